/** `cannot-verify`: a statement needs what no bundled SQLite, or none of production's version, was built with. */

import { fileName } from '../folder/paths.ts'
import { newPrograms } from '../folder/programs.ts'
import type { Missing, Replayed, Untold } from '../model/replayed.ts'
import type { Rule } from '../model/rule.ts'
import { RANDOM_ROWID } from '../sql/libsql.ts'
import { ofShell } from './advice/of-shell.ts'
import { top } from './evidence/evidence.ts'

export const cannotVerify: Rule = {
  id: 'cannot-verify',
  group: 'replay',
  level: 'error',
  unchecked: true,
  title: 'Needs what no bundled SQLite has',
  why:
    'Production may load an extension or register a function of its own. The rehearsal has neither, so it can neither pass ' +
    'nor fail the file that needs it; nor one with places that a program fills in, as in a template. What comes after it is checked as if that statement did nothing. No comment in the file ' +
    'allows this, as a file must not switch off its own check: only an entry below "allow" in the settings of the base does. ' +
    'FTS5 and R-Tree are bundled with the newest SQLite only, which cannot tell what an older one in production makes of a ' +
    'statement that needs them; that is a warning, and so is a new migration in code.',
  fix: 'Try the file on a copy of production’s database, with the extension loaded; or do without it in migrations.',
  *check(evidence) {
    const { replayed } = evidence
    for (const { path } of newPrograms(evidence))
      yield { at: top(path), message: inCode(path), fix: CODE_FIX, level: 'warning' }
    for (const missing of replayed?.missing ?? []) {
      const shell = missing.through === undefined ? ofShell(evidence, missing) : null
      if (shell) {
        yield { at: missing.at, message: `${shell.says} ${WITHOUT}`, fix: shell.fix }
        continue
      }
      const fix = FIXES[missing.kind]
      yield { at: missing.at, message: lacking(missing, replayed as Replayed), ...(fix ? { fix } : {}) }
    }
    for (const untold of firstOfEachFile(replayed?.untold ?? [])) {
      const { at } = untold
      if (isTold(at.path, replayed as Replayed)) continue
      // It was run, on another version only.
      yield { at, message: elsewhere(untold, replayed as Replayed), fix: VERSION_FIX, level: 'warning' }
    }
  },
}

const FIXES: { readonly [kind in Missing['kind']]?: string } = {
  template:
    'Try the statement, as the program fills it in, on a copy of production’s database; or write in the file what stands there in production.',
  file: 'Try the file on a copy of production’s database, with a copy of that file beside it.',
  statement:
    'Try the file on a branch of production’s database on Turso (turso db create <name> --from-db <production>), or with libSQL (turso dev, sqld); or write what SQLite understands too (https://sqlite.org/lang_altertable.html#otheralter).',
}

/** Folders with such files are ordinary, and nobody can do without them: it is told, and stops nothing. */
function inCode(path: string): string {
  return `${fileName(path)} is code and was not checked. It is numbered like a migration, and only SQL is rehearsed: what it does to production, and to what the SQL files behind it need, is not known.`
}

const CODE_FIX = 'Review it by hand, and try it on a copy of production’s database; or write the migration as SQL.'

const VERSION_FIX = 'Try the file on a copy of production’s database, with the SQLite that production has.'

function firstOfEachFile(untold: readonly Untold[]): Untold[] {
  return untold.filter((it, index) => untold.findIndex((other) => other.at.path === it.at.path) === index)
}

/** Nothing is proved of it anyway. */
function isTold(path: string, { missing }: Replayed): boolean {
  return missing.some(({ at }) => at.path === path)
}

function elsewhere({ asked, needs, message, takenBy }: Untold, { engine, target }: Replayed): string {
  if (takenBy !== undefined)
    return `Production has SQLite ${target}, which is not bundled. SQLite ${asked} refuses this (${message}) and SQLite ${takenBy} takes it, so whether production takes it cannot be told.`
  const why =
    message === null
      ? `This has to do with ${needs}, which SQLite ${asked} (sql.js) was built without`
      : `SQLite ${asked} (sql.js) refuses this (${message}), as far as it could be asked without ${needs ?? 'the virtual tables'}`
  return `Production has SQLite ${target}. ${why}; it ran on SQLite ${engine.sqlite} (${engine.package}) instead, so whether production takes it is not known.`
}

function lacking({ kind, name, through }: Missing, { engine }: Replayed): string {
  if (through !== undefined)
    return `This may need what ${through} makes with the ${kind} ${name}, which could not be run here: whether it works is not known.`
  if (kind === 'file')
    return `Only production knows what is in the file ${name}, and whether it is there. No applied migration has written to it. ${WITHOUT}`
  if (kind === 'template')
    return `A program fills in ${name} before it runs this statement, and only that program knows with what. ${WITHOUT}`
  if (kind === 'statement')
    return `${name} is libSQL's own, and no SQLite takes it. On Turso only Turso knows what it does; anywhere else it fails. ${name === RANDOM_ROWID ? PLAIN : WITHOUT}`
  return `This needs the ${kind} ${name}, which SQLite ${engine.sqlite} (${engine.package}) was built without, and no other bundled SQLite could take its place. ${WITHOUT}`
}

const PLAIN = 'The rest was checked with rowids as SQLite gives them.'

const WITHOUT = 'The rest was checked as if this statement did nothing.'
