/** `node scripts/release-notes.ts v1.2.3`: prints what CHANGELOG.md says of a version, for its release. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The section of one version, without its heading. Throws when there is none, two, or nothing in it: a release without
 * notes is found out before anything is published.
 * @param tag `v1.2.3`; a section's heading is `## 1.2.3`, and a date may follow
 */
export function releaseNotes(changelog: string, tag: string): string {
  const version = /^v(\d+\.\d+\.\d+)$/.exec(tag)?.[1]
  if (version === undefined) throw new Error(`${JSON.stringify(tag)} is not a tag such as v1.2.3`)
  const sections = changelog.split(/^## /m).slice(1)
  const found = sections.filter((section) => section.split(/\s/, 1)[0] === version)
  if (found.length !== 1) throw new Error(`CHANGELOG.md has ${found.length} sections "## ${version}" instead of one`)
  const [, notes = ''] = /^[^\n]*\n(.*)$/s.exec(`${found[0]}`) ?? []
  if (notes.trim() === '') throw new Error(`CHANGELOG.md says nothing of ${version}`)
  return `${notes.trim()}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const changelog = readFileSync(join(import.meta.dirname, '../CHANGELOG.md'), 'utf8')
  process.stdout.write(releaseNotes(changelog, process.argv[2] ?? ''))
}
