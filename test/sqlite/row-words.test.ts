/** Statements about rows, read as text: what they are aimed at, how a copy writes a column, which row a key asks for. */

import { describe, expect, test } from 'vitest'
import { literalConditions } from '../../src/sql/condition.ts'
import { writtenFor } from '../../src/sql/insert.ts'
import { targetName, targetOf } from '../../src/sql/statement.ts'

test.each([
  ['INSERT OR IGNORE INTO main."My Table" (a) VALUES (1)', 'My Table'],
  ['REPLACE INTO t SELECT * FROM u', 't'],
  ['WITH x AS (DELETE_me) UPDATE OR FAIL [a b] SET c = 1', 'a b'],
  ['WITH old AS (SELECT id FROM a) DELETE FROM b WHERE id IN old', 'b'],
  ['DELETE FROM `t` WHERE a IN (SELECT a FROM u)', 't'],
  ['DROP TABLE IF EXISTS temp.t', 't'],
  ['CREATE TEMP TABLE IF NOT EXISTS t AS SELECT 1', 't'],
  ['ALTER TABLE t RENAME TO u', 't'],
  ['CREATE INDEX i ON t(a)', null],
  ['DROP VIEW table_of_contents', null],
  ['SELECT * FROM t', null],
  ['UPDATE', null],
  ['', null],
])('%s is aimed at %s', (sql, name) => {
  expect(targetName(sql)).toBe(name)
  expect(targetOf(sql)).toBe(name?.toLowerCase() ?? null)
})

describe('a copy writes the column b', () => {
  test.each([
    ['INSERT INTO n (a, b) SELECT a, b FROM o', 'bare'],
    ['INSERT INTO n (a, b) SELECT o.a, o."b" AS b FROM o', 'bare'],
    ['INSERT INTO n SELECT * FROM o', 'bare'],
    ['INSERT INTO n SELECT o.* FROM o', 'bare'],
    ['INSERT INTO n SELECT DISTINCT a, b FROM o', 'bare'],
    ['INSERT INTO n (a) SELECT a FROM o', 'left-out'],
    ["INSERT INTO n (a, b) SELECT a, 'x' FROM o", 'literal'],
    ['INSERT INTO n (b, a) SELECT NULL AS b, a FROM o', 'literal'],
    ["INSERT INTO n (a, b) SELECT a, coalesce(b, '') FROM o", 'expression'],
    ['INSERT INTO n (a, b) SELECT a, CAST(b AS INTEGER) FROM o', 'expression'],
    ['INSERT INTO n SELECT a, b * 100 FROM o', 'expression'],
    ['INSERT INTO n SELECT a, (SELECT max(b) FROM o) FROM o', 'expression'],
    ['CREATE TABLE n AS SELECT a, lower(b) AS b FROM o', 'expression'],
    ['CREATE TABLE n AS SELECT * FROM o', 'bare'],
    ['INSERT INTO n SELECT a, b FROM o UNION SELECT a, c FROM p', 'unknown'],
    ['WITH o AS (SELECT 1) INSERT INTO n SELECT * FROM o', 'unknown'],
    ['INSERT INTO n VALUES (1, 2)', 'unknown'],
    ['INSERT INTO n SELECT x.*, y.* FROM x, y', 'unknown'],
  ])('%s: %s', (sql, written) => {
    expect(writtenFor(sql, 'B', ['a', 'b'])).toBe(written)
  })
})

test.each([
  ["UPDATE t SET a = 1 WHERE id = 1 AND name = 'x'", ['id = 1', "name = 'x'"]],
  ['DELETE FROM t WHERE "id" IN (1, -2)', ['"id" IN (1, -2)']],
  ['UPDATE t AS u SET a = 1 WHERE u.id IS 3 RETURNING id', ['id IS 3']],
  ['DELETE FROM t WHERE id = 1 OR id = 2', []],
  ['DELETE FROM t WHERE id = other', []],
  ['DELETE FROM t WHERE id IN (SELECT 1)', []],
  ['DELETE FROM t WHERE id = 1 AND EXISTS (SELECT 1 FROM t WHERE id = 1)', []],
  ['UPDATE t SET a = (SELECT b FROM u WHERE id = 1)', []],
  ['DELETE FROM t', []],
])('%s asks for %j', (sql, conditions) => {
  expect(literalConditions(sql).map((it) => it.sql)).toEqual(conditions)
})
