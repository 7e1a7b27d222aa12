/** `drops-column`: columns go, and their values are nowhere. */

import type { Loss, LostColumn } from '../model/loss.ts'
import type { Evidence, Rule, Spoken } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { listed, same } from '../sql/names.ts'
import { identifier } from '../sql/tokens.ts'
import { passedOverBy } from './advice/asked-for.ts'
import { filledBeside } from './advice/filled-beside.ts'
import { blankOf, isThereStill, keeping, madeBy, nameOf } from './advice/kept-columns.ts'
import { shortPair, shortValue } from './advice/short.ts'
import { type Taken, takenBefore } from './advice/taken-before.ts'
import { takenForSeconds } from './advice/taken-for-seconds.ts'
import { takenLater } from './advice/taken-later.ts'
import { takenOnce } from './advice/taken-once.ts'
import { rows } from './advice/words.ts'
import { madeAt, named } from './evidence/evidence.ts'
import { isComputedNow } from './evidence/generated.ts'
import { calledBefore, ifMeant, isDeliberate, lossesOf } from './evidence/losses.ts'
import { factsAbout, factsOf, isNews, placeOf } from './evidence/rows.ts'
import { withoutTold } from './evidence/told-otherwise.ts'

export const dropsColumn: Rule = {
  id: 'drops-column',
  group: 'data',
  level: 'error',
  scenario: 'rows',
  title: 'A column is dropped with all its values',
  why:
    'What was in it makes no difference afterwards, and only a backup brings it back. A rebuild that leaves a column out does the ' +
    'same without saying so. A rename, a copy and a conversion are no loss: whether other values would have led to another end is tried, ' +
    'through all new files.',
  fix: 'Copy the values first (UPDATE … SET new = old), in this file or an earlier one. If they may go, say so above the statement: -- rehearsal: allow drops-column because <reason>.',
  *check(evidence) {
    for (const { loss: found, seen } of lossesOf(evidence, 'columns')) {
      const loss = withoutTold(evidence, found, seen)
      if (loss.columns.length === 0) continue
      const names = [loss.table, ...loss.columns.map(({ name }) => name)]
      // A name that says that a column goes does not say that a part of its values may be lost on their way.
      const isWhole = loss.columns.every((it) => it.says === null && !isApart(it))
      // Nor that they may be lost all the same where these files have made something of them.
      const taken = isWhole ? takenBefore(evidence.replayed?.migrations ?? [], seen, loss) : null
      const meant = isWhole && taken === null && isDeliberate(evidence, loss, names)
      const later = takenLater(seen, loss, goes(seen, loss))
      if (later) {
        yield { at: loss.at, ...later, fix: `${later.fix} ${IF_MEANT}` }
        continue
      }
      const [only, ...more] = loss.columns
      const milliseconds = only && more.length === 0 ? takenForSeconds(seen, only) : null
      if (milliseconds) {
        const message = `${goes(seen, loss)}. ${milliseconds.says}${calledBefore(evidence, loss)}`
        yield { at: loss.at, message, also: loss.also, fix: `${milliseconds.fix} ${IF_MEANT}` }
        continue
      }
      const once = isWhole ? null : takenOnce(seen, loss)
      const fix =
        once &&
        (loss.columns.some((it) => isApart(it) || isLikeAnother(it))
          ? once.fix
          : withOther(advice(evidence, seen, loss, taken), once.fix))
      yield {
        at: loss.at,
        message: `${says(evidence, seen, loss, meant, taken)}${once ? ` ${once.says}` : ''}${calledBefore(evidence, loss)}`,
        also: loss.also,
        ...(meant
          ? { fix: ifMeant('drops-column') }
          : fix
            ? { fix: `${fix} ${IF_MEANT}` }
            : advice(evidence, seen, loss, taken)),
      }
    }
    // Of a DELETE that takes some rows, those may be the ones that were to say less.
    for (const { loss, seen } of lossesOf(evidence, 'left-behind'))
      yield { at: loss.at, ...(loss.emptied ? {} : { level: 'warning' as const }), ...leftBehind(seen, loss) }
    for (const seen of evidence.replayed?.migrations ?? []) yield* unasked(evidence, seen)
  },
}

/** What helps against one of two reasons, and then against the other one. */
function withOther({ fix = '' }: { fix?: string }, other: string): string {
  return `${fix.replace(IF_MEANT, '')}${other}`
}

