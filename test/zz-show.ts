import { check } from '../src/check.ts'
import { storyInput } from './story.ts'
import { readCases } from './verdicts/cases.ts'
const [folder, ...wanted] = process.argv.slice(2)
for (const one of readCases(folder)) {
  if (!wanted.some((w) => one.name.includes(w))) continue
  console.log(`\n## ${one.kind}: ${one.name}\n${one.story.slice(one.story.lastIndexOf('\n-- >'))}`)
  const { folders, options } = storyInput(one.story)
  const { report } = await check(folders, options)
  for (const it of report.findings) if (!/breaks-old|not-rerun|if-|crash|rerun-changes/.test(it.rule)) console.log(`  ${it.level} ${it.rule} :${it.line} ${it.message}\n     FIX ${it.fix}`)
}
