/** Strangers' names as words that Mermaid's `erDiagram` takes and does not obey: letters, digits and underscores. */

const LONGEST = 60

/** A name inside double quotes. Letters of any script stay; white space, quotes, brackets and signs become `_`. */
export function label(name: string): string {
  return plain(name) || '_'
}

/** The name of a column. It may not start with a digit, nor be read as one of Mermaid's words for keys. */
export function attributeName(name: string): string {
  const word = plain(name)
  // Mermaid finds PK, FK and UK by ASCII's word boundaries: `PKé` has one behind the K.
  return /^([\p{L}_])/u.test(word) && !/^[PFU]K(?!\w)/i.test(word) ? word : `_${word}`
}

/** The type of a column, `VARCHAR(20)` too; SQLite has columns without one. */
export function attributeType(type: string): string {
  const words = type.trim().split(/(?<=\))|(?=\()|(?=\))/)
  const shown = words.map((word) => (/^[()]/.test(word) ? word[0] + plain(word.slice(1)) : plain(word))).join('')
  return shown === '' ? 'any' : /^[\p{L}_]/u.test(shown) && !/^[PFU]K(?!\w)/i.test(shown) ? shown : `_${shown}`
}

/** Mermaid's attribute words take ASCII and what stands between U+00C0 and U+FFFF, in UTF-16. Fillers look like nothing. */
function plain(text: string): string {
  const safe = Array.from(text, (character) => (SAFE.test(character) ? character : '_'))
  const shown = safe.join('').replace(/_{3,}/g, '__')
  return safe.length > LONGEST ? `${Array.from(shown).slice(0, LONGEST).join('')}__` : shown
}

const SAFE = /^(?:[A-Za-z0-9_]|(?=[\u00C0-\uFFEF])(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{M}\p{Nd}])$/u
