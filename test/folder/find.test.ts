/** Which folders are meant, when named and when not. */
import { describe, expect, it } from 'vitest'
import { findFolders } from '../../src/folder/find.ts'
import type { Tree } from '../../src/model/files.ts'
import { Trouble } from '../../src/trouble.ts'

function tree(...paths: string[]): Tree {
  const revision = { ref: 'test', commit: null }
  const entries = paths.map((path) => ({ path, mode: '100644', oid: '1'.repeat(40) }))
  return {
    revision,
    paths: async (folder = '.') => entries.filter(({ path }) => folder === '.' || path.startsWith(`${folder}/`)),
    listing: async (folder) => ({ revision, folder, files: [] }),
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
    expect(await findFolders(project, [named])).toEqual([folder])
  })

  it('are kept in order, each once', async () => {
    const named = ['db/migrations', 'api/migrations/', './db/migrations']
    expect(await findFolders(project, named)).toEqual(['db/migrations', 'api/migrations'])
  })

  it.each(['..', '../x', 'a/../../x', '/etc', '', ' '])('%j is refused', async (named) => {
    await expect(findFolders(project, [named])).rejects.toThrow(Trouble)
  })

  it('that do not exist are answered with those that do', async () => {
    await expect(findFolders(project, ['db/migration'])).rejects.toThrow(/Did you mean db\/migrations\?/)
    await expect(findFolders(project, ['migrations'])).rejects.toThrow(/api\/migrations, db\/migrations/)
    await expect(findFolders(project, ['elsewhere'])).rejects.toThrow(/Folders with SQL files: api\/migrations/)
    await expect(findFolders(project, ['db/migrations/001_a.sql'])).rejects.toThrow(/name the folder db\/migrations/)
  })

  it('may be in the base alone', async () => {
    expect(await findFolders(tree('README.md'), ['db/migrations'], project)).toEqual(['db/migrations'])
  })
})

describe('a folder that is not named', () => {
  it.each([
    [['migrations/001_a.sql', 'src/query.sql', 'README.md'], 'migrations'],
    [['m/20260101120000-create.SQL', 'm/002/1_x.sql'], 'm'],
    [['1_a.sql', 'x/2_b.sql'], '.'],
    [['m/1_a.sql', 'test/fixtures/1_a.sql', 'node_modules/p/m/1_a.sql', 'a/Examples/1_a.sql'], 'm'],
    [['test/fixtures/1_a.sql', 'README.md'], 'test/fixtures'],
    [['m/1_a.sql', 'mm/a_1.sql', 'contest/1.sql'], 'm'],
  ])('is found in %j', async (paths, folder) => {
    expect(await findFolders(tree(...paths), [])).toEqual([folder])
  })

  it('is found when the pull request removed it', async () => {
    expect(await findFolders(tree('README.md'), [], tree('m/1_a.sql'))).toEqual(['m'])
  })

  it('is asked for when there are several', async () => {
    const several = findFolders(tree('a/1_a.sql', 'b/1_a.sql', 'test/1_a.sql'), [])
    await expect(several).rejects.toThrow(/: a, b\. .*sqlite-rehearsal a b/)
  })

  it('is described when there is none', async () => {
    await expect(findFolders(tree('a/query.sql', 'a/001.sql'), [])).rejects.toThrow(/001_initial_schema\.sql/)
  })
})
