/** The history rules together: one problem, one finding, and the same advice about numbers from all of them. */

import { describe, expect, test } from 'vitest'
import { diff } from '../../src/folder/changes.ts'
import { foldBoth } from '../../src/folder/layout.ts'
import type { Fact, Refusal } from '../../src/model/facts.ts'
import type { LayoutName } from '../../src/model/folder.ts'
import type { Comparison, Replayed } from '../../src/model/replayed.ts'
import type { Finding } from '../../src/model/rule.ts'
import { describeFact, describeFacts } from '../../src/rules/advice/words.ts'
import { ask } from '../../src/rules/table.ts'
import { RUNNERS } from '../../src/tools/table.ts'
import { storyListings } from '../story.ts'

function findings(story: string, comparisons: readonly Comparison[] = []): Finding[] {
  const { base: before, head: after, options } = storyListings(story)
  const { base, head } = foldBoth(before, after, (options.layout ?? 'auto') as LayoutName | 'auto')
  const runner = RUNNERS.sqlite3
  if (!runner) throw new Error('sqlite3 is a runner')
  // History rules look at the comparisons only.
  const replayed =
    comparisons.length > 0 ? ({ comparisons, migrations: [], baseRefusals: [] } as unknown as Replayed) : null
  const now = new Date(options.now ?? '2026-01-20T12:00:00Z')
  return ask({ base, head, changes: diff(base, head), runner, replayed, settingsChange: null, elsewhere: [], now }, {})
}

/** Who speaks of which file. */
function said(story: string): string[] {
  return findings(story).map(({ rule, path }) => `${rule} ${path.replace('migrations/', '')}`)
}

/** The commands in the fixes. */
function commands(story: string): string[] {
  return findings(story).flatMap(({ fix }) => fix.split('\n').filter((line) => line.startsWith('git ')))
}

const BASE = '-- = 001_a.sql\nSELECT 1;\n-- = 002_b.sql\nSELECT 2;\n'

