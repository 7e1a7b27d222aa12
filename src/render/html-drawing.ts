/** The touched tables and who refers to whom, as a drawing: inline SVG, laid out by dagre. */

import { Graph, layout } from '@dagrejs/dagre'
import type { Picture } from '../model/report.ts'
import type { TableSeen } from '../model/schema.ts'
import { keyOf, same } from '../sql/names.ts'
import { type Html, html, many } from './html-tags.ts'
import { defuse } from './words/defuse.ts'
import { type Change, type TableChange, tableChanges } from './words/pictures.ts'
import { displayWidth } from './words/quote.ts'

/** A drawing with more than this is no picture any more. */
const MOST_TABLES = 20

const MOST_COLUMNS = 25

/** In the drawing's units: a line of text, a letter, and the space around. */
const [LINE, LETTER, PAD] = [18, 7.3, 10]

const LONGEST_NAME = 32

interface Line {
  readonly text: string
  readonly change: Change
}

interface Box {
  readonly id: string
  readonly title: string
  readonly change: Change
  readonly lines: readonly Line[]
  readonly width: number
  readonly height: number
}

interface Arrow {
  readonly from: string
  readonly to: string
  readonly label: string
  readonly change: Change
}

/** Empty without tables. */
export function drawing(schema: Picture['schema']): Html {
  const tables = tableChanges(schema).slice(0, MOST_TABLES)
  if (tables.length === 0) return html``
  // No stranger chose the names that the layout goes by.
  const ids = new Map(tables.map(({ was, is }, at) => [keyOf(((is ?? was) as TableSeen).name), `t${at}`]))
  const boxes = tables.map((table, at) => boxOf(table, `t${at}`))
  const arrows = tables.flatMap((table, at) => arrowsOf(table, `t${at}`, ids))
  const graph = new Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'LR', nodesep: 24, ranksep: 90, marginx: 4, marginy: 4 })
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height })
  for (const [at, { from, to, label }] of arrows.entries())
    graph.setEdge(to, from, { width: label.length * LETTER, height: LINE, labelpos: 'c' }, `${at}`)
  layout(graph)
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number }
  const lines = arrows.map((arrow, at) => drawnArrow(arrow, graph.edge(arrow.to, arrow.from, `${at}`) as Route))
  const drawn = boxes.map((box) => drawnBox(box, graph.node(box.id) as Point))
  const [w, h] = [Math.ceil(width), Math.ceil(height)]
  return html`<figure><div class="wide"><svg class="drawing" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" role="img" aria-label="The tables and their foreign keys">
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>
${many(lines)}${many(drawn)}</svg></div>
<figcaption>${key(boxes, arrows)}</figcaption></figure>`
}

/** What the colours mean that are used, and what an arrow is. */
function key(boxes: readonly Box[], arrows: readonly Arrow[]): Html {
  const used = new Set([...boxes.flatMap(({ change, lines }) => [change, ...lines.map((line) => line.change)])])
  for (const { change } of arrows) used.add(change)
  const names = (['added', 'changed', 'removed'] as const).filter((change) => used.has(change))
  const colours = many(names.map((change) => html`<span class="key ${change}">${change}</span> `))
  return html`${colours}${arrows.length > 0 ? 'An arrow leads from a foreign key to the table that it refers to.' : ''}`
}

interface Point {
  readonly x: number
  readonly y: number
}

interface Route extends Partial<Point> {
  readonly points: readonly Point[]
}

function boxOf({ was, is, change }: TableChange, id: string): Box {
  const table = (is ?? was) as TableSeen
  const all = columnsOf({ was, is, change })
  const more = all.length - MOST_COLUMNS
  const lines =
    more > 0 ? [...all.slice(0, MOST_COLUMNS), { text: `… and ${more} more`, change: 'same' as const }] : all
  const title = shortened(table.name)
  const widest = Math.max(displayWidth(title) + 1, ...lines.map(({ text }) => displayWidth(text)))
  const size = { width: widest * LETTER + 2 * PAD, height: (lines.length + 1) * LINE + PAD }
  return { id, title, change, lines, ...size }
}

/** The columns that are there, and after them those that are gone. */
function columnsOf({ was, is, change }: TableChange): Line[] {
  const table = (is ?? was) as TableSeen
  const has = (other: TableSeen | null, name: string) => other?.columns.find((it) => same(it.name, name))
  const present = table.columns.map((column): Line => {
    const old = has(was, column.name)
    const isSame = old !== undefined && JSON.stringify(old) === JSON.stringify(column)
    return {
      text: columnText(table, column),
      change: change !== 'changed' || isSame ? 'same' : old ? 'changed' : 'added',
    }
  })
  const gone = was && is ? was.columns.filter(({ name }) => !has(is, name)) : []
  return [
    ...present,
    ...gone.map((column): Line => ({ text: columnText(was as TableSeen, column), change: 'removed' })),
  ]
}

function columnText(table: TableSeen, { name, type, notNull }: TableSeen['columns'][number]): string {
  const isKey = table.primaryKey.some((key) => same(key, name))
  const words = [shortened(name), shortened(type), isKey ? 'key' : notNull ? 'not null' : '']
  return words.filter((word) => word !== '').join(' ')
}

/** The foreign keys of a table, those that are gone too; only to tables that are drawn. */
function arrowsOf({ was, is }: TableChange, from: string, ids: ReadonlyMap<string, string>): Arrow[] {
  const print = ({ columns, parent, onDelete }: TableSeen['foreignKeys'][number]) =>
    keyOf([...columns, parent, onDelete].join('\n'))
  const then = new Map((was?.foreignKeys ?? []).map((key) => [print(key), key]))
  const now = new Map((is?.foreignKeys ?? []).map((key) => [print(key), key]))
  return [...new Map([...then, ...now])].flatMap(([id, key]) => {
    const to = ids.get(keyOf(key.parent))
    const change = !was || !is || (then.has(id) && now.has(id)) ? 'same' : now.has(id) ? 'added' : 'removed'
    return to === undefined ? [] : [{ from, to, label: shortened(key.columns.join(', ')), change }]
  })
}

function shortened(text: string): string {
  const letters = Array.from(defuse(text))
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME - 1).join('')}…` : letters.join('')
}

function drawnBox({ title, change, lines, width, height }: Box, { x, y }: Point): Html {
  const [left, top] = [Math.round(x - width / 2), Math.round(y - height / 2)]
  const text = lines.map(
    (line, at) => html`<text class="${line.change}" x="${PAD}" y="${(at + 2) * LINE}">${line.text}</text>`,
  )
  return html`<g class="box ${change}" transform="translate(${left} ${top})"><rect width="${Math.round(width)}" height="${height}" rx="5"/><text class="title" x="${PAD}" y="${LINE}">${title}</text>${many(text)}</g>
`
}

function drawnArrow({ label, change }: Arrow, { points, x, y }: Route): Html {
  // Laid out from parent to child, so that parents stand left; drawn from the foreign key to what it refers to.
  const path = points
    .toReversed()
    .map((point, at) => `${at === 0 ? 'M' : 'L'}${Math.round(point.x)} ${Math.round(point.y)}`)
    .join(' ')
  const name =
    x === undefined || y === undefined
      ? ''
      : html`<text x="${Math.round(x)}" y="${Math.round(y) - 4}" text-anchor="middle">${label}</text>`
  return html`<g class="arrow ${change}"><path d="${path}" marker-end="url(#tip)"/>${name}</g>
`
}
