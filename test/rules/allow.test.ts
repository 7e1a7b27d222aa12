/** Allowances: which comments and settings entries allow which findings, and which are wrong or needless. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { diff } from '../../src/folder/changes.ts'
import { fits } from '../../src/folder/glob.ts'
import { foldBoth } from '../../src/folder/layout.ts'
import type { Finding, SettingsAllowance } from '../../src/model/rule.ts'
import { render } from '../../src/render/table.ts'
import { allow } from '../../src/report/allow.ts'
import { changeAllowances, commentAllowances } from '../../src/report/comments.ts'
import { spans } from '../../src/report/spans.ts'
import { storyInput, storyListings } from '../story.ts'

const PATH = 'migrations/002_b.sql'
const RULE_IDS = ['does-nothing', 'not-rerunnable', 'bad-allowance', 'unused-allowance']

function finding(line: number, column = 1, rule = 'does-nothing', path = PATH): Finding {
  return { rule, level: 'error', path, line, column, message: 'm', fix: 'f', allowed: null }
}

function read(sql: string) {
  return commentAllowances({ path: PATH, sql, line: 1 })
}

/** The lines of the findings that a file's comments allow, out of one finding at the start of each line. */
function allowedLines(sql: string): number[] {
  const findings = sql.split('\n').map((line, index) => finding(index + 1, line.length - line.trimStart().length + 1))
  const judged = allow({ findings, comments: read(sql), settings: [], ruleIds: RULE_IDS })
  return judged.filter((it) => it.allowed).map((it) => it.line)
}

function said(o: Partial<Parameters<typeof allow>[0]>): string[] {
  const judged = allow({ findings: [], comments: [], settings: [], ruleIds: RULE_IDS, ...o })
  return judged.filter((it) => it.rule.endsWith('-allowance')).map((it) => `${it.rule} ${it.line}:${it.column}`)
}

const ALLOW = '-- rehearsal: allow does-nothing because it is known'

describe('a comment covers', () => {
  test('the whole file, from the first comment block', () => {
    expect(allowedLines(`-- What it does\n${ALLOW}\n\nSELECT 1;\nSELECT 2;`)).toEqual([1, 2, 3, 4, 5])
    expect(allowedLines(`${ALLOW}\n\nSELECT 1;\nSELECT 2;`)).toEqual([1, 2, 3, 4])
  })

  test('the first statement alone, where it stands straight above that and its rule speaks of that', () => {
    expect(allowedLines(`-- What it does\n${ALLOW}\nSELECT 1;\nSELECT 2;`)).toEqual([1, 2, 3])
    const elsewhere = [finding(3), finding(4)]
    const judged = allow({
      findings: elsewhere,
      comments: read(`${ALLOW}\nBEGIN;\nSELECT 1;\nSELECT 2;`),
      settings: [],
      ruleIds: RULE_IDS,
    })
    expect(judged.map((it) => it.allowed !== null)).toEqual([true, true])
  })

  test('the statement behind it, after the first blank line', () => {
    expect(allowedLines(`-- Header\n\n${ALLOW}\nSELECT\n  1;\nSELECT 2;`)).toEqual([3, 4, 5])
    expect(allowedLines(`SELECT 1;\n${ALLOW}\n\n-- why\nSELECT 2;\nSELECT 3;`)).toEqual([2, 3, 4, 5])
  })

  test('the statement before it on the same line', () => {
    expect(allowedLines(`SELECT 0;\nSELECT 1; ${ALLOW}\nSELECT 2;`)).toEqual([2])
  })

  test('the statement that it stands in', () => {
    expect(allowedLines(`SELECT 0;\nSELECT\n  ${ALLOW}\n  1;\nSELECT 2;`)).toEqual([2, 3, 4])
  })

  test('a trigger with all its body', () => {
    const trigger = 'CREATE TEMP TRIGGER t AFTER INSERT ON a BEGIN\n  DELETE FROM b;\nEND;'
    expect(allowedLines(`SELECT 0;\n${ALLOW}\n${trigger}\nSELECT 2;`)).toEqual([2, 3, 4, 5])
  })

  test('nothing, behind the last statement', () => {
    expect(said({ comments: read(`SELECT 1;\n${ALLOW}`), findings: [finding(1)] })).toEqual(['unused-allowance 2:1'])
  })

  test('nothing, where its rule speaks of another statement, and that is said', () => {
    const of = (comments: string, findings: Finding[]) =>
      allow({ findings, comments: read(comments), settings: [], ruleIds: RULE_IDS }).at(-1)
    const elsewhere = of(`SELECT 1;\nSELECT 2;\n${ALLOW}\nSELECT 3;`, [finding(1), finding(2)])
    expect(elsewhere?.message).toContain('is found in lines 1 and 2')
    expect(elsewhere?.fix).toContain('straight above the statements in lines 1 and 2')
    expect(of(`SELECT 1;\n${ALLOW}\nSELECT 3;`, [])?.message).toContain('no finding')
  })

  test('only its own rule and file', () => {
    const findings = [finding(2, 1, 'not-rerunnable'), finding(2, 1, 'does-nothing', 'migrations/003_c.sql')]
    const judged = allow({ findings, comments: read(`${ALLOW}\nSELECT 1;`), settings: [], ruleIds: RULE_IDS })
    expect(judged.map((it) => it.allowed)).toEqual([null, null, null])
  })
})

