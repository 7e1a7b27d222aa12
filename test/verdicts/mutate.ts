/** Small faults put into innocent migrations, one at a time: what a slip of the hand makes of a right statement. */

import { statementsOf } from '../../src/sql/split.ts'
import { type Token, tokens } from '../../src/sql/tokens.ts'

/** One faulty text of a file, and which slip made it. */
export interface Mutant {
  readonly slip: string
  readonly what: string
  readonly sql: string
}

/** A statement's tokens without spaces and comments, and how deep each stands in brackets. */
interface Part {
  readonly token: Token
  readonly depth: number
}

type Edit = {
  readonly slip: string
  readonly what: string
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Every single slip that can be put into the files' text. */
export function mutants(sql: string): Mutant[] {
  const statements = statementsOf(sql)
  const found: Mutant[] = []
  let before = ''
  statements.forEach((statement, at) => {
    const after = statements.slice(at + 1).join('')
    for (const { slip, what, from, to, text } of editsOf(statement))
      found.push({ slip, what, sql: `${before}${statement.slice(0, from)}${text}${statement.slice(to)}${after}` })
    const next = statements[at + 1]
    if (next !== undefined && next.trim() !== '')
      found.push({
        slip: 'swap-statements',
        what: head(statement),
        sql: `${before}\n${next}\n${statement}${statements.slice(at + 2).join('')}`,
      })
    before += statement
  })
  return found
}

function head(statement: string): string {
  return parts(statement)
    .slice(0, 8)
    .map(({ token }) => token.text)
    .join(' ')
}

function parts(sql: string): Part[] {
  let depth = 0
  const found: Part[] = []
  for (const token of tokens(sql)) {
    if (token.kind === 'space' || token.kind === 'comment') continue
    if (token.text === ')') depth -= 1
    found.push({ token, depth })
    if (token.text === '(') depth += 1
  }
  return found
}

const is = (part: Part | undefined, ...words: string[]): boolean =>
  part !== undefined &&
  part.token.kind !== 'string' &&
  part.token.kind !== 'quoted' &&
  words.includes(part.token.text.toUpperCase())

const isName = (part: Part | undefined): boolean => part?.token.kind === 'word' || part?.token.kind === 'quoted'

/** Key words that end a list or a condition at the same depth. */
const ENDS = [
  'FROM',
  'WHERE',
  'GROUP',
  'ORDER',
  'HAVING',
  'LIMIT',
  'UNION',
  'EXCEPT',
  'INTERSECT',
  'RETURNING',
  'JOIN',
  'LEFT',
  'INNER',
  'CROSS',
  'ON',
  'SELECT',
  'SET',
  'VALUES',
  ';',
  'THEN',
  'WHEN',
  'ELSE',
  'END',
  'DO',
  'BEGIN',
]
const KEYWORDS = new Set([
  ...ENDS,
  'AND',
  'OR',
  'NOT',
  'NULL',
  'IS',
  'IN',
  'AS',
  'DISTINCT',
  'ALL',
  'CASE',
  'EXISTS',
  'BY',
  'INTO',
  'LIKE',
  'BETWEEN',
  'ASC',
  'DESC',
  'CAST',
  'INSERT',
  'UPDATE',
  'DELETE',
  'REPLACE',
  'WITH',
  'COLLATE',
  'OVER',
  'PARTITION',
  'RECURSIVE',
  'OUTER',
  'USING',
  'GLOB',
  'CONFLICT',
  'NOTHING',
  'TEXT',
  'INTEGER',
  'REAL',
  'FILTER',
  'CURRENT_TIMESTAMP',
  'TRUE',
  'FALSE',
  'ESCAPE',
])

function editsOf(sql: string): Edit[] {
  const all = parts(sql)
  const first = all[0]
  if (!first) return []
  const found: Edit[] = []
  const whole = (slip: string, text: string) =>
    found.push({ slip, what: head(sql), from: first.token.start, to: all.at(-1)?.token.end ?? 0, text })
  if (is(first, 'UPDATE', 'INSERT', 'WITH', 'REPLACE')) {
    whole('drop-statement', '')
    found.push(...dataEdits(sql, all))
  } else if (is(first, 'DELETE')) found.push(...dataEdits(sql, all))
  else if (is(first, 'CREATE')) {
    if (all.slice(0, 4).some((it) => is(it, 'TABLE'))) found.push(...tableEdits(all))
    else if (all.slice(0, 4).some((it) => is(it, 'INDEX', 'TRIGGER', 'VIEW'))) {
      whole('drop-object', '')
      found.push(...objectEdits(all))
    }
  } else if (is(first, 'PRAGMA')) whole('drop-pragma', '')
  return found
}

/** From the part at `at` to before the next one at the same depth that ends it: an index behind the last part. */
function endOf(all: readonly Part[], at: number, ends: readonly string[] = ENDS): number {
  const depth = all[at]?.depth ?? 0
  for (let i = at; i < all.length; i += 1) {
    const part = all[i] as Part
    if (part.depth < depth) return i
    if (i > at && part.depth === depth && is(part, ...ends)) return i
  }
  return all.length
}

/** The pieces between separators of one depth, as index pairs. */
function split(all: readonly Part[], from: number, to: number, separators: readonly string[]): [number, number][] {
  const depth = all[from]?.depth ?? 0
  const found: [number, number][] = []
  let start = from
  let cases = 0
  let between = false
  for (let i = from; i < to; i += 1) {
    const part = all[i] as Part
    if (is(part, 'CASE')) cases += 1
    if (is(part, 'END')) cases -= 1
    if (part.depth !== depth || cases > 0) continue
    if (is(part, 'BETWEEN')) between = true
    if (is(part, ...separators)) {
      if (between && is(part, 'AND')) {
        between = false
        continue
      }
      found.push([start, i])
      start = i + 1
    }
  }
  found.push([start, to])
  return found.filter(([a, b]) => b > a)
}

function span(all: readonly Part[], from: number, to: number): [number, number] {
  return [(all[from] as Part).token.start, (all[to - 1] as Part).token.end]
}

function textOf(sql: string, all: readonly Part[], [from, to]: readonly [number, number]): string {
  const [a, b] = span(all, from, to)
  return sql.slice(a, b)
}

function dataEdits(sql: string, all: readonly Part[]): Edit[] {
  const found: Edit[] = []
  const put = (slip: string, from: number, to: number, text: string) => {
    const [a, b] =
      from < to ? span(all, from, to) : [all[from]?.token.start ?? sql.length, all[from]?.token.start ?? sql.length]
    found.push({
      slip,
      what: `${head(sql)} … ${sql.slice(a, b).slice(0, 60)} → ${text.slice(0, 80)}`,
      from: a,
      to: b,
      text,
    })
  }
  const listAt = is(all[0], 'INSERT', 'REPLACE', 'WITH')
    ? all.findIndex(
        (part, i) => part.token.text === '(' && all.slice(0, i).some((it) => is(it, 'INTO')) && part.depth === 0,
      )
    : -1
  const selects = all.flatMap((part, at) => (is(part, 'SELECT') ? [at] : []))
  const names = columnNames(all)
  for (const at of selects) {
    const start = is(all[at + 1], 'DISTINCT', 'ALL') ? at + 2 : at + 1
    const end = endOf(all, start)
    const items = split(all, start, end, [','])
    const main = (all[at] as Part).depth === 0
    if (main && !is(all[at + 1], 'DISTINCT')) put('distinct', at, at + 1, 'SELECT DISTINCT')
    items.forEach((item, i) => {
      const text = textOf(sql, all, item)
      const next = items[i + 1]
      if (next) put('swap-items', item[0], next[1], `${textOf(sql, all, next)}, ${text}`)
      const value = withoutAlias(all, item)
      const [from, to] = value
      if (text.endsWith('*')) return
      const expression = textOf(sql, all, value)
      if (main || items.length === 1) {
        put('item-null', from, to, 'NULL')
        for (const make of WRAPS) put('wrap', from, to, make(expression))
      }
    })
    // The same column out of both lists.
    if (main && listAt >= 0 && listAt < at && selects.filter((it) => all[it]?.depth === 0).length === 1) {
      const close = endOf(all, listAt + 1, [])
      const columns = split(all, listAt + 1, close, [','])
      if (columns.length === items.length && items.length > 1)
        columns.forEach((column, i) => {
          const item = items[i] as [number, number]
          const kept = (pairs: [number, number][]) =>
            pairs
              .filter((_, j) => j !== i)
              .map((it) => textOf(sql, all, it))
              .join(', ')
          const [a] = span(all, listAt + 1, close)
          const [, b] = span(all, start, end)
          const middle = sql.slice(span(all, close, close + 1)[0], span(all, start - 1, start)[1])
          found.push({
            slip: 'drop-pair',
            what: `${head(sql)} without ${textOf(sql, all, column)} = ${textOf(sql, all, item)}`,
            from: a,
            to: b,
            text: `${kept(columns)}${middle} ${kept(items)}`,
          })
        })
    }
    const fromAt = end
    if (main && is(all[fromAt], 'FROM')) {
      const stop = endOf(all, fromAt + 1, ['UNION', 'EXCEPT', 'INTERSECT', ';', 'RETURNING', 'ON CONFLICT'])
      const hasWhere = all.slice(fromAt, stop).some((it) => it.depth === all[at]?.depth && is(it, 'WHERE'))
      const tail = all.findIndex(
        (it, i) => i > fromAt && i < stop && it.depth === all[at]?.depth && is(it, 'GROUP', 'ORDER', 'LIMIT', 'HAVING'),
      )
      const place = tail >= 0 ? tail : stop
      const column = items
        .map((it) => withoutAlias(all, it))
        .find(([a, b]) => b - a <= 3 && isName(all[b - 1]) && !is(all[b - 1], 'NULL'))
      if (!hasWhere && column) {
        const name = textOf(sql, all, column)
        const spot = all[place]?.token.start ?? all[place - 1]?.token.end ?? sql.length
        for (const condition of [`${name} > 1`, `${name} IS NOT NULL`, `${name} <> ''`])
          found.push({
            slip: 'add-where',
            what: `${head(sql)} … WHERE ${condition}`,
            from: spot,
            to: spot,
            text: ` WHERE ${condition} `,
          })
        for (const it of items
          .map((one) => withoutAlias(all, one))
          .filter(([a, b]) => b - a <= 3 && isName(all[b - 1]))
          .slice(1)) {
          const other = textOf(sql, all, it)
          found.push({
            slip: 'add-where',
            what: `${head(sql)} … WHERE ${other} IS NOT NULL`,
            from: spot,
            to: spot,
            text: ` WHERE ${other} IS NOT NULL `,
          })
        }
      }
      if (!all.slice(fromAt, stop).some((it) => is(it, 'LIMIT'))) {
        const spot = all[stop]?.token.start ?? all[stop - 1]?.token.end ?? sql.length
        found.push({ slip: 'limit', what: `${head(sql)} … LIMIT 100`, from: spot, to: spot, text: ' LIMIT 100 ' })
      }
    }
  }
  all.forEach((part, at) => {
    if (is(part, 'WHERE', 'ON') && !is(all[at + 1], 'CONFLICT')) {
      const end = endOf(all, at + 1)
      const conjuncts = split(all, at + 1, end, ['AND'])
      if (is(part, 'WHERE') && part.depth === 0 && !is(all[0], 'DELETE')) put('drop-where', at, end, '')
      if (is(part, 'WHERE') && part.depth === 0 && is(all[0], 'DELETE')) put('drop-where', at, end, '')
      if (conjuncts.length > 1)
        conjuncts.forEach((_, i) => {
          put(
            'drop-conjunct',
            at + 1,
            end,
            conjuncts
              .filter((_, j) => j !== i)
              .map((it) => textOf(sql, all, it))
              .join(' AND '),
          )
        })
      for (const it of conjuncts) put('negate', it[0], it[1], `NOT (${textOf(sql, all, it)})`)
      const disjuncts = split(all, at + 1, end, ['OR'])
      if (disjuncts.length > 1)
        disjuncts.forEach((_, i) => {
          put(
            'drop-disjunct',
            at + 1,
            end,
            disjuncts
              .filter((_, j) => j !== i)
              .map((it) => textOf(sql, all, it))
              .join(' OR '),
          )
        })
    }
    if (is(part, 'LEFT') && is(all[at + 1], 'JOIN', 'OUTER'))
      put('inner-join', at, is(all[at + 1], 'OUTER') ? at + 2 : at + 1, '')
    if (is(part, 'UNION') && is(all[at + 1], 'ALL')) put('union', at, at + 2, 'UNION')
    if (is(part, 'INSERT') && is(all[at + 1], 'INTO')) {
      put('or-ignore', at, at + 1, 'INSERT OR IGNORE')
      put('or-replace', at, at + 1, 'INSERT OR REPLACE')
    }
    if (is(part, 'COALESCE', 'IFNULL') && all[at + 1]?.token.text === '(') {
      const close = endOf(all, at + 2, [])
      const args = split(all, at + 2, close, [','])
      args.forEach((_, i) => {
        const kept = args.filter((_, j) => j !== i).map((it) => textOf(sql, all, it))
        put('unwrap', at, close + 1, kept.length === 1 ? `(${kept[0]})` : `coalesce(${kept.join(', ')})`)
      })
    }
    if (is(part, 'SUM', 'MAX', 'MIN', 'TOTAL', 'GROUP_CONCAT', 'JSON_GROUP_ARRAY') && all[at + 1]?.token.text === '(')
      for (const other of ['max', 'min', 'count', 'sum'])
        if (!is(part, other.toUpperCase())) put('aggregate', at, at + 1, other)
    if (is(part, 'WHEN')) {
      const end = endOf(all, endOf(all, at + 1, ['THEN']) + 1, ['WHEN', 'ELSE', 'END'])
      put('drop-when', at, end, '')
    }
    if (is(part, 'ELSE')) put('drop-else', at, endOf(all, at + 1, ['END']), '')
    if (part.token.text === '||') {
      const stop = [...ENDS, ',', 'AND', 'OR', '||', 'AS']
      put('drop-operand', at, endOf(all, at + 1, stop), '')
    }
    if (is(part, 'SET')) {
      const end = endOf(all, at + 1)
      const assignments = split(all, at + 1, end, [','])
      if (assignments.length > 1)
        assignments.forEach((_, i) => {
          put(
            'drop-assignment',
            at + 1,
            end,
            assignments
              .filter((_, j) => j !== i)
              .map((it) => textOf(sql, all, it))
              .join(', '),
          )
        })
    }
    if (part.token.kind === 'number' && /^\d+$/.test(part.token.text)) {
      put('other-number', at, at + 1, String(Number(part.token.text) + 1))
      if (Number(part.token.text) >= 10)
        put('other-number', at, at + 1, String(Math.floor(Number(part.token.text) / 10)))
    }
    if (part.token.kind === 'string' && /^'[\w $.%-]+'$/.test(part.token.text))
      put('other-text', at, at + 1, `'${part.token.text.slice(1, -1)}x'`)
    if (is(part, '=', '<', '>', '<=', '>=', '<>', '!=') && !inSet(all, at))
      for (const other of {
        '=': ['<>'],
        '<': ['>', '<='],
        '>': ['<', '>='],
        '<=': ['<', '>'],
        '>=': ['>', '<'],
        '<>': ['='],
        '!=': ['='],
      }[part.token.text] ?? [])
        put('other-comparison', at, at + 1, other)
    if (is(part, '+')) put('other-operator', at, at + 1, '-')
    if (is(part, '*') && at > 0 && !is(all[at - 1], 'SELECT', ',', '(') && all[at - 1]?.token.text !== '.')
      put('other-operator', at, at + 1, '/')
    if (is(part, '/')) put('other-operator', at, at + 1, '*')
    if (
      isName(part) &&
      names.length > 1 &&
      names.includes(part.token.text) &&
      all[at + 1]?.token.text !== '(' &&
      all[at + 1]?.token.text !== '.' &&
      at > (selects[0] ?? all.length)
    )
      for (const other of names.filter((it) => it !== part.token.text).slice(0, 3))
        put('other-column', at, at + 1, other)
  })
  return found
}

/** Whether an `=` assigns. */
function inSet(all: readonly Part[], at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    const part = all[i] as Part
    if (part.depth < (all[at] as Part).depth) return false
    if (part.depth > (all[at] as Part).depth) continue
    if (is(part, 'SET')) return true
    if (is(part, 'WHERE', 'ON', 'SELECT', 'WHEN', 'FROM', 'THEN')) return false
  }
  return false
}