describe('numbers', () => {
  test.each([
    ['the next one', '-- > 003_c.sql', []],
    ['a gap', '-- > 004_c.sql', ['version-gap 004_c.sql']],
    ['one gap before two files', '-- > 004_c.sql\n-- > 005_d.sql\nSELECT 4;', ['version-gap 004_c.sql']],
    ['a folder that takes to dates', '-- > 20260101_c.sql', []],
    ['a taken number', '-- > 002_c.sql', ['duplicate-version 002_c.sql']],
    ['a taken number with other zeros', '-- > 2_c.sql', ['duplicate-version 2_c.sql']],
    ['two new files with one number', '-- > 003_d.sql\n-- > 003_c.sql\nSELECT 4;', ['duplicate-version 003_d.sql']],
    ['a number below', '-- > 000_c.sql', ['out-of-order 000_c.sql']],
    ['a short number', '-- > 3_c.sql', ['misnamed-migration 3_c.sql']],
    ['a long number', '-- > 0003_c.sql', ['mixed-width 0003_c.sql']],
    ['a gap and a long number', '-- > 0004_c.sql', ['version-gap 0004_c.sql']],
    ['another case', '-- > 002_B.sql', ['case-collision 002_B.sql']],
    [
      'a rename onto a taken number',
      '-- < 003_x.sql\nSELECT 3;\n-- > 001_x.sql\nSELECT 3;',
      ['renamed-migration 001_x.sql'],
    ],
    ['a rename to a gap', '-- < 003_x.sql\nSELECT 3;\n-- > 009_x.sql\nSELECT 3;', ['renamed-migration 009_x.sql']],
  ])('%s', (_, story, wanted) => {
    expect(said(BASE + story)).toEqual(wanted)
  })

  test('without zeros disagree as text once, and not where the base lives with it', () => {
    expect(said('-- = 8_a.sql\n-- = 9_b.sql\n-- > 10_c.sql\nSELECT 1;\n-- > 11_d.sql\nSELECT 2;')).toEqual([
      'mixed-width 10_c.sql',
    ])
    expect(said('-- = 9_a.sql\n-- = 10_b.sql\n-- > 11_c.sql\nSELECT 1;')).toEqual([])
    expect(said('-- = 9_a.sql\n-- = 10_b.sql\n-- > 0011_c.sql\nSELECT 1;')).toEqual(['mixed-width 0011_c.sql'])
  })

  test('that the base left out stay its own affair, and filling them is out of order', () => {
    expect(said('-- = 001_a.sql\n-- = 004_b.sql\nSELECT 1;\n-- > 005_c.sql\nSELECT 2;')).toEqual([])
    expect(said('-- = 001_a.sql\n-- = 004_b.sql\nSELECT 1;\n-- > 002_c.sql\nSELECT 2;')).toEqual([
      'out-of-order 002_c.sql',
    ])
  })

  test('start at 0 or 1', () => {
    expect(said('-- > 000_a.sql\n-- > 001_b.sql\nSELECT 1;')).toEqual([])
    expect(said('-- > 001_a.sql\n-- > 002_b.sql\nSELECT 1;')).toEqual([])
    expect(said('-- > 003_a.sql\n-- > 004_b.sql\nSELECT 1;')).toEqual(['version-gap 003_a.sql'])
    expect(commands('-- > 003_a.sql')).toEqual(['git mv migrations/003_a.sql migrations/001_a.sql'])
  })

  test('are mended for files that git does not know, too', () => {
    for (const name of ['002_c', '004_c', '000_c', '3_c', 'c']) {
      const [fix = ''] = findings(`${BASE}-- > ${name}.sql`).map((it) => it.fix)
      expect(fix).toMatch(/ mv instead of git mv\b.*\nnpx sqlite-rehearsal renumber$/)
    }
  })

  test('are nobody’s gap without a base', () => {
    expect(said('-- @ base: none\n-- = 003_a.sql\n-- = 007_b.sql\nSELECT 1;')).toEqual([])
  })

  test('get one plan: in the order in which they run now, without a gap', () => {
    const story = `${BASE}
-- > 001_low.sql
SELECT 'low';
-- > 002_b.down.sql
-- > 004_c.sql
SELECT 'c';
-- > 004_c.down.sql
SELECT 'undo';
-- > 006_d.sql
SELECT 'd';
-- > 007-e.sql
SELECT 'e';
-- > f.sql
SELECT 'f';`
    expect(commands(story).sort()).toEqual([
      'git mv migrations/001_low.sql migrations/003_low.sql',
      'git mv migrations/006_d.sql migrations/005_d.sql',
      'git mv migrations/007-e.sql migrations/006_e.sql',
      'git mv migrations/f.sql migrations/007_f.sql',
    ])
  })

  test('push what comes behind, which may need what is moved', () => {
    const story = `${BASE}-- = 003_other.sql
SELECT 3;
-- > 003_tags.sql
SELECT 'tags';
-- > 004_tag_links.sql
SELECT 'links';
-- > 004_tag_links.down.sql
SELECT 'undo';
-- > 007_more.sql
SELECT 'more';`
    expect(said(story)).toEqual(['duplicate-version 003_tags.sql', 'version-gap 007_more.sql'])
    expect(commands(story)).toEqual([
      'git mv migrations/004_tag_links.sql migrations/005_tag_links.sql',
      'git mv migrations/004_tag_links.down.sql migrations/005_tag_links.down.sql',
      'git mv migrations/003_tags.sql migrations/004_tags.sql',
      'git mv migrations/007_more.sql migrations/006_more.sql',
    ])
  })

  test('of any length', () => {
    const big = '9'.repeat(30)
    expect(commands(`-- = ${big}_a.sql\n-- > 1${'0'.repeat(29)}5_b.sql\nSELECT 1;\n-- @ layout: plain`)).toEqual([
      `git mv migrations/1${'0'.repeat(29)}5_b.sql migrations/1${'0'.repeat(30)}_b.sql`,
    ])
  })
})

