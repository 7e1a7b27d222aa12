/** What is said of statements that are too large for production's database. */

import { expect, test } from 'vitest'
import { limitFix } from '../../src/rules/advice/limits.ts'

const TERMS = 'too many terms in compound SELECT'

test('rows are written by VALUES, what tables hold by two statements, and a view is nested', () => {
  expect(limitFix({ message: TERMS, statement: 'INSERT INTO a SELECT 1 UNION ALL SELECT 2' })).toMatch(
    /^Write INSERT … VALUES/,
  )
  expect(limitFix({ message: TERMS, statement: 'INSERT INTO a SELECT x FROM b UNION ALL SELECT y FROM b' })).toBe(
    'Split the statement into several.',
  )
  const view = limitFix({ message: TERMS, statement: 'CREATE VIEW v AS SELECT 1 UNION SELECT 2' })
  expect(view).toMatch(/^Nest the terms, .* UNION SELECT/)
  expect(view).toContain('two views')
})

test('one long text is written in pieces, many rows in two statements', () => {
  const message = 'string or blob too big'
  const long = `'${'x'.repeat(400)}'`
  const piece = /UPDATE pages SET body = body \|\| '…'/
  expect(limitFix({ message, statement: `INSERT INTO pages (slug, body) VALUES ('a', ${long})` })).toMatch(piece)
  expect(limitFix({ message, statement: `UPDATE pages SET body = ${long} WHERE slug = 'a'` })).toMatch(piece)
  const rows = Array.from({ length: 90 }, (_, at) => `(${at}, 'word ${at}')`).join(', ')
  expect(limitFix({ message, statement: `INSERT INTO pages (slug, body) VALUES ${rows}` })).toBe(
    'Split the statement into several.',
  )
  expect(limitFix({ message, statement: `CREATE VIEW v AS SELECT ${long}` })).not.toMatch(/Split|UPDATE/)
})

test('other refusals are not its own', () => {
  expect(limitFix({ message: 'no such table: a', statement: 'SELECT 1 FROM a' })).toBeNull()
})
