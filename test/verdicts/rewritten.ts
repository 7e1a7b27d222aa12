/**
 * Prints, operator by operator, which published cases get another verdict when they are written differently:
 * `npx tsx test/verdicts/rewritten.ts [operator] [class]`. MOST: how many cases of each operator (300); SHOW: the story too.
 */

import { check } from '../../src/check.ts'
import { storyInput } from '../story.ts'
import { type Case, disagreement, KNOWN, readCases } from './cases.ts'
import { OPERATORS, refusals, rewritten } from './rewrite.ts'

const [operator = '', kind = ''] = process.argv.slice(2)
const most = Number(process.env.MOST ?? 300)
const cases = readCases().filter((one) => one.kind.includes(kind) && !(one.name in KNOWN))

async function verdict(one: Case, story: string): Promise<string | null> {
  try {
    const { folders, options } = storyInput(story)
    return disagreement(one, (await check(folders, options)).report.findings)
  } catch (error) {
    return `failed: ${error instanceof Error ? error.stack : error}`
  }
}

for (const name of Object.keys(OPERATORS).filter((it) => it.includes(operator))) {
  const fitting = cases.flatMap((one) => {
    const story = rewritten(one.story, name)
    return story === null ? [] : [{ one, story }]
  })
  // Spread over all classes, and the same ones each time.
  const step = Math.max(1, fitting.length / most)
  const sample = fitting.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
  let [changed, refused] = [0, 0]
  for (const { one, story } of sample) {
    if ((await refusals(story)) !== (await refusals(one.story))) {
      refused += 1
      if (process.env.SHOW) console.log(`REFUSED ${one.kind}: ${one.name}\n${story}`)
      continue
    }
    const wrong = await verdict(one, story)
    if (wrong === null) continue
    changed += 1
    console.log(`${one.guilty.length > 0 ? 'MISS ' : 'FALSE'} ${one.kind}: ${one.name}\n      ${wrong}`)
    if (process.env.SHOW) console.log(story)
  }
  console.log(`${name}: ${changed} of ${sample.length - refused} changed (${fitting.length} fit, ${refused} refused)`)
}
