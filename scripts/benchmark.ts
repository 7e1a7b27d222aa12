/**
 * `npx tsx scripts/benchmark.ts`: asks us and others about the published cases, and writes docs/benchmark.md. By hand, as it
 * takes minutes. Of new cases it asks SQLite's shell, atlas, sqlfluff and squawk, which have to be on the PATH or named by SQLITE3,
 * ATLAS, SQLFLUFF and SQUAWK; what they said of the others is kept.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { VERSION } from '../src/about.ts'
import { check } from '../src/check.ts'
import { foldBoth } from '../src/folder/layout.ts'
import type { Migration } from '../src/model/folder.ts'
import { storyInput } from '../test/story.ts'
import { type Case, disagreement, readCases } from '../test/verdicts/cases.ts'
import { judgedBy } from './benchmark-kept.ts'
import { BENCHMARK_PAGE, benchmarkPage, isGuilty, type Measured } from './benchmark-page.ts'
import { type CaseFiles, otherWays } from './benchmark-tools.ts'

const cases = readCases()
const wrong = new Map<Case, string>()

async function ours(): Promise<Measured> {
  const spoke: boolean[] = []
  for (const one of cases) {
    const { folders, options } = storyInput(one.story)
    const { report } = await check(folders, options)
    const difference = disagreement(one, report.findings)
    if (difference !== null) wrong.set(one, difference)
    spoke.push(isGuilty(one) === (difference === null))
  }
  return {
    ...{ name: 'sqlite-rehearsal', version: VERSION, command: 'npx sqlite-rehearsal', spoke },
    isFor: 'Rehearses new migrations on SQLite databases with rows in them.',
  }
}

/** What is applied forward, as the others read it: without the part of a file that goes back. */
function filesOf({ story }: Case): CaseFiles {
  const [input] = storyInput(story).folders
  if (!input) throw new Error('no folder')
  const { base, head } = foldBoth(input.base, input.head, input.layout, input.runner)
  const known = new Set(base?.migrations.map(({ path, oid }) => `${path} ${oid}`))
  const bytes = new Map(input.head.files.map((file) => [file.path, file.bytes]))
  const text = ({ path, up }: Migration) => up?.sql ?? new TextDecoder().decode(bytes.get(path) ?? new Uint8Array())
  const isFresh = (it: Migration, at: number) =>
    base === null ? at === head.migrations.length - 1 : !known.has(`${it.path} ${it.oid}`)
  return {
    applied: head.migrations.filter((it, at) => !isFresh(it, at)).map(text),
    fresh: head.migrations.filter(isFresh).map(text),
  }
}

const files = cases.map(filesOf)
const others: Measured[] = []
for (const way of otherWays()) {
  const { name, command, isFor } = way
  others.push({ ...{ name, command, isFor }, ...(await judgedBy(way, files)) })
}
const ways = [await ours(), ...others]
const day = new Date().toISOString().slice(0, 10)
writeFileSync(join(import.meta.dirname, '..', BENCHMARK_PAGE), benchmarkPage(cases, ways, wrong, day))
