const root = process.cwd()
const { check } = await import(`${root}/src/check.ts`)
const { storyInput } = await import(`${root}/test/story.ts`)
const { readCases, disagreement, KNOWN } = await import(`${root}/test/verdicts/cases.ts`)
let bad = 0, n = 0
const start = Date.now()
for (const c of readCases()) {
  let self = false
  for (const m of c.story.matchAll(/CREATE TABLE (?:IF NOT EXISTS )?["`\[]?(\w+)["`\]]?\s*\(([\s\S]*?)\n?\);/gi)) if (new RegExp('REFERENCES\\s+["`\\[]?' + m[1] + '\\b', 'i').test(m[2])) self = true
  if (!self || !/\b(DELETE|DROP|REPLACE)\b/i.test(c.story)) continue
  if (Date.now() - start > 150000) break
  n++
  const { folders, options } = storyInput(c.story); const { report } = await check(folders, options)
  const wrong = disagreement(c, report.findings)
  if (wrong !== null && !KNOWN[c.name]) { bad++; console.log(`${c.guilty.length ? 'MISS' : 'FALSE'} ${c.kind}: ${c.name}\n    ${wrong}`) }
}
console.log(`${n} cases, ${bad} wrong`)
