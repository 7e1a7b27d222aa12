/** The published cases: migrations with the verdict to expect of them, written down before the check was asked. */

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Finding } from '../../src/model/rule.ts'
import type { Level } from '../../src/model/text.ts'

/** One of these rules has to speak, at this level or a graver one. */
export interface Expected {
  readonly level: Level
  readonly rules: readonly string[]
}

export interface Case {
  /** The file that it stands in, without `.sql`. */
  readonly kind: string
  readonly name: string
  /** Empty for an innocent one. */
  readonly guilty: readonly Expected[]
  /** Rules that may speak of an innocent one. */
  readonly may: readonly string[]
  readonly story: string
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url))

const HEADING = /^-- ## (.+?) · (guilty|innocent)(?:: (.+?)|, may: (.+?))?\s*$/

/** Reads every case of every file. Throws where a heading is none. */
export function readCases(folder = FOLDER): Case[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  return files.sort().flatMap((name) => casesIn(name.replace(/\.sql$/, ''), readFileSync(`${folder}/${name}`, 'utf8')))
}

function casesIn(kind: string, text: string): Case[] {
  const parts = text.split(/^(?=-- ## )/m).slice(1)
  return parts.map((part) => {
    const [head = '', ...rest] = part.split('\n')
    const found = HEADING.exec(head)
    if (!found) throw new Error(`${kind}.sql: no heading: ${head}`)
    const [, name = '', truth, wanted = '', may = ''] = found
    if ((truth === 'guilty') !== (wanted !== '')) throw new Error(`${kind}.sql: what is ${name} guilty of?`)
    return { kind, name, guilty: wanted === '' ? [] : expected(wanted), may: listed(may), story: rest.join('\n') }
  })
}

/** `error drops-column|drops-table, warning loses-rows`. */
export function expected(wanted: string): Expected[] {
  return listed(wanted).map((one) => {
    const [level, rules] = one.split(' ')
    return { level: level as Level, rules: (rules ?? '').split('|') }
  })
}

function listed(text: string): string[] {
  return text === '' ? [] : text.split(',').map((it) => it.trim())
}

const GRAVITY: Readonly<Record<Level, number>> = { error: 3, warning: 2, note: 1 }

/** Cases that are known to be judged otherwise, and why. */
export const KNOWN: Readonly<Record<string, string>> = {
  'a misspelt column in an UPDATE':
    'the text is like the name of no column, and nothing tells it from SET role = "member", which is meant',
  'the numbers that stand for no place are negative, and move along':
    'a place and what the UPDATE makes of it meet on the way only: no invented pair of rows is chosen so',
}

/** What is wrong with a verdict, in words; null when it is as it should be. */
export function disagreement({ guilty, may }: Case, findings: readonly Finding[]): string | null {
  if (guilty.length === 0) {
    const accused = findings.filter(
      ({ level, rule, allowed }) => level !== 'note' && allowed === null && !may.includes(rule),
    )
    return accused.length > 0 ? `accused of ${accused.map(shown).join(', ')}` : null
  }
  const speaks = ({ level, rules }: Expected) =>
    findings.some((it) => it.allowed === null && rules.includes(it.rule) && GRAVITY[it.level] >= GRAVITY[level])
  const missed = guilty.filter((one) => !speaks(one))
  if (missed.length === 0) return null
  const wanted = missed.map(({ level, rules }) => `${level} ${rules.join('|')}`).join(', ')
  return `missed: ${wanted}; said: ${findings.map(shown).join(', ') || 'nothing'}`
}

function shown({ level, rule }: Finding): string {
  return `${level} ${rule}`
}
