/** Scripts that `init` reads a runner from, run with the real shell: a failing file leaves what that runner says. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { commandsOf, shellUses } from '../../src/tools/settings/shell.ts'
import { RUNNERS } from '../../src/tools/table.ts'

const FILE = 'CREATE TABLE a (x);\nINSERT INTO nowhere VALUES (1);\nCREATE TABLE b (x);\n'

const wrapped = (sqlite3: string) => `${sqlite3} "$DB" <<SQL
BEGIN;
$(cat "$f")

INSERT INTO history VALUES (1);
COMMIT;
SQL`

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rehearsal-scripts-'))
  writeFileSync(join(folder, '001_a.sql'), FILE)
  execFileSync('sqlite3', ['x.db', 'CREATE TABLE history (name);'], { cwd: folder })
})
afterEach(() => rmSync(folder, { recursive: true }))

test.each([
  'sqlite3 "$DB" < "$f"',
  'cat "$f" | sqlite3 "$DB"',
  'sqlite3 "$DB" ".read $f"',
  'sqlite3 "$DB" <<SQL\n.read $f\nSQL',
  'sqlite3 -bail "$DB" < "$f"',
  'sqlite3 "$DB" <<SQL\n.bail on\n.read $f\nSQL',
  'sqlite3 "$DB" "$(cat "$f")"',
  wrapped('sqlite3 -bail'),
  wrapped('sqlite3'),
  'sqlite3 "$DB" "BEGIN; $(cat $f) INSERT INTO history VALUES (1); COMMIT;"',
  '{\n  echo "BEGIN;"\n  cat "$f"\n  echo "INSERT INTO history VALUES (1); COMMIT;"\n} | sqlite3 -bail "$DB"',
])('%j', (script) => {
  const names = commandsOf(script).flatMap((command) => shellUses(command).map((use) => 'runner' in use && use.runner))
  expect(names).toHaveLength(1)
  const onError = RUNNERS[`${names[0]}`]?.onError
  const env = { PATH: process.env.PATH, DB: 'x.db', f: '001_a.sql' }
  execFileSync('sh', ['-c', `${script}\ntrue`], { cwd: folder, env, stdio: 'pipe' })
  const tables = execFileSync('sqlite3', ['x.db', 'SELECT name FROM sqlite_schema ORDER BY 1'], { cwd: folder })
  const left = { continue: ['a', 'b', 'history'], stop: ['a', 'history'], rollback: ['history'] }
  expect(tables.toString().trim().split('\n')).toEqual(onError && left[onError])
})
