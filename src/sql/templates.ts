/** Places in a statement that a program fills in before it runs it: `{{ … }}`, `{% … %}`, `<% … %>`, `${…}`, `{…}`. */

import { significant } from './tokens.ts'

/** No SQL begins a token with one of these, so that they cannot stand there for anything else. */
const TEMPLATE = /^(?:\{\{.*?\}\}|\{%.*?%\}|<%.*?%>|\$?\{[^{}]*\})/s

/** The first such place outside of quotes and comments, as it is written; null where there is none. */
export function templateIn(statement: string): string | null {
  if (!/[{]|<%/.test(statement)) return null
  for (const { start } of significant(statement)) {
    const found = TEMPLATE.exec(statement.slice(start))?.[0]
    if (found !== undefined) return found.replace(/\s+/g, ' ')
  }
  return null
}
