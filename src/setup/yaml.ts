/** Writes text into YAML so that it is read back as it was, whoever made it up. */

/** What stays text without quotes in every YAML, and looks like a path. */
const PLAIN = /^[A-Za-z_][\w./-]*$/
/** Words that some YAML takes for something else than text: https://yaml.org/type/bool.html */
const WORDS = /^(?:y|yes|n|no|true|false|on|off|null)$/i

/** What YAML does not allow (https://yaml.org/spec/1.2.2/#51-character-set), what breaks lines, and what an eye would miss. */
const ESCAPED = /["\\\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu

/** The text as a YAML scalar on one line: plain where that is safe, else in double quotes. */
export function scalar(text: string): string {
  if (PLAIN.test(text) && !WORDS.test(text)) return text
  return `"${text.replace(ESCAPED, escaped)}"`
}

function escaped(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
  return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`
}

/** Lines of comments. Each text must be on one line already; what YAML allows nowhere is shown as `?`. */
export function comments(lines: readonly string[]): string[] {
  return lines.map((line) => `# ${line.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu, '?')}`)
}
