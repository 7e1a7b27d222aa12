/** Edits of a table that says who belongs to whom and nothing else: its rows are two foreign keys. */

import { type Editor, guilty, halfOf, innocent, keyType, OLD_RELEASE } from './edit.ts'

const GONE = 'error drops-table|drops-column|loses-rows'
// Under foreign keys SQLite refuses most of them.
const WRONG =
  'warning changes-values|drops-table|drops-column|loses-rows|fails-with-rows|creates-orphans|depends-on-data'

/** The links go to another table, or are made anew with other keys; all of them and as they were, or not. */
export const moveLinks: Editor = (draw, { tables }) => {
  const [left, right] = draw.some(tables, 2)
  if (!left || !right) return null
  const sorts = [keyType(left), keyType(right)] as const
  const links = `${left.name}_${right.name}`
  const shape = draw.one([
    { key: ', PRIMARY KEY (left_id, right_id)', end: '' },
    { key: ', PRIMARY KEY (left_id, right_id)', end: ' WITHOUT ROWID' },
    { key: ', UNIQUE (right_id, left_id)', end: '' },
  ])
  const create = (name: string, onDelete: string) =>
    `CREATE TABLE ${name} (left_id ${sorts[0]} NOT NULL REFERENCES ${left.name}(id)${onDelete}, right_id ${sorts[1]} NOT NULL REFERENCES ${right.name}(id)${onDelete}${shape.key})${shape.end};`
  const base = [create(links, '')]
  const copied = (select: string, where = '') => [
    create(`${links}_new`, draw.one(['', ' ON DELETE CASCADE'])),
    `INSERT INTO ${links}_new (left_id, right_id) SELECT ${select} FROM ${links}${where};`,
    `DROP TABLE ${links};`,
    ...(draw.happens(50) ? [`ALTER TABLE ${links}_new RENAME TO ${links};`] : []),
  ]
  const folded = (of: 'left_id' | 'right_id', where: string) => [
    `ALTER TABLE ${left.name} ADD COLUMN linked TEXT NOT NULL DEFAULT '[]';`,
    `UPDATE ${left.name} SET linked = (SELECT json_group_array(l.${of}) FROM ${links} AS l WHERE l.left_id = ${left.name}.id${where});`,
    `DROP TABLE ${links};`,
  ]
  const what = `the links of ${left.name} and ${right.name}`
  const half = halfOf(left).replace(/\bid\b/g, 'left_id')
  switch (draw.below(7)) {
    case 0:
      return guilty(`${what} are copied, half of them`, GONE, copied('left_id, right_id', ` WHERE ${half}`), { base })
    case 1:
      return sorts[0] === sorts[1] && left !== right
        ? guilty(`${what} are copied the wrong way round`, WRONG, copied('right_id, left_id'), { base })
        : null
    case 2:
      return guilty(`${what} are folded, the wrong side of them`, GONE, folded('left_id', ''), { base })
    case 3:
      return innocent(`${what} are folded into ${left.name}`, folded('right_id', ''), { base, expect: OLD_RELEASE })
    case 4:
      return guilty(`${what} are dropped`, GONE, [`DROP TABLE ${links};`], { base })
    default:
      return innocent(`${what} are copied`, copied('left_id, right_id'), { base, expect: OLD_RELEASE })
  }
}
