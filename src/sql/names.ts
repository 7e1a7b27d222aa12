/** Names as SQLite compares them, in one place: two spellings are one name when their keys are equal. */

/**
 * The key of a name. SQLite ignores the case of ASCII letters and of no other ones, so `É` and `é` are two names
 * (https://sqlite.org/lang_expr.html#like has the same limit).
 */
export function keyOf(name: string): string {
  // Most names are in lower case already, and this is asked very often.
  if (!/[A-Z]/.test(name)) return name
  return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

/** Whether two spellings are one name. */
export function same(a: string, b: string): boolean {
  return a === b || keyOf(a) === keyOf(b)
}

/** Two lists of names that are the same, in the same order. */
export function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, at) => same(name, b[at] ?? ''))
}

/** Names in a sentence: `A`, `A and B`, `A, B and C`. */
export function listed(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join('')
}

/** Adds a value to the list under its key. */
export function gather<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

/** Whether a column is named after another table, as `order_id` or `orderId` after `orders`. */
export function isNamedAfter(column: string, table: string): boolean {
  const bare = (name: string) => keyOf(name).replaceAll('_', '')
  const [own, name] = [bare(column), bare(table)]
  const stem = own.replace(/id$/, '')
  return stem !== own && stem !== '' && [stem, `${stem}s`, `${stem}es`, stem.replace(/y$/, 'ies')].includes(name)
}

/** Whether a column is called after an id that is a number, as other systems give out long ones: no uuid. */
export function isCalledNumber(column: string): boolean {
  return /(^|_)(id|uid|snowflake)$|[a-z](Id|ID|Uid|UID)$/.test(column)
}

/** Whether a key is called an id: a code or a word may well be alike in two tables. */
export function isCalledId(column: string): boolean {
  return /(?:^|_)(?:id|uuid|guid|ID|UUID)$|[a-z](?:I[dD]|Uuid|UUID)$/.test(column)
}