describe('timestamps', () => {
  const base = '-- = 20260110120000_a.sql\nSELECT 1;\n-- = 20260115120000_b.sql\nSELECT 2;\n'
  test.each([
    ['later', '20260116000000_c.sql', []],
    ['earlier', '20260112000000_c.sql', ['out-of-order 20260112000000_c.sql']],
    ['taken', '20260115120000_c.sql', ['duplicate-version 20260115120000_c.sql']],
    ['in a day', '20260121110000_c.sql', []],
    ['in two days', '20260122120000_c.sql', ['future-version 20260122120000_c.sql']],
    ['no date', '20269901000000_c.sql', []],
    ['a shorter date', '20260119_c.sql', ['out-of-order 20260119_c.sql']],
    ['unix seconds', '1769000000_c.sql', ['out-of-order 1769000000_c.sql']],
  ])('%s', (_, name, wanted) => {
    expect(said(`${base}-- > ${name}`)).toEqual(wanted)
  })

  test.each([
    ['20260101', '20270101'],
    ['202601011200', '202701011200'],
    ['1767268800', '1798804800'],
    ['1767268800000', '1798804800000'],
  ])('in the future, in the shape of %s', (now, future) => {
    expect(said(`-- = ${now}_a.sql\n-- > ${future}_c.sql\nSELECT 1;`)).toEqual([`future-version ${future}_c.sql`])
  })

  test('in the future, twice, are moved one behind the other', () => {
    expect(commands(`${base}-- > 20270101000000_c.sql\n-- > 20270102000000_d.sql\nSELECT 4;`)).toEqual([
      'git mv migrations/20270101000000_c.sql migrations/20260120120000_c.sql',
      'git mv migrations/20270102000000_d.sql migrations/20260120120001_d.sql',
    ])
  })

  test('behind a version from the future there is no other choice', () => {
    expect(said('-- = 20300101_a.sql\n-- > 20300102_b.sql\nSELECT 1;')).toEqual([])
  })

  test('are advised in their own shape, above everything that is there', () => {
    expect(commands(`${base}-- > 20260115120000_c.sql`)).toEqual([
      'git mv migrations/20260115120000_c.sql migrations/20260120120000_c.sql',
    ])
    expect(commands('-- = 20300101_a.sql\n-- > 20300101_b.sql\nSELECT 1;')).toEqual([
      'git mv migrations/20300101_b.sql migrations/20300102_b.sql',
    ])
  })
})

describe('names', () => {
  test.each([
    ['another separator', '-- > 003-c.sql', ['misnamed-migration 003-c.sql']],
    ['upper case', '-- > 003_c.SQL', ['misnamed-migration 003_c.SQL']],
    ['upper case of an applied one', '-- > 002_b.SQL\nSELECT 3;', ['case-collision 002_b.SQL']],
    ['no number', '-- > seed.sql', ['misnamed-migration seed.sql']],
    ['a down file alone', '-- > 003_c.down.sql', ['misnamed-migration 003_c.down.sql']],
    [
      'a down file of a misnamed one',
      '-- > 003-c.sql\n-- > 003-c.down.sql\nSELECT 1;',
      ['misnamed-migration 003-c.sql'],
    ],
    ['a migration in a folder of its own', '-- > migrations/new/003_c.sql', ['misnamed-migration new/003_c.sql']],
    ['seeds in a folder of their own', '-- > migrations/seeds/services.sql', []],
    ['companions in a folder of their own', '-- > migrations/down/002_b.sql\nSELECT 9;', []],
    ['one more where nested ones were', '-- = migrations/old/001_x.sql\n-- > migrations/old/002_y.sql\nSELECT 9;', []],
    ['what is no SQL', '-- > notes.md\n-- > migrations/meta/_journal.json', []],
    ['a stray that gets another name', '-- < seed.sql\nSELECT 8;\n-- > seeds.sql\nSELECT 8;', []],
    ['a stray of the base', '-- = seed.sql', []],
  ])('%s', (_, story, wanted) => {
    expect(said(BASE + story)).toEqual(wanted)
  })

  test('that are hostile are quoted in commands', () => {
    expect(commands(`${BASE}-- > 004_it's $(x).sql`)).toEqual([
      `git mv 'migrations/004_it'\\''s $(x).sql' 'migrations/003_it'\\''s $(x).sql'`,
    ])
    expect(commands('-- @ folder: .\n-- > -x.sql')).toEqual(['git mv ./-x.sql 001_x.sql'])
  })
})

