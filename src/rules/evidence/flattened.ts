/** What stands where tables of production's were joined into one: with what each of them demanded of its own columns. */

import type { Evidence } from '../../model/rule.ts'
import type { TableSeen } from '../../model/schema.ts'
import { type Filled, followedAll, takesKey, takesMost } from '../../sql/followed.ts'
import { keyOf, listed, same } from '../../sql/names.ts'
import { inNamesOf, inNewPlaces, isInUse, isMappedAs, onlyTaken, type Successor, tableInTheEnd } from './successors.ts'

/** New tables each row of which was put together from rows of several tables. */
export function flattened(evidence: Evidence): Successor[] {
  const all = followedAll(evidence.replayed?.migrations ?? [])
  const used = all.filter((it) => isInUse(evidence, it))
  const names = new Set(used.filter(({ joined }) => joined).map(({ name }) => name))
  return [...names].flatMap((name) => {
    const is = tableInTheEnd(evidence, name)
    const copies = used.filter((it) => same(it.name, name))
    return is ? demandedOf(evidence, is, copies, all) : []
  })
}

function demandedOf(evidence: Evidence, is: TableSeen, copies: readonly Filled[], all: readonly Filled[]): Successor[] {
  const queries = new Set(copies.map(({ query }) => query)).size
  const tables = [...new Set(copies.map(({ was }) => was))].map((was) => copies.filter((it) => it.was === was))
  const gone = tables.filter(([first]) => first?.settled && !tableInTheEnd(evidence, first.was.name))
  // A table that is also copied by itself is another's to tell, and of one that stays there is a picture of a moment.
  const told = gone.filter((own) => own.every((it) => it.joined && !it.isDistinct && isMappedAs(it, own[0] as Filled)))
  const each = told
    .filter(([first]) => first && (takesMost(first) || takesAllBut(first, tables)))
    .map((own) => ({
      first: own[0] as Filled,
      isAlways: own.length === queries && own.every(({ joined }) => joined?.isAlways),
      isOnce: own.every(({ joined }) => joined?.isOnce),
    }))
  const [one] = each
  if (!one) return []
  const others = all.filter(({ joined }) => !joined)
  // A key to its own table leads into the new one; one to another that is joined says what a row says now.
  const then = each.map((it) => {
    const held = heldBy(is, it)
    // A row that was looked up is in the new one, and need not be found again.
    const isLookedUp = (parent: string) =>
      !same(parent, it.first.was.name) && tables.some(([other]) => same(parent, other?.was.name ?? ''))
    const foreignKeys = held.foreignKeys.filter(({ parent }) => !isLookedUp(parent))
    return inNewPlaces({ ...held, foreignKeys }, takesKey(it.first) ? [...others, it.first] : others)
  })
  const key = each.findIndex(({ isAlways, isOnce }, at) => isAlways && isOnce && (then[at]?.primaryKey.length ?? 0) > 0)
  const keyed = each[key]?.first.was
  const was: TableSeen = {
    ...{ ...one.first.was, sql: '', strict: each.every(({ first }) => first.was.strict) },
    columns: then.flatMap(({ columns }) => columns),
    primaryKey: then[key]?.primaryKey ?? [],
    withoutRowid: keyed?.withoutRowid ?? false,
    autoincrement: keyed?.autoincrement ?? false,
    uniques: then.flatMap(({ uniques }) => uniques),
    checks: then.flatMap(({ checks }) => checks),
    foreignKeys: then.flatMap(({ foreignKeys }) => foreignKeys),
  }
  const from = listed(each.map(({ first }) => first.was.name))
  const how = each.length > 1 ? `${from} are joined, and ${is.name} is` : `${from} goes into ${is.name}, which is`
  const { seen, at } = one.first
  const taken = new Map(each.flatMap(({ first }) => [...first.taken]))
  return [{ seen, at, was, is, from, how, taken }]
}

/** Whether all comes along but what led to the tables that it is joined with. */
function takesAllBut({ was, taken }: Filled, tables: readonly (readonly Filled[])[]): boolean {
  const leads = was.foreignKeys.filter(({ parent }) => tables.some(([one]) => same(one?.was.name ?? '', parent)))
  const left = [...was.primaryKey, ...leads.flatMap(({ columns }) => columns)]
  const from = [...taken.values()].map((it) => it.from)
  return taken.size > 0 && was.columns.every(({ name }) => [...left, ...from].some((it) => same(it, name)))
}

/**
 * What holds for its columns in every row: where a row of it can be missing, nothing that keeps NULL out; where one can stand
 * in several rows, nothing that keeps rows apart.
 */
function heldBy(is: TableSeen, one: { first: Filled; isAlways: boolean; isOnce: boolean }): TableSeen {
  const { first, isAlways, isOnce } = one
  const was = inNamesOf(is, first.was, first.renamed)
  const bare = new Map([...first.taken].filter(([, { how }]) => how === 'bare'))
  const [all, plain] = [onlyTaken(was, first.taken), onlyTaken(was, bare)]
  const isThere = (name: string) => isAlways || first.taken.get(keyOf(name))?.how === 'filled'
  return {
    ...all,
    columns: all.columns.map((column) => ({
      ...column,
      notNull: column.notNull && isThere(column.name),
      default: isThere(column.name) ? column.default : null,
    })),
    primaryKey: isAlways && isOnce ? plain.primaryKey : [],
    uniques: isOnce ? plain.uniques : [],
    checks: isAlways ? all.checks : all.checks.filter((check) => !/\bnot\s+null\b/i.test(check)),
    foreignKeys: plain.foreignKeys,
  }
}