function withoutAlias(all: readonly Part[], [from, to]: [number, number]): [number, number] {
  for (let i = from + 1; i < to; i += 1) if (all[i]?.depth === all[from]?.depth && is(all[i], 'AS')) return [from, i]
  return [from, to]
}

/** Bare names that a statement selects: columns that could be taken for each other. */
function columnNames(all: readonly Part[]): string[] {
  const found = all.flatMap((part, at) => {
    const free = isName(part) && !KEYWORDS.has(part.token.text.toUpperCase())
    const before = all[at - 1]
    const after = all[at + 1]
    return free &&
      (is(before, ',', 'SELECT', '.') || before?.token.text === '(') &&
      (is(after, ',', 'FROM') || after?.token.text === ')')
      ? [part.token.text]
      : []
  })
  return [...new Set(found)]
}

const WRAPS: readonly ((it: string) => string)[] = [
  (it) => `substr(${it}, 1, 8)`,
  (it) => `CAST(${it} AS INTEGER)`,
  (it) => `lower(${it})`,
  (it) => `trim(${it})`,
  (it) => `${it} / 100`,
  (it) => `round(${it})`,
  (it) => `nullif(${it}, '')`,
  (it) => `abs(${it})`,
  (it) => `date(${it})`,
  (it) => `replace(${it}, '-', '')`,
  (it) => `max(${it}, 0)`,
]

