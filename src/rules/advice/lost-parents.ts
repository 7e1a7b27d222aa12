/** Rows that a copy leaves out because it leaves out the rows that they point at: one mistake, and it is made there. */

import type { Loss } from '../../model/loss.ts'
import { same } from '../../sql/names.ts'

/** Rows told by what their parent holds. */
const OF_PARENT = /^a parent in (\S+) that has /

/** Where the rows of the parent are lost; null where nothing says that they are, or these go by themselves. */
export function lostParents(loss: Loss, all: readonly Loss[]): { readonly says: string; readonly fix: string } | null {
  const told = loss.kinds.flatMap((kind) => OF_PARENT.exec(kind)?.[1] ?? [])
  const [parent, ...more] = new Set(told)
  if (parent === undefined || more.length > 0) return null
  const first = all.find((it) => it !== loss && it.what === 'rows' && same(it.table, parent))
  if (!first || first.path !== loss.path || first.statement > loss.statement) return null
  const where = first.statement === loss.statement ? '' : ` in line ${first.at.line}`
  return {
    says: `Lost: rows whose row of ${parent} is lost${where}.`,
    fix: `What keeps the rows of ${parent}${where} keeps these too.`,
  }
}
