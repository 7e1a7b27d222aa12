/** Tables read page by page out of a database's file, without SQLite: of a large one a few pages are enough. */

/** One row as it is stored. A column that is the rowid itself is NULL here; columns that were added later may be missing. */
export interface StoredRow {
  readonly rowid: number
  readonly values: readonly (number | string | Uint8Array | null)[]
}

/** Gives page `number`, counted from 1. */
export type ReadPage = (number: number) => Uint8Array

/** What the first page says of the file (https://sqlite.org/fileformat2.html#the_database_header). */
export interface Header {
  readonly pageSize: number
  /** Bytes of a page that can be used. */
  readonly usable: number
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be'
  readonly userVersion: number
}

/** The file is not as SQLite writes it. */
export class Malformed extends Error {
  override readonly name = 'Malformed'
}

/** Reads the first 100 bytes. Throws `Malformed`. */
export function headerOf(bytes: Uint8Array): Header {
  const view = viewOf(bytes)
  const stored = view.getUint16(16)
  const pageSize = stored === 1 ? 65_536 : stored
  if (pageSize < 512 || (pageSize & (pageSize - 1)) !== 0) throw new Malformed('it has no page size')
  const encoding = ENCODINGS[view.getUint32(56)]
  return {
    pageSize,
    usable: pageSize - view.getUint8(20),
    encoding: encoding ?? 'utf-8',
    userVersion: view.getInt32(60),
  }
}

const ENCODINGS = [undefined, 'utf-8', 'utf-16le', 'utf-16be'] as const

/** Deeper than any tree of pages that there can be. */
const DEEPEST = 20

const [INTERIOR, LEAF] = [0x05, 0x0d]

/**
 * The rows of the table whose first page is `root`, in the order of their rowids. Throws `Malformed` where the pages are no such
 * table, and where there are more than `most` rows.
 */
export function* rowsOf(read: ReadPage, header: Header, root: number, most: number): Generator<StoredRow> {
  let left = most
  for (const row of walk(read, header, root, 0)) {
    left -= 1
    if (left < 0) throw new Malformed(`a table has more than ${most} rows`)
    yield row
  }
}

function* walk(read: ReadPage, header: Header, number: number, depth: number): Generator<StoredRow> {
  if (depth > DEEPEST) throw new Malformed('a table is too deep')
  const page = read(number)
  const view = viewOf(page)
  // The first page begins with the header of the file.
  const start = number === 1 ? 100 : 0
  const type = view.getUint8(start)
  if (type !== INTERIOR && type !== LEAF) throw new Malformed(`page ${number} is no page of a table`)
  const cells = view.getUint16(start + 3)
  const pointers = start + (type === INTERIOR ? 12 : 8)
  for (let cell = 0; cell < cells; cell += 1) {
    const at = view.getUint16(pointers + cell * 2)
    if (type === LEAF) yield rowAt(read, header, page, at)
    else yield* walk(read, header, view.getUint32(at), depth + 1)
  }
  if (type === INTERIOR) yield* walk(read, header, view.getUint32(start + 8), depth + 1)
}

/**
 * The pages that hold the rows of the table whose first page is `root`, in their order; null where a row goes on in other pages,
 * or where they are those of no such table.
 */
export function leavesOf(read: ReadPage, header: Header, root: number, depth = 0): Uint8Array[] | null {
  const page = read(root)
  const view = viewOf(page)
  const [type, cells] = [page[0], view.getUint16(3)]
  if (type === LEAF) {
    for (let at = 8; at < 8 + cells * 2; at += 2)
      if (varint(page, view.getUint16(at))[0] > header.usable - 35) return null
    return [page]
  }
  if (type !== INTERIOR || depth > DEEPEST) return null
  const leaves: Uint8Array[] = []
  for (let cell = 0; cell <= cells; cell += 1) {
    const below = leavesOf(read, header, view.getUint32(cell < cells ? view.getUint16(12 + cell * 2) : 8), depth + 1)
    if (below === null) return null
    leaves.push(...below)
  }
  return leaves
}

function rowAt(read: ReadPage, header: Header, page: Uint8Array, at: number): StoredRow {
  const [length, afterLength] = varint(page, at)
  const [rowid, start] = varint(page, afterLength)
  return { rowid, values: decoded(payload(read, header, page, { start, length }), header.encoding) }
}

/** More than the history of any project; longer texts of a schema are no use either. */
const LONGEST = 50_000_000

/** https://sqlite.org/fileformat2.html#cell_payload_overflow_pages */
function payload(
  read: ReadPage,
  { usable }: Header,
  page: Uint8Array,
  o: { start: number; length: number },
): Uint8Array {
  const { start, length } = o
  if (length > LONGEST) throw new Malformed('a row is too long')
  const most = usable - 35
  if (length <= most) return page.subarray(start, start + length)
  const least = Math.floor(((usable - 12) * 32) / 255) - 23
  const wanted = least + ((length - least) % (usable - 4))
  const local = wanted <= most ? wanted : least
  const bytes = new Uint8Array(length)
  bytes.set(page.subarray(start, start + local))
  let next = viewOf(page).getUint32(start + local)
  for (let at = local; at < length; at += usable - 4) {
    if (next === 0) throw new Malformed('a row ends too early')
    const more = read(next)
    bytes.set(more.subarray(4, 4 + Math.min(usable - 4, length - at)), at)
    next = viewOf(more).getUint32(0)
  }
  return bytes
}

/** https://sqlite.org/fileformat2.html#record_format */
function decoded(bytes: Uint8Array, encoding: Header['encoding']): StoredRow['values'] {
  const values: (number | string | Uint8Array | null)[] = []
  const decoder = new TextDecoder(encoding)
  const [end, first] = varint(bytes, 0)
  let body = end
  for (let at = first; at < end; ) {
    const [type, next] = varint(bytes, at)
    at = next
    const length = lengthOf(type)
    const part = bytes.subarray(body, body + length)
    if (part.length < length) throw new Malformed('a row ends too early')
    values.push(numberOrText(type, part, decoder))
    body += length
  }
  return values
}

function lengthOf(type: number): number {
  return type >= 12 ? Math.floor((type - 12) / 2) : ([0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type] ?? 0)
}

function numberOrText(
  type: number,
  part: Uint8Array,
  decoder: { decode(bytes: Uint8Array): string },
): number | string | Uint8Array | null {
  if (type === 0) return null
  if (type >= 12) return type % 2 === 0 ? new Uint8Array(part) : decoder.decode(part)
  if (type === 7) return viewOf(part).getFloat64(0)
  if (type >= 8) return type - 8
  // Beyond 2^53 the last digits are lost: no version or time of a history is so large.
  return part.reduce((sum, byte, at) => (at === 0 ? (byte << 24) >> 24 : sum * 256 + byte), 0)
}

/** https://sqlite.org/fileformat2.html#varint: the number, and where what follows begins. */
function varint(bytes: Uint8Array, at: number): [value: number, next: number] {
  let value = 0
  for (let index = 0; index < 8; index += 1) {
    const byte = bytes[at + index]
    if (byte === undefined) throw new Malformed('a page ends too early')
    value = value * 128 + (byte & 0x7f)
    if (byte < 0x80) return [value, at + index + 1]
  }
  return [value * 256 + (bytes[at + 8] ?? 0), at + 9]
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
