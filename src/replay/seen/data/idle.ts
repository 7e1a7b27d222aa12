/** Statements that can never do anything, whatever rows there are. */

import type { Unit } from '../../../model/runner.ts'
import type { MigrationSeen, StatementSeen } from '../../../model/seen.ts'
import { placer } from '../../../sql/place.ts'
import { statementEnds } from '../../../sql/split.ts'
import { skipLeading } from '../../../sql/statement.ts'
import { significant, type Token } from '../../../sql/tokens.ts'
import type { Connection } from '../../../sqlite/engine.ts'
import { units } from '../../../tools/pieces.ts'
import { shellCommand, throughShell } from '../../../tools/read/shell.ts'
import type { Played, Scene } from '../../scene.ts'
import type { Look } from '../look.ts'
import { ignoresQuery, ignoresRow, refusesAll, refusesRow } from './always-refused.ts'
import { asksNothing, unfilled } from './empty-yet.ts'
import { fillsNulls, neverNull } from './never-null.ts'
import { asksNotIn, nullListed } from './null-listed.ts'
import { comparesNull, missesNull, NEVER_TRUE } from './null-missed.ts'
import { atEach } from './turns.ts'
import { neverConflicts, unwritten } from './unmet-conflict.ts'

export const idle: Look<'idle'> = {
  nothing: [],
  needs: 'rows',
  look: ({ scene, empty, first }) => [...neverRun(scene), ...behindTheEnd(scene), ...idleIn(scene, empty, first)],
}

/** What stands behind the first statement of a piece, where the driver takes one and says nothing of the others. */
function neverRun({ script, runner }: Scene): MigrationSeen['idle'] {
  if (runner.piece !== 'first') return []
  const place = placer(script)
  return units(script.sql, runner.reads).flatMap(({ start, end }) => {
    const text = script.sql.slice(start, end)
    const [first = text.length] = statementEnds(text)
    const next = skipLeading(text, first)
    return next < text.length ? [{ at: place(start + next), why: NEVER_RUN, dropped: true as const }] : []
  })
}

const NEVER_RUN = 'the driver runs the first statement of a piece and drops what follows, without an error'

/** The first statement behind the line at which the shell leaves. */
function behindTheEnd({ script, runner }: Scene): MigrationSeen['idle'] {
  if (!throughShell(runner)) return []
  const text = ({ start, end }: Unit) => script.sql.slice(start, end)
  const all = units(script.sql, runner.reads)
  const last = all.findIndex((unit) => unit.command && shellCommand(text(unit).trim()).ends)
  const end = all[last]
  const next = end && all.slice(last + 1).find((unit) => !unit.command && significant(text(unit)).length > 0)
  if (!next) return []
  const place = placer(script)
  const name = text(end).trim()
  const why = `the shell leaves at ${name} in line ${place(skipLeading(script.sql, end.start)).line}, and runs nothing that stands behind it`
  const fix = `Take the line ${name} out, or what stands behind it.`
  return [{ at: place(next.start + skipLeading(text(next), 0)), why, fix }]
}

function idleIn(scene: Scene, empty: Played, first: Played): MigrationSeen['idle'] {
  const { statements } = first.performance
  const compared = statements.filter(isNeverTrue).map(({ at }) => ({ at, ...NEVER_TRUE }))
  const others = (one: StatementSeen) => !isNeverTrue(one) && comparesNull(one)
  return [
    ...compared,
    ...saidOf(scene, first, others, missesNull),
    ...saidOf(scene, first, asksNotIn, nullListed(scene, empty)),
    ...saidOf(scene, first, fillsNulls, neverNull(scene, first)),
    ...saidOf(scene, first, ({ sql }) => unwritten(sql).length > 0, neverConflicts),
    ...emptyYet(scene, first),
    ...saidOf(scene, empty, ignoresRow, refusesRow),
    ...saidOf(scene, first, ignoresQuery, refusesAll),
  ]
}

function emptyYet(scene: Scene, first: Played): Idle[] {
  const { statements } = first.performance
  const asked = statements.map(({ at }, index) => ({ at, names: unfilled(statements, index) }))
  return atEach(
    scene,
    first,
    asked.map((one) => (one.names.length > 0 ? one : null)),
    (connection, _, { at, names }) => {
      const told = asksNothing(connection, names)
      return told === null ? [] : [{ at, ...told }]
    },
  )
}

/** What is said of each of the statements that are asked about. */
function saidOf(
  scene: Scene,
  played: Played,
  isAsked: (statement: StatementSeen) => boolean,
  said: (connection: Connection, sql: string) => Omit<Idle, 'at'> | null,
): Idle[] {
  const asked = played.performance.statements.map((one) => (isAsked(one) ? one.at : null))
  return atEach(scene, played, asked, (connection, { sql }, at) => {
    const told = said(connection, sql)
    return told === null ? [] : [{ at, ...told }]
  })
}

type Idle = MigrationSeen['idle'][number]

function isNeverTrue({ verb, sql }: StatementSeen): boolean {
  return (verb === 'UPDATE' || verb === 'DELETE') && comparesWithNull(significant(sql))
}

/** The WHERE is one comparison with NULL, or has one that everything else depends on. */
function comparesWithNull(tokens: readonly Token[]): boolean {
  const where = tokens.findIndex((token) => /^WHERE$/i.test(token.text))
  if (where < 0 || tokens.slice(where).some((token) => /^(OR|CASE|SELECT)$/i.test(token.text))) return false
  const isNull = (at: number) => /^NULL$/i.test(tokens[at]?.text ?? '')
  return tokens.some(
    (token, at) => at > where && /^(=|==|!=|<>|<|>)$/.test(token.text) && (isNull(at - 1) || isNull(at + 1)),
  )
}
