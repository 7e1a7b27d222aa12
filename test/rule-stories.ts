/** The stories of the rules, `src/rules/<id>.sql`: read, and each of them run once for the tests and for the pages. */

import { readFileSync } from 'node:fs'
import { check } from '../src/check.ts'
import type { Checked } from '../src/model/report.ts'
import type { Rule } from '../src/model/rule.ts'
import { RULES } from '../src/rules/table.ts'
import { storyInput } from './story.ts'

/** A story of a rule: one that it reports, or one of the nearest innocent neighbours, of which no rule says anything. */
export interface RuleStory {
  readonly kind: 'bad' | 'good'
  /** Other rules that rightly speak of the same story. */
  readonly also: readonly string[]
  readonly story: string
}

const ROOM = new URL('../src/rules/', import.meta.url)
const HEADING = /^-- ## (.+)$/m
const KIND = /^(bad|good)(?: also: ([a-z-]+(?:, [a-z-]+)*))?$/

/**
 * The stories in a text: each stands below a line `-- ## bad`, `-- ## bad also: other-rule, another` or `-- ## good`. What
 * stands above the first is a comment. Throws for any other heading that begins with `-- ##`.
 */
export function readStories(text: string): readonly RuleStory[] {
  const [, ...parts] = text.split(HEADING)
  return parts.flatMap((heading, index) => (index % 2 === 0 ? [read(heading, `${parts[index + 1]}`)] : []))
}

function read(heading: string, text: string): RuleStory {
  const [, kind, also] = KIND.exec(heading) ?? []
  if (kind !== 'bad' && kind !== 'good') throw new Error(`A story is bad or good, not: ${heading}`)
  return { kind, also: also?.split(', ') ?? [], story: text.trim() }
}

/** The stories of one rule. */
export function storiesOf(id: string): readonly RuleStory[] {
  return readStories(readFileSync(new URL(`${id}.sql`, ROOM), 'utf8'))
}

const done = new Map<string, Promise<Checked>>()

/** The table, and this rule where the table has none of its id: a template, for example. */
function tableWith(rule: Rule | null): readonly Rule[] {
  return rule === null || RULES.some(({ id }) => id === rule.id) ? RULES : [...RULES, rule]
}

/** What the whole program says of a story of this rule. The same story is run once, however often it is asked for. */
export function told({ story }: Pick<RuleStory, 'story'>, rule: Rule): Promise<Checked> {
  const key = `${rule.id}\n${story}`
  const known = done.get(key) ?? checkStory(story, rule)
  done.set(key, known)
  return known
}

/** Checks a story; a rule that is off is switched on for its own stories, as settings would. `edit` changes one file's text. */
export function checkStory(story: string, rule: Rule | null, edit: { path: string; text: string } | null = null) {
  const { folders, options } = storyInput(story)
  const levels = rule?.level === 'off' ? { [rule.id]: 'warning' as const, ...options.levels } : options.levels
  const bytes = new TextEncoder().encode(edit?.text)
  const inputs = folders.map((folder) => ({
    ...folder,
    head: { ...folder.head, files: folder.head.files.map((it) => (it.path === edit?.path ? { ...it, bytes } : it)) },
  }))
  return check(inputs, { ...options, levels, rules: tableWith(rule) })
}