describe('applied files', () => {
  test.each([
    ['removed', '-- < 003_c.sql', ['removed-migration 003_c.sql']],
    ['misnamed now', '-- < 003_c.sql\nSELECT 3;\n-- > 003-c.sql\nSELECT 3;', ['removed-migration 003_c.sql']],
    ['misnamed and edited', '-- < 003_c.sql\nSELECT 3;\n-- > 003_c.SQL\nSELECT 4;', ['removed-migration 003_c.sql']],
    [
      'archived',
      '-- < 003_c.sql\nSELECT 3;\n-- > migrations/old/003_c.sql\nSELECT 3;',
      ['removed-migration 003_c.sql'],
    ],
    ['a link now', '-- < 003_c.sql\nSELECT 3;\n-- > 003_c.sql {symlink}\nx', ['unreadable-file 003_c.sql']],
    ['readable now', '-- < 003_c.sql {lfs}\n-- > 003_c.sql\nSELECT 3;', ['edited-migration 003_c.sql']],
    ['unreadable as before', '-- = 003_c.sql {nul}\nSELECT 3;', []],
    ['unreadable as before, renamed', '-- < 003_c.sql {lfs}\n-- > 003_d.sql {lfs}', ['renamed-migration 003_d.sql']],
    [
      'with carriage returns now',
      '-- < 003_c.sql\nSELECT 3;\n-- > 003_c.sql {crlf}\nSELECT 3;',
      ['edited-migration 003_c.sql'],
    ],
    ['replaced by the next', '-- < 003_c.sql\nSELECT 3;\n-- > 004_d.sql\nSELECT 4;', ['removed-migration 003_c.sql']],
  ])('%s', (_, story, wanted) => {
    expect(said(BASE + story).sort()).toEqual(wanted)
  })

  test('are restored by commands for the base’s ref', () => {
    expect(commands('-- < 001_a.sql\nSELECT 1;\n-- > 001_a.sql\nSELECT 2;')).toEqual([
      'git checkout main -- migrations/001_a.sql',
    ])
    expect(commands('-- < 001_a.sql\nSELECT 1;\n-- > 001_b.sql\nSELECT 2;')).toEqual([
      'git rm migrations/001_b.sql',
      'git checkout main -- migrations/001_a.sql',
    ])
    const commit = '1'.repeat(40)
    expect(commands('-- @ head-ref: main\n-- < 001_a.sql\nSELECT 1;\n-- > 001_a.sql\nSELECT 2;')).toEqual([
      `git checkout ${commit} -- migrations/001_a.sql`,
    ])
    const moved = '-- @ base-folder: db\n-- @ folder: sql\n-- < 001_a.sql\nSELECT 1;\n-- > 001_a.sql\nSELECT 2;'
    expect(commands(moved)).toEqual(['git show main:db/001_a.sql > sql/001_a.sql'])
  })
})

describe('an edit', () => {
  const edit = (before: string, after: string) => `-- < 001_a.sql${before}\n-- > 001_a.sql${after}`
  const refusal = (line: number, message: string): Refusal => ({
    at: { path: 'migrations/001_a.sql', line, column: 1 },
    message,
    statement: '',
    hint: null,
  })
  const seen = (o: Partial<Comparison>): Comparison => ({
    about: 'edited',
    path: 'migrations/001_a.sql',
    facts: [],
    beforeRefusal: null,
    afterRefusal: null,
    ...o,
  })

  test.each([
    ['line endings', edit('\nSELECT 1;', ' {crlf}\nSELECT 1;'), /^Only line endings/, 1],
    ['a BOM', edit('\nSELECT 1;', ' {bom}\nSELECT 1;'), /^Only line endings/, 1],
    ['comments', edit('\nSELECT 1;\n-- a', '\nSELECT 1;\n-- b'), /^Only comments/, 2],
    ['white space', edit('\nSELECT 1;', '\nSELECT\n1;'), /^Only comments/, 1],
    ['the last semicolon', edit('\nSELECT 1', '\nSELECT 1;'), /^Only comments/, 1],
    ['a semicolon that ends nothing', edit('\nSELECT 1;\nSELECT 2;', '\nSELECT 1;;\nSELECT 2;'), /^Only comments/, 1],
    [
      'a semicolon that parts two statements',
      edit('\nSELECT 1 SELECT 2;', '\nSELECT 1; SELECT 2;'),
      /with other SQL/,
      1,
    ],
    ['SQL', edit('\n-- a\nSELECT 1;', '\n-- a\nSELECT 2;'), /with other SQL/, 2],
    ['a line break in a string', edit("\nSELECT 'a\nb';", " {crlf}\nSELECT 'a\nb';"), /with other SQL/, 1],
    ['lines cut off', edit('\nSELECT 1;\nSELECT 2;', '\nSELECT 1;'), /with other SQL/, 1],
  ])('of %s', (_, story, message, line) => {
    const [finding] = findings(story)
    expect(finding).toMatchObject({ rule: 'edited-migration', level: 'error', line })
    expect(finding?.message).toMatch(message)
  })

  test('says what the replay saw', () => {
    const story = edit('\nSELECT 1;', '\nSELECT 2;')
    const dropped: Fact = { kind: 'column-dropped', table: 'Users', column: 'Phone', before: 'Phone TEXT' }
    const of = (o: Partial<Comparison>) => findings(story, [seen(o)])[0]
    expect(of({ facts: [dropped] })?.message).toContain('column Users.Phone is missing.')
    expect(of({})?.message).toContain('both texts end in the same database')
    expect(of({ afterRefusal: refusal(3, 'no such table: x') })).toMatchObject({ level: 'error' })
    const repair = of({ beforeRefusal: refusal(3, 'no such table: x') })
    expect(repair).toMatchObject({ level: 'warning', message: expect.stringContaining('repair') })
    expect(of({ beforeRefusal: refusal(3, 'a'), afterRefusal: refusal(4, 'b') })).toMatchObject({ level: 'error' })
  })

  test('names the migration to write instead', () => {
    expect(findings(`${edit('\nSELECT 1;', '\nSELECT 2;')}\n-- > 002_b.sql`)[0]?.fix).toContain(
      'migrations/003_describe_it.sql',
    )
  })
})

