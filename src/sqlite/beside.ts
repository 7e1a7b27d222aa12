/** What became of the files beside a database: compared like the database itself, and looked into for rows that left it. */

import type { Fact } from '../model/facts.ts'
import { difference } from './difference.ts'
import { alone, type Engine, type State } from './engine.ts'

const NO_BYTES = new Uint8Array(0)

/** How the files beside `after` differ from those beside `before`. A table in one of them is called `Old (in archive.db)`. */
export function besideDiffers(engine: Engine, before: State, after: State): Fact[] {
  const [was, is] = [before.files, after.files]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((file) => {
    const facts = difference(engine, alone(was.get(file) ?? NO_BYTES), alone(is.get(file) ?? NO_BYTES))
    return facts.map((fact) => ('table' in fact ? { ...fact, table: inFile(fact.table, file) } : fact))
  })
}

export function inFile(table: string, file: string): string {
  return `${table} (in ${file})`
}
