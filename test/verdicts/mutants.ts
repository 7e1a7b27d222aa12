/** Prints which slips in innocent cases nothing is said about: `npx tsx test/verdicts/mutants.ts [slip] [class] [part/parts]`. */

import { check } from '../../src/check.ts'
import { storyInput } from '../story.ts'
import { disagreement, readCases } from './cases.ts'
import { slippedCases } from './slips/slipped-cases.ts'

const [slip = '', kind = '', part = '0/1'] = process.argv.slice(2)
const [mine = 0, parts = 1] = part.split('/').map(Number)
/** Of each kind of slip in each case. */
const most = Number(process.env.PER_SLIP ?? 2)

const table = new Map<string, { tried: number; silent: number }>()
const innocent = readCases().filter((one) => one.guilty.length === 0 && one.kind.includes(kind))
for (const one of innocent.filter((_, at) => at % parts === mine))
  for await (const { slip: name, what, difference, story } of slippedCases(one, most, slip)) {
    const row = table.get(name) ?? { tried: 0, silent: 0 }
    table.set(name, row)
    row.tried += 1
    const { folders, options } = storyInput(story)
    const { report } = await check(folders, options)
    if (disagreement(one, report.findings) !== null) continue
    row.silent += 1
    const notes = report.findings.map(({ level, rule }) => `${level} ${rule}`).join(', ')
    console.log(`SILENT ${name} | ${one.kind}: ${one.name}\n    ${what}\n    ${difference}\n    notes: ${notes}`)
  }
for (const [name, { tried, silent }] of [...table].sort())
  console.log(`${name.padEnd(20)} ${silent} of ${tried} silent`)
