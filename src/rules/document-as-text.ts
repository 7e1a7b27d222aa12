/** `document-as-text`: a list or an object goes into a document as a text, or a text as a part of it. */

import type { TextDocument } from '../model/formats.ts'
import type { Rule, Spoken } from '../model/rule.ts'
import { gather, listed } from '../sql/names.ts'
import { jsonQuoted } from './advice/json-quoted.ts'
import { shortValue } from './advice/short.ts'
import { ifMeant } from './evidence/losses.ts'

export const documentAsText: Rule = {
  id: 'document-as-text',
  group: 'data',
  level: 'warning',
  scenario: 'rows',
  title: 'A value goes into a document as it is',
  why:
    "SQLite keeps JSON as text. json_object('tags', tags) puts that text into quotes: a program that reads tags gets a text, " +
    'and json_each, ->> and indexes do not look into it. Only what json() or another function of JSON gives goes in as a list or an object ' +
    '(https://sqlite.org/json1.html#value_arguments). A text that is put between quotation marks by || needs one of them too: where it has a quotation mark, a backslash or ' +
    'a line break, what comes out is no JSON, SQLite stores it without a word, and whoever reads it fails.',
  fix: "Write json() around the value: json_object('tags', json(tags)).",
  *check(evidence) {
    for (const { textDocuments, rawTexts } of evidence.replayed?.migrations ?? []) {
      const statements = new Map<string, TextDocument[]>()
      for (const one of textDocuments) gather(statements, `${one.at.path}:${one.at.line}:${one.at.column}`, one)
      for (const [first, ...more] of statements.values()) if (first) yield told(first, more)
      for (const { at, sql, into, of, text } of rawTexts)
        yield {
          at,
          message: `Where ${of} has a quotation mark or a backslash, what is written to ${into} is no JSON: ${shortValue(text)}.`,
          fix: `${jsonQuoted(sql) ?? ''} ${ifMeant('document-as-text')}`.trim(),
        }
    }
  },
}

/** One finding for a statement, whatever number of values it puts in. */
function told(first: TextDocument, more: readonly TextDocument[]): Spoken {
  const { at, table, column, path, text } = first
  const values = [...new Set([first, ...more].map(({ value }) => value))]
  const what = text.startsWith('[') ? 'list' : 'object'
  const put = values.length > 1 ? 'are put in with quotes around them' : 'is put in with quotes around it'
  return {
    at,
    message: `${listed(values)} ${put}: ${path} in ${table}.${column} is the text ${JSON.stringify(shortValue(text))} and no ${what}.`,
    fix: `Write ${listed(values.map((it) => `json(${it})`))}. ${ifMeant('document-as-text')}`,
  }
}
