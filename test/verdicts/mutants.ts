/** Prints which faulty versions of the innocent cases pass: `npx tsx test/verdicts/mutants.ts [slip] [class] [part/parts]`. */

import { check } from '../../src/check.ts'
import { parseStory, storyInput } from '../story.ts'
import { readCases } from './cases.ts'
import { differences } from './judge.ts'
import { mutants } from './mutate.ts'

const [slip = '', kind = '', part = '0/1'] = process.argv.slice(2)
const PER_SLIP = Number(process.env.PER_SLIP ?? 2)
const [mine, parts] = part.split('/').map(Number) as [number, number]
const SKIP =
  /goose|migrate:down|\+migrate|@UNDO|liquibase|changeset|runner: (dbmate|goose|sql-migrate|liquibase|flyway|atlas|rails|diesel)/i

const table = new Map<string, { tried: number; found: number; silent: number }>()
let at = 0
for (const one of readCases()) {
  if (one.guilty.length > 0 || !one.kind.includes(kind) || SKIP.test(one.story)) continue
  at += 1
  if (at % parts !== mine) continue
  const fresh = parseStory(one.story).files.filter(
    (it) => it.in === 'head' && it.path.endsWith('.sql') && !/down\.sql$/.test(it.path),
  )
  const perSlip = new Map<string, number>()
  const made = fresh.flatMap((file) => mutants(file.text).map((mutant) => ({ ...mutant, file })))
  // The same ones each time, spread over the files.
  const order = made.map((it, index) => ({ it, key: hash(`${one.name} ${index}`) })).sort((a, b) => a.key - b.key)
  for (const { it } of order) {
    if (!it.slip.includes(slip)) continue
    if ((perSlip.get(it.slip) ?? 0) >= PER_SLIP) continue
    const story = replaced(one.story, it.file.text, it.sql)
    if (story === null) continue
    const difference = await differences(parseStory(one.story), parseStory(story))
    if (difference === null) continue
    perSlip.set(it.slip, (perSlip.get(it.slip) ?? 0) + 1)
    const row = table.get(it.slip) ?? { tried: 0, found: 0, silent: 0 }
    table.set(it.slip, row)
    row.tried += 1
    let said: string
    try {
      const { folders, options } = storyInput(story)
      const { report } = await check(folders, options)
      const speaks = report.findings.filter(
        (f) => f.level !== 'note' && f.allowed === null && !one.may.includes(f.rule),
      )
      if (speaks.length > 0) {
        row.found += 1
        continue
      }
      said = report.findings.map((f) => `${f.level} ${f.rule}`).join(', ')
    } catch (error) {
      said = `failed: ${error instanceof Error ? error.stack : error}`
    }
    row.silent += 1
    console.log(
      `SILENT ${it.slip} | ${one.kind}: ${one.name}\n    ${it.what.replace(/\s+/g, ' ')}\n    ${difference}\n    notes: ${said}`,
    )
  }
}
for (const [name, { tried, found, silent }] of [...table].sort())
  console.log(`${name.padEnd(20)} ${tried} tried, ${found} found, ${silent} silent`)

function hash(text: string): number {
  let h = 2166136261
  for (const c of text) h = Math.imul(h ^ c.charCodeAt(0), 16777619)
  return h >>> 0
}

/** The story with one file's text replaced; null where the text is not found as it stands. */
function replaced(story: string, before: string, after: string): string | null {
  const text = before.trimEnd()
  const at = story.lastIndexOf(text)
  if (at < 0) return null
  return `${story.slice(0, at)}${after.trimEnd()}${story.slice(at + text.length)}`
}
