/** Writes `schema/settings.schema.json` from the table of options and the table of rules. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RULES } from '../src/rules/table.ts'
import type { Option } from '../src/settings/option.ts'
import { LEVELS, OPTIONS, SETTINGS_PATH } from '../src/settings/options.ts'
import { RUNNER_FIELDS } from '../src/tools/custom.ts'

/** The file that editors read to complete and check the settings file. */
export const SETTINGS_SCHEMA = 'schema/settings.schema.json'

const HOME = 'https://raw.githubusercontent.com/sqlite-rehearsal/sqlite-rehearsal/v0'
const text = (description: string) => ({ description, type: 'string', minLength: 1 })

/** The schema as the file's text. */
export function settingsSchema(): string {
  const options = OPTIONS.filter((option) => option.key !== null).map((option) => [option.key, property(option)])
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${HOME}/${SETTINGS_SCHEMA}`,
    title: `Settings of sqlite-rehearsal (${SETTINGS_PATH})`,
    type: ['object', 'null'],
    additionalProperties: false,
    properties: { ...Object.fromEntries(options), rules: rules(), allow: allow() },
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** A runner by name, or field by field. */
function runner(names: object): object {
  const fields = Object.entries(RUNNER_FIELDS).map(([field, values]) => [field, { enum: values }])
  return { anyOf: [names, { type: 'object', additionalProperties: false, properties: Object.fromEntries(fields) }] }
}

/** A folder's path, or the path with what the folder has of its own. */
function folders(description: string): object {
  const own = OPTIONS.filter((option) => option.perFolder).map((option) => [option.key, property(option)])
  const entry = {
    type: 'object',
    additionalProperties: false,
    required: ['path'],
    properties: { path: text('The folder, from the root of the repository.'), ...Object.fromEntries(own) },
  }
  return { description, type: 'array', items: { anyOf: [{ type: 'string', minLength: 1 }, entry] } }
}

function property({ name, kind, values, shape, description, default: fallback }: Option): object {
  if (name === 'folders') return folders(description)
  if (kind === 'list') return { description, type: 'array', items: { type: 'string', minLength: 1 } }
  if (kind === 'choice') {
    const names = { description, enum: values, default: fallback }
    return name === 'runner' ? runner(names) : names
  }
  if (!shape) return text(description)
  return { description, anyOf: [{ type: 'string', pattern: shape.pattern.source }, { type: 'number' }] }
}

function rules(): object {
  const properties = RULES.map(({ id, level, title }) => [id, { description: title, enum: LEVELS, default: level }])
  return {
    description: 'The level of a rule, where it is to be another than its own.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: Object.fromEntries(properties),
  }
}

function allow(): object {
  const item = {
    type: 'object',
    additionalProperties: false,
    required: ['rule', 'path', 'reason'],
    properties: {
      rule: { description: 'The id of the rule that speaks.', enum: RULES.map(({ id }) => id) },
      path: text('The file it speaks of, or a glob, from the root of the repository.'),
      reason: text('Why that is fine. It is shown in every report.'),
    },
  }
  return { description: 'Findings that are known and accepted.', type: ['array', 'null'], items: item }
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(import.meta.dirname, '..', SETTINGS_SCHEMA), settingsSchema())
}
