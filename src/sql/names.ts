/** TODO src/sql/names.ts */

/** A name as SQLite compares it: only ASCII letters lose their case (https://sqlite.org/lang_keywords.html). */
export function fold(name: string): string {
  // Most names are in lower case already, and this is asked very often.
  if (!/[A-Z]/.test(name)) return name
  return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

/** Adds a value to the list under its key. */
export function gather<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

/** SQLite folds ASCII letters only; `toLowerCase` would fold `İ` as well, which cannot make two names equal that matter here. */
export function lower(name: string): string {
  return name.toLowerCase()
}

/** SQLite's names ignore case. */
export function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/** Two lists of names that are the same, in the same order. */
export function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, at) => same(name, b[at] ?? ''))
}