describe('a comment is read', () => {
  test('not where a line comment was taken out with its statement', () => {
    expect(read(`SELECT 1;\n/*\n${ALLOW}\nSELECT 2;\n*/\nSELECT 3;`)).toEqual([])
  })

  test('also from each line of a block comment, with its place, so that it can be said that it does not count', () => {
    const sql = `SELECT 1;\n/* Known:\n * rehearsal: allow does-nothing because a\n   Rehearsal: Allow not-rerunnable BECAUSE b */\nSELECT 2;`
    expect(read(sql).map(({ rule, reason, at }) => [rule, reason, at.line, at.column])).toEqual([
      ['does-nothing', 'a', 3, 2],
      ['not-rerunnable', 'b', 4, 4],
    ])
  })

  test('whatever the line ends with', () => {
    expect(read(`${ALLOW}\r\nSELECT 1;\r\n`)).toMatchObject([{ rule: 'does-nothing', reason: 'it is known' }])
  })

  test('not from strings, nor from prose about rehearsals', () => {
    expect(read(`SELECT '${ALLOW}';\n-- the rehearsal allowed it\n-- rehearsal: went well\nSELECT 2;`)).toEqual([])
  })
})

describe('bad-allowance speaks of', () => {
  test.each([
    ['no reason', '-- rehearsal: allow does-nothing'],
    ['an empty reason', '-- rehearsal: allow does-nothing because '],
    ['a reason that nobody can see', '-- rehearsal: allow does-nothing because \u200b\u3164'],
    ['a reason without a word', '-- rehearsal: allow does-nothing because ...'],
    ['no rule', '-- rehearsal: allow'],
    ['a block comment', '/* rehearsal: allow does-nothing because it is known */'],
    ['a missing colon', '-- rehearsal allow does-nothing because it is known'],
    ['an unknown rule', '-- rehearsal: allow does-noting because it is known'],
    ['an allowance of allowances', '-- rehearsal: allow unused-allowance because it is known'],
  ])('%s', (_, comment) => {
    expect(said({ comments: read(`${comment}\nSELECT 1;`), findings: [finding(2)] })).toEqual(['bad-allowance 1:1'])
  })

  test('settings without a reason or with an unknown rule', () => {
    const settings = [entry({ reason: ' ' }), entry({ rule: 'nope' })]
    expect(said({ settings, findings: [finding(1)] })).toEqual(['bad-allowance 7:3', 'bad-allowance 7:3'])
  })
})