test('out of order, the replay says whether the two orders end the same', () => {
  const story = `-- = 001_a.sql\n-- = 003_c.sql\nSELECT 3;\n-- > 002_b.sql\nSELECT 2;`
  const facts: Fact[] = [{ kind: 'table-dropped', table: 'Notes', before: 'CREATE TABLE Notes (Id)', rows: 0 }]
  const seen = { about: 'order', path: 'migrations/002_b.sql', beforeRefusal: null, afterRefusal: null } as const
  expect(findings(story, [{ ...seen, facts }])[0]?.message).toContain('table Notes is missing')
  expect(findings(story, [{ ...seen, facts: [] }])[0]?.message).toContain('end the same')
})

test('two files that differ in Unicode form collide', () => {
  expect(said('-- = 001_caf\u00e9.sql\n-- > 002_x.sql\nSELECT 1;\n-- > cafe\u0301.md\n-- > caf\u00e9.md')).toEqual([
    'case-collision caf\u00e9.md',
  ])
})

describe('facts in words', () => {
  const rows = { table: 'T', sample: [] }
  test.each([
    [{ kind: 'rows-added', rows: 3, before: 3, after: 6, ...rows }, 'T has 6 rows instead of 3'],
    [{ kind: 'rows-deleted', rows: 1, before: 3, after: 3, ...rows }, '1 row of T is gone'],
    [{ kind: 'values-changed', column: 'Price', rows: 2, of: 3, ...rows }, '2 of 3 rows of T differ in Price'],
    [{ kind: 'orphans-added', table: 'T', parent: 'P', rows: 1 }, '1 row of T points at rows of P that do not exist'],
    [{ kind: 'user-version-changed', before: 1, after: 2 }, 'user_version is 2 instead of 1'],
    [{ kind: 'object-dropped', type: 'index', name: 'I', table: 'T', before: '' }, 'index I is missing'],
    [
      { kind: 'column-changed', table: 'T', column: 'C', before: 'C TEXT', after: `C TEXT CHECK (${'x'.repeat(80)})` },
      `column T.C is C TEXT CHECK (${'x'.repeat(43)}… instead of C TEXT`,
    ],
  ] as [Fact, string][])('%j', (fact, words) => {
    expect(describeFact(fact)).toBe(words)
  })

  test('more than three are counted', () => {
    const facts = ['A', 'B', 'C', 'D', 'E'].map((table): Fact => ({ kind: 'table-added', table, after: '' }))
    expect(describeFacts(facts)).toBe('table A is new; table B is new; table C is new; and 2 more')
  })
})
