/** Prints, class by class, which of the published cases get the verdict that they should: `npx tsx test/verdicts/measure.ts [class] [folder]`. */

import { check } from '../../src/check.ts'
import { storyInput } from '../story.ts'
import { disagreement, readCases } from './cases.ts'

const [wanted = '', folder] = process.argv.slice(2)
const table = new Map<string, { hits: number; misses: number; passed: number; accused: number }>()
const took: number[] = []
for (const one of readCases(folder)) {
  if (!one.kind.includes(wanted)) continue
  const row = table.get(one.kind) ?? { hits: 0, misses: 0, passed: 0, accused: 0 }
  table.set(one.kind, row)
  const started = performance.now()
  let wrong: string | null
  try {
    const { folders, options } = storyInput(one.story)
    const { report } = await check(folders, options)
    wrong = disagreement(one, report.findings)
    if (wrong !== null && process.env.SHOW)
      wrong += `\n${report.findings.map((it) => `      ${it.level} ${it.rule} ${it.path}:${it.line} ${it.message}`).join('\n')}`
  } catch (error) {
    wrong = `failed: ${error instanceof Error ? error.stack : error}`
  }
  took.push(performance.now() - started)
  const guilty = one.guilty.length > 0
  if (guilty) row[wrong === null ? 'hits' : 'misses'] += 1
  else row[wrong === null ? 'passed' : 'accused'] += 1
  if (wrong !== null) console.log(`${guilty ? 'MISS ' : 'FALSE'} ${one.kind}: ${one.name}\n      ${wrong}`)
}
const total = { hits: 0, misses: 0, passed: 0, accused: 0 }
for (const [kind, row] of table) {
  console.log(
    `${kind.padEnd(28)} ${row.hits}/${row.hits + row.misses} found, ${row.accused}/${row.passed + row.accused} accused`,
  )
  for (const key of ['hits', 'misses', 'passed', 'accused'] as const) total[key] += row[key]
}
took.sort((a, b) => a - b)
const at = (share: number) => `${took[Math.floor(took.length * share)]?.toFixed(0)} ms`
console.log(
  `all ${total.hits}/${total.hits + total.misses} found, ${total.accused}/${total.passed + total.accused} accused; median ${at(0.5)}, p90 ${at(0.9)}, max ${at(0.999)}`,
)
