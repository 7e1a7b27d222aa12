/** Puts tables in an order in which every parent comes before its children; tables in a circle stay together. */

/**
 * @param names All nodes, in the order that decides between equals.
 * @param parents The nodes that one node points at; those not among `names` are passed over.
 * @returns Groups, parents first; a group has several members when they point at each other in a circle.
 */
export function parentsFirst(names: readonly string[], parents: (name: string) => readonly string[]): string[][] {
  const known = new Set(names)
  const up = new Map(names.map((name) => [name, parents(name).filter((parent) => known.has(parent))]))
  const down = new Map(names.map((name) => [name, [] as string[]]))
  for (const [name, above] of up) for (const parent of above) down.get(parent)?.push(name)
  // Kosaraju's two walks. Iterative: chains of tables may be longer than the stack is deep.
  const finished = walk(names, up, new Set())
  const seen = new Set<string>()
  const groups = finished.toReversed().map((name) => walk([name], down, seen))
  const position = new Map(names.map((name, index) => [name, index]))
  return groups
    .filter((group) => group.length > 0)
    .reverse()
    .map((group) => group.sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0)))
}

/** The nodes that can be reached and were not seen before, each behind all those it leads to. */
function walk(starts: readonly string[], edges: ReadonlyMap<string, readonly string[]>, seen: Set<string>): string[] {
  const finished: string[] = []
  for (const start of starts) {
    if (seen.has(start)) continue
    seen.add(start)
    const path = [{ name: start, next: 0 }]
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const target = edges.get(step.name)?.[step.next]
      step.next += 1
      if (target === undefined) finished.push((path.pop() as { name: string }).name)
      else if (!seen.has(target)) {
        seen.add(target)
        path.push({ name: target, next: 0 })
      }
    }
  }
  return finished
}
