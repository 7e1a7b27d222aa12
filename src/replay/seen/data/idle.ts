/** Statements that can never do anything, whatever rows there are. */

import { perform } from '../../../apply/file.ts'
import type { MigrationSeen, StatementSeen } from '../../../model/seen.ts'
import { placer } from '../../../sql/place.ts'
import { statementEnds } from '../../../sql/split.ts'
import { skipLeading } from '../../../sql/statement.ts'
import { significant, type Token } from '../../../sql/tokens.ts'
import { type Connection, on, refusal } from '../../../sqlite/engine.ts'
import { units } from '../../../tools/pieces.ts'
import type { Played, Scene } from '../../scene.ts'
import type { Look } from '../look.ts'

export const idle: Look<'idle'> = {
  nothing: [],
  needs: 'rows',
  look: ({ scene, empty }) => [...neverRun(scene), ...idleIn(scene, empty)],
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

function idleIn(scene: Scene, { before, performance }: Played): MigrationSeen['idle'] {
  const { statements } = performance
  const compared = statements.flatMap(({ at, sql, verb }) =>
    (verb === 'UPDATE' || verb === 'DELETE') && comparesWithNull(significant(sql))
      ? [{ at, why: 'no row fulfils a comparison with NULL: write IS NULL or IS NOT NULL' }]
      : [],
  )
  if (!statements.some(ignores)) return compared
  const refused = on(scene.engine, before, (connection) => {
    const found: MigrationSeen['idle'][number][] = []
    let next = 0
    perform(connection, scene.script, scene.runner, (path, line) => {
      scene.watch(path, line)
      const statement = line > 0 ? statements[next] : undefined
      if (line > 0) next += 1
      const why = statement && ignores(statement) ? alwaysRefused(connection, statement.sql) : null
      if (statement && why !== null) found.push({ at: statement.at, why })
    })
    return found
  })
  return [...compared, ...refused]
}

/** The WHERE is one comparison with NULL, or has one that everything else depends on. */
function comparesWithNull(tokens: readonly Token[]): boolean {
  const where = tokens.findIndex((token) => /^WHERE$/i.test(token.text))
  if (where < 0 || tokens.slice(where).some((token) => /^(OR|CASE|SELECT)$/i.test(token.text))) return false
  return tokens.some((token, at) => {
    return at > where && /^(=|==|!=|<>|<|>)$/.test(token.text) && /^NULL$/i.test(tokens[at + 1]?.text ?? '')
  })
}

/** A single row of literals with OR IGNORE. */
function ignores({ sql, verb }: StatementSeen): boolean {
  if (verb !== 'INSERT' || !/^\s*insert\s+or\s+ignore\b/i.test(sql)) return false
  return /\bvalues\b/i.test(sql) && !/\b(select|on\s+conflict)\b/i.test(sql)
}

/** What SQLite says to the same statement without OR IGNORE, where that is about the row itself and not about another one. */
function alwaysRefused(connection: Connection, sql: string): string | null {
  const plain = sql.replace(/^(\s*insert)\s+or\s+ignore\b/i, '$1')
  connection.run('SAVEPOINT rehearsal_idle')
  const message = refusal(() => connection.run(plain))
  connection.run('ROLLBACK TO rehearsal_idle; RELEASE rehearsal_idle')
  if (!/^(NOT NULL|CHECK) constraint failed/.test(message ?? '')) return null
  return `OR IGNORE hides that the table refuses its row: ${message}`
}
