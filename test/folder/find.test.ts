/** Which folders are meant, when named and when not. */
import { describe, expect, it } from 'vitest'
import { candidateFolders, namedFolders } from '../../src/folder/find.ts'
import type { Tree } from '../../src/model/files.ts'
import { Trouble } from '../../src/trouble.ts'

function tree(...paths: string[]): Tree {
  const revision = { ref: 'test', commit: null }
  const entries = paths.map((path) => ({ path, mode: '100644', oid: '1'.repeat(40) }))
  return {
    revision,
    paths: async (folder = '.') => entries.filter(({ path }) => folder === '.' || path.startsWith(`${folder}/`)),
    listing: async (folder) => ({ revision, folder, files: [] }),
    bytes: async () => null,
    text: async () => null,
  }
}

describe('named folders', () => {
  const project = tree('db/migrations/001_a.sql', 'api/migrations/1-b.sql', 'README.md')

  it.each([
    ['db/migrations', 'db/migrations'],
    ['./db/migrations/', 'db/migrations'],
    ['db//x/../migrations///', 'db/migrations'],
    ['db', 'db'],
    ['.', '.'],
    ['./', '.'],
  ])('%j is %j', async (named, folder) => {
    expect(await namedFolders(project, [named])).toEqual([folder])
  })

  it('are kept in order, each once', async () => {
    const named = ['db/migrations', 'api/migrations/', './db/migrations']
    expect(await namedFolders(project, named)).toEqual(['db/migrations', 'api/migrations'])
  })

  it.each(['..', '../x', 'a/../../x', '/etc', '', ' '])('%j is refused', async (named) => {
    await expect(namedFolders(project, [named])).rejects.toThrow(Trouble)
  })

  it('that do not exist are answered with those that do', async () => {
    await expect(namedFolders(project, ['db/migration'])).rejects.toThrow(/Did you mean db\/migrations\?/)
    await expect(namedFolders(project, ['migrations'])).rejects.toThrow(/api\/migrations, db\/migrations/)
    await expect(namedFolders(project, ['elsewhere'])).rejects.toThrow(/Folders with SQL files: api\/migrations/)
    await expect(namedFolders(project, ['db/migrations/001_a.sql'])).rejects.toThrow(/name the folder db\/migrations/)
  })

  it('may be in the base alone', async () => {
    expect(await namedFolders(tree('README.md'), ['db/migrations'], project)).toEqual(['db/migrations'])
  })
})

describe('folders that look like folders of migrations', () => {
  it.each([
    [['migrations/001_a.sql', 'src/query.sql', 'README.md'], ['migrations']],
    [['m/20260101120000-create.SQL', 'm/002/1_x.sql'], ['m']],
    [['1_a.sql', 'x/2_b.sql'], ['.']],
    [['m/1_a.sql', 'test/fixtures/1_a.sql', 'node_modules/p/m/1_a.sql', 'a/Examples/1_a.sql'], ['m']],
    [['test/fixtures/1_a.sql', 'README.md'], ['test/fixtures']],
    [['m/1_a.sql', 'mm/a_1.sql', 'contest/1.sql'], ['m']],
    [['prisma/migrations/20260101120000_a/migration.sql', 'prisma/schema.prisma'], ['prisma/migrations']],
    [['drizzle/20260101120000_wide_hulk/migration.sql', 'drizzle/20260101120000_wide_hulk/snapshot.json'], ['drizzle']],
    [['migrations/2026-01-01-120000_a/up.sql', 'migrations/2026-01-01-120000_a/down.sql'], ['migrations']],
    [['migrations/01-users/up.sql'], ['migrations']],
    [['db/V1__a.sql', 'db/V1.2__b.sql', 'db/R__views.sql'], ['db']],
    [['app/src/main/sqldelight/migrations/1.sqm'], ['app/src/main/sqldelight/migrations']],
    [['migrations/1.sql', 'queries/1.sql'], ['migrations']],
    [['store/20260101120000.sql'], ['store']],
    [['db/schemas/1.21.8.sql', 'db/1.2.sql'], ['db/schemas']],
    [['db/0.9/00__a.sql', 'db/0.10/00__b.sql', 'db/LATEST.sql'], ['db']],
    [
      ['a/1_a.sql', 'b/1_a.sql', 'test/1_a.sql'],
      ['a', 'b'],
    ],
    [['a/query.sql', 'a/001.sql'], []],
  ])('are found in %j', async (paths, folders) => {
    expect(await candidateFolders(tree(...paths))).toEqual(folders)
  })

  it('are found when the pull request removed them', async () => {
    expect(await candidateFolders(tree('README.md'), tree('m/1_a.sql'))).toEqual(['m'])
  })
})
