/** What a script does with SQLite's shell, as `init` reads it; `conformance/scripts.test.ts` asks the real one. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandsOf, shellUses, tokens } from '../../src/tools/settings/shell.ts'

/** The runners and seeds that a script tells of. */
function told(script: string): string[] {
  return commandsOf(script).flatMap((command) =>
    shellUses(command).map((use) => (use.kind === 'seed' ? `seed ${use.file}` : use.runner)),
  )
}

const IN_TRANSACTION = `sqlite3 -bail "$DB" <<SQL
BEGIN IMMEDIATE;
$(cat "$file")
INSERT INTO history (name) VALUES ('$name');
COMMIT;
SQL`

describe('a file goes to sqlite3', () => {
  it.each([
    'sqlite3 "$DB_PATH" < "$migration"',
    'sqlite3 "$DB" <"$f"',
    '/usr/bin/sqlite3 $DB < $f || exit 1',
    'if ! sqlite3 "$DB" < "$f" 2>/dev/null; then exit 1; fi',
    'for f in migrations/*.sql; do sqlite3 app.db < $f; done',
    'sqlite3 app.db < migrations/001_a.sql',
    'cat "$f" | sqlite3 "$DB"',
    'cat migrations/*.sql | sqlite3 app.db',
    'cat "$f" |\n  sqlite3 "$DB"',
    'sqlite3 "$DB" \\\n  < "$f"',
    '< "$f" sqlite3 "$DB"',
    'sqlite3 "$DB" ".read $f"',
    'sqlite3 "$DB" \'.read migrations/001_a.sql\'',
    'find . -name "*.sql" -exec sqlite3 app.db ".read {}" \\;',
    'sh -c \'for f in /m/*.sql; do sqlite3 /data/db < "$f"; done\'',
    'command: ["sh", "-c", "for f in /m/*.sql; do sqlite3 /data/db < $f; done"]',
    'kubectl exec pod -- sh -c "sqlite3 /data/db < \\"$f\\""',
    'out=$(sqlite3 "$DB" < "$f" 2>&1)',
    '\t@sqlite3 $(DB) < $$f',
    'sqlite3 $(DB) < $<',
    '$SQLITE "$DB" < "$f"',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell's variable
    '"${SQLITE3_BIN}" "$DB" < "$f"',
    'RUN sqlite3 /data/db < /m/001_a.sql',
    'sqlite3 "$DB" <<EOF\n.read $f\nEOF',
  ])('%j', (script) => {
    expect(told(script)).toEqual(['sqlite3'])
  })

  it.each([
    'sqlite3 -bail "$DB" < "$f"',
    'sqlite3 --bail "$DB" < "$f"',
    'sqlite3 "$DB" -bail < "$f"',
    'cat "$f" | sqlite3 -batch -bail "$DB"',
    'sqlite3 "$DB" <<EOF\n.bail on\n.read $f\nEOF',
    'sqlite3 "$DB" "$(cat "$f")"',
    'sqlite3 "$DB" "$(< $f)"',
  ])('and stops at the first error: %j', (script) => {
    expect(told(script)).toEqual(['sqlite3-bail'])
  })

  it.each([
    IN_TRANSACTION,
    'sqlite3 "$DB" "BEGIN; $(cat $f); INSERT INTO history VALUES (\'$f\'); COMMIT;"',
    '{\n  echo "BEGIN;"\n  cat "$f"\n  echo "INSERT INTO history VALUES (1);"\n  echo "COMMIT;"\n} | sqlite3 -bail "$DB"',
    '(echo "BEGIN;"; cat "$f"; echo "INSERT OR IGNORE INTO h VALUES (1); COMMIT;") | sqlite3 -bail "$DB"',
  ])('in one transaction with its history row: %j', (script) => {
    expect(told(script)).toEqual(['transactional'])
  })

  it('in a transaction of its own', () => {
    const script = '(echo "BEGIN;"; cat "$f"; echo "COMMIT;") | sqlite3 -bail "$DB"'
    expect(told(script)).toEqual(['{ like: transactional, history: apart }'])
  })

  it('in a transaction that does not hold, as nothing stops at the error', () => {
    expect(told(IN_TRANSACTION.replace(' -bail', ''))).toEqual(['sqlite3'])
  })
})

describe('no file of migrations goes to sqlite3', () => {
  it.each([
    'sqlite3 "$DB" <<EOF\nCREATE TABLE IF NOT EXISTS history (name TEXT);\nEOF',
    'applied=$(sqlite3 "$DB" "SELECT COUNT(*) FROM history WHERE n < 5;")',
    '# sqlite3 "$DB" < "$f"',
    'apk add sqlite3 sqlite3-dev',
    'sqlite3 app.db < schema.sql',
    'sqlite3 app.db < "$DUMP"',
    'sqlite3 app.db < "$BACKUP_DIR/latest.sql"',
    'sqlite3 "$DB" ".backup backup.db"',
    'npm install better-sqlite3 < answers',
    'psql "$URL" < "$f"',
    'cat "$f" | psql; sqlite3 "$DB" .schema',
  ])('%j', (script) => {
    expect(told(script)).toEqual([])
  })

  it('but one of seeds', () => {
    expect(told('sqlite3 /data/app.db < /app/scripts/seed.sql')).toEqual(['seed /app/scripts/seed.sql'])
    expect(told('cat seeds/users.sql | sqlite3 app.db')).toEqual(['seed seeds/users.sql'])
  })
})

describe('the lines of a command', () => {
  it('are counted where it starts, past here-documents and comments', () => {
    const script = `#!/bin/sh\n# one\nsqlite3 "$DB" <<A\nSELECT 1;\nA\n\nsqlite3 \\\n  "$DB" < "$f"\n`
    expect(commandsOf(script).map(({ line }) => line)).toEqual([3, 7])
  })

  it('of a script that another writes are read, too', () => {
    expect(told('cat > run.sh <<EOF\nsqlite3 db < "$f"\nEOF')).toEqual(['sqlite3'])
  })

  it('end where a here-document never does', () => {
    expect(told('sqlite3 db <<EOF\nsqlite3 -bail db < "$f"')).toEqual(['sqlite3-bail'])
  })
})

describe('any text', () => {
  it('is cut into words without losing a sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...`ab <>|&;()"'\`$\\{}\n`) }), (text) => {
        const words = tokens(text).filter(({ text: word, isOperator }) => !(isOperator && word === ';'))
        expect(
          words
            .map((word) => word.text)
            .join('')
            .replace(/[\s;]/g, ''),
        ).toBe(text.replace(/[\s;]/g, ''))
      }),
    )
  })

  it('is read as a script without an error', () => {
    const piece = fc.constantFrom(
      ...['sqlite3', ' -bail ', '<', '<<A\n', 'A\n', '"', "'", '$(', ')', '|', '{', 'cat $f', '\\\n', '\n'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const runner of told(pieces.join(''))) expect(runner).toMatch(/^(sqlite3|sqlite3-bail|seed .*)$/s)
      }),
    )
  })
})
