/** Functions and tables of SQLite's command-line shell (https://sqlite.org/cli.html), which no library has by itself. */

import type { Missing } from '../../model/replayed.ts'
import type { Evidence } from '../../model/rule.ts'
import { throughShell } from '../../tools/read/shell.ts'
import { runnerOf } from '../evidence/evidence.ts'

const NAMES: ReadonlySet<string> = new Set([
  ...['readfile', 'writefile', 'lsmode', 'edit', 'usleep', 'fsdir', 'zipfile', 'sqlar_compress', 'sqlar_uncompress'],
  ...['sha1', 'sha1b', 'sha1_query', 'sha3', 'sha3_query', 'sha3_agg', 'base64', 'base85', 'is_base85'],
  ...['decimal', 'decimal_add', 'decimal_sub', 'decimal_mul', 'decimal_sum', 'decimal_cmp', 'decimal_exp'],
  ...['ieee754', 'ieee754_mantissa', 'ieee754_exponent', 'ieee754_to_blob', 'ieee754_from_blob'],
  ...['regexp', 'regexpi', 'generate_series', 'sqlite_dbdata', 'sqlite_dbptr'],
])

/** What is said of such a function, and what to do instead; null for what is not the shell's. */
export function ofShell(evidence: Evidence, { kind, name, at }: Missing): { says: string; fix: string } | null {
  if ((kind !== 'function' && kind !== 'module') || !NAMES.has(name.toLowerCase())) return null
  const what = kind === 'function' ? 'function' : 'table'
  const seen = evidence.replayed?.migrations.find(({ path }) => path === at.path)
  if (throughShell(seen ? runnerOf(evidence, seen) : evidence.runner))
    return {
      says: `The sqlite3 shell has the ${what} ${name}, and the library that this rehearsal runs on does not.`,
      fix: 'Try the file with the same shell on a copy of production’s database.',
    }
  return {
    says: `${name} is a ${what} of the sqlite3 shell: the SQLite library that an application loads does not have it, and refuses the statement (no such ${what}: ${name}), unless the application brings its own.`,
    fix: `${INSTEAD[name.toLowerCase()] ?? BY_PROGRAM} If production’s application brings its own ${name}, try the file there, on a copy of production’s database.`,
  }
}

const BY_PROGRAM =
  'Write the values themselves into the file, or leave the rows as they are and let the application fill them in.'

const INSTEAD: Readonly<Record<string, string>> = {
  readfile: "Write the bytes themselves into the file (X'89504E47…'), or let the application store them.",
  generate_series:
    'Write WITH RECURSIVE series(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM series WHERE value < 5) SELECT value FROM series, with your own start and end.',
  regexp: 'Write GLOB or LIKE where they can say it, or let the application look for these rows.',
}
