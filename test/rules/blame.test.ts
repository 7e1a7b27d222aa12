/** What a loss is put down to, and what is advised: each case is one of `test/verdicts/what-is-to-blame.sql`, by its name. */

import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { storyInput } from '../story.ts'
import { readCases } from '../verdicts/cases.ts'

interface Blame {
  readonly name: string
  /** The one finding about data that there is. */
  readonly rule: string
  readonly line: number
  /** What its message and its fix have in them, and what neither has. */
  readonly says: readonly string[]
  readonly advises?: readonly string[]
  readonly never?: readonly string[]
}

const BLAMES: readonly Blame[] = [
  {
    name: 'every guide is refused for want of a language, and nothing says so',
    rule: 'loses-rows',
    line: 2,
    says: [
      'No row of guides arrives in staff',
      'staff.language is NOT NULL, and the copy gives it no value',
      'OR IGNORE',
    ],
    advises: ['Give language a value in the copy', 'a DEFAULT', 'without OR IGNORE'],
  },
  {
    name: 'every guide is refused for a role that is written otherwise',
    rule: 'loses-rows',
    line: 2,
    says: ['No row of guides arrives in staff', "CHECK constraint failed: role IN ('guide', 'driver')"],
    advises: ['what the CHECK of staff takes'],
  },
  {
    name: 'the query of the DELETE names a column that the archive does not have, and all tickets go',
    rule: 'loses-rows',
    line: 5,
    says: ['The query over used_tickets gives tickets.id'],
    never: ['LEFT JOIN'],
  },
  {
    name: 'drivers get new numbers among the staff, and trips point by the old ones',
    rule: 'changes-values',
    line: 8,
    says: ['trips.driver_id keeps the old ones'],
    advises: ['that the copy of drivers fills', '(SELECT id FROM staff WHERE old_id = trips.driver_id)'],
    never: ['Copy the ids of drivers too'],
  },
  {
    name: 'phones of members who have left are not taken over, and a file that says so drops the column',
    rule: 'drops-column',
    line: 2,
    says: ['phone is lost in rows with a value in members.left_at'],
    advises: ['The WHERE of the UPDATE in line 2 of migrations/0002_mobile.sql passes over these rows'],
    never: ['The file says'],
  },
  {
    name: 'streets by name become streets by number, where there is one of that name',
    rule: 'drops-column',
    line: 1,
    says: ['street is lost in rows with a value in lamps.street that no row of streets has'],
    advises: [
      'INSERT INTO streets (name) SELECT street FROM lamps WHERE street IS NOT NULL EXCEPT SELECT name FROM streets',
    ],
    never: ['The file says'],
  },
  {
    name: 'passes of a fare that is in no list are not copied, and the old table goes in a file of its own',
    rule: 'loses-rows',
    line: 1,
    says: ['Lost: rows with a value in passes.fare_code that no row of fares has'],
    advises: ['INSERT INTO fares (code) SELECT fare_code FROM passes', 'LEFT JOIN'],
    never: ['in no other table'],
  },
  {
    name: 'a loan was renewed twice, and one of its renewals is kept',
    rule: 'drops-table',
    line: 4,
    says: ['only one of several of its rows is kept', 'the same renewals.loan_id as another row'],
    advises: ['Take over what all of them say'],
  },
  {
    name: 'who has swum a distance twice keeps the best day of it',
    rule: 'loses-rows',
    line: 2,
    says: ['the same swims.swimmer_id and swims.distance_id as another row'],
    advises: ['copy without GROUP BY'],
    never: ['none of its'],
  },
  {
    name: 'a trigger of the board turns away some of the old notes on their way',
    rule: 'loses-rows',
    line: 1,
    says: ['The trigger board_banned skips rows'],
    advises: ['Drop the trigger board_banned before the copy'],
  },
  {
    name: 'the new table of meters ignores a number that is there already',
    rule: 'loses-rows',
    line: 2,
    says: ['the same meters.number as another row'],
    advises: ['Take ON CONFLICT IGNORE away from UNIQUE (number) in the new table'],
  },
  {
    name: 'who can be rung and written to is rung',
    rule: 'drops-column',
    line: 2,
    says: ['write is lost in rows with wishes.ring = 1'],
    never: ['in no other column'],
  },
  {
    name: 'a shop with two licences keeps the number of one',
    rule: 'drops-column',
    line: 8,
    says: ['food_licence is lost in rows with a value in shops.beer_licence'],
    advises: ['leaves it out in these rows'],
  },
  {
    name: 'phones of full members who are there are taken over, and a file that says so drops the column',
    rule: 'drops-column',
    line: 1,
    says: ['phone is kept in some rows, and lost in others'],
    advises: ['The UPDATE in line 2 of migrations/002_mobile.sql does not take phone over in every row'],
    never: ['The file says'],
  },
  {
    name: 'phones of full members alone are taken over, and a file that says so drops the column',
    rule: 'drops-column',
    line: 1,
    says: ["phone is lost in rows with anything else than members.kind = 'full'"],
    advises: ['The WHERE of the UPDATE in line 2 of migrations/002_mobile.sql passes over these rows'],
    never: ['left_at'],
  },
  {
    name: 'of the readings of a station three become columns, and the fourth is forgotten',
    rule: 'loses-rows',
    line: 9,
    says: ["readings.what = 'snow'"],
    advises: ["The UPDATE in line 4 takes over a part of the rows only and none with readings.what = 'snow'"],
    never: ['ALTER TABLE'],
  },
  {
    name: 'names of a plant in two languages become columns, and other languages are forgotten',
    rule: 'loses-rows',
    line: 5,
    says: ['Lost: rows with a value in plant_names.tongue that the files do not name.'],
    never: ['enq1', 'or with'],
  },
  {
    name: 'the name says that the shelf of a book goes, and its successor was looked up by the book',
    rule: 'drops-column',
    line: 1,
    says: ['the UPDATE in line 2 of migrations/002_sign.sql fills shelf_sign', 'without asking for shelf_id'],
    advises: ['ask for shelf_id'],
    never: ['The file says'],
  },
  {
    name: 'the name says that weights go, which triggers carry over from now on only',
    rule: 'drops-column',
    line: 2,
    says: ['the trigger crates_weight in line 2 of migrations/002_grams.sql takes over only what is written while'],
    advises: ['UPDATE crates SET grams = weight'],
    never: ['The file says'],
  },
  {
    name: 'the name says that notes go, which a trigger copies from now on only',
    rule: 'drops-table',
    line: 1,
    says: ['the trigger notes_memos in line 2 of migrations/002_memos.sql takes over only what is written while'],
    never: ['The file says'],
  },
  {
    name: 'what was typed as a label is computed from now on',
    rule: 'drops-column',
    line: 2,
    says: ['SQLite computes drawers.label now, and the values that it held'],
    advises: ['into a column of its own'],
    never: ['INSERT INTO', 'what was in room'],
  },
  {
    name: 'parcels that have arrived are put away, and the DELETE takes those that were lost as well',
    rule: 'loses-rows',
    line: 3,
    says: ['The DELETE takes rows of parcels that the copy in line 2 does not', "parcels.state = 'lost'"],
    advises: ['the same WHERE', 'WHERE id IN (SELECT id FROM arrived_parcels)'],
    never: ['is emptied', 'passes over'],
  },
  {
    name: 'stars out of range are passed over, as the new table has a CHECK',
    rule: 'loses-rows',
    line: 2,
    says: ['hotels.stars'],
    advises: ['the new table refuses, by CHECK (stars BETWEEN 0 AND 5)'],
  },
  {
    name: 'of a span of pages the first one is taken twice',
    rule: 'drops-column',
    line: 7,
    says: ['the UPDATE in line 3 does not keep its values'],
    advises: ['The UPDATE in line 3 makes the same of different values of pages'],
    never: ['passes over', 'a value in articles.pages'],
  },
  {
    name: 'of rights those of teams are left out of the copy',
    rule: 'loses-rows',
    line: 2,
    says: ["Lost: rows with rights.whose = 'team'"],
    advises: ["Copy the rows with rights.whose = 'team' too, by a statement of their own"],
    never: ['INSERT INTO people'],
  },
  {
    name: 'rights of people who are not there any more are left out of the copy',
    rule: 'loses-rows',
    line: 2,
    says: ['that no row of people has'],
    advises: ['each with its own secret'],
    never: ['INSERT INTO people'],
  },
  {
    name: 'makers of instruments get a table without blanks, and are looked up with theirs',
    rule: 'drops-column',
    line: 5,
    says: ['only in blanks around it'],
    advises: ['The UPDATE in line 4 finds nothing where maker has blanks around it: let it ask for trim(maker)'],
    never: ['passes over these rows'],
  },
  {
    name: "berths without a boat are deleted, also somebody's favorite",
    rule: 'creates-orphans',
    line: 1,
    says: ['Rows of sailors are left without their parent', 'a row to which only sailors refers'],
    never: ['negative'],
  },
  {
    name: "visits point at pages by a path that is no page's",
    rule: 'depends-on-data',
    line: 2,
    says: ['fails on values of visits.path that no parent has'],
    never: ['than a few'],
  },
  {
    name: "a phone's serial becomes its whole key, and a newer owner takes its place",
    rule: 'loses-rows',
    line: 2,
    says: ['Lost: rows with the same serial as another row'],
    advises: ['without OR REPLACE'],
    never: ['the same values'],
  },
  {
    name: 'notes whose writer is gone are left out, as each needs a writer now',
    rule: 'loses-rows',
    line: 2,
    says: ['a NULL in notes.writer_id'],
    advises: ['LEFT JOIN', 'make writer_id without NOT NULL in the new table'],
    never: ['coalesce'],
  },
]

describe('a loss is put down to what causes it:', () => {
  const cases = readCases().filter(({ kind }) => kind === 'what-is-to-blame')
  test.each(BLAMES)('$name', async ({ name, rule, line, says, advises = [], never = [] }) => {
    const found = cases.find((it) => it.name === name)
    const { folders, options } = storyInput(found?.story ?? '')
    const { report } = await check(folders, options)
    const about = report.findings.filter(
      ({ level, rule: id }) => level !== 'note' && !/^breaks-old|^loses-constraint/.test(id),
    )
    expect(about.map((it) => `${it.rule}:${it.line}`)).toEqual([`${rule}:${line}`])
    const [{ message = '', fix = '' } = {}] = about
    for (const part of says) expect(message).toContain(part)
    for (const part of advises) expect(fix).toContain(part)
    for (const part of never) expect(`${message}\n${fix}`).not.toContain(part)
  })
})
