/** The lines of a manifest that name a dependency: what is spread over several lines of TOML counts as one. */

import { linesOf } from './text.ts'

/** A dependency that needs more lines is not understood. */
const MOST_LINES = 40

/** Each line with its number, from 1; of Cargo.toml each key with all of its value. */
export function dependencyLines(path: string, text: string): (readonly [string, number])[] {
  const lines = linesOf(text)
  if (!/(?:^|\/)Cargo\.toml$/.test(path)) return lines.map((line, index) => [line, index + 1])
  return lines.map((line, index) => {
    const table = /^\s*\[(?:[\w.'"()= ]*\.)?(?:dev-|build-)?dependencies\.([\w-]+)\]/.exec(line)
    if (table) return [`${table[1]} = { ${section(lines, index + 1)} }`, index + 1]
    return [open(line) > 0 ? value(lines, index) : line, index + 1]
  })
}

/** The lines up to the next header. */
function section(lines: readonly string[], from: number): string {
  const rest = lines.slice(from, from + MOST_LINES)
  const end = rest.findIndex((line) => /^\s*\[/.test(line))
  return rest.slice(0, end === -1 ? rest.length : end).join(' ')
}

/** A key's value up to where its brackets are closed. */
function value(lines: readonly string[], from: number): string {
  let whole = ''
  for (const line of lines.slice(from, from + MOST_LINES)) {
    whole += ` ${line}`
    if (open(whole) <= 0) break
  }
  return whole
}

/** How many brackets are open at the end. */
function open(text: string): number {
  return (text.match(/[[{]/g)?.length ?? 0) - (text.match(/[\]}]/g)?.length ?? 0)
}
