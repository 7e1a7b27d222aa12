/** Makes text from strangers safe to print: what a terminal would obey, or an eye would miss, is shown as its code. */

/**
 * Control characters (escape sequences, carriage returns), format characters (bidirectional overrides), line and
 * paragraph separators, lone surrogates, and what is drawn as nothing (zero-width spaces and joiners, fillers, tags).
 * Trojan Source (CVE-2021-42574) is why the invisible ones are here: https://trojansource.codes
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** One line of text with every unsafe character as `\uXXXX` (`\u{XXXXX}` beyond the first plane), line breaks too. */
export function defuse(text: string): string {
  return text.replace(UNSAFE, escaped)
}

/** Like `defuse`, for a line of source: tabs stay, because they carry its indentation. */
export function defuseSource(line: string): string {
  return line.replace(UNSAFE, (character) => (character === '\t' ? character : escaped(character)))
}

/** The lines of a text, each defused. Both kinds of line break end a line. */
export function defusedLines(text: string): string[] {
  return text.split(/\r?\n/).map(defuse)
}

function escaped(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`
}
