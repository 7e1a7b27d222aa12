/** A file as goose reads it: its annotations, its two sections, and the pieces that reach SQLite together. */

/** What goose makes of a file. Offsets are UTF-16 code units from the start of the text. */
export interface GooseFile {
  /** Whether a line says Up or Down in goose's own form. */
  readonly isAnnotated: boolean
  /** What is handed to SQLite, piece by piece, in both sections. */
  readonly pieces: readonly { readonly start: number; readonly end: number }[]
  /** The line `-- +goose Down`; null when there is none. */
  readonly down: number | null
  /** The line `-- +goose NO TRANSACTION` is there: it is about both sections, wherever it stands. */
  readonly noTransaction: boolean
  /** Why goose stops at this file before it runs any of it; null when it does not. */
  readonly problem: { readonly at: number; readonly says: string } | null
}

interface Reading {
  section: 'none' | 'up' | 'down'
  /** Between StatementBegin and StatementEnd. */
  open: number | null
  /** Where the statement that is not at its end begins. */
  from: number | null
  expands: boolean
  isAnnotated: boolean
  readonly pieces: { start: number; end: number }[]
  down: number | null
  noTransaction: boolean
  problem: GooseFile['problem']
}

/** One line, without its line break. */
interface Line {
  readonly text: string
  readonly start: number
  /** Just behind its line break. */
  readonly end: number
}

// Go's unicode.IsSpace, which is not JavaScript's: U+0085 is one, a byte order mark is none.
const SPACE = '[\\t\\n\\v\\f\\r \\x85\\xA0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]'

const AROUND = new RegExp(`^${SPACE}+|${SPACE}+$`, 'g')

const BETWEEN = new RegExp(`${SPACE}+`)

/**
 * Reads a file line by line, as goose does (https://pressly.github.io/goose/documentation/annotations/): quotes and block
 * comments mean nothing to it. A statement ends at a line whose last word before a `--` ends with a semicolon, or at
 * StatementEnd. Goes on behind a problem, so that any text has its pieces.
 */
export function readGoose(text: string): GooseFile {
  const reading: Reading = {
    section: 'none',
    open: null,
    from: null,
    expands: false,
    isAnnotated: false,
    pieces: [],
    down: null,
    noTransaction: false,
    problem: null,
  }
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = text.indexOf('\n', start) + 1 || text.length
    const line = { text: text.slice(start, end).replace(/\r?\n$|\r$/, ''), start, end }
    if (isAnnotation(line.text)) annotation(reading, line)
    else body(reading, line)
  }
  return ended(reading, text)
}

function isAnnotation(line: string): boolean {
  return trimmed(line).startsWith('--') && line.includes('+goose')
}

function annotation(reading: Reading, line: Line): void {
  switch (annotationOf(line.text)) {
    case 'up':
      goUp(reading, line)
      return
    case 'down':
      goDown(reading, line)
      return
    case 'statementbegin':
      if (reading.section === 'none' || reading.open !== null)
        objects(
          reading,
          line.start,
          'goose takes "-- +goose StatementBegin" in a section only, and not inside another.',
        )
      reading.open ??= line.start
      return
    case 'statementend':
      if (reading.open === null)
        objects(reading, line.start, 'There is no "-- +goose StatementBegin" to this StatementEnd.')
      reading.open = null
      cut(reading, line.start)
      return
    case 'no transaction':
      reading.noTransaction = true
      return
    case 'envsub on':
    case 'envsub off':
      reading.expands = annotationOf(line.text) === 'envsub on'
      return
    default:
      objects(reading, line.start, 'goose does not know this annotation, or not in this form, and stops at the file.')
  }
}

/** What the line says to goose, in lower case; null when it begins with a space, which goose does not take. */
function annotationOf(line: string): string | null {
  return /^[ \t]/.test(line) ? null : trimmed(line.replaceAll('--', '').replace('+goose', '')).toLowerCase()
}

function goUp(reading: Reading, { start }: Line): void {
  reading.isAnnotated = true
  if (reading.section !== 'none') objects(reading, start, 'goose takes one "-- +goose Up", above Down.')
  else reading.section = 'up'
}

function goDown(reading: Reading, { start }: Line): void {
  reading.isAnnotated = true
  if (reading.section !== 'up' || reading.open !== null) {
    objects(reading, start, 'goose takes "-- +goose Down" once, below Up, and not inside a statement.')
  }
  if (reading.from !== null) objects(reading, reading.from, UNENDED)
  cut(reading, start)
  reading.section = 'down'
  reading.down ??= start
}

function body(reading: Reading, { text, start, end }: Line): void {
  const isBlank = trimmed(text) === ''
  if (reading.from === null && (isBlank || trimmed(text).startsWith('--'))) return
  if (reading.section === 'none') objects(reading, start, 'goose takes nothing but comments above "-- +goose Up".')
  if (reading.expands && text.includes('$'))
    objects(reading, start, 'What goose puts in place of the variable in this line (ENVSUB ON) is not known here.')
  reading.from ??= start
  if (reading.open === null && endsStatement(text)) cut(reading, end)
}

const UNENDED = 'This statement does not end: goose wants a semicolon at the end of its last line.'

function endsStatement(line: string): boolean {
  const words = trimmed(line).split(BETWEEN)
  const comment = words.findIndex((word) => word.startsWith('--'))
  return (words.slice(0, comment < 0 ? words.length : comment).at(-1) ?? '').endsWith(';')
}

function cut(reading: Reading, end: number): void {
  if (reading.from !== null) reading.pieces.push({ start: reading.from, end })
  reading.from = null
}

function ended(reading: Reading, text: string): GooseFile {
  const { open, from, section } = reading
  if (open !== null) objects(reading, open, 'The "-- +goose StatementEnd" to this StatementBegin is missing.')
  // While it goes up, goose does not look at what stands in the other section.
  if (from !== null && section === 'up') objects(reading, from, UNENDED)
  if (section === 'none') objects(reading, 0, 'There is no "-- +goose Up" in this file, and goose stops at it.')
  cut(reading, text.length)
  const { isAnnotated, pieces, down, noTransaction, problem } = reading
  return { isAnnotated, pieces, down, noTransaction, problem }
}

function objects(reading: Reading, at: number, says: string): void {
  reading.problem ??= { at, says }
}

function trimmed(text: string): string {
  return text.replace(AROUND, '')
}