/** Of rows that are kept in another table, without some of their values. */
function leftBehind({ schema }: MigrationSeen, { called, columns, with: home }: Loss) {
  const [into, names] = [home?.into ?? '', columns.map(({ name }) => name)]
  const own = named(schema?.after.tables ?? [], into)?.columns ?? []
  const lacking = names.filter((name) => !own.some((it) => same(it.name, name)))
  const [it, has] = names.length > 1 ? ['columns', 'of those names'] : ['a column', 'of that name']
  const list = names.map(identifier).join(', ')
  const copy = `Copy ${listed(names)} too: INSERT INTO ${identifier(into)} (…, ${list}) SELECT …, ${list} FROM ${identifier(called)}.`
  const message = `Rows of ${called} go to ${into} and are deleted, and their values of ${listed(names)} are nowhere afterwards`
  return lacking.length > 0
    ? { message: `${message}.`, fix: `Give ${into} ${it} for ${listed(lacking)} first. ${copy} ${IF_MEANT}` }
    : { message: `${message}, though ${into} has ${it} ${has}.`, fix: `${copy} ${IF_MEANT}` }
}

/** Of a table without rows nothing can be asked: what goes from it and comes back under no other name is taken for lost. */
function* unasked(evidence: Evidence, seen: MigrationSeen): Generator<Spoken> {
  for (const fact of factsAbout(factsOf(seen), 'column-dropped')) {
    const { table, column, before } = fact
    const fate = seen.fates.find((it) => same(it.table, table))
    const isRenamed = factsAbout(factsOf(seen), 'column-added', table).length > 0
    if (fate?.before !== 0 || isRenamed || /\bGENERATED (VIRTUAL|STORED)$/.test(before)) continue
    if (isNews(evidence, seen, table, column)) continue
    const at = fate.dropped
      ? placeOf(seen, fate.copied ?? fate.dropped.statement)
      : madeAt(seen, column, ['ALTER TABLE'])
    yield { at, message: `Column ${table}.${column} goes, and whatever values production has in it.` }
  }
}

function advice({ replayed }: Evidence, seen: MigrationSeen, loss: Loss, taken: Taken | null): { fix?: string } {
  const [{ untied } = {}] = loss.columns
  if (untied !== undefined)
    return {
      fix: `Let each row of ${untied} say whose it is: put the id of ${loss.called} into a column of its own as well, and fill the link from that. ${IF_MEANT}`,
    }
  if (areComputed(seen, loss)) {
    const names = listed(loss.columns.map(nameOf))
    const [it, own] = loss.columns.length > 1 ? ['them', 'columns of their own'] : ['it', 'a column of its own']
    return {
      fix: `Take over what ${names} held into ${own}, before ${it === 'it' ? 'it goes' : 'they go'}: SQLite takes no value for what it computes. ${IF_MEANT}`,
    }
  }
  if (taken?.fix) return { fix: `${taken.fix} ${IF_MEANT}` }
  const all = replayed?.migrations ?? []
  const keep = keeping(seen, loss, all.slice(0, all.indexOf(seen)))
  return keep === null ? {} : { fix: `${keep} ${IF_MEANT}` }
}

const IF_MEANT = 'If they may go, say so above the statement: -- rehearsal: allow drops-column because <reason>.'

function namesOf({ called, columns }: Loss): string {
  return listed(columns.map((column) => `${called}.${nameOf(column)}`))
}

function goes(seen: MigrationSeen, loss: Loss): string {
  const fate = seen.fates.find(({ table }) => same(table, loss.table))
  // Of a table that goes as a whole, its columns go with it.
  if (fate?.now === null && fate.dropped && same(fate.table, loss.called))
    return `Table ${loss.called} goes with its column${loss.columns.length > 1 ? 's' : ''} ${listed(loss.columns.map(nameOf))}`
  return loss.columns.length > 1 ? `Columns ${namesOf(loss)} go` : `Column ${namesOf(loss)} goes`
}