describe('allowances in applied files', () => {
  function inStory(story: string) {
    const { base, head } = storyListings(story)
    const folders = foldBoth(base, head, 'auto')
    return changeAllowances(diff(folders.base, folders.head))
  }

  test('are bad when the pull request wrote them', () => {
    const comments = inStory(`-- < 002_b.sql\nSELECT 1;\n-- > 002_b.sql\n${ALLOW}\nSELECT 1;`)
    expect(said({ comments, findings: [finding(1, 1, 'does-nothing')] })).toEqual(['bad-allowance 1:1'])
  })

  test('are history when they were there before', () => {
    expect(inStory(`-- < 002_b.sql\n${ALLOW}\nSELECT 1;\n-- > 002_b.sql\n${ALLOW}\nSELECT 2;`)).toEqual([])
    expect(inStory(`-- = 002_b.sql\n${ALLOW}\nSELECT 1;`)).toEqual([])
  })

  test('count in added files', () => {
    expect(inStory(`-- > 002_b.sql\n${ALLOW}\nSELECT 1;`)).toMatchObject([{ applied: false, covers: null }])
  })
})

function entry(o: Partial<SettingsAllowance>): SettingsAllowance {
  const at = { path: '.github/rehearsal.yml', line: 7, column: 3 }
  return { rule: 'does-nothing', path: PATH, reason: 'it is known', at, ...o }
}

describe('settings', () => {
  test('allow by exact path and by glob, and say by whom', () => {
    for (const path of [PATH, 'migrations/*.sql', '**/*_b.sql', './migrations/**', '**']) {
      const [judged] = allow({ findings: [finding(1)], comments: [], settings: [entry({ path })], ruleIds: RULE_IDS })
      expect(judged?.allowed).toEqual({ reason: 'it is known', by: 'settings' })
    }
  })

  test('are unused when an exact path covers nothing; a glob is a policy', () => {
    expect(said({ settings: [entry({}), entry({ path: 'migrations/*.sql' })] })).toEqual(['unused-allowance 7:3'])
  })

  test('set the level of what is said about allowances', () => {
    const settings = [entry({}), entry({ reason: '' })]
    expect(said({ settings, levels: { 'unused-allowance': 'off', 'bad-allowance': 'off' } })).toEqual([])
    const judged = allow({
      findings: [],
      comments: [],
      settings,
      ruleIds: RULE_IDS,
      levels: { 'bad-allowance': 'note' },
    })
    expect(judged.map((it) => it.level)).toEqual(['note', 'warning'])
  })
})

test.each([
  ['migrations/*.sql', 'migrations/001_a.sql', true],
  ['migrations/*.sql', 'migrations/old/001_a.sql', false],
  ['migrations/**/*.sql', 'migrations/001_a.sql', true],
  ['migrations/**/*.sql', 'migrations/old/er/001_a.sql', true],
  ['**', 'a/b\nc', true],
  ['a.b', 'axb', false],
  ['a[b]', 'ab', false],
])('the glob %j on %j: %s', (glob, path, wanted) => {
  expect(fits(glob, path)).toBe(wanted)
})

test('a path called like a property of every object is still only a path', () => {
  for (const path of ['valueOf', 'constructor', '__proto__', 'toString']) expect(fits(path, path)).toBe(true)
})

test('a path is a glob that fits itself', () => {
  fc.assert(
    fc.property(
      fc.string().filter((it) => !it.includes('*') && !it.startsWith('./')),
      (path) => {
        expect(fits(path, path)).toBe(true)
      },
    ),
  )
})

test('statements stand in order, and nothing but spaces, comments and lone semicolons lies between them', () => {
  const part = fc.constantFrom(
    'SELECT 1',
    ';',
    ' ',
    '\n',
    "'a;b'",
    '-- c;\n',
    '/* ; */',
    'CREATE TRIGGER',
    'BEGIN',
    'END',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const sql = parts.join(' ')
      let left = ''
      let last = 0
      for (const { start, end } of [...spans(sql), { start: sql.length, end: sql.length + 1 }]) {
        expect(end).toBeGreaterThan(start)
        left += sql.slice(last, start)
        last = end
      }
      expect(left.replace(/--[^\n]*|\/\*.*?\*\/|[\s;]/g, '')).toBe('')
    }),
  )
})

