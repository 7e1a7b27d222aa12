/** A file as dbmate reads it: where its sections begin, and what they ask for. */

import type { SectionsRead } from '../../model/folder.ts'

// dbmate searches by two of Go's regular expressions, to which quotes and block comments mean nothing; `\s` is five
// characters there. Seen with dbmate 2.36; the conformance tests run a real one.
const SPACE = '[\\t\\n\\f\\r ]'

const MARKER = new RegExp(`(?<![^\\n])--${SPACE}*migrate:(up|down)(?!${SPACE.replace('[', '[^')})`, 'g')

const LINE_WITHOUT_SQL = new RegExp(`^${SPACE}*(?:$|--)`)

const OPTIONS = new RegExp(`${SPACE}+`)

/** Null when the text has no marker of dbmate's. `text` is with its byte order mark, before which no marker is seen. */
export function readDbmate(text: string): SectionsRead | null {
  const markers = [...text.matchAll(MARKER)]
  const first = markers[0]
  if (first === undefined) return null
  const ups = markers.filter(([, way]) => way === 'up')
  const up = ups[0]
  // A `migrate:down` above the first `migrate:up` is a comment to dbmate, like any other.
  const downs = markers.filter(({ 1: way, index }) => way === 'down' && up !== undefined && index > up.index)
  const down = downs[0]
  return {
    tool: 'dbmate',
    first: first.index,
    down: down?.index ?? null,
    withoutTransaction: { up: asksForNone(text, up), down: asksForNone(text, down) },
    problem: up === undefined ? { at: first.index, says: NO_UP } : problemOf(text, ups, downs),
  }
}

const NO_UP = 'dbmate sees no line "-- migrate:up" in this file, and stops at it.'

function problemOf(text: string, ups: readonly RegExpExecArray[], downs: readonly RegExpExecArray[]) {
  const start = ups[0]?.index ?? 0
  const early = firstSql(text.slice(0, start))
  if (early !== null) {
    const what = early === 0 && text.startsWith('\uFEFF') ? 'the byte order mark' : 'this line'
    return { at: early, says: `dbmate takes nothing but comments (--) above "-- migrate:up", and stops at ${what}.` }
  }
  const more = ups[1] ?? downs[1]
  if (more)
    return {
      at: more.index,
      says: 'dbmate runs one section of each kind: what stands below this second one is never applied.',
    }
  if (downs.length === 0) return { at: start, says: 'dbmate stops at a file that has no line "-- migrate:down".' }
  return null
}

/** Where the first line that is neither blank nor a comment starts. */
function firstSql(text: string): number | null {
  let start = 0
  for (const line of text.split('\n')) {
    if (!LINE_WITHOUT_SQL.test(line)) return start
    start += line.length + 1
  }
  return null
}

/** `transaction:false` on the marker's line. The last of several counts; what is spelled otherwise is passed over. */
function asksForNone(text: string, marker: RegExpExecArray | undefined): boolean {
  if (marker === undefined) return false
  const [line = ''] = text.slice(marker.index + marker[0].length).split('\n', 1)
  const asked = line.split(OPTIONS).filter((word) => /^transaction:[^:]*$/.test(word))
  return asked.at(-1) === 'transaction:false'
}
