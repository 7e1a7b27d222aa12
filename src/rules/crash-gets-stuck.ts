/** `crash-gets-stuck`: the process dies inside the file, and the next start cannot finish it. */

import type { Evidence, MigrationSeen, Rule, Stuck } from '../model.ts'
import { quote } from './command.ts'
import { copyAdvice } from './copy-refused.ts'
import { describeFacts } from './describe.ts'
import { fileName } from './names.ts'
import { inWords } from './seen.ts'

export const crashGetsStuck: Rule = {
  id: 'crash-gets-stuck',
  level: 'error',
  title: 'A crash in the middle cannot be mended by a restart',
  why:
    'This runner commits statement by statement. When the process is killed inside the file (a deployment times out, a pod is ' +
    'moved), the next start runs the file from its beginning on what is already there.',
  fix: 'Put BEGIN; and COMMIT; around the file, so that a crash leaves nothing of it, or guard each statement so that it may find its work done.',
  examples: {
    bad: [
      {
        story: `
          -- = 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 002_rename.sql
          CREATE TABLE IF NOT EXISTS People (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          INSERT OR IGNORE INTO People SELECT Id, Name FROM Contacts;
          DROP TABLE Contacts;
          CREATE INDEX IF NOT EXISTS People_Name ON People(Name);
        `,
        also: ['breaks-old-reads', 'breaks-old-writes', 'not-rerunnable'],
      },
    ],
    good: [
      {
        story: `
          -- = 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 002_people.sql
          BEGIN;
          CREATE TABLE IF NOT EXISTS People (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          INSERT OR IGNORE INTO People SELECT Id, Name FROM Contacts;
          CREATE INDEX IF NOT EXISTS People_Name ON People(Name);
          COMMIT;
        `,
      },
    ],
  },
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      const { crash } = seen
      if (!crash) continue
      yield {
        at: crash.after.at,
        message: says(crash),
        fix: `${(crash.refusal && copyAdvice(crash.refusal)) ?? crashGetsStuck.fix}\n${recovery(evidence, seen, crash)}`,
      }
    }
  },
}

function says(crash: Stuck): string {
  const when = `Killed after statement ${crash.number} of ${crash.of} (line ${crash.after.at.line}), the next start`
  const more = crash.stuck > 1 ? ` ${crash.stuck} of the ${crash.tried} crash points tried get stuck.` : ''
  if (!crash.refusal)
    return `${when} ends without an error and with another database: ${describeFacts(crash.facts)}.${more}`
  const { line } = crash.refusal.at
  return `${when} stops at line ${line}, and so does every start after it. ${inWords(crash.refusal)}${more}`
}

/** What to type when it has happened: run the rest by hand, then tell the history table. */
function recovery({ runner }: Evidence, seen: MigrationSeen, crash: Stuck): string {
  const { table, column } = runner.ledger
  const name = fileName(seen.path).replaceAll("'", "''")
  const next = seen.statements[crash.number]?.at.line ?? crash.after.at.line
  return [
    'When it has happened, run the rest of the file by hand and record it:',
    `tail -n +${next} ${quote(seen.path)} | sqlite3 -bail "$DB"`,
    `sqlite3 "$DB" "INSERT INTO ${table} (${column}) VALUES ('${name.replaceAll(/["$`\\]/g, '\\$&')}');"`,
  ].join('\n')
}