test('one line allows several rules, each with its reason', () => {
  const found = (text: string) => read(`${text}\nSELECT 1;`).map(({ rule, reason }) => `${rule}: ${reason}`)
  const both = ['does-nothing: it is known', 'not-rerunnable: it is known']
  for (const list of ['does-nothing, not-rerunnable', 'does-nothing,not-rerunnable', 'does-nothing and not-rerunnable'])
    expect(found(`-- rehearsal: allow ${list} because it is known`)).toEqual(both)
})

test('a line that names no rule, or one that there is not, says so', () => {
  const problem = (text: string) =>
    allow({ findings: [], comments: read(`${text}\nSELECT 1;`), settings: [], ruleIds: RULE_IDS })[0]?.message
  expect(problem('-- rehearsal: allow all of them because it is known')).toBe('This allowance names no rule.')
  expect(problem('-- rehearsal: allow a, b because it is known')).toContain('no rule called a,')
})

test('the report offers one line for all errors of a statement, and with it the check passes', async () => {
  const base =
    '-- @ runner: transactional\n-- = 001_a.sql\nCREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT, price INTEGER);'
  const copy = 'INSERT INTO posts_new SELECT id, title FROM posts WHERE title IS NOT NULL;'
  const file = (above: string) =>
    `${base}\n-- > 002_b.sql\nCREATE TABLE posts_new (id INTEGER PRIMARY KEY, title TEXT);\n${above}${copy}\nDROP TABLE posts;\nALTER TABLE posts_new RENAME TO posts;`
  const run = async (story: string) => {
    const { folders, options } = storyInput(story)
    return check(folders, options)
  }
  const before = await run(file(''))
  const offered = render(before, 'markdown', {}).match(/-- rehearsal: allow .*/g) ?? []
  expect(offered).toEqual(['-- rehearsal: allow drops-column, loses-rows because …'])
  const after = await run(file(`${offered[0]?.replace('…', 'prices were never used')}\n`))
  expect(after.report.findings.filter(({ level, allowed }) => level === 'error' && allowed === null)).toEqual([])
})

describe('two statements that are one finding', () => {
  const run = async (first: string, second: string) => {
    const { folders, options } = storyInput(`
    -- @ runner: transactional
    -- = 001_a.sql
    CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b TEXT);
    -- > 002_b.sql
    -- Two columns that nobody reads.

    ${first}
    ALTER TABLE t DROP COLUMN a;
    ${second}
    ALTER TABLE t DROP COLUMN b;
  `)
    const { report } = await check(folders, options)
    expect(report.findings.filter(({ rule }) => rule === 'unused-allowance')).toEqual([])
    return report.findings.filter(({ rule }) => rule === 'drops-column')
  }
  const A = '-- rehearsal: allow drops-column because nobody reads a'
  const B = '-- rehearsal: allow drops-column because nobody reads b'

  test('may each have their allowance', async () => {
    expect((await run(A, B)).map(({ allowed }) => allowed?.reason)).toEqual(['nobody reads a'])
  })

  test('are told to need one each', async () => {
    const [found] = await run('-- a', '-- b')
    expect(found).toMatchObject({ line: 4, also: [{ line: 6 }], allowed: null })
    expect(found?.fix).toContain('so above each of the statements in lines 4 and 6: -- rehearsal: allow drops-column')
  })

  test('where two of three are open, both lines are named', () => {
    const also = [5, 9].map((line) => ({ path: PATH, line, column: 1 }))
    const findings = [{ ...finding(3), also }]
    const [found] = allow({
      findings,
      comments: read(`SELECT 1;\n${ALLOW}\nSELECT 3;`),
      settings: [],
      ruleIds: RULE_IDS,
    })
    expect(found).toMatchObject({ line: 5, also: [{ line: 9 }], allowed: null })
    expect(found?.fix).toMatch(/there is none yet above lines 5 and 9\.$/)
  })

  test('are not allowed by the allowance of one of them: the finding stands at the other', async () => {
    for (const [first, second, line] of [
      [A, '-- b', 6],
      ['-- a', B, 4],
    ] as const) {
      const [found] = await run(first, second)
      expect(found).toMatchObject({ line, allowed: null })
      expect(found).not.toHaveProperty('also')
      expect(found?.fix).toMatch(new RegExp(`there is none yet above line ${line}\\.$`))
    }
  })
})
