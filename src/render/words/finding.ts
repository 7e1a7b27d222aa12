/** One finding in words: its headline, the rest of its message, its rank among others, and how it could be allowed. */

import type { Finding, RuleGroup } from '../../model/rule.ts'
import type { Level, Link } from '../../model/text.ts'
import { gather } from '../../sql/names.ts'
import { aboveEach } from '../../sql/place.ts'
import { defuse } from './defuse.ts'

/** What happens, in a few words. Not defused. */
export function titleOf({ title, rule }: Pick<Finding, 'title' | 'rule'>): string {
  return title ?? rule
}

/** What the headline has not said yet; may be empty. Not defused. */
export function bodyOf({ title, message }: Finding): string {
  if (title === undefined || !message.startsWith(title)) return message
  return message.slice(title.length).replace(/^[.:;,]?\s*/, '')
}

const LEVELS: readonly Level[] = ['error', 'warning', 'note']

/** Lost data is worse than a file that stops, and that is worse than a habit. */
const GROUPS: readonly (RuleGroup | undefined)[] = ['data', 'replay', 'history', 'schema', undefined, 'checklist']

/** The findings that nobody has allowed, worst first; equally bad ones in the report's order. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  const rank = ({ level, group }: Finding) => LEVELS.indexOf(level) * GROUPS.length + GROUPS.indexOf(group)
  return findings.filter(({ allowed }) => allowed === null).toSorted((a, b) => rank(a) - rank(b))
}

/** Whether a finding is about a file as a whole, so that its first line shows nothing. */
export function isAboutFile({ group, line }: Pick<Finding, 'group' | 'line'>): boolean {
  return group === 'history' && line === 1
}

/** What to write so that a finding is allowed, and others of its statement with it. */
export interface Allowance {
  /** What it allows, as a heading. */
  readonly title: string
  readonly says: string
  readonly lines: readonly string[]
  readonly language: 'sql' | 'yaml'
}

/**
 * What to write so that these findings are allowed: once for each statement, at its first finding; null at the others,
 * and where nobody can. The reason is left to whoever writes it.
 */
export function allowances(findings: readonly Finding[]): (finding: Finding) => Allowance | null {
  const byPlace = new Map<string, Finding[]>()
  for (const one of findings.filter(isForComment)) gather(byPlace, placeKey(one), one)
  return (finding) => {
    if (finding.allowable === undefined) return null
    if (!isForComment(finding)) return inSettings(finding)
    const all = byPlace.get(placeKey(finding)) ?? [finding]
    return all[0] === finding ? inComment(finding, all) : null
  }
}

function isForComment({ allowable }: Finding): boolean {
  return allowable === 'comment'
}

function placeKey({ path, line, column }: Finding): string {
  return `${line}:${column} ${path}`
}

function inComment(finding: Finding, all: readonly Finding[]): Allowance {
  const where = isAboutFile(finding) ? 'as the first line of the file' : aboveEach([finding, ...(finding.also ?? [])])
  const which = all.length === 1 ? 'this one finding' : `all ${all.length} findings about this place`
  const rules = [...new Set(all.map(({ rule }) => rule))]
  return {
    title: `If you mean it: allow ${which}`,
    says: `Write this line ${where}, with your reason. This report then shows ${all.length === 1 ? 'it' : 'them'} under "allowed".`,
    lines: [`-- rehearsal: allow ${rules.join(', ')} because …`],
    language: 'sql',
  }
}

function inSettings({ rule, path }: Finding): Allowance {
  return {
    title: 'If you mean it: allow this one finding',
    says: 'Write this into the settings file, with your reason. This report then shows it under "allowed".',
    lines: ['allow:', `  - rule: ${rule}`, `    path: ${JSON.stringify(path)}`, '    reason: …'],
    language: 'yaml',
  }
}

/** Advice is given once: the same rule often has the same advice for many places. */
export function firstAdvice(): (finding: Finding) => boolean {
  const given = new Set<string>()
  return ({ rule, fix }) => {
    const key = `${rule}\n${fix}`
    const isFirst = fix.trim() !== '' && !given.has(key)
    given.add(key)
    return isFirst
  }
}

/** The addresses that a message speaks of, one line each. */
export function addresses({ links = [] }: Finding): string[] {
  return links.map(({ url }: Link) => defuse(url))
}
