/** Names in queries that belong to another table than they were meant to: SQLite looks for a bare name in the innermost query first. */

import type { StatementSeen } from '../../../model/seen.ts'
import type { Misread } from '../../../model/statements.ts'
import { normalPart, readTrigger } from '../../../sql/create-trigger.ts'
import { listed } from '../../../sql/names.ts'
import { firing, type Scope, scopesIn, scopesOfCondition } from '../../../sql/scopes.ts'
import { comparedIn, isHalfBare, onlyResult, sortedBy } from '../../../sql/self-compared.ts'
import { actionOf, objectOf, outerWord, targetName, verbOf } from '../../../sql/statement.ts'
import { isWord, significant, type Token, unquote } from '../../../sql/tokens.ts'
import { type Connection, on } from '../../../sqlite/engine.ts'
import { columnsIn, entriesOf } from '../../../sqlite/schema.ts'
import type { Look, RowsRun } from '../look.ts'
import { fixedOf } from './misread-fix.ts'
import { judgedIn, type Slip } from './misread-names.ts'
import { matchedIn, numberSlips } from './misread-numbers.ts'
import { ownersIn } from './owners.ts'
import { atEach } from './turns.ts'

export const misread: Look<'misread'> = {
  nothing: [],
  needs: 'rows',
  look: misreadIn,
}

/** A statement, or one of a new trigger's, with its queries. */
interface Question extends Pick<Misread, 'action' | 'made' | 'target'> {
  readonly tokens: readonly Token[]
  readonly scopes: readonly Scope[]
}

function misreadIn({ scene, before, first }: RowsRun): Misread[] {
  const asked = first.performance.statements.map((it) => {
    const questions = questionsIn(it).filter(({ scopes }) =>
      scopes.some((scope) => isBare(scope) || matchedIn(scope).length > 0),
    )
    return questions.length > 0 ? questions : null
  })
  if (asked.every((one) => one === null)) return []
  const had = first.performance.statements.some(({ verb }) => MADE.test(verb))
    ? new Set(on(scene.engine, before.state, entriesOf).flatMap(({ sql }) => bodiesOf(sql)))
    : new Set<string>()
  const file = first.performance.statements.map(({ sql }) => sql)
  return atEach(scene, first, asked, (connection, statement, questions) =>
    // What comes back as it was is no news.
    questions
      .filter(({ tokens }) => !had.has(bodyOf(tokens)))
      .flatMap((one) => slipsIn(connection, statement, one, file)),
  )
}

const MADE = /^CREATE (?:TRIGGER|VIEW)$/

function bodiesOf(sql: string): string[] {
  const verb = verbOf(sql)
  if (verb === 'CREATE TRIGGER') return readTrigger(sql).statements.map(normalPart)
  const all = significant(sql)
  return verb === 'CREATE VIEW' ? [bodyOf(all.slice(outerWord(all, 0, /^AS$/i) + 1))] : []
}

function bodyOf(tokens: readonly Token[]): string {
  return normalPart(tokens.map(({ text }) => text).join(' '))
}

function questionsIn({ sql, verb }: StatementSeen): Question[] {
  if (verb !== 'CREATE TRIGGER' && !/\bselect\b|\bupdate\b[\s\S]*\bfrom\b/i.test(sql)) return []
  const all = significant(sql).filter(({ kind }, at, them) => kind !== 'semicolon' || at < them.length - 1)
  if (verb === 'CREATE TRIGGER') return triggered(sql, all)
  if (verb === 'CREATE VIEW') {
    const tokens = all.slice(outerWord(all, 0, /^AS$/i) + 1)
    const name = objectOf(sql) ?? ''
    return [{ action: 'CREATE VIEW', made: name, target: name, tokens, scopes: scopesIn(tokens) }]
  }
  const action = verb === 'CREATE TABLE' ? 'INSERT' : actionOf(sql)
  return action === null
    ? []
    : [{ action: actionIn(action), made: null, target: targetName(sql) ?? '', tokens: all, scopes: scopesIn(all) }]
}

function actionIn(word: string): 'INSERT' | 'UPDATE' | 'DELETE' {
  return word === 'UPDATE' || word === 'DELETE' ? word : 'INSERT'
}