/** Constraints and the like taken out of a CREATE TABLE. */
function tableEdits(all: readonly Part[]): Edit[] {
  const found: Edit[] = []
  const open = all.findIndex((it) => it.token.text === '(')
  if (open < 0) return []
  const put = (slip: string, from: number, to: number, text: string) => {
    const [a, b] = span(all, from, to)
    const source = all
      .slice(from, to)
      .map(({ token }) => token.text)
      .join(' ')
    found.push({
      slip,
      what: `${all
        .slice(0, 3)
        .map((it) => it.token.text)
        .join(' ')}: ${source} → ${text}`,
      from: a,
      to: b,
      text,
    })
  }
  all.forEach((part, at) => {
    if (at < open || part.depth !== 1) return
    const next = all[at + 1]
    if (is(part, 'NOT') && is(next, 'NULL')) put('no-not-null', at, at + 2, '')
    if (is(part, 'UNIQUE') && next?.token.text !== '(') put('no-unique', at, at + 1, '')
    if (is(part, 'UNIQUE') && next?.token.text === '(' && is(all[at - 1], ','))
      put('no-unique', at - 1, endOf(all, at + 2, []) + 1, '')
    if (is(part, 'CHECK')) put('no-check', is(all[at - 1], ',') ? at - 1 : at, endOf(all, at + 2, []) + 1, '')
    if (is(part, 'DEFAULT'))
      put(
        'no-default',
        at,
        next?.token.text === '(' ? endOf(all, at + 2, []) + 1 : next?.token.text === '-' ? at + 3 : at + 2,
        '',
      )
    if (is(part, 'AUTOINCREMENT')) put('no-autoincrement', at, at + 1, '')
    if (is(part, 'COLLATE')) put('no-collate', at, at + 2, '')
    if (is(part, 'REFERENCES') && !all.slice(Math.max(0, at - 6), at).some((it) => is(it, 'FOREIGN'))) {
      let end = at + 2
      if (all[end]?.token.text === '(') end = endOf(all, end + 1, []) + 1
      while (is(all[end], 'ON', 'DEFERRABLE', 'INITIALLY'))
        end += is(all[end], 'ON') ? (is(all[end + 2], 'SET', 'NO') ? 4 : 3) : is(all[end], 'DEFERRABLE') ? 1 : 2
      put('no-references', at, end, '')
    }
    if (is(part, 'FOREIGN') && is(all[at - 1], ',')) put('no-references', at - 1, endOf(all, at, [',']), '')
    if (is(part, 'ON') && is(next, 'DELETE')) {
      const set = is(all[at + 2], 'SET', 'NO')
      put('no-on-delete', at, at + (set ? 4 : 3), '')
      put('on-delete', at, at + (set ? 4 : 3), set ? 'ON DELETE CASCADE' : 'ON DELETE SET NULL')
    }
    if (is(part, 'TEXT', 'INTEGER', 'REAL', 'BLOB', 'NUMERIC'))
      put(
        'other-type',
        at,
        at + 1,
        {
          TEXT: 'INTEGER',
          INTEGER: is(next, 'PRIMARY') ? 'INT' : 'TEXT',
          REAL: 'INTEGER',
          BLOB: 'TEXT',
          NUMERIC: 'INTEGER',
        }[part.token.text.toUpperCase()] ?? 'TEXT',
      )
    if (is(part, 'PRIMARY') && is(all[at + 1], 'KEY') && !is(all[at - 1], ','))
      put('no-primary-key', at, at + 2 + (is(all[at + 2], 'AUTOINCREMENT') ? 1 : 0), '')
    if (is(part, 'PRIMARY') && is(all[at - 1], ',')) put('no-primary-key', at - 1, endOf(all, at, [',']), '')
  })
  return found
}

