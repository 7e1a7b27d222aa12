/** How a program calls a tool, by what it says around the call. */

import type { Sign } from '../tools/signs.ts'

/** What a function does before one of its lines. */
export function before(lines: readonly string[], index: number): string {
  const start = lines.slice(0, index).findLastIndex((line) => FUNCTION.test(line))
  return lines.slice(start + 1, index).join('\n')
}

const FUNCTION = /\b(?:fn|func|fun|def|function)\b/

/** The tool as this program calls it. */
export function asCalled(tool: Sign, program: string, beforehand: string): Sign {
  const differing = (tool.differs ?? []).filter((one) => one.where.test(one.before ? beforehand : program))
  // Of two words on one field the last one counts.
  const fields = new Map(differing.flatMap((one) => one.fields.split(', ')).map((it) => [it.split(':')[0], it]))
  return fields.size === 0 ? tool : { ...tool, runner: `{ like: ${tool.name}, ${[...fields.values()].join(', ')} }` }
}
