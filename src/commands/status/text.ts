/** What `status` prints for people. */

import type { Compared, DriftSeen, FileState, Problem, Recovery } from '../../model/status.ts'
import { defuse, defuseSource } from '../../render/words/defuse.ts'
import { type Palette, paletteOf } from '../../render/words/palette.ts'
import { wrapped } from '../../render/words/wrap.ts'
import { toolNamed } from '../../tools/table.ts'
import { driftWords, type Told, verdictOf } from './told.ts'

interface Look {
  readonly palette: Palette
  readonly width: number
}

/** The whole report. Strangers' text is defused; colours are ours. */
export function statusText(told: Told, { color, width }: { readonly color: boolean; readonly width: number }): string {
  const { compared } = told.seen
  if (compared === null) throw new Error('nothing was compared')
  const look = { palette: paletteOf(color), width }
  const remarks = [...told.remarks, ...compared.remarks]
  const blocks = [
    heading(told, compared, look),
    fileLines(compared, look),
    ...compared.problems.map((problem) => problemLines(problem, look)),
    ...compared.drift.map((one) => driftLines(one, look)),
    remarks.flatMap((remark) => indented(`· ${defuse(remark)}`, '  ', look)),
    [verdictLine(told, compared, look)],
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function heading({ database, folder, runner, seen }: Told, { history }: Compared, { palette }: Look): string[] {
  const { path, bytes, beside, isOutline } = database
  const { objects } = seen.glance
  const log = isOutline
    ? ' (of which only schema and history were read)'
    : beside.length > 0
      ? `, with ${beside.join(' and ')}`
      : ''
  const title = palette.bold(`${defuse(path)} and ${defuse(folder)}`)
  const table = history === null ? 'no history' : defuse(history)
  const about = `${sizeOf(bytes)}${log}, ${count(objects, 'object')} · ${toolNamed(runner.tool).title} (${table})`
  return [title, palette.dim(about)]
}

function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`
  return bytes < 1_048_576 ? `${Math.round(bytes / 1024)} KB` : `${Math.round(bytes / 1_048_576)} MB`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

const SIGNS: Readonly<Record<FileState, readonly [sign: string, words: string]>> = {
  applied: ['✓', 'applied'],
  edited: ['✗', 'applied, changed since'],
  failed: ['✗', 'failed'],
  unrecorded: ['✗', 'there, but not in the history'],
  half: ['✗', 'half applied'],
  pending: ['·', 'pending'],
  skipped: ['✗', 'never applied'],
}

/** More applied files in a row than these are one line. */
const MOST_APPLIED = 6

function fileLines({ files, unknown, half }: Compared, { palette }: Look): string[] {
  const applied = files.findIndex(({ state }) => state !== 'applied')
  const first = applied < 0 ? files.length : applied
  const hidden = first > MOST_APPLIED ? first - 2 : 0
  const name = (path: string) => defuse(path.slice(path.lastIndexOf('/') + 1).replace(/^(?:migration|up)\.sql$/, path))
  const rows = files.slice(hidden).map(({ path, state }) => {
    const [sign, words] = SIGNS[state]
    const far =
      half?.path === path && half.done > 0 && state !== 'unrecorded' ? `: ${half.done} of ${half.of} statements` : ''
    return { sign, name: name(path), words: `${words}${far}` }
  })
  const gone = unknown.map(({ key }) => ({ sign: '✗', name: defuse(key), words: 'in the history, not in this folder' }))
  const all = [...rows, ...gone]
  const width = Math.min(60, Math.max(0, ...all.map((row) => row.name.length)))
  const paint = (sign: string) =>
    sign === '✓' ? palette.good(sign) : sign === '✗' ? palette.error(sign) : palette.note(sign)
  const before = hidden > 0 ? [`  ${palette.good('✓')} ${count(hidden, 'file')} applied`] : []
  return [...before, ...all.map((row) => `  ${paint(row.sign)} ${row.name.padEnd(width)}  ${palette.dim(row.words)}`)]
}

function problemLines({ says, recovery }: Problem, look: Look): string[] {
  const [first = '', ...more] = wrapped(defuse(says), look.width - 2)
  const lines = [`${look.palette.error('✗')} ${first}`, ...more.map((line) => `  ${line}`)]
  return recovery ? [...lines, ...recoveryLines(recovery, look)] : lines
}

function driftLines({ fact, recovery }: DriftSeen, look: Look): string[] {
  const says = sentence(driftWords(fact))
  const [first = '', ...more] = wrapped(defuse(says), look.width - 2)
  const lines = [`${look.palette.error('✗')} ${first}`, ...more.map((line) => `  ${line}`)]
  return recovery ? [...lines, ...recoveryLines(recovery, look)] : lines
}

function sentence(clause: string): string {
  return `${clause[0]?.toUpperCase()}${clause.slice(1)}.`
}

function recoveryLines({ steps, outcome, rehearsed }: Recovery, look: Look): string[] {
  const { palette } = look
  const numbered = steps.flatMap(({ says, command, sql }, at) => {
    const number = steps.length > 1 ? `${at + 1}. ` : ''
    const end = command === null && sql === null ? '.' : ':'
    return [
      ...indented(`${number}${defuse(says)}${end}`, '    ', look),
      ...(sql === null ? [] : sqlLines(sql).map((line) => `       ${palette.note(line)}`)),
      ...(command === null ? [] : command.split('\n').map((line) => `       ${palette.bold(`$ ${defuse(line)}`)}`)),
    ]
  })
  const paint = rehearsed ? palette.good : palette.warning
  return [...numbered, ...indented(outcome, '    ', look).map(paint)]
}

/** Lines of SQL that are shown; a file of a thousand rows has as many. */
const MOST_LINES = 30

function sqlLines(sql: string): string[] {
  const lines = sql.split('\n')
  const more = lines.length - MOST_LINES
  const shown = lines.slice(0, more > 0 ? MOST_LINES : undefined).map(defuseSource)
  return more > 0 ? [...shown, `… and ${count(more, 'more line')}: --format json has them all`] : shown
}

function indented(text: string, margin: string, { width }: Look): string[] {
  return wrapped(text, width - margin.length).map((line) => margin + line)
}

function verdictLine({ seen }: Told, { files, problems, drift, next }: Compared, { palette }: Look): string {
  const verdict = verdictOf(seen)
  const pending = files.filter(({ state }) => state === 'pending').length
  if (verdict === 'wrong') {
    const wrong = problems.length + drift.length
    return palette.error(`✗ ${wrong === 1 ? 'One thing is' : `${wrong} things are`} wrong.`)
  }
  if (verdict === 'in-step')
    return palette.good('✓ In step: every file is applied, and the database is what they build.')
  const start =
    next?.applied.length === pending ? ` On a copy the next start applied ${pending === 1 ? 'it' : 'them'}.` : ''
  return palette.note(`· ${count(pending, 'file')} pending; everything else is in step.${start}`)
}
