/** Slips in statements that make tables, indexes, triggers and views. */

import { type Edit, endOf, is, placesOf, put, type Statement } from './reading.ts'

type Slip = (statement: Statement) => Edit[]

/** Where the columns and constraints of a CREATE TABLE have this, and what is put there for as many parts. */
function inTable(
  wanted: (statement: Statement, at: number) => boolean,
  parts: (statement: Statement, at: number) => readonly [number, number],
  text = '',
): Slip {
  return (it) => {
    if (!isA(it, 'TABLE')) return []
    return placesOf(it, (part, at) => part.depth === 1 && wanted(it, at)).map((at) => put(it, parts(it, at), text))
  }
}

/** Whether the statement makes one of these: TABLE, INDEX, TRIGGER, VIEW. */
function isA({ parts }: Statement, ...kinds: string[]): boolean {
  return is(parts[0], 'CREATE') && parts.slice(0, 4).some((it) => is(it, ...kinds))
}

/** Whether a constraint of the table begins here, and not one of a column. */
const isOfTable = ({ parts }: Statement, at: number) => is(parts[at - 1], ',')
const at =
  (...words: string[]) =>
  ({ parts }: Statement, place: number) =>
    words.every((word, i) => is(parts[place + i], word))
/** As many parts as these. */
const next = (count: number) => (_: Statement, place: number) => [place, place + count] as const
/** Behind the brackets that open at `place`. */
const behind = (it: Statement, place: number) => endOf(it, place + 1, []) + 1
/** A constraint of the table with the comma before it. */
const constraint = (it: Statement, place: number) => [place - 1, endOf(it, place, [','])] as const

/** Behind REFERENCES and all that belongs to it. */
function behindReference(it: Statement, place: number): number {
  let end = place + 2
  if (it.parts[end]?.token.text === '(') end = behind(it, end)
  while (is(it.parts[end], 'ON', 'DEFERRABLE', 'INITIALLY'))
    end += is(it.parts[end], 'ON') ? behindAction(it, end) - end : is(it.parts[end], 'DEFERRABLE') ? 1 : 2
  return end
}

/** Behind `ON DELETE SET NULL`. */
function behindAction(it: Statement, place: number): number {
  return place + (is(it.parts[place + 2], 'SET', 'NO') ? 4 : 3)
}

function behindDefault(it: Statement, place: number): number {
  const value = it.parts[place + 1]
  return value?.token.text === '(' ? behind(it, place + 1) : place + (is(value, '-') ? 3 : 2)
}

const OTHER_TYPE: Readonly<Record<string, string>> = {
  TEXT: 'INTEGER',
  INTEGER: 'TEXT',
  REAL: 'INTEGER',
  BLOB: 'TEXT',
  NUMERIC: 'INTEGER',
}

const otherType: Slip = (it) =>
  isA(it, 'TABLE')
    ? placesOf(
        it,
        (part, place) => part.depth === 1 && is(part, ...Object.keys(OTHER_TYPE)) && !is(it.parts[place - 1], ','),
      ).map((place) => {
        const isKey = is(it.parts[place], 'INTEGER') && is(it.parts[place + 1], 'PRIMARY')
        return put(
          it,
          [place, place + 1],
          isKey ? 'INT' : (OTHER_TYPE[it.parts[place]?.token.text.toUpperCase() ?? ''] ?? ''),
        )
      })
    : []

/** Each kind of slip by its name. */
export const SCHEMA_SLIPS: Readonly<Record<string, Slip>> = {
  'no-not-null': inTable(at('NOT', 'NULL'), next(2)),
  'no-unique': (it) => [
    ...inTable((one, place) => at('UNIQUE')(one, place) && !isOfTable(one, place), next(1))(it),
    ...inTable((one, place) => at('UNIQUE')(one, place) && isOfTable(one, place), constraint)(it),
    ...(isA(it, 'INDEX') && is(it.parts[1], 'UNIQUE') ? [put(it, [1, 2], '')] : []),
  ],
  'no-check': (it) => [
    ...inTable(
      (one, place) => at('CHECK')(one, place) && !isOfTable(one, place),
      (one, place) => [place, behind(one, place + 1)],
    )(it),
    ...inTable((one, place) => at('CHECK')(one, place) && isOfTable(one, place), constraint)(it),
  ],
  'no-default': inTable(at('DEFAULT'), (it, place) => [place, behindDefault(it, place)]),
  'no-autoincrement': inTable(at('AUTOINCREMENT'), next(1)),
  'no-collate': inTable(at('COLLATE'), next(2)),
  'no-primary-key': (it) => [
    ...inTable(
      (one, place) => at('PRIMARY', 'KEY')(one, place) && !isOfTable(one, place),
      (one, place) => [place, place + (is(one.parts[place + 2], 'AUTOINCREMENT') ? 3 : 2)],
    )(it),
    ...inTable((one, place) => at('PRIMARY', 'KEY')(one, place) && isOfTable(one, place), constraint)(it),
  ],
  'no-references': (it) => [
    ...inTable(
      (one, place) =>
        at('REFERENCES')(one, place) &&
        !one.parts.slice(Math.max(0, place - 8), place).some((part) => is(part, 'FOREIGN')),
      (one, place) => [place, behindReference(one, place)],
    )(it),
    ...inTable((one, place) => at('FOREIGN')(one, place) && isOfTable(one, place), constraint)(it),
  ],
  'no-on-delete': inTable(at('ON', 'DELETE'), (it, place) => [place, behindAction(it, place)]),
  'on-delete': (it) => [
    ...inTable(
      (one, place) => at('ON', 'DELETE', 'SET')(one, place),
      (one, place) => [place, behindAction(one, place)],
      'ON DELETE CASCADE',
    )(it),
    ...inTable(
      (one, place) => at('ON', 'DELETE', 'CASCADE')(one, place),
      (one, place) => [place, behindAction(one, place)],
      'ON DELETE SET NULL',
    )(it),
  ],
  'other-type': otherType,
  'drop-object': (it) => (isA(it, 'INDEX', 'TRIGGER', 'VIEW') ? [put(it, [0, it.parts.length], '')] : []),
  'index-where': (it) =>
    isA(it, 'INDEX')
      ? placesOf(it, (part) => part.depth === 0 && is(part, 'WHERE')).map((place) =>
          put(it, [place, endOf(it, place + 1, [';'])], ''),
        )
      : [],
  'index-column': (it) =>
    isA(it, 'INDEX')
      ? placesOf(it, (part) => part.depth === 1 && is(part, ',')).map((place) =>
          put(it, [place, endOf(it, place + 1, [','])], ''),
        )
      : [],
  'other-event': (it) =>
    isA(it, 'TRIGGER')
      ? placesOf(it, (part, place) => place < 8 && is(part, 'INSERT', 'DELETE', 'UPDATE'))
          .slice(0, 1)
          .map((place) => put(it, [place, place + 1], is(it.parts[place], 'INSERT') ? 'UPDATE' : 'INSERT'))
      : [],
  'trigger-when': (it) =>
    isA(it, 'TRIGGER')
      ? placesOf(
          it,
          (part, place) => is(part, 'WHEN') && !it.parts.slice(0, place).some((one) => is(one, 'BEGIN')),
        ).map((place) => put(it, [place, endOf(it, place + 1, ['BEGIN'])], ''))
      : [],
}
