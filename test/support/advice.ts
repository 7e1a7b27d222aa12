/** A story in which what its findings tell to write has been written. */

import { check } from '../../src/check.ts'
import type { Fact } from '../../src/model/facts.ts'
import type { ReplayJob } from '../../src/model/job.ts'
import type { Finding } from '../../src/model/rule.ts'
import { tableParts } from '../../src/sql/create-table.ts'
import { statementEnds } from '../../src/sql/split.ts'
import { targetName } from '../../src/sql/statement.ts'
import { identifier } from '../../src/sql/tokens.ts'
import { toolNamed } from '../../src/tools/table.ts'
import { storyInput } from '../story.ts'
import { replayInProcess } from './in-process.ts'

export interface Judged {
  readonly findings: readonly Finding[]
  /** What the new files changed in a database with rows. */
  readonly facts: readonly Fact[]
  /** What stopped one of them, on any rows. */
  readonly stops: readonly string[]
}

/** What is said of a story, and what its new files did. */
export async function judged(story: string): Promise<Judged> {
  const { folders, options } = storyInput(story)
  const facts: Fact[] = []
  const stops: string[] = []
  const stage = async (job: ReplayJob) => {
    const replayed = await replayInProcess(job)
    for (const { rehearsals, failsOn } of replayed.migrations) {
      const played = rehearsals.filter(({ scenario }) => scenario === 'empty' || scenario === 'rows')
      facts.push(...played.flatMap((it) => (it.scenario === 'rows' ? it.facts : [])))
      stops.push(
        ...[...played.flatMap((it) => it.refusals), ...failsOn.map((it) => it.refusal)].map((it) => it.message),
      )
    }
    return replayed
  }
  const { report } = await check(folders, { ...options, stage })
  return { findings: report.findings, facts, stops }
}

/** Where the SQL of a fix goes, if not around the whole file: in the place of the statement, before it, or to the file's end. */
const PLACES: Readonly<Record<string, 'instead' | 'before' | 'around' | 'end' | 'into'>> = {
  'broken-trigger': 'end',
  'broken-view': 'end',
  'cascades-delete': 'instead',
  'cascades-null': 'instead',
  'changes-values': 'instead',
  'creates-orphans': 'before',
  'dangling-foreign-key': 'end',
  'fails-with-rows': 'around',
  'foreign-key-without-index': 'end',
  'leftover-table': 'end',
  'loses-constraint': 'into',
  'loses-index': 'end',
  'loses-trigger': 'end',
  'loses-view': 'end',
  'replay-fails': 'around',
  'resets-autoincrement': 'before',
}

/** Rules whose advice is SQL that can be pasted as it is. */
export const PASTED: readonly string[] = Object.keys(PLACES)

/** The SQL of a fix; empty where it only has words. */
export function sqlOf({ rule, fix }: Finding): string {
  const lines = fix.split('\n')
  const indented = lines.filter((line) => line.startsWith('  ')).map((line) => line.slice(2))
  return (rule in PLACES && indented.length === 0 ? lines.slice(1) : indented).join('\n')
}

/** The story with every fix that is SQL in its place. */
export function taken(story: string, findings: readonly Finding[]): string {
  const { folders } = storyInput(story)
  const { between } = toolNamed(folders[0]?.runner.tool ?? '').words
  const glue = between === undefined ? '\n' : `\n${between}\n`
  const told = findings.filter((it) => it.rule in PLACES && isTold(it))
  return (
    told
      .filter((it, at) => told.findIndex((one) => sqlOf(one) === sqlOf(it)) === at)
      // What moves other places comes last.
      .toSorted((a, b) => Number(isWide(a)) - Number(isWide(b)) || b.line - a.line || b.column - a.column)
      .reduce((text, finding) => inFile(text, finding, glue), story)
  )
}

