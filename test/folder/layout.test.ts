/** Layouts: which files are migrations, their version, their parts, their order. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, foldBoth } from '../../src/folder/layout.ts'
import { detect } from '../../src/folder/layouts.ts'
import type { Folder, LayoutName } from '../../src/model/folder.ts'
import { compareVersions, unpadded } from '../../src/version.ts'
import { storyListings } from '../story.ts'

function folder(story: string, layout: LayoutName | 'auto' = 'auto'): Folder {
  return fold(storyListings(story).head, layout)
}

const names = (it: Folder) => it.migrations.map(({ version, name }) => `${version} ${name}`)
const strays = (it: Folder) => it.strays.map(({ path, reason }) => `${path.slice('migrations/'.length)} ${reason}`)

describe('plain', () => {
  test('sorts by number, then as the folder is listed', () => {
    const story = '-- = 10_c.sql\n-- = 9_b.sql\n-- = 002_z.sql\n-- = 2_a.sql\n-- = 0_start.sql'
    expect(names(folder(story))).toEqual(['0 start', '002 z', '2 a', '9 b', '10 c'])
  })

  test('gives down files to what they undo', () => {
    const { migrations, strays: none } = folder(`
      -- = 001_a.sql
      SELECT 'a';
      -- = 001_a.down.sql
      SELECT 'undo a';
      -- = 002_b.up.sql
      SELECT 'b';
      -- = 002_b.down.sql
      SELECT 'undo b';
    `)
    expect(migrations.map((it) => [it.name, it.up?.sql, it.down?.sql])).toEqual([
      ['a', "SELECT 'a';\n", "SELECT 'undo a';\n"],
      ['b', "SELECT 'b';\n", "SELECT 'undo b';\n"],
    ])
    expect(none).toEqual([])
  })

  test('tells strays by their reason', () => {
    const story = [
      '001_a.sql',
      '002-b.sql',
      '003_c.SQL',
      'seed.sql',
      '004_d.down.sql',
      'migrations/old/001_a.sql',
      'README.md',
      'migrations/meta/_journal.json',
    ]
    expect(strays(folder(story.map((it) => `-- = ${it}`).join('\n')))).toEqual([
      '002-b.sql misnamed',
      '003_c.SQL misnamed',
      '004_d.down.sql lonely-down',
      'README.md other',
      'meta/_journal.json other',
      'old/001_a.sql nested',
      'seed.sql misnamed',
    ])
  })

  test('reads the root folder', () => {
    const root = folder('-- @ folder: .\n-- = 001_a.sql\n-- = sub/002_b.sql')
    expect(names(root)).toEqual(['001 a'])
    expect(root.strays.map((it) => it.reason)).toEqual(['nested'])
  })
})

describe('timestamp', () => {
  test('reads dates and unix times with either separator, and the short numbers from before', () => {
    const story = '-- = 20240115-a.sql\n-- = 20240116093000_b.sql\n-- = 003_old.sql'
    const found = folder(story)
    expect(found.layout).toBe('timestamp')
    expect(names(found)).toEqual(['003 old', '20240115 a', '20240116093000 b'])
  })
})

describe('detection', () => {
  test.each([
    [['001_a.sql', '002_b.sql', '20240101_c.sql'], 'plain'],
    [['001_a.sql', '20240101_b.sql', '1705311000_c.sql'], 'timestamp'],
    [['00000001_a.sql', '00000002_b.sql'], 'plain'],
    [['001_a.sql', '20240101_b.sql'], 'plain'],
    [['README.md', 'seed.sql'], null],
  ] as const)('%j is %s', (files, layout) => {
    expect(detect(files)).toBe(layout)
  })

  test("the base's layout decides for both, the head's where the base is empty", () => {
    const mixed = storyListings('-- = 001_a.sql\n-- > 20240101_b.sql\n-- > 20240102_c.sql')
    const both = foldBoth(mixed.base, mixed.head, 'auto')
    expect([both.base?.layout, both.head.layout]).toEqual(['plain', 'plain'])
    const first = storyListings('-- > 20240102_c.sql')
    expect(foldBoth(first.base, first.head, 'auto').base?.layout).toBe('timestamp')
    expect(foldBoth(mixed.base, mixed.head, 'timestamp').base?.layout).toBe('timestamp')
  })
})

describe('content', () => {
  test.each(['symlink', 'submodule'])('%s', (flag) => {
    expect(folder(`-- = 001_a.sql {${flag}}\n001.sql`).migrations[0]).toMatchObject({ unreadable: flag, up: null })
  })

  test.each([
    ['lfs', 'lfs-pointer'],
    ['latin1', 'not-utf8'],
    ['utf16', 'not-utf8'],
    ['nul', 'nul-byte'],
    ['huge', 'too-large'],
  ])('{%s} is %s', (flag, unreadable) => {
    const [migration] = folder(`-- = 001_a.sql {${flag}}\nSELECT 'é';\nSELECT 2;`).migrations
    expect(migration).toMatchObject({ unreadable, up: null })
  })

  test('takes the BOM away and counts carriage returns', () => {
    const [migration] = folder('-- = 001_a.sql {bom} {crlf}\nSELECT 1;\nSELECT 2;').migrations
    expect(migration?.up?.sql).toBe('SELECT 1;\r\nSELECT 2;\r\n')
    expect(migration?.bytes).toEqual({ bom: true, carriageReturns: 2 })
    expect(folder('-- = 001_a.sql\nSELECT 1;').migrations[0]?.bytes).toEqual({ bom: false, carriageReturns: 0 })
  })
})

describe('versions', () => {
  const digits = fc.stringMatching(/^\d{1,40}$/)

  test('compare as numbers of any length', () => {
    fc.assert(
      fc.property(digits, digits, (a, b) => {
        const difference = BigInt(a) - BigInt(b)
        expect(Math.sign(compareVersions(a, b))).toBe(difference > 0n ? 1 : difference < 0n ? -1 : 0)
      }),
    )
  })

  test('have one spelling without zeros in front', () => {
    fc.assert(
      fc.property(digits, (a) => {
        expect(unpadded(a)).toBe(`${BigInt(a)}`)
      }),
    )
  })
})

test('every file is a migration, a down file or a stray, whatever its name', () => {
  const part = fc.constantFrom('0', '1', '20240101', '_', '-', 'a', 'é', '.up', '.down', '.sql', '.SQL', '.', '\n')
  const name = fc.array(part, { minLength: 1, maxLength: 6 }).map((it) => it.join(''))
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 8 }), fc.constantFrom('plain', 'timestamp'), (files, layout) => {
      const { head } = storyListings('-- = 001_a.sql')
      const file = head.files[0]
      if (!file) throw new Error('The story has a file')
      const listing = { ...head, files: files.map((it) => ({ ...file, path: `migrations/${it}` })) }
      const found = fold(listing, layout as LayoutName)
      const placed = found.migrations.flatMap((it) => [it.path, ...(it.down ? [it.down.path] : [])])
      expect([...placed, ...found.strays.map((it) => it.path)].sort()).toEqual([...found.paths].sort())
    }),
  )
})
