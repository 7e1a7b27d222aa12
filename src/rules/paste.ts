/** CREATE texts as advice: SQL that can be pasted into the file as it is. */

/** The text that makes an index, trigger or view again, guarded, on indented lines, with its semicolon. */
export function pasted(sql: string): string {
  const guarded = sql
    .trim()
    .replace(/^(create\s+(?:unique\s+)?(?:index|trigger|view))\s+(?!if\s+not\s+exists\b)/i, '$1 IF NOT EXISTS ')
  return indented(`${guarded.replace(/(?<![\s;])[\s;]+$/, '')};`)
}

/** Lines that a reader of the advice can tell from its sentences: renderers show indented lines as SQL. */
export function indented(sql: string): string {
  return sql
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => `  ${line.trimEnd()}`)
    .join('\n')
}
