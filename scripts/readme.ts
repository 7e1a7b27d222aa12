/** The parts of README.md and docs/ that are written by a program, so that they cannot be out of date. */

import type { RuleGroup } from '../src/model/rule.ts'
import type { Runner } from '../src/model/runner.ts'
import { RULES } from '../src/rules/table.ts'
import type { Option } from '../src/settings/option.ts'
import { OPTIONS } from '../src/settings/options.ts'
import { RUNNERS } from '../src/tools/table.ts'
import { badPullRequest } from './bad-pull-request.ts'
import { pageOf } from './rule-pages.ts'
import { worksWith } from './tools-page.ts'

const MARKED = /(<!-- generated: (\w+) -->\n)[\s\S]*?(<!-- \/generated -->)/g

/** Page → the parts that must stand in it, each once. `dist` is the absolute path of a folder with the bundle. */
const PARTS: Readonly<Record<string, Readonly<Record<string, (dist: string) => string>>>> = {
  'README.md': { report: badPullRequest, works: worksWith, finds: findsList },
  'docs/settings.md': { options: optionsTable, runners: runnersTable },
  'docs/rules/README.md': { rules: rulesTable },
}

/** The pages that have such parts, from the repository's root. */
export const GENERATED_PAGES: readonly string[] = Object.keys(PARTS)

/**
 * `text` with every part between `<!-- generated: name -->` and `<!-- /generated -->` written anew. Throws for a name that
 * nobody writes and for one that is missing.
 */
export function withGeneratedParts(page: string, text: string, dist: string): string {
  const parts = new Map(Object.entries(PARTS[page] ?? {}))
  const filled = text.replaceAll(MARKED, (_, start: string, name: string, end: string) => {
    const part = parts.get(name)
    if (part === undefined) throw new Error(`${page}: nothing generates "${name}", or it stands there twice`)
    parts.delete(name)
    return `${start}${part(dist)}\n${end}`
  })
  if (parts.size > 0) throw new Error(`${page} has no place for: ${[...parts.keys()].join(', ')}`)
  return filled
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')
}

const code = (text: string): string => `\`${text}\``

const GROUPS: Readonly<Record<RuleGroup, string>> = {
  history: 'the folder before and after; no SQL is run',
  replay:
    'whether each new migration runs: on an empty database, with rows, twice, after a crash, by two starts at once, in a whole deployment',
  data: 'what happens to the rows that are there',
  schema: 'what happens to tables, indexes, triggers and views, and to the release that still runs',
  checklist: 'how the files are written, and allowances',
}

function rulesTable(): string {
  const parts = Object.entries(GROUPS).map(([group, looksAt]) => {
    const rules = RULES.filter((rule) => rule.group === group)
    const rows = rules.map((rule) => [`[${code(rule.id)}](${rule.id}.md)`, rule.level, rule.title])
    return `**${group}**: ${looksAt}\n\n${table(['rule', 'level', 'reports'], rows)}`
  })
  return parts.join('\n\n')
}

/** For the README: the ids of each group on a line of their own. */
function findsList(): string {
  const lines = Object.entries(GROUPS).map(([group, looksAt]) => {
    const rules = RULES.filter((rule) => rule.group === group)
    return `- **${group}** (${looksAt}): ${rules.map(({ id }) => `[${code(id)}](${pageOf(id)})`).join(', ')}`
  })
  return lines.join('\n')
}

const TRANSACTION = { none: 'none: each statement commits', file: 'one per file', all: 'one for all pending files' }
const ON_ERROR = { continue: 'goes on with the next statement', stop: 'stops', rollback: 'rolls back' }
const HISTORY = {
  apart: 'after the file, apart from it',
  'same-transaction': 'in the same transaction',
  appended: "appended to the file's text",
  'before-and-after': 'before the file, and once more after it',
}

function runnersTable(): string {
  const head = ['runner', 'transaction', 'foreign keys', 'after an error', 'history row', 'must survive a second run']
  return table(head, Object.values(RUNNERS).map(runnerRow))
}

function runnerRow(runner: Runner): string[] {
  const name = runner.name === defaultOf('runner') ? `${code(runner.name)} (default)` : code(runner.name)
  const keys = runner.foreignKeys ? 'on' : 'off'
  const cells = [name, TRANSACTION[runner.transaction], keys, ON_ERROR[runner.onError], HISTORY[runner.history]]
  return [...cells, runner.rerun ? 'yes' : 'no']
}

function defaultOf(name: Option['name']): string | undefined {
  return OPTIONS.find((option) => option.name === name)?.default
}

function optionsTable(): string {
  return table(['flag', 'input', 'settings key', 'what it does'], OPTIONS.map(optionRow))
}

function optionRow(option: Option): string[] {
  const flag = option.flag === null ? '' : code(`--${option.flag} ${option.placeholder}`.trimEnd())
  // Folders have no flag: they stand behind the command.
  const typed = option.name === 'folders' ? code(`${option.placeholder}...`) : flag
  const only = option.commands.includes('check') ? '' : ` Only for ${option.commands.map(code).join(' and ')}.`
  const values = option.values.length > 0 ? ` One of ${option.values.map(code).join(', ')}.` : ''
  const fallback = option.inputDefault ?? option.default
  const without = fallback === '' ? '' : ` Default: ${code(fallback)}.`
  const names = [option.input, option.key].map((name) => (name === null ? '' : code(name)))
  return [typed, ...names, `${option.description}${values}${without}${only}`]
}
