/** How many columns text takes in a terminal: enough for tables and carets, not a typesetter. */

/** East Asian wide and full-width characters (Unicode Standard Annex #11), and emoji that are drawn as pictures. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u
/** The half-width forms belong to those scripts and are narrow all the same. */
const HALF = /[\uff61-\uffdc]/u
const COMBINING = /\p{M}/u

/** Columns that one character (a code point) takes: 0, 1 or 2. A tab counts as 1; callers know where it leads to. */
export function characterWidth(character: string): 0 | 1 | 2 {
  if (character >= ' ' && character <= '~') return 1
  if (COMBINING.test(character)) return 0
  return WIDE.test(character) && !HALF.test(character) ? 2 : 1
}

/** Columns that a line of defused text takes. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** The text with spaces behind it until it is `width` columns wide. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}
