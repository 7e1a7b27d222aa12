/** Every option once: action inputs, flags, settings-file keys, `--help` and the README's table come from this table. */

import { LAYOUT_NAMES } from '../folder/layouts.ts'
import { LIMITS } from '../model/job.ts'
import { FORMATS } from '../render/table.ts'
import { PRESETS } from '../rules/presets.ts'
import { RUNNERS } from '../tools/table.ts'
import { OTHER_COMMANDS } from './command-options.ts'
import { GITHUB_OPTIONS } from './github-options.ts'
import { type Option, row } from './option.ts'
import { STATUS_OPTIONS } from './status-options.ts'

/** Seconds for a whole run where nobody waits for it at a keyboard. */
export const TOTAL_IN_CI = 600

/** Where the settings file is looked for, from the repository's root. */
export const SETTINGS_PATH = '.github/rehearsal.yml'

export const LAYOUTS: readonly string[] = ['auto', ...LAYOUT_NAMES]

export const FAIL_ON = ['error', 'warning', 'never'] as const

/** What a rule's level can be set to. */
export const LEVELS = ['error', 'warning', 'note', 'off'] as const

export const OPTIONS: readonly Option[] = [
  row({
    name: 'folders',
    key: 'folders',
    input: 'folder',
    kind: 'list',
    placeholder: 'FOLDER',
    description: 'Folders of migrations, one per line; when none is named, the only one in the repository.',
  }),
  row({
    name: 'base',
    flag: 'base',
    commands: ['check', 'renumber'],
    input: 'base',
    kind: 'text',
    placeholder: 'REF',
    description: 'What production has: a branch, tag or commit; by default the branch that is merged into.',
  }),
  row({
    name: 'head',
    flag: 'head',
    kind: 'text',
    placeholder: 'REF',
    description: 'Check this branch, tag or commit instead of the working tree.',
  }),
  row({
    name: 'staged',
    flag: 'staged',
    kind: 'switch',
    description: 'Check what is staged for the next commit instead of the working tree.',
  }),
  row({
    name: 'all',
    flag: 'all',
    kind: 'switch',
    description: 'Rehearse every file as if it were new; what is found in applied files is a note.',
  }),
  row({
    name: 'layout',
    key: 'layout',
    perFolder: true,
    flag: 'layout',
    commands: ['check', 'status', 'renumber', 'explain'],
    input: 'layout',
    kind: 'choice',
    values: LAYOUTS,
    default: 'auto',
    placeholder: 'NAME',
    description:
      'How files are named: "plain" counts up (005_name.sql), "timestamp" has 8 or more digits, "folders" has a folder for each, "releases" says the release (1.21.8.sql, 0.22/01_name.sql).',
  }),
  row({
    name: 'runner',
    key: 'runner',
    perFolder: true,
    flag: 'runner',
    commands: ['check', 'status', 'explain'],
    input: 'runner',
    kind: 'choice',
    values: ['auto', ...Object.keys(RUNNERS)],
    default: 'auto',
    placeholder: 'NAME',
    description: 'The tool that applies the migrations in production; found by itself when not said.',
  }),
  row({
    name: 'sqlite',
    key: 'sqlite',
    perFolder: true,
    flag: 'sqlite',
    commands: ['check', 'status', 'explain'],
    input: 'sqlite',
    kind: 'text',
    shape: { pattern: /^\d+\.\d+(\.\d+)?$/, says: 'a version such as 3.40 or 3.40.1' },
    placeholder: 'X.Y',
    description: "Version of production's SQLite (3.35 or newer); what only a newer one understands is then an error.",
  }),
  row({
    name: 'rows',
    key: 'rows',
    perFolder: true,
    kind: 'text',
    placeholder: 'FILE',
    description: 'Rows of your own for the rehearsal: a .sql file, or a SQLite database as production has it.',
  }),
  row({
    name: 'baseline',
    key: 'baseline',
    perFolder: true,
    kind: 'text',
    placeholder: 'FILE',
    description:
      'What production had before the first migration: a .sql file, or a SQLite database. Beside new migrations as the base has it.',
  }),
  row({
    name: 'seeds',
    key: 'seeds',
    perFolder: true,
    kind: 'list',
    description:
      'Scripts that production runs after the migrations at every start, as paths or globs: seed/*.sql. New and changed ones are rehearsed.',
  }),
  row({
    name: 'queries',
    key: 'queries',
    perFolder: true,
    kind: 'list',
    description: "The application's own SQL, as paths or globs; a migration must not break what stands in these files.",
  }),
  row({
    name: 'extends',
    key: 'extends',
    kind: 'choice',
    values: Object.keys(PRESETS),
    default: 'recommended',
    description: "Levels to start from: each rule's own, those of a deployment guide's checklist, or all one higher.",
  }),
  row({
    name: 'deadline',
    key: 'deadline',
    flag: 'deadline',
    commands: ['check', 'status', 'explain'],
    input: 'deadline',
    kind: 'text',
    shape: { pattern: /^[1-9]\d{0,4}$/, says: 'a number of seconds' },
    default: String(LIMITS.seconds),
    placeholder: 'SECONDS',
    description: 'How long the rehearsal of one migration may take.',
  }),
  row({
    name: 'deadlineTotal',
    key: 'deadline-total',
    flag: 'deadline-total',
    input: 'deadline-total',
    kind: 'text',
    shape: { pattern: /^[1-9]\d{0,4}$/, says: 'a number of seconds' },
    placeholder: 'SECONDS',
    description: `How long the whole run may take; ${TOTAL_IN_CI} where the variable CI is set, else as long as it takes.`,
  }),
  row({
    name: 'memory',
    key: 'memory',
    flag: 'memory',
    commands: ['check', 'status', 'explain'],
    input: 'memory',
    kind: 'text',
    shape: { pattern: /^[1-9]\d{2,5}$/, says: 'a number of megabytes, 100 or more' },
    default: String(LIMITS.megabytes),
    placeholder: 'MB',
    description: 'How much memory a rehearsal may need.',
  }),
  row({
    name: 'failOn',
    key: 'fail-on',
    flag: 'fail-on',
    input: 'fail-on',
    kind: 'choice',
    values: FAIL_ON,
    default: 'error',
    placeholder: 'LEVEL',
    description: 'The lowest level of a finding that makes the check fail.',
  }),
  row({
    name: 'config',
    flag: 'config',
    commands: ['check', 'status', 'folders', 'renumber', 'explain'],
    input: 'config',
    kind: 'text',
    default: SETTINGS_PATH,
    placeholder: 'FILE',
    description: 'The settings file.',
  }),
  row({
    name: 'format',
    flag: 'format',
    kind: 'choice',
    values: FORMATS,
    default: 'terminal',
    placeholder: 'NAME',
    description: 'How the report is written; "github" adds annotations to a log, "html" is one file for a browser.',
  }),
  row({
    name: 'notes',
    flag: 'notes',
    kind: 'switch',
    description: 'Show notes in the terminal, which are only counted otherwise.',
  }),
  row({
    name: 'timing',
    flag: 'timing',
    kind: 'switch',
    description: 'Say on standard error where the time went.',
  }),
  ...STATUS_OPTIONS,
  ...OTHER_COMMANDS,
  row({
    name: 'output',
    flag: 'output',
    kind: 'text',
    placeholder: 'FILE',
    description: 'Write the report to this file and only the verdict to the terminal.',
  }),
  ...GITHUB_OPTIONS,
]
