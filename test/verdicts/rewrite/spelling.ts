/** Operators that spell a migration differently: key words, names, comments, line breaks, `main.`. */

import { isTruth } from '../../../src/rows/truths.ts'
import { keyOf } from '../../../src/sql/names.ts'
import { verbOf } from '../../../src/sql/statement.ts'
import { significant, type Token, tokens, unquote } from '../../../src/sql/tokens.ts'
import type { Column } from '../../../src/sqlite/table-shape.ts'
import {
  eachStatement,
  everywhere,
  inNew,
  isPlainTool,
  namesOf,
  type Operator,
  type Pieces,
  slice,
  written,
} from './text.ts'

/** Writes every word anew that is a name, or every one that is none; virtual tables read their arguments themselves. */
function words(sql: string, write: (token: Token, before: Token | undefined) => string | null): string {
  const spans = eachStatement(sql).flatMap(({ sql: statement, start }) => {
    if (/^\s*(create\s+virtual|pragma|attach|detach|vacuum)/i.test(statement)) return []
    const all = significant(statement)
    return all.flatMap((token, at) => {
      const text = token.kind === 'word' ? write(token, all[at - 1]) : null
      return text === null ? [] : [{ start: start + token.start, end: start + token.end, text }]
    })
  })
  return written(sql, spans)
}

/** Key words, types and functions; a name that is a key word elsewhere stays as it is. */
function keyWords(write: (text: string) => string): Operator {
  return (story) => {
    const { all, tables, columns } = namesOf(story)
    const isName = (text: string) => [all, tables, columns].some((names) => names.has(keyOf(text)))
    return everywhere(story, (sql) => words(sql, ({ text }) => (isName(text) ? null : write(text))))
  }
}

function names(write: (name: string) => string): (story: Pieces) => (sql: string) => string {
  return (story) => (sql) => words(sql, ({ text }) => (namesOf(story).all.has(keyOf(text)) ? write(text) : null))
}

const quotedBy =
  (open: string, close: string): Operator =>
  (story) =>
    everywhere(story, names((name) => `${open}${name}${close}`)(story))

/** Where a comment between tokens says nothing to the tool, and one that is there is no mark for it or for us. */
function isFreeOfMarks({ files }: Pieces): boolean {
  return !files.some(({ text }) =>
    /--.*(rehearsal|allow|breakpoint|no-transaction|rollback|migrate|down|up)/i.test(text),
  )
}

/** What a comment says of the units of a column is read. */
const SAYS_UNIT = /\b(ms|millis\w*|seconds?|unix|epoch|timestamp)\b/i

/** Where a file is edited, a comment can be all that was changed. */
const withoutComments: Operator = (story) =>
  isPlainTool(story) && isFreeOfMarks(story) && !story.files.some(({ sign }) => sign === '<')
    ? everywhere(story, (sql) =>
        tokens(sql)
          .map((token) => (token.kind === 'comment' && !SAYS_UNIT.test(token.text) ? ' ' : token.text))
          .join(''),
      )
    : null

function between(what: string): Operator {
  return (story) =>
    isPlainTool(story) && isFreeOfMarks(story)
      ? everywhere(story, (sql) =>
          tokens(sql)
            .map(({ kind, text }) => (kind === 'space' && !text.includes('\n') ? what : text))
            .join(''),
        )
      : null
}

/** Behind these words stands a table that can have its database's name in front, but not in a trigger. */
const BEFORE_TABLE = /^(FROM|JOIN|INTO|UPDATE|TABLE|EXISTS)$/i

const withMain: Operator = (story) => {
  const { tables } = namesOf(story)
  const temporary = /\btemp(orary)?\b|\battach\b/i.test(slice(whole(story), tokens(whole(story))))
  if (temporary) return null
  return everywhere(story, (text) =>
    eachStatement(text)
      .map(({ sql }) => {
        if (!/^(INSERT|UPDATE|DELETE|WITH|SELECT|DROP TABLE|ALTER TABLE|CREATE TABLE)$/.test(verbOf(sql))) return sql
        const all = significant(sql)
        const common = new Set(
          all.flatMap((token, at) =>
            /^AS$/i.test(all[at + 1]?.text ?? '') && all[at + 2]?.text === '(' ? [keyOf(unquote(token))] : [],
          ),
        )
        const spans = all.flatMap((token, at) => {
          const before = all[at - 1]?.text ?? ''
          const isTable = tables.has(keyOf(unquote(token))) && (token.kind === 'word' || token.kind === 'quoted')
          if (!isTable || !BEFORE_TABLE.test(before) || all[at + 1]?.text === '.' || common.has(keyOf(unquote(token))))
            return []
          return [{ start: token.start, end: token.start, text: 'main.' }]
        })
        return written(sql, spans)
      })
      .join(''),
  )
}

