/** What is wrong, in sentences, and what the tool does about it. */

import type { Runner } from '../model/runner.ts'
import type { HalfSeen, NextStart, Problem, Recovery, RecoveryStep, StatusFile, UnknownSeen } from '../model/status.ts'
import type { HistoryTable } from '../tools/recorded.ts'
import { quotedForShell } from '../tools/recorded.ts'
import { toolNamed } from '../tools/table.ts'

function problem(kind: Problem['kind'], says: string, more: Partial<Problem> = {}): Problem {
  return { kind, says, path: null, line: null, recovery: null, ...more }
}

function step(says: string, command: string | null = null): RecoveryStep {
  return { says, command, sql: null }
}

function unrehearsed(steps: readonly RecoveryStep[], outcome = 'Not rehearsed: it is no SQL.'): Recovery {
  return { steps, rehearsed: false, outcome }
}

/** A clause of the tool's words behind its title; nothing where it goes on without a word. */
function does({ tool }: Runner, clause: string | null): string {
  return clause === null ? '' : ` ${toolNamed(tool).title}: ${clause}`
}

function howFar({ done, of, next }: HalfSeen): string {
  if (done === 0) return 'None of its statements has taken effect.'
  if (done === of)
    return of === 1 ? 'Its statement has taken effect.' : `All of its ${of} statements have taken effect.`
  const at = next === null ? '' : `; the first that has not stands in line ${next.at.line}`
  return `${done} of its ${of} statements ${done === 1 ? 'has' : 'have'} taken effect${at}.`
}

/** The history says that it was begun and not that it was done. */
export function failedProblem(
  runner: Runner,
  half: HalfSeen,
  error: string | null,
  recovery: Recovery | null,
): Problem {
  const said = error === null ? '' : ` The history has this error: ${error.trim().split('\n')[0]}`
  const says = `${half.path} is marked as failed in the history. ${howFar(half)}${does(runner, toolNamed(runner.tool).words.kill)}${said}`
  return problem('failed', says, { path: half.path, line: half.next?.at.line ?? null, recovery: recovery ?? NONE })
}

/** A part of it is in the database, and the history does not know it. */
export function halfProblem(half: HalfSeen, recovery: Recovery | null): Problem {
  const says = `${half.path} is half applied: ${howFar(half)} The history does not have it, so the next start runs it from the top.`
  return problem('half-applied', says, {
    path: half.path,
    line: half.next?.at.line ?? null,
    recovery: recovery ?? NONE,
  })
}

const NONE: Recovery = unrehearsed(
  [step('Compare file and database by hand, or go back to a backup from before')],
  'No way back that was tried on a copy of this database ends where all files end.',
)

/** Files whose work is done and which the history does not know. */
export function unrecordedProblem(
  files: readonly StatusFile[],
  unknown: readonly UnknownSeen[],
  recovery: Recovery | null,
): Problem {
  const [first] = files
  const all = files.map(({ script }) => script.path).join(', ')
  const [what, it, runs] =
    files.length === 1 ? [`${all} has`, 'it', 'it'] : [`${files.length} files have`, 'them', `them again: ${all}`]
  const again = files.length === 1 ? `${runs} again` : runs
  const old = unknown.map(({ key }) => key).join(', ')
  const renamed =
    unknown.length === files.length ? ` Was it renamed? The history has ${old}, which this folder has not.` : ''
  const says = `${what} taken effect, and the history does not have ${it}: the next start runs ${again}.${renamed}`
  return problem('unrecorded', says, { path: first?.script.path ?? null, recovery })
}

/** The text of an applied file is another one now. */
export function editedProblem(runner: Runner, { script }: StatusFile, differences: number): Problem {
  const { path } = script
  const what =
    differences === 0
      ? 'What it makes now is what the database has, so only its text differs.'
      : 'What differs between database and files, below, may come from that.'
  const steps = [
    step('Look for the text that was applied', `git log -p --follow -- ${quotedForShell(path)}`),
    step('Bring that text back, and put what was changed into a new migration'),
  ]
  const says = `${path} was changed after it was applied. ${what}${does(runner, toolNamed(runner.tool).words.edit)}`
  return problem('edited', says, { path, line: 1, recovery: unrehearsed(steps) })
}

/** Rows of the history without a file: a newer release was here. */
export function unknownProblem(runner: Runner, unknown: readonly UnknownSeen[]): Problem {
  const keys = unknown.map(({ key }) => key)
  const says = `The history has ${keys.length === 1 ? 'a migration' : `${keys.length} migrations`} that this folder has not: ${keys.slice(0, 10).join(', ')}${keys.length > 10 ? ', …' : ''}. A newer release was here, or files were removed or renamed.${does(runner, toolNamed(runner.tool).words.missing)}`
  const [first = ''] = keys
  const steps = [
    step(
      'Look for the files in the history of the repository',
      `git log --all --diff-filter=AD --name-status -- ${quotedForShell(`*${first}*`)}`,
    ),
    step('Deploy the release that has them, or bring the files back'),
  ]
  return problem('unknown', says, { recovery: unrehearsed(steps) })
}

/** Below the last applied one, and never applied. */
export function skippedProblem(runner: Runner, { script }: StatusFile): Problem {
  const says = `${script.path} stands before the last applied migration and was not applied.${does(runner, toolNamed(runner.tool).words.late)}`
  const steps = [step('Give it a new number, which puts it behind the others', 'npx sqlite-rehearsal renumber')]
  return problem('skipped', says, { path: script.path, line: 1, recovery: unrehearsed(steps) })
}

/** Nothing else is wrong, and yet the next start does not get through. */
export function startProblem({ refusal, stops, differs }: NextStart): Problem | null {
  if (stops !== null) return problem('next-start', `The next start stops before it applies anything. ${stops}`)
  if (refusal !== null) {
    const { at, message } = refusal
    return problem('next-start', `The next start fails in ${at.path}, line ${at.line}: ${message}`, {
      path: at.path,
      line: at.line,
    })
  }
  if (differs.length === 0) return null
  return problem('next-start', 'The next start passes, but the database ends different from a new one.')
}

/** A lock of a process that is gone, or that still runs. */
export function lockedProblem({ table, release }: NonNullable<HistoryTable['lock']>, passed: boolean): Problem {
  const steps = [step('Make sure that no start is under way, then release the lock', release.command)]
  const outcome = passed ? 'Rehearsed on a copy of this database: the lock is gone.' : 'Not rehearsed.'
  const says = `The table ${table} holds a lock: a start is under way, or one was killed, and every other start waits for it or stops.`
  return problem('locked', says, { recovery: { steps, rehearsed: passed, outcome } })
}

/** The schema is all that tells. */
export function noHistory(
  table: string,
  { there, files, isExact }: { there: readonly StatusFile[]; files: readonly StatusFile[]; isExact: boolean },
  recovery: Recovery | null,
): Problem {
  const last = there.at(-1)?.script.path
  const much =
    last === undefined
      ? 'None of the files explains what is in it.'
      : `${isExact ? 'Its schema is' : 'Nearest to its schema is'} what the files up to ${last} make (${there.length} of ${files.length}).`
  const says = `This database has tables and no history (${table}): the next start runs every file on it. ${much}`
  return problem('no-history', says, { recovery })
}
