/**
 * Prints, operator by operator, which published cases get another verdict when they are written differently:
 * `npx tsx test/verdicts/rewritten.ts [operator] [class]`. MOST: how many cases of each operator (300); SHOW: the stories too.
 */

import { readCases } from './cases.ts'
import { changeOf, OPERATORS, sampleOf } from './rewrite.ts'

const [operator = '', kind = ''] = process.argv.slice(2)
const cases = readCases().filter((one) => one.kind.includes(kind))

for (const name of Object.keys(OPERATORS).filter((it) => it.includes(operator))) {
  const sample = await sampleOf(cases, name, Number(process.env.MOST ?? 300))
  let changed = 0
  for (const { one, story } of sample) {
    const failed = (error: unknown) => `failed: ${error instanceof Error ? error.stack : error}`
    const wrong = await changeOf({ one, story }, name).catch(failed)
    if (wrong === null) continue
    changed += 1
    console.log(`${one.guilty.length > 0 ? 'MISS ' : 'FALSE'} ${one.kind}: ${one.name}\n      ${wrong}`)
    if (process.env.SHOW) console.log(story)
  }
  console.log(`${name}: ${changed} of ${sample.length} changed`)
}
