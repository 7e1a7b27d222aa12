/** What is said where no file of a folder is named as a migration: which tool passes over them, and what says that it applies them. */
import { expect, test } from 'vitest'
import { fold } from '../../src/folder/layout.ts'
import { needMigrations } from '../../src/folder/need.ts'
import type { Listing } from '../../src/model/files.ts'
import { toolNamed } from '../../src/tools/table.ts'

function said(tool: string, because: string | null, ...names: readonly string[]): string {
  const { runner } = toolNamed(tool)
  const files = names.map((name) => ({ path: `sql/${name}`, mode: '100644', oid: name, bytes: new Uint8Array() }))
  const listing = { revision: { ref: 'x', commit: null }, folder: 'sql', files } as unknown as Listing
  try {
    needMigrations(null, fold(listing, 'auto', undefined, runner), { runner, because })
  } catch (error) {
    return (error as Error).message
  }
  return 'nothing'
}

test('the tool, what it was taken for, and how another one is named', () => {
  expect(said('refinery', 'Cargo.toml:134', '1_a.sql', '10_b.sql')).toBe(
    'No SQL file in sql is named as a migration, so nothing could be checked: refinery, which was taken because of Cargo.toml:134, passes over sql/10_b.sql. ' +
      'Where another tool or a program of your own applies these files, name it: --runner transactional, or "runner" in .github/rehearsal.yml.',
  )
})

test('what names should look like, where no tool takes these or none was found', () => {
  expect(said('refinery', 'Cargo.toml:134', 'notes.sql')).toMatch(
    /notes\.sql should be named like 001_initial_schema\.sql/,
  )
  expect(said('goose', null, 'notes.sql')).toMatch(/notes\.sql should be named like 001_initial_schema\.sql/)
  expect(said('refinery', 'Cargo.toml:134', 'V1__a.sql', '10_b.sql')).toBe('nothing')
})