/** Indexes, triggers and views that come back as something less. */
function objectEdits(all: readonly Part[]): Edit[] {
  const found: Edit[] = []
  const put = (slip: string, from: number, to: number, text: string) => {
    const [a, b] = span(all, from, to)
    found.push({
      slip,
      what: `${all
        .slice(0, 5)
        .map((it) => it.token.text)
        .join(' ')}: ${all
        .slice(from, to)
        .map(({ token }) => token.text)
        .join(' ')} → ${text}`,
      from: a,
      to: b,
      text,
    })
  }
  all.forEach((part, at) => {
    if (at < 3 && is(part, 'UNIQUE')) put('no-unique', at, at + 1, '')
    if (is(part, 'WHERE') && is(all[1], 'INDEX', 'UNIQUE')) put('index-where', at, endOf(all, at + 1, [';']), '')
    if (part.depth === 1 && is(part, ',') && is(all[1], 'INDEX', 'UNIQUE'))
      put('index-column', at, endOf(all, at + 1, [',']), '')
    if (at < 6 && is(part, 'INSERT', 'DELETE', 'UPDATE') && all.slice(0, 3).some((it) => is(it, 'TRIGGER')))
      put('other-event', at, at + 1, is(part, 'INSERT') ? 'UPDATE' : 'INSERT')
    if (
      is(part, 'WHEN') &&
      all.slice(0, 3).some((it) => is(it, 'TRIGGER')) &&
      !all.slice(0, at).some((it) => is(it, 'BEGIN'))
    )
      put('trigger-when', at, endOf(all, at + 1, ['BEGIN']), '')
  })
  return found
}
