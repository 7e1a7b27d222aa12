/** Makes `docs/limits.md`: what this check cannot see, each with a migration that is really rehearsed and passes. */

import type { Checked } from '../src/model/report.ts'
import { checkStory } from '../test/rule-stories.ts'
import { dedented } from '../test/story.ts'
import { block } from './rule-pages.ts'

export const LIMITS_PAGE = 'docs/limits.md'

/** One thing that cannot be seen. The story passes without an error or a warning; a test looks. */
export interface Limit {
  readonly title: string
  /** What is wrong with the migration, and why nothing shows. */
  readonly why: string
  /** What helps instead. */
  readonly instead: string
  readonly story: string
}

const SHOP = `
      -- @ runner: transactional
      -- = 001_shop.sql
      CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, active INTEGER NOT NULL DEFAULT 1, verified INTEGER NOT NULL DEFAULT 0);
      CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), total INTEGER NOT NULL, state TEXT NOT NULL DEFAULT 'open');
      CREATE INDEX orders_user ON orders (user_id);`

export const LIMITS: readonly Limit[] = [
  {
    title: 'SQL that says something else than was meant',
    why:
      '`SET a = 1 AND b = 2` sets one column to the value of `1 AND b = 2`; a comma was meant. SQLite takes it, rows stay, and ' +
      'nobody but the author knows what the values should be.',
    instead: 'Read UPDATEs once more, and try them on a copy of production: `rows:` in the settings.',
    story: `${SHOP}
      -- > 002_reset.sql
      -- New users are checked by hand from now on.
      UPDATE users SET active = 1 AND verified = 0 WHERE id > 100;
    `,
  },
  {
    title: 'A condition that asks for the wrong rows',
    why: 'Every order over zero becomes paid, refunded ones too. Which rows are meant is not written anywhere in the schema.',
    instead:
      'A query in `queries:` only shows what fails, not what is wrong. Review, and a test of the application, do.',
    story: `${SHOP}
      -- > 002_paid.sql
      -- Orders from before the payment service are paid.
      UPDATE orders SET state = 'paid' WHERE total > 0 AND id < 1000;
    `,
  },
  {
    title: 'A view that doubles rows',
    why: 'The LEFT JOIN gives a user once for each order. The view is new, so there is nothing to compare it with.',
    instead: 'Test the view where it is used.',
    story: `${SHOP}
      -- > 002_view.sql
      -- The list of users with their orders' totals.
      CREATE VIEW IF NOT EXISTS user_list AS SELECT users.id, users.name, orders.total FROM users LEFT JOIN orders ON orders.user_id = users.id;
    `,
  },
  {
    title: 'A NATURAL JOIN that joins by one column too many',
    why: 'Both tables have `id`, so NATURAL JOIN compares a user with the order of the same number. The view works, and is wrong.',
    instead: 'Write the columns that are compared: `JOIN orders ON orders.user_id = users.id`.',
    story: `${SHOP}
      -- > 002_view.sql
      -- Users beside their orders.
      CREATE VIEW IF NOT EXISTS user_orders AS SELECT name, total FROM users NATURAL JOIN orders;
    `,
  },
  {
    title: 'Time, load and locks',
    why:
      'The index takes milliseconds on a few rows and minutes on a hundred million, and writers wait meanwhile. Nothing is measured ' +
      'on the size of your database.',
    instead: 'Rehearse on a copy: `rows: copy.db` in the settings.',
    story: `${SHOP}
      -- > 002_index.sql
      -- The report of open orders scans the table.
      CREATE INDEX IF NOT EXISTS orders_state ON orders (state, total);
    `,
  },
  {
    title: 'What your application does',
    why:
      'The running release is tried with statements that are made up from the old schema. That it compares `state` with a list of its ' +
      'own, and does not know the new word, is in its code.',
    instead: 'Name its queries: `queries: [src/**/*.sql]`. What is not SQL, its own tests have to know.',
    story: `${SHOP}
      -- > 002_state.sql
      -- Orders can be on hold while a payment is disputed.
      UPDATE orders SET state = 'on-hold' WHERE id = 4711 AND EXISTS (SELECT 1 FROM orders WHERE id = 4711);
    `,
  },
]

const INTRODUCTION = `# What this check cannot see

It sees what SQLite does with the files and with rows, not what was meant. Each migration below is wrong, is really rehearsed when
this page is made, and passes. In an example, \`-- = name\` begins a file that both revisions have, \`-- > name\` one that only the pull
request has, and \`-- @ key: value\` a setting.

Beside these:

- **Rows are invented**, unless \`rows:\` names yours. They satisfy your constraints and are not your rows. A table that could not be
  given any is named in the report, and a migration that touches it is told so.
- **Not every mistake is found, even of kinds that are looked for.** People who had not seen our cases wrote 2,777 migrations with a
  fault, and as many without: about one in nine of the faults passed, and one in 80 of the others was accused, when they met the
  check that there was then (until December 2026). Each of them has taught it something. Of the last 342 faults, nearly all
  on tables of public repositories, 26 passed, and of eleven more one may doubt whether they are faults, or errors: UPDATEs that spoil
  values are missed most, nine of 57. Of 350 without a fault eight were accused, seven of them in a search for false alarms, and seven where
  one may doubt. Of 1,088 commits of public repositories that only add migrations, 53 ended red for false reasons alone. The
  [benchmark](benchmark.md) counts published cases, from which we have learned: it flatters us.
- **The SQLite is a bundled one.** The report names its version. Without \`sqlite:\` it is the newest; your own extensions are not there,
  and what needs them ends as an error, never as a pass.
- **The tool is a model.** [tools.md](tools.md) says for each how it was compared with the real program.
- **Two starts at once** are two: the second runs the whole file in the middle of the first or after it. Three of them, and a start
  that fails only because the other one has the lock ("database is locked"), are not rehearsed.
- **So much is tried.** A row for each side of 600 conditions that are about one table, 40 more that the conditions of one column tell
  apart and 40 that all of them do only together, around 60 bounds and for 100 listed values of a column; 240 runs of the files for what is lost, 200 to find rows that they take,
  200 runs of DELETEs that are looked behind. Where more is asked, the report says "Not proved: whether more values or rows are lost". A table for
  which 400 tries and the CHECKs' own answers give no row is \`not-proved\`; where 120 other values do not help against a new CHECK, the file
  \`fails-with-rows\`; a crash that was not tried after every statement is told in its cell, and so is a file that the deadline ends (\`too-slow\`).
  Unusual rows are made, and values are written as the running release may, for a quarter of a file's time each (\`--deadline\`): triggers that take long may leave some out. A row whose triggers do not
  come to an end (2 seconds, or a tenth of the file's time) is left out, and so are the table's other unusual ones; behind three such rows the
  file is \`too-slow\`. The report says each of them ("Not proved: …").
  Of kinds of row that a file fails on, five are named, and of those that a rebuild changes, six.
`

/** What the check says of a limit's story. */
export function told(story: string): Promise<Checked> {
  return checkStory(story, null)
}

/** The whole page. Rejects when a story does not pass: then the limit is none any more. */
export async function limitsPage(): Promise<string> {
  const sections: string[] = []
  for (const { title, why, instead, story } of LIMITS) {
    const { report } = await told(story)
    const { error, warning } = report.counts
    if (error + warning > 0) throw new Error(`docs/limits.md: "${title}" is seen by now`)
    sections.push([`## ${title}`, why, block('sql', dedented(story)), `**Instead:** ${instead}`].join('\n\n'))
  }
  return `${INTRODUCTION}\n${sections.join('\n\n')}\n`
}