/** Each statement of a trigger sees the row that fires it, by the names NEW and OLD alone. */
function triggered(sql: string, all: readonly Token[]): Question[] {
  const begin = outerWord(all, 0, /^BEGIN$/i)
  const table = all[outerWord(all, 0, /^ON$/i) + 1]
  const end = all.findLastIndex((token) => isWord(token, 'END'))
  if (begin < 0 || !table) return []
  const row = firing(unquote(table), readTrigger(sql).moment.endsWith('DELETE'))
  const statements: Token[][] = [[]]
  for (const token of all.slice(begin + 1, end)) {
    if (token.kind === 'semicolon') statements.push([])
    else statements.at(-1)?.push(token)
  }
  const made = objectOf(sql)
  const when = all.slice(0, begin).findIndex((token) => isWord(token, 'WHEN'))
  const tokens = when < 0 ? [] : all.slice(when + 1, begin)
  const own = { action: 'SELECT' as const, made, target: '', tokens, scopes: scopesOfCondition(tokens, row) }
  const asked = statements.map((one): Question => {
    const text = sql.slice(one[0]?.start, one.at(-1)?.end)
    const action = actionOf(text)
    const does = { action: action === null ? ('SELECT' as const) : actionIn(action), target: targetName(text) ?? '' }
    return { ...does, made, tokens: one, scopes: scopesIn(one, row) }
  })
  return tokens.length > 0 ? [own, ...asked] : asked
}

/** Only a bare name can be another one's. */
function isBare(scope: Scope): boolean {
  if (scope.outer === null) return comparedIn(scope).some((one) => isHalfBare(scope, one))
  const given = scope.asked === 'in' || scope.asked === 'scalar' ? [onlyResult(scope), ...sortedBy(scope)] : []
  return (
    given.some((it) => it !== null && it.of === null) ||
    comparedIn(scope).some(({ left, right }) => left.of === null || right.of === null)
  )
}

function slipsIn(
  connection: Connection,
  { sql, at }: StatementSeen,
  question: Question,
  file: readonly string[],
): Misread[] {
  const { tokens, scopes, action, made, target } = question
  const verb = outerWord(tokens, 1, /^(SELECT|INSERT|REPLACE|UPDATE|DELETE)$/i)
  const owners = ownersIn(connection, isWord(tokens[0], 'WITH') ? tokens.slice(0, Math.max(0, verb)) : [])
  const slips = scopes.flatMap((scope) => {
    const names = isBare(scope) ? judgedIn(connection, owners, scope) : []
    // A trigger may have given both rows one number.
    const numbers = made === null ? numberSlips(connection, owners, scope, { sql, file }) : []
    return [...names, ...numbers].map((slip) => ({ scope, slip }))
  })
  const fixed = fixedOf(connection, sql, tokens, slips)
  return slips.map(({ scope, slip }, nth): Misread => {
    const { kind, name, is, meant, tokens: said } = slip
    return {
      ...{ at, action, made, target, kind, name: name.column, is: called(is.source.label, name.column) },
      filters: action !== 'INSERT' || isFilter(tokens, said),
      meant: meant && called(meant.source.label, meant.column),
      sql: sql.slice(said[0]?.start, said.at(-1)?.end),
      ...aboutOf(connection, scope, slip),
      fixed: fixed[nth] ?? null,
    }
  })
}

function aboutOf(connection: Connection, scope: Scope, slip: Slip): Pick<Misread, 'asked' | 'row' | 'columns'> {
  const { is, numbers } = slip
  if (numbers) return { asked: numbers.child, row: numbers.parent, columns: numbers.links }
  const isInner = is.scope === scope && scope.outer !== null
  const columns = isInner ? [] : columnsOf(connection, scope, slip)
  return { asked: askedIn(scope, slip), row: rowOf(slip, scope), columns }
}

function called(label: string, column: string): string {
  return `${label}.${column}`
}

function rowOf({ meant, is }: Slip, scope: Scope): string {
  const outside = meant?.source ?? (is.scope === scope ? scope.outer?.sources[0] : is.source)
  return outside?.table ?? outside?.label ?? ''
}

/** What has such a column where the query has one; what has none where it has none. */
function askedIn({ sources }: Scope, { is, meant }: Slip): string {
  const asked = sources.filter((it) => (meant === null ? it !== is.source : it === is.source))
  return listed(asked.map(({ label }) => label))
}

function columnsOf(connection: Connection, { sources }: Scope, { is }: Slip): string[] {
  const asked = sources.filter((it) => it !== is.source)
  return asked.flatMap(({ table }) => (table === null ? [] : columnsIn(connection, table).map(({ name }) => name)))
}

/** In a copy: behind the WHERE of the statement, and not among what it gives. */
function isFilter(tokens: readonly Token[], [first]: readonly Token[]): boolean {
  const where = outerWord(tokens, 0, /^WHERE$/i)
  // What an upsert does with a row that is there takes none away.
  const upsert = tokens[outerWord(tokens, 0, /^CONFLICT$/i)]?.start ?? Number.POSITIVE_INFINITY
  return where >= 0 && first !== undefined && first.start > (tokens[where]?.start ?? 0) && first.start < upsert
}