function whole({ files }: Pieces): string {
  return files.map(({ text }) => text).join('\n')
}

/** Every letter becomes the next one of its kind, and endings stay: `user_id` and `users` still belong together. */
function neutral(name: string): string {
  return name.replace(/[A-Za-z][a-z]*/g, (word) => {
    const [, stem = '', ending = ''] = /^(.*?)(ies|es|e|s|y)?$/i.exec(word) ?? []
    return isTelling(word) ? word : [...stem].map(nextLetter).join('') + ending
  })
}

const LETTERS = ['bcdfghjklmnpqrstvwxz', 'aeiouy']

function nextLetter(letter: string): string {
  const lower = letter.toLowerCase()
  const kind = LETTERS.find((letters) => letters.includes(lower)) ?? lower
  const next = kind[(kind.indexOf(lower) + 1) % kind.length] ?? letter
  return letter === lower ? next : next.toUpperCase()
}

/** What a name says of its values: invented rows rightly make use of it, and so do rules of tables on the side. */
function isTelling(word: string): boolean {
  const column = { name: word, kind: 'integer', default: '0' } as Column
  // What is counted, and what is so or not so.
  return word.length < 3 || TELLING.test(word) || !isTruth(column, '0') || isTruth(column, '0', true)
}

const TELLING = new RegExp(
  `^(${[
    'ids?|at|on|by|is|has|can|may|was|should|allow|new|old|tmp|temp|backup|bak|copy|archived?|legacy|import|imported|staging|history|log',
    'uuid|guid|hash|date|time|day|month|year|hour|minute|second|week|birthday|dob|timestamp|email|url|json|data|meta|payload|settings',
    'key|code|country|currency|lang|language|locale|region|state|prefix|suffix|ext|domain|path|base|unit|status|type|kind|mode|role|level',
    'count|total|sum|amount|balance|qty|quantity|stock|hand|score|point|price|cost|fee|tax|cents?|salary|rate|ratio|percent|size|length|width',
    'height|weight|distance|duration|seconds|minutes|limit|max|min|number|num|position|order|rank|version|sort|seq|age|name|first|last',
    'done|seen|sent|paid|read|hidden|shown|open|public|private|admin|draft|spam|default|primary|valid|live|flag|archive|active|parent',
    'star|rating|rank|grade|budget|discount|stars|points|views|likes|votes|hours|days|quota|capacity|volume|credit|debit|net|gross',
    // Of digits whose zeros in front are part of the value.
    'zip|plz|postcode|phone|mobile|fax|ean|upc|gtin|isbn|issn|iban|bic|sku|ssn|barcode|serial|pin',
    '.*(ed|able|ible|[ct]ive)',
  ].join('|')})s?$`,
  'i',
)

const renamed: Operator = (story) => {
  const text = whole(story)
  const isKnown = (token: Token) =>
    token.kind !== 'quoted' || token.text[0] !== '"' || namesOf(story).all.has(keyOf(unquote(token)))
  if (/sqlite_|pragma_|\bvirtual\b|\bnatural\b|->|json/i.test(text) || !tokens(text).every(isKnown)) return null
  const { all } = namesOf(story)
  return everywhere(story, (sql) =>
    tokens(sql)
      .map((token) => {
        if ((token.kind !== 'word' && token.kind !== 'quoted') || !all.has(keyOf(unquote(token)))) return token.text
        return token.kind === 'word' ? neutral(token.text) : token.text[0] + neutral(unquote(token)) + token.text.at(-1)
      })
      .join(''),
  )
}

const capitals = names((name) => name.replace(/^[a-z]/, (letter) => letter.toUpperCase()))

export const SPELLING: Readonly<Record<string, Operator>> = {
  'key words in lower case': keyWords((text) => text.toLowerCase()),
  'key words in upper case': keyWords((text) => text.toUpperCase()),
  'names in double quotes': quotedBy('"', '"'),
  'names in square brackets': quotedBy('[', ']'),
  'names in backquotes': quotedBy('`', '`'),
  'names in another case': (story) => inNew(story, capitals(story)),
  'names renamed': renamed,
  'comments removed': withoutComments,
  'comments between tokens': between(" /* aside; it's */ "),
  'line breaks between tokens': between('\n    '),
  'main in front of tables': withMain,
}