/** Words that a fix wants in the place of others. */
const REWORDED = /line (\d+) write (REFERENCES (?:"[^"]+"|\w+)) in the place of REFERENCES ("[^"]+"|\w+)/

/** Whether a fix says what to write, to the letter. */
export function isTold(finding: Finding): boolean {
  // The rebuild in the midst of those lines is still to be written.
  if (/^DROP COLUMN leaves a FOREIGN KEY/.test(finding.fix)) return false
  return sqlOf(finding) !== '' || REWORDED.test(finding.fix)
}

function isWide(finding: Finding): boolean {
  const place = placeOf(finding)
  return place === 'around' || place === 'into'
}

function inFile(story: string, finding: Finding, glue: string): string {
  const parts = story.split(/^(?=-- [=<>] )/m)
  const name = finding.path.replace(/^.*\//, '')
  return parts
    .map((part) => {
      const [head = '', ...lines] = part.split('\n')
      if (!head.startsWith(`-- > ${name}`) && !head.startsWith(`-- > ${finding.path}`)) return part
      return `${head}\n${written(lines.join('\n'), finding, glue)}`
    })
    .join('')
}

function written(text: string, finding: Finding, glue: string): string {
  const sql = sqlOf(finding)
  const file = reworded(text, finding)
  if (sql === '') return file
  if (/\bWrite .*(?: as it was|, in the statement that makes it:)/.test(finding.fix)) return madeAgain(file, sql)
  const kept = /^Keep (\S+): take its DROP INDEX out of the file/.exec(finding.fix)?.[1]
  if (kept !== undefined) return renamed(file, kept, sql)
  const start = startOf(file, finding.line) + finding.column - 1
  switch (placeOf(finding)) {
    case 'into':
      return declared(file, finding, sql)
    case 'end': {
      // What is below this line is for the way back.
      const [up = '', ...down] = file.split(/^(?=-- (?:migrate:down|\+goose Down))/m)
      return `${up.trimEnd()}${glue}${sql}\n${down.join('')}`
    }
    case 'before':
      return `${file.slice(0, start)}${sql}${/breakpoint$/.test(sql) ? '\n' : glue}${file.slice(start)}`
    case 'instead': {
      const end = start + (statementEnds(file.slice(start))[0] ?? 0)
      return `${file.slice(0, start)}${sql}${file.slice(end)}`
    }
    default: {
      const [before = '', behind = ''] = sql.split(/^-- here the rebuild of .*\n/m)
      const own = / take PRAGMA foreign_keys out of /.test(finding.fix) ? without(file, /^PRAGMA foreign_keys/i) : file
      const filled = / stands behind line (\d+), which fills the table/.exec(finding.fix)?.[1]
      if (filled !== undefined) {
        const from = startOf(own, Number(filled))
        const end = from + (statementEnds(own.slice(from))[0] ?? 0)
        return `${own.slice(0, end)}${glue}${before.trimEnd()}${own.slice(end).trimEnd()}${glue}${behind}\n`
      }
      return `${before.trimEnd()}${/breakpoint$/.test(before.trimEnd()) ? '\n' : glue}${own.trimEnd()}${/^-->/.test(behind) ? '\n' : glue}${behind}\n`
    }
  }
}

/** Where the line begins, in characters; lines count from 1. */
function startOf(file: string, line: number): number {
  const above = file.split('\n').slice(0, line - 1)
  return above.join('\n').length + (line > 1 ? 1 : 0)
}

/** The index stays, and the new one is another. */
function renamed(file: string, index: string, sql: string): string {
  const own = without(file, new RegExp(`^DROP INDEX (?:IF EXISTS )?["\`]?${index}\\b`, 'i'))
  const makes = new RegExp(`^\\s*CREATE (?:UNIQUE )?INDEX (?:IF NOT EXISTS )?["\`]?${index}\\b`, 'i')
  return pieces(`${own}\n`)
    .map((piece) => (makes.test(piece) ? `\n${sql}` : piece))
    .join('')
}

function reworded(file: string, { fix }: Finding): string {
  const [, line, to = '', from = ''] = REWORDED.exec(fix) ?? []
  if (line === undefined) return file
  const start = file
    .split('\n')
    .slice(0, Number(line) - 1)
    .join('\n').length
  const old = new RegExp(`REFERENCES ["\`]?${from.replaceAll('"', '')}["\`]?`, 'i')
  return `${file.slice(0, start)}${file.slice(start).replace(old, to)}`
}

function placeOf(finding: Finding): (typeof PLACES)[string] {
  const sql = sqlOf(finding)
  if (sql.includes('-- here the rebuild of ')) return 'around'
  if (/ before this statement:/.test(finding.fix)) return 'before'
  const place = PLACES[finding.rule] ?? 'end'
  return place === 'into' && /^CREATE TABLE/.test(sql) ? 'instead' : place
}

/** A foreign key behind its column. */
const INLINE = / REFERENCES \w+ ?\(\w+\)(?: ON (?:DELETE|UPDATE) (?:CASCADE|RESTRICT|NO ACTION|SET NULL))*/i

/** A finding of `loses-constraint` about a table under another name. */
const MOVED = /(?: goes, and| put together, and| and its part| gives columns to) (\w+)(?: has| is|, which)/

/** The CREATE TABLE of the rebuild with these columns in the place of its own, and these constraints beside its own. */
function declared(file: string, { message, fix }: Finding, sql: string): string {
  const table = MOVED.exec(message)?.[1] ?? message.split(' ')[0] ?? ''
  const own = pieces(file)
  const helper = new RegExp(`ALTER TABLE ["\`]?(\\w+)["\`]? RENAME TO ["\`]?${table}\\b`, 'i').exec(file)?.[1]
  const names = helper === undefined ? [table] : [helper]
  const makes = (piece: string) => /\bCREATE TABLE\b/i.test(piece)
  const named = own.findIndex((piece) => makes(piece) && names.includes(targetName(piece) ?? ''))
  // It gets its name in a later file.
  const at = named < 0 ? own.findIndex(makes) : named
  const made = tableParts(own[at] ?? '')
  const lines = tableParts(`CREATE TABLE t (${sql.replace(/(?<!,)\n/g, ',\n')})`)?.parts ?? []
  const isKey = (column: string | null) =>
    lines.some(({ text }) => text.startsWith(`FOREIGN KEY (${identifier(column ?? '')})`))
  const columns = made?.parts.map(({ column, text }) => {
    const line = lines.find((it) => it.column !== null && it.column === column)
    return line?.text ?? (isKey(column) ? text.replace(INLINE, '') : text)
  })
  const stays = (text: string) =>
    !/^In the place of/m.test(fix) || !lines.some((it) => it.column === null && kindOf(it.text) === kindOf(text))
  const [head = ''] = /^[\s\S]*?\bCREATE TABLE[^(]*/i.exec(own[at] ?? '') ?? []
  const all = [
    ...(columns ?? []).filter((text) => stays(text)),
    ...lines.flatMap(({ column, text }) => (column === null ? [text] : [])),
  ]
  const left = /^Leave (.*) out of the columns/m.exec(fix)?.[1]
  return own
    .map((piece, index) => {
      if (index === at) return `${head}(${all.join(', ')}) ${made?.options || ';'}`
      return left !== undefined && /\bINSERT INTO\b/i.test(piece)
        ? piece.replaceAll(new RegExp(`, ${left}\\b`, 'g'), '')
        : piece
    })
    .join('')
}

/** `PRIMARY KEY` of a table, or `UNIQUE`, whatever its columns; of anything else the text itself. */
function kindOf(text: string): string {
  return /^(PRIMARY KEY|UNIQUE)\s*\(/i.exec(text)?.[1]?.toUpperCase() ?? text
}

function pieces(file: string): string[] {
  const ends = statementEnds(file)
  return [0, ...ends].map((from, at) => file.slice(from, ends[at]))
}

function without(file: string, pattern: RegExp): string {
  const isOut = (piece: string) => pattern.test(piece.replace(/^(?:\s|--.*\n)+/, ''))
  return pieces(file)
    .filter((piece) => !isOut(piece))
    .join('')
    .replace(/^\s*--> statement-breakpoint/, '')
    .trim()
}

/** In the place of the statement that makes what has the name. */
function madeAgain(file: string, sql: string): string {
  const [, kind = '', name = ''] = /^CREATE (?:UNIQUE )?(INDEX|TRIGGER|VIEW) (\S+)/i.exec(sql) ?? []
  const own = pieces(file)
  const at = own.findLastIndex((piece) =>
    new RegExp(`^\\s*CREATE (?:UNIQUE )?${kind} (?:IF NOT EXISTS )?${name}\\b`, 'i').test(piece),
  )
  return own.map((piece, index) => (index === at ? `\n${sql}` : piece)).join('')
}
