/** Rows of tables with triggers: what a trigger compares, and what it refuses, costs few tries. */

import { beforeAll, expect, it } from 'vitest'
import { hintsOf } from '../../src/rows/hints.ts'
import { invent } from '../../src/rows/invent.ts'
import { referToAll } from '../../src/rows/refer.ts'
import { openWorld } from '../../src/rows/world.ts'
import type { Engine } from '../../src/sqlite/engine.ts'
import { startSqlJs } from '../support/in-process.ts'

let engine: Engine

beforeAll(async () => {
  engine = await startSqlJs()
})

function open(sql: string) {
  const connection = engine.open()
  connection.run(sql)
  return connection
}

/** How often a table with triggers is tried. */
function counting() {
  const tries: string[] = []
  const watch = {
    during: <T>(_: unknown, make: () => T) => make(),
    hasTime: () => true,
    begins: ({ table }: { readonly table: string }) => {
      tries.push(table)
      return null
    },
    ends: () => {},
  }
  return { tries, hints: { ...hintsOf([], []), watch } }
}

const LINES = `CREATE TABLE goods (id INTEGER PRIMARY KEY, unit TEXT NOT NULL);
CREATE TABLE lines (id INTEGER PRIMARY KEY, good_id INTEGER NOT NULL, unit TEXT);
CREATE TRIGGER lines_unit AFTER INSERT ON lines BEGIN
  UPDATE lines SET unit = (SELECT unit FROM goods WHERE id = good_id) WHERE unit IS NULL AND id = NEW.id;
END;
CREATE TRIGGER goods_gone AFTER DELETE ON goods BEGIN DELETE FROM lines WHERE good_id = OLD.id; END;
`

it("a table's own id behind a subquery is no link to the table of the subquery", () => {
  const { links } = openWorld(open(LINES))
  expect(links.get('goods')).toBe(undefined)
  expect(links.get('lines')).toContainEqual({ column: 'good_id', parent: 'goods', to: 'id' })
})

it('what a trigger says itself is about the columns that it names, and no others are tried', () => {
  const connection =
    open(`CREATE TABLE goods (id INTEGER PRIMARY KEY, name TEXT NOT NULL, is_group INTEGER NOT NULL DEFAULT 1);
CREATE TABLE stock (
  id INTEGER PRIMARY KEY,
  good_id INTEGER NOT NULL REFERENCES goods (id),
  is_open INTEGER NOT NULL DEFAULT 0 CHECK (is_open IN (0, 1)),
  state TEXT NOT NULL CHECK (state IN ('fresh', 'old', 'gone'))
);
CREATE TRIGGER stock_of_group BEFORE INSERT ON stock WHEN (SELECT is_group FROM goods WHERE id = NEW.good_id) > 0 BEGIN
  SELECT RAISE(ABORT, 'a group''s stock is that of its goods');
END;
INSERT INTO goods (name) VALUES ('first'), ('second'), ('third');
`)
  const { tries, hints } = counting()
  referToAll(connection, new Set(['stock']), hints)
  expect(tries).toEqual(['stock', 'stock', 'stock'])
  expect(invent(connection, new Set(['stock']), 1, hints).withoutRows).toEqual([
    { table: 'stock', reason: "a group's stock is that of its goods", virtual: false },
  ])
})
