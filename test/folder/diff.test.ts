/** The difference of two folders: what happened to each migration. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diff } from '../../src/folder/changes.ts'
import { fold, foldBoth } from '../../src/folder/layout.ts'
import type { Change } from '../../src/model/folder.ts'
import { storyListings } from '../story.ts'

function changes(story: string): Change[] {
  const { base, head } = storyListings(story)
  const folders = foldBoth(base, head, 'auto')
  return diff(folders.base, folders.head)
}

const file = (path: string) => path.slice(path.lastIndexOf('/') + 1)

function told(story: string): string[] {
  return changes(story).map(({ kind, before, after }) =>
    kind === 'renamed' && before && after
      ? `renamed ${file(before.path)} ${file(after.path)}`
      : `${kind} ${file((after ?? before)?.path ?? '')}`,
  )
}

describe('a change is', () => {
  test('kept, edited, added or removed, in the order of the versions', () => {
    const story = `
      -- = 001_a.sql
      SELECT 1;
      -- < 002_b.sql
      SELECT 2;
      -- < 003_c.sql
      SELECT 3;
      -- > 003_c.sql
      SELECT 4;
      -- > 004_d.sql
      SELECT 5;
    `
    expect(told(story)).toEqual(['kept 001_a.sql', 'removed 002_b.sql', 'edited 003_c.sql', 'added 004_d.sql'])
  })

  test('renamed, when the content has another name', () => {
    expect(told('-- < 001_a.sql\nSELECT 1;\n-- > 002_b.sql\nSELECT 1;')).toEqual(['renamed 001_a.sql 002_b.sql'])
  })

  test('renamed, when one file of the same version can be meant', () => {
    expect(told('-- < 001_a.sql\nSELECT 1;\n-- > 001_b.sql\nSELECT 2;')).toEqual(['renamed 001_a.sql 001_b.sql'])
  })

  test('removed and added, when two files could be meant', () => {
    const story = '-- < 001_a.sql\nSELECT 1;\n-- > 001_b.sql\nSELECT 2;\n-- > 001_c.sql\nSELECT 3;'
    expect(told(story)).toEqual(['removed 001_a.sql', 'added 001_b.sql', 'added 001_c.sql'])
  })

  test('added, when the content is copied and the old name stays', () => {
    expect(told('-- = 001_a.sql\nSELECT 1;\n-- > 002_b.sql\nSELECT 1;')).toEqual(['kept 001_a.sql', 'added 002_b.sql'])
  })

  test('kept, when the whole folder moved', () => {
    const story = '-- @ base-folder: db\n-- @ folder: backend/sql\n-- < 001_a.sql\nSELECT 1;\n-- > 001_a.sql\nSELECT 1;'
    expect(told(story)).toEqual(['kept 001_a.sql'])
  })

  test('kept, when only the down file was edited', () => {
    const story = '-- = 001_a.sql\nSELECT 1;\n-- < 001_a.down.sql\nSELECT 2;\n-- > 001_a.down.sql\nSELECT 3;'
    expect(told(story)).toEqual(['kept 001_a.sql'])
  })

  test('edited, when a file became a link that spells its old content', () => {
    expect(told('-- < 001_a.sql\n001.sql\n-- > 001_a.sql {symlink}\n001.sql')).toEqual(['edited 001_a.sql'])
  })

  test('added, all of it, without a base', () => {
    expect(told('-- @ base: none\n-- = 001_a.sql\n-- > 002_b.sql')).toEqual(['added 001_a.sql', 'added 002_b.sql'])
  })
})

test('files with the same content are paired by version, then by name', () => {
  const story = '-- < 001_a.sql\n-- < 002_b.sql\n-- < 003_c.sql\n-- > 004_b.sql\n-- > 001_x.sql\n-- > 009_z.sql'
  expect(told(story)).toEqual([
    'renamed 001_a.sql 001_x.sql',
    'renamed 002_b.sql 004_b.sql',
    'renamed 003_c.sql 009_z.sql',
  ])
})

test('every migration of either revision stands in exactly one change', () => {
  const name = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('a', 'b'))
    .map(([version, rest]) => `00${version}_${rest}.sql`)
  const revision = fc.dictionary(name, fc.constantFrom('1', '2', '3'), { maxKeys: 6 })
  fc.assert(
    fc.property(revision, revision, (before, after) => {
      const written = (sign: string, files: Record<string, string>) =>
        Object.entries(files).map(([path, text]) => `-- ${sign} ${path}\nSELECT ${text};`)
      const story = [...written('<', before), ...written('>', after)].join('\n')
      const { base, head } = storyListings(story)
      const found = diff(base && fold(base, 'plain'), fold(head, 'plain'))
      const side = (which: 'before' | 'after') => found.flatMap((it) => it[which]?.path ?? []).sort()
      expect(side('before')).toEqual(base?.files.map((it) => it.path))
      expect(side('after')).toEqual(head.files.map((it) => it.path))
      for (const { kind, before: old, after: now } of found) {
        expect(kind === 'added').toBe(old === null)
        expect(kind === 'removed').toBe(now === null)
        if (kind === 'kept') expect(old?.oid).toBe(now?.oid)
      }
    }),
  )
})

describe('of a changelog that has grown', () => {
  const grown = (before: string, after: string) => {
    const { base, head } = storyListings(`-- < log.sql\n${before}\n-- > log.sql\n${after}`)
    const folders = foldBoth(base, head, 'auto', { tool: 'liquibase', sections: 'none' })
    return diff(folders.base, folders.head)
  }
  const header = '--liquibase formatted sql\n'
  const users = '--changeset ann:1\nCREATE TABLE users (id INTEGER PRIMARY KEY);\n'
  const towns = '--changeset bob:2\nCREATE TABLE towns (id INTEGER PRIMARY KEY);\n'

  test('the old changesets are kept and the new one is added, on its own lines', () => {
    const changes = grown(header + users, header + users + towns)
    expect(changes.map(({ kind }) => kind)).toEqual(['kept', 'added'])
    const sql = changes[1]?.after?.up?.sql ?? ''
    expect(sql.split('\n').slice(0, 3).join('').trim()).toBe('')
    expect(sql.split('\n').slice(3).join('\n').trim()).toBe(towns.trim())
    expect(changes[1]?.after?.up?.key).not.toBe(changes[0]?.after?.up?.key)
  })

  test('a changeset that is gone, or another one by white space in a text, goes unnoticed by the tool', () => {
    const text = "--changeset ann:3\nINSERT INTO users VALUES ('a b');\n"
    expect(grown(header + users + towns, header + users)[0]).toMatchObject({ kind: 'edited', parts: 'unnoticed' })
    const spaced = grown(header + users + text, header + users + text.replace('a b', 'a  b'))
    expect(spaced[0]).toMatchObject({ kind: 'edited', parts: 'unnoticed' })
  })

  test('a file that names a changeset twice is edited as a whole', () => {
    const [change, ...others] = grown(header + users, header + users + towns.replace('bob:2', 'ann:1'))
    expect([change?.kind, change?.parts, others.length]).toEqual(['edited', undefined, 0])
  })
})