function says({ replayed }: Evidence, seen: MigrationSeen, loss: Loss, meant: boolean, taken: Taken | null): string {
  const { called, columns, rows: count } = loss
  const names = namesOf(loss)
  if (isThereStill(seen, loss) && areComputed(seen, loss))
    return `SQLite computes ${names} now, and the values that ${columns.length > 1 ? 'they' : 'it'} held (${rows(count)} in the rehearsal) are in no column afterwards.`
  if (isThereStill(seen, loss) && columns.every((column) => column.says === null && !isApart(column)))
    return `The values of ${names} (${rows(count)} in the rehearsal) are in no column afterwards: something else is written there.`
  const many = columns.length > 1
  const what = goes(seen, loss)
  const values = `${many ? 'their' : 'its'} values (${rows(count)} in the rehearsal)`
  const [{ untied } = {}] = columns
  if (untied !== undefined)
    return `${what}, and ${values} stand in ${untied} afterwards, where nothing says to which row of ${called} they belong.`
  const all = replayed?.migrations ?? []
  const earlier = all.slice(0, all.indexOf(seen))
  const how = [
    ...new Set([...inSomeRows(seen, loss, earlier), ...columns.flatMap((column) => howLost(seen, loss, column))]),
  ].join(' ')
  if (how !== '') return `${what}, and ${many ? 'their' : 'its'} values are not kept whole. ${how}`
  // A name that says that a table goes says nothing of its columns.
  if (meant && seen.statements[loss.statement]?.verb === 'DROP TABLE')
    return `The file says that ${called} goes, and the values of ${names} with it: they are nowhere afterwards, and only a backup brings them back.`
  if (meant)
    return `The file says that ${names} ${many ? 'go' : 'goes'}. ${many ? 'Their' : 'Its'} values are nowhere afterwards: only a backup brings them back.`
  if (taken?.says) return `${what}, and ${values} are in no other column afterwards: ${taken.says}.`
  const made = madeBy(seen, loss) ?? taken?.made ?? null
  return made === null
    ? `${what}, and ${values} are in no other column afterwards.`
    : `${what}, and ${made} does not keep ${values}.`
}

/** No copy can fill what SQLite computes. */
function areComputed(seen: MigrationSeen, { table, columns }: Loss): boolean {
  return columns.every(({ name }) => isComputedNow(seen, table, name))
}

function isApart({ pair, mixed, untied, mingled, inSome }: LostColumn): boolean {
  return inSome === true || pair !== null || mixed !== undefined || untied !== undefined || mingled === true
}

/** In rows that another one is written over. */
function isLikeAnother({ says }: LostColumn): boolean {
  return says?.endsWith("differs from another row's only in case") ?? false
}

/** Columns that are lost in rows of the same kind in one sentence. */
function inSomeRows(seen: MigrationSeen, loss: Loss, earlier: readonly MigrationSeen[]): string[] {
  const lost = loss.columns.filter((column) => column.says !== null && !isApart(column))
  return [...new Set(lost.map(({ says: kind }) => kind))].map((kind) => {
    const own = lost.filter((it) => it.says === kind)
    const blank = blankOf(own)
    const told = blank === null ? `in rows with ${kind}` : `where ${blank} is NULL`
    const passed = passedOverBy(seen, loss, own, earlier)
    const where = passed === null ? told : `where ${passed}`
    return `${listed(own.map(nameOf))} ${own.length > 1 ? 'are' : 'is'} lost ${where}.`
  })
}

/** What shows that something else was made of the values, and not enough. */
function howLost({ statements }: MigrationSeen, loss: Loss, column: LostColumn): string[] {
  const { pair, mixed, mingled, inSome } = column
  const [name, many] = [nameOf(column), loss.columns.length > 1]
  if (inSome) {
    const beside = filledBeside(statements, { ...loss, columns: [column] })
    const as = beside === null ? '' : `, as those to which no row of ${beside} belongs`
    return [`${name} is kept in some rows, and lost in others${as}.`]
  }
  if (mingled)
    return [`What ${name} held is left only together with that of other rows: which row had which value is lost.`]
  const of = many ? ` of ${name}` : ''
  if (mixed) {
    const names = [name, mixed.other].sort()
    const values = mixed.pairs.map(
      (both) => `(${(name === names[0] ? both : both.toReversed()).map(shortValue).join(', ')})`,
    )
    return [`The values ${values.sort().join(' and ')} of (${names.join(', ')}) end the same.`]
  }
  if (!pair) return []
  if (pair[1] === 'NULL') return [`The value ${shortValue(pair[0])}${of} leaves nothing but NULL.`]
  return [`The values ${shortPair(pair).join(' and ')}${of} end the same.`]
}
