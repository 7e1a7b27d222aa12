/** What became of the files beside a database: compared like the database itself, and looked into for rows that left it. */

import type { Fact } from '../model.ts'
import { quoted } from '../sql/tokens.ts'
import { difference } from './difference.ts'
import { filesBeside } from './disk.ts'
import type { Engine } from './engine.ts'
import { movedRows } from './moved-rows.ts'
import { readSchema, type Table } from './schema.ts'

const NO_BYTES = new Uint8Array(0)

/** How the files beside `after` differ from those beside `before`. A table in one of them is called `Old (in archive.db)`. */
export function besideDiffers(engine: Engine, before: Uint8Array, after: Uint8Array): Fact[] {
  const [was, is] = [filesBeside(before), filesBeside(after)]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((file) => {
    const facts = difference(engine, was.get(file) ?? NO_BYTES, is.get(file) ?? NO_BYTES)
    return facts.map((fact) => ('table' in fact ? { ...fact, table: inFile(fact.table, file) } : fact))
  })
}

/** The table in a file beside `after` that holds every row which `table` had in `before`; null when none does. */
export function movedBeside(engine: Engine, before: Uint8Array, after: Uint8Array, table: Table): string | null {
  for (const [file, bytes] of filesBeside(after)) {
    const pair = engine.openPair(before, bytes)
    try {
      const there = [...readSchema(pair, 'after').tables.values()].filter((it) => !it.virtual)
      const places = there.map((it) => ({ table: it, was: undefined }))
      const [place] = movedRows(pair, table, `(SELECT * FROM main.${quoted(table.name)})`, places)
      if (place) return inFile(place.table.name, file)
    } finally {
      pair.close()
    }
  }
  return null
}

function inFile(table: string, file: string): string {
  return `${table} (in ${file})`
}
