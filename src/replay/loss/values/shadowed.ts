/** Documents as they are read: a key that comes twice is found once (https://sqlite.org/json1.html#jgroupobject). */

import type { Script } from '../../../model/text.ts'
import type { Contents, Value } from './contents.ts'

/** Whether files make documents in which a key can stand twice. */
export function repeatsKeys(scripts: readonly Script[]): boolean {
  return scripts.some(({ sql }) => /\bjsonb?_group_object\b/i.test(sql))
}

/** The same with each document's keys once. */
export function asRead(contents: Contents): Contents {
  return new Map([...contents].map(([key, held]) => [key, { ...held, rows: held.rows.map((row) => row.map(once)) }]))
}

function once(value: Value): Value {
  if (!/^'\s*[[{]/.test(value) || !value.includes('":')) return value
  const reader = new Reader(value.slice(1))
  const read = reader.value()
  return reader.failed ? value : `'${read}`
}

/** Reads a document without making numbers of its numbers, which would lose digits. */
class Reader {
  readonly #text: string
  #at = 0
  failed = false

  constructor(text: string) {
    this.#text = text
  }

  value(): string {
    const first = this.#next()
    if (first === '{') return `{${[...this.#members()].map(([name, value]) => `${name}:${value}`).join()}}`
    if (first === '[') return `[${this.#items().join()}]`
    return this.#take(/"[^"\\]*(?:\\.[^"\\]*)*"|[^\s,:[\]{}"]+/sy)
  }

  /** The last value of each name. */
  #members(): Map<string, string> {
    const found = new Map<string, string>()
    this.#at += 1
    while (!this.failed && this.#next() !== '}') {
      const name = this.#take(/"[^"\\]*(?:\\.[^"\\]*)*"/sy)
      if (this.#next() !== ':') this.failed = true
      this.#at += 1
      found.delete(name)
      found.set(name, this.value())
      this.#comma('}')
    }
    this.#at += 1
    return found
  }

  #items(): string[] {
    const found: string[] = []
    this.#at += 1
    while (!this.failed && this.#next() !== ']') {
      found.push(this.value())
      this.#comma(']')
    }
    this.#at += 1
    return found
  }

  #comma(end: string): void {
    if (this.#next() === ',') this.#at += 1
    else if (this.#next() !== end) this.failed = true
  }

  /** The next character that is no blank. */
  #next(): string {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at += 1
    return this.#text[this.#at] ?? ''
  }

  #take(wanted: RegExp): string {
    wanted.lastIndex = this.#at
    const [found = ''] = wanted.exec(this.#text) ?? []
    if (found === '') this.failed = true
    this.#at += found.length
    return found
  }
}
