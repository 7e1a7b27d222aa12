/** A folder that moved as a whole is the same folder. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folderInputs } from '../../src/commands/inputs.ts'
import { candidateFolders } from '../../src/folder/find.ts'
import { whereabouts } from '../../src/folder/moved.ts'
import type { Tree } from '../../src/model/files.ts'
import { mergeSettings, NO_FILE } from '../../src/settings/settings.ts'

/** A tree of `path=content`; without content, the path's last part is the content. */
function tree(...files: string[]): Tree {
  const revision = { ref: 'test', commit: null }
  const entries = files.map((file) => {
    const [path = '', content = path.slice(path.lastIndexOf('/') + 1)] = file.split('=')
    return { path, mode: '100644', oid: Buffer.from(content).toString('hex').padEnd(40, '0').slice(0, 40) }
  })
  const paths = async (folder = '.') => entries.filter(({ path }) => folder === '.' || path.startsWith(`${folder}/`))
  const listing = async (folder: string) => {
    const files = (await paths(folder)).map((entry) => ({ ...entry, size: 1, bytes: new Uint8Array() }))
    return { revision, folder, files }
  }
  return { revision, paths, listing, bytes: async () => null, text: async () => null }
}

const OLD = tree('db/1_a.sql', 'db/2_b.sql', 'db/3_c.sql', 'db/README.md', 'src/q.sql')

describe('a folder', () => {
  it.each<[string, Tree, string]>([
    ['to another name', tree('m/1_a.sql', 'm/2_b.sql', 'm/3_c.sql', 'src/q.sql'), 'm'],
    ['with a new file and an edit', tree('m/1_a.sql', 'm/2_b.sql', 'm/3_c.sql=edited', 'm/4_d.sql'), 'm'],
    ['deeper', tree('db/app/1_a.sql', 'db/app/2_b.sql', 'db/app/3_c.sql', 'db/README.md'), 'db/app'],
    ['to the root', tree('1_a.sql', '2_b.sql', '3_c.sql', 'src/q.sql'), '.'],
    ['with a file removed', tree('m/1_a.sql', 'm/2_b.sql', 'src/q.sql'), 'm'],
  ])('that moved %s is found from both sides', async (_, head, now) => {
    const moved = { base: 'db', head: now }
    expect(await whereabouts('db', OLD, head)).toEqual(moved)
    expect(await candidateFolders(head, OLD)).toEqual([now])
    if (now !== '.') expect(await whereabouts(now, OLD, head)).toEqual(moved)
  })

  it.each<[string, string, Tree, Tree]>([
    ['stayed', 'db', OLD, OLD],
    ['is new', 'new', OLD, tree('db/1_a.sql', 'db/2_b.sql', 'db/3_c.sql', 'new/1_x.sql')],
    ['is a copy', 'copy', OLD, tree('db/1_a.sql', 'db/2_b.sql', 'db/3_c.sql', 'copy/1_a.sql', 'copy/2_b.sql')],
    ['was removed', 'db', OLD, tree('src/q.sql')],
    ['was replaced by another with the same names', 'm', OLD, tree('m/1_a.sql=x', 'm/2_b.sql=y', 'm/3_c.sql=z')],
    ['took one file of a larger one', 'm', OLD, tree('m/1_a.sql', 'x/2_b.sql', 'x/3_c.sql')],
    ['has all its files renamed', 'db', OLD, tree('db/01_a.sql', 'db/02_b.sql', 'db/03_c.sql')],
    ['is nowhere', 'none', OLD, OLD],
  ])('that %s is where it is', async (_, folder, base, head) => {
    expect(await whereabouts(folder, base, head)).toEqual({ base: folder, head: folder })
  })

  it('is found again wherever it goes', async () => {
    const name = fc.stringMatching(/^[a-z]{1,3}$/)
    const place = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'))
    const files = fc.uniqueArray(fc.nat(99), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(place, place, files, async (from, to, numbers) => {
        const at = (folder: string) => tree(...numbers.map((number) => `${folder}/${number}_x.sql=${number}`))
        const found = { base: from, head: to }
        expect(await whereabouts(from, at(from), at(to))).toEqual(from === to ? { base: from, head: from } : found)
        expect(await whereabouts(to, at(from), at(to))).toEqual(found)
      }),
    )
  })
})

describe('what is handed to the check', () => {
  const head = tree('m/1_a.sql', 'm/2_b.sql', 'm/3_c.sql', 'm/4_d.sql')
  const inputs = (folders: string[]) =>
    folderInputs({
      ...{ root: '/', base: OLD, head, remarks: ['before'] },
      settings: mergeSettings(
        new Map([
          ['folders', folders],
          ['runner', ['transactional']],
        ]),
        NO_FILE,
      ),
    })

  it.each([[[]], [['db']], [['m']], [['db', 'm']]])(
    'is each folder once, with its old place (named: %j)',
    async (named) => {
      const [input, ...others] = await inputs(named)
      expect([input?.base?.folder, input?.head.folder, others]).toEqual(['db', 'm', []])
      expect(input?.remarks).toEqual(['before', expect.stringContaining('db is now m')])
    },
  )
})
