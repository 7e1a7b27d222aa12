/** One reader of names: what SQLite holds to be one name is one name here, and nothing else. */

import { expect, it } from 'vitest'
import { keyOf, same, sameList } from '../../src/sql/names.ts'
import { startSqlJs } from '../support/in-process.ts'

it.each([
  ['Users', 'USERS'],
  ['Äpfel', 'äpfel'],
  ['İd', 'i\u0307d'],
  ['É', 'é'],
  ['K', '\u212a'],
  ['order lines', 'Order Lines'],
])('%s and %s are one name exactly where SQLite finds the one under the other', async (a, b) => {
  const connection = (await startSqlJs()).open()
  connection.run(`CREATE TABLE "${a}" (x)`)
  let found = true
  try {
    connection.prepare(`SELECT x FROM "${b}"`)
  } catch {
    found = false
  }
  connection.close()
  expect(same(a, b)).toBe(found)
  expect(keyOf(a) === keyOf(b)).toBe(found)
  expect(sameList([a], [b])).toBe(found)
})
