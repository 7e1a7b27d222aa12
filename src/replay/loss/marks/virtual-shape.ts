/** A virtual table as if it were an ordinary one. */

import type { Shape } from '../../../sqlite/table-shape.ts'

/** A search table or a tree of boxes, as far as its rows are concerned. */
export function virtualShape(name: string, columns: readonly string[], module: string): Shape {
  const boxes = module.startsWith('rtree')
  const text = { checks: [], generated: new Map(), strict: false, withoutRowid: false, autoincrement: false }
  return {
    ...{ name, text, primaryKey: [], keys: [], foreignKeys: [], triggers: [], rowid: 'rowid' },
    columns: columns.map((column, at) => ({
      ...{ name: column, position: at + 1, type: '', kind: boxes ? 'real' : 'text', nullable: false, default: null },
      rowidAlias: boxes && at === 0,
    })),
  }
}
