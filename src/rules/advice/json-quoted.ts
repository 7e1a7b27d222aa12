/** What to write instead of a text that goes between the quotation marks of a document as it is. */

import { quotedTokens, withJsonQuote } from '../../sql/json-texts.ts'
import { significant } from '../../sql/tokens.ts'

/** Null where the statement has no such text. */
export function jsonQuoted(sql: string): string | null {
  const all = significant(sql)
  const inside = quotedTokens(all)
  if (inside.length === 0) return null
  const mended = withJsonQuote(sql, all)
  const whole = mended?.startsWith("'[") ? 'json_array()' : 'json_object()'
  if (mended !== null) return `Let SQLite put the quotation marks: ${mended}. Or write the whole by ${whole}.`
  return inside.some(({ text }) => /^(group_concat|string_agg)$/i.test(text))
    ? 'Let SQLite write the list: json_group_array() in the place of group_concat() and the quotation marks around it.'
    : 'Let SQLite write the document, by json_object() or json_array(), or each text in it by json_quote(), which puts the quotation marks too.'
}
