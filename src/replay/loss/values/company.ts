/** Keys made by chance, called by what stands beside them: two ends that hold other keys for the same rows are alike then. */

import type { Contents, Ignored, Value } from './contents.ts'

/** So many steps from one key to the next are looked at, as from a comment to its post and to that one's author. */
const STEPS = 3

/** A key's name is another one as soon as something stands beside it, or beside what refers to it, that stood elsewhere. */
export class Company {
  /** One number for each text, the same for all ends that are compared. */
  readonly #numbers = new Map<string, number>()
  readonly #chance: Ignored
  readonly #ids: Ignored

  /**
   * @param chance the columns that hold such keys, also as links
   * @param ids columns that say nothing, by position as well
   */
  constructor(chance: Ignored, ids: Ignored) {
    this.#chance = chance
    this.#ids = ids
  }

  /** The end with names in the place of the keys. */
  named(end: Contents): Contents {
    if (this.#chance.size === 0) return end
    let names = new Map<Value, number>()
    for (let step = 0; step < STEPS; step += 1) names = this.#namesIn(end, names)
    return new Map([...end].map(([key, held]) => [key, { ...held, rows: this.#rowsIn(key, held.rows, names) }]))
  }

  #namesIn(end: Contents, before: ReadonlyMap<Value, number>): Map<Value, number> {
    const beside = new Map<Value, string[]>()
    for (const [key, { rows }] of end) {
      const positions = [...(this.#chance.get(key) ?? [])]
      if (positions.length === 0) continue
      const shown = this.#rowsIn(key, rows, before)
      for (const [row, cells] of rows.entries()) {
        const line = (shown[row] ?? []).filter((_, at) => !this.#ids.get(key)?.has(at) || positions.includes(at))
        for (const at of positions) {
          const cell = cells[at] ?? 'NULL'
          beside.set(cell, [...(beside.get(cell) ?? []), [key, at, ...line].join('\u0001')])
        }
      }
    }
    return new Map([...beside].map(([cell, lines]) => [cell, this.#number(lines.sort().join('\u0002'))]))
  }

  #rowsIn(key: string, rows: readonly (readonly Value[])[], names: ReadonlyMap<Value, number>) {
    const positions = this.#chance.get(key)
    if (!positions) return rows
    return rows.map((cells) => cells.map((cell, at) => (positions.has(at) ? String(names.get(cell) ?? 0) : cell)))
  }

  #number(text: string): number {
    const known = this.#numbers.get(text) ?? this.#numbers.size + 1
    this.#numbers.set(text, known)
    return known
  }
}
