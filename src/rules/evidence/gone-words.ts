/** What still asks for words that no row has any more: what the rules about views, triggers and indexes share. */

import type { Evidence, Spoken } from '../../model/rule.ts'
import type { GoneWords } from '../../model/statements.ts'
import { listed } from '../../sql/names.ts'
import { identifier, significant } from '../../sql/tokens.ts'
import { indented, pasted } from '../advice/words.ts'
import { later } from './evidence.ts'

/** One finding for each object of this type. A warning: the application may go on to write the old words. */
export function* goneWordsIn(evidence: Evidence, type: GoneWords['type']): Generator<Spoken> {
  for (const seen of evidence.replayed?.migrations ?? []) {
    const isToldLater = (one: GoneWords) =>
      later(evidence, seen).some(({ goneWords }) => goneWords.some((it) => it.type === type && it.name === one.name))
    for (const one of seen.goneWords) {
      if (one.type !== type || isToldLater(one)) continue
      const { at, name, table, column, words } = one
      const old = listed([...new Set(words.map(({ word }) => word))])
      const now = listed([...new Set(words.map((it) => it.now))])
      if (words.some(({ word }) => word === 'NULL')) {
        yield nullGone(one)
        continue
      }
      yield {
        at,
        level: 'warning',
        message: `${CALLED[type]} ${name} still asks for ${old} in ${table}.${column}, and no row has ${words.length > 1 ? 'one of those' : 'that'} any more: it is ${now} now.`,
        // What rows have the new word already nobody knows: a unique index may refuse them.
        fix:
          type === 'index'
            ? `Make ${name} anew in the same file, for ${now} in the place of ${old}.`
            : `Make the ${type} anew in the same file, with what the rows have now:\n${indented(`DROP ${type.toUpperCase()} IF EXISTS ${identifier(name)};`)}\n${pasted(inNewWords(one))}`,
      }
    }
  }
}

/** Where there was no value there is an empty one, which is another one to SQLite. */
function nullGone({ at, type, name, table, column, words }: GoneWords): Spoken {
  const now = listed([...new Set(words.flatMap((it) => (it.word === 'NULL' ? [it.now] : [])))])
  return {
    at,
    level: 'warning',
    message: `${CALLED[type]} ${name} still asks whether ${table}.${column} is NULL, and no row has NULL any more: it is ${now} now, which is a value.`,
    fix: `Leave ${column} as it is where it is NULL; or, if ${now} is meant, make the ${type} anew in the same file, with ${identifier(column)} = ${now} in the place of ${identifier(column)} IS NULL.`,
  }
}

const CALLED: Readonly<Record<GoneWords['type'], string>> = { view: 'View', trigger: 'Trigger', index: 'Index' }

/** The text with the new words in the place of the old ones. */
function inNewWords({ sql, words }: GoneWords): string {
  let [text, done] = ['', 0]
  for (const token of significant(sql)) {
    const now = words.find(({ word }) => word === token.text)?.now ?? token.text
    text += sql.slice(done, token.start) + now
    done = token.end
  }
  return text + sql.slice(done)
}
