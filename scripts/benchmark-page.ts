/** The page that shows what was measured: docs/benchmark.md. */

import type { Case } from '../test/verdicts/cases.ts'
import { KNOWN } from '../test/verdicts/cases.ts'

export const BENCHMARK_PAGE = 'docs/benchmark.md'

/** One way to check, and what it said of each case, in their order. */
export interface Measured {
  readonly name: string
  readonly version: string
  readonly command: string
  readonly isFor: string
  /** Whether it spoke against the case: for ours, as was expected; for the others, with whatever words. */
  readonly spoke: readonly boolean[]
}

/** What we got wrong, in the words of the comparison. */
export type Wrong = ReadonlyMap<Case, string>

/** @param ways ours first */
export function benchmarkPage(cases: readonly Case[], ways: readonly Measured[], wrong: Wrong, day: string): string {
  return `${[intro(cases, day), waysTable(ways), results(cases, ways), misses(wrong)].join('\n\n')}\n`
}

function intro(cases: readonly Case[], day: string): string {
  const guilty = cases.filter(isGuilty).length
  return `# Benchmark

<!-- Written by \`npx tsx scripts/benchmark.ts\`. -->

${cases.length} migrations of our own making, ${guilty} guilty and ${cases.length - guilty} innocent, in [\`test/verdicts/\`](../test/verdicts). The verdict to
expect was written down before any program was asked. A guilty one loses data, stops a deployment, breaks the release that still runs,
or cannot be checked and must say so. An innocent one is what projects merge every day, often the nearest neighbour of a guilty one.

Each program was really run on ${day}, on the files as its users would have them: in order, without what only another tool reads.

- **We** are held to the rule and the level that were written down: another word does not count as found, and any warning accuses.
- **The others** get every word that they say, whatever it is about: for a guilty one it counts as found, for an innocent one it accuses.

The set is ours, so it holds what we know of: classes that we thought of, and none that we did not. The programs were made for other
questions than this one; what each of them is for stands below. Read a low number as "not what it looks for", and both tables
together: who accuses everything also finds everything.`
}

function waysTable(ways: readonly Measured[]): string {
  const rows = ways.map(({ name, version, command, isFor }) => [name, version, code(command), isFor])
  return `## What was run\n\n${table(['name', 'version', 'command', 'what it is for'], rows)}`
}

function results(cases: readonly Case[], ways: readonly Measured[]): string {
  const kinds = [...new Set(cases.map(({ kind }) => kind))]
  const head = ['class', ...ways.map(({ name }) => name)]
  const part = (wanted: (one: Case) => boolean) => {
    const row = (title: string, isOf: (one: Case) => boolean) => {
      const all = cases.filter((one) => isOf(one) && wanted(one)).length
      const count = ({ spoke }: Measured) => cases.filter((one, at) => isOf(one) && wanted(one) && spoke[at]).length
      return all === 0 ? [] : [[title, ...ways.map((way) => `${count(way)}/${all}`)]]
    }
    return table(head, [
      ...kinds.flatMap((kind) => row(classLink(kind), (one) => one.kind === kind)),
      ...row('**all**', () => true),
    ])
  }
  return `## Guilty ones that were found\n\n${part(isGuilty)}\n\n## Innocent ones that were accused\n\n${part((one) => !isGuilty(one))}`
}

function misses(wrong: Wrong): string {
  const items = Array.from(wrong, ([one, what]) => {
    const why = KNOWN[one.name]
    return `- ${isGuilty(one) ? 'Missed' : 'Accused'}: **${one.name}** (${classLink(one.kind)}). ${why ? `Known: ${why}.` : `${what}.`}`
  })
  return `## What we get wrong\n\n${items.length === 0 ? 'Nothing of this set.' : items.join('\n')}`
}

export function isGuilty({ guilty }: Case): boolean {
  return guilty.length > 0
}

function classLink(kind: string): string {
  return `[${kind}](../test/verdicts/${kind}.sql)`
}

function code(text: string): string {
  return /^the same/.test(text) ? text : `\`${text}\``
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')
}
