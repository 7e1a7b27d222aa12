/** Functions that production's program has and a bundled SQLite was built without, written here. */

/** What SQLite hands over and takes back. */
export type SqlValue = number | string | Uint8Array | null

/** A function by name and number of arguments. It answers NULL where SQLite's own would. */
export interface OwnFunction {
  readonly name: string
  readonly arity: number
  /** It answers anew for each row, whatever it is given. */
  readonly varies?: true
  readonly call: (...values: readonly SqlValue[]) => SqlValue
}

/** What production's program brings along, as far as it is written here. */
export interface Own {
  readonly functions: readonly OwnFunction[]
  /** `generate_series`, where the engine takes tables of ours. */
  readonly series: boolean
}

/** Both. */
export function joined(one: Own, other: Own): Own {
  return { functions: [...one.functions, ...other.functions], series: one.series || other.series }
}

/** Of the sqlite3 shell alone (https://sqlite.org/cli.html): `x REGEXP y` is `regexp(y, x)`. */
export const SHELL: readonly OwnFunction[] = [
  { name: 'regexp', arity: 2, call: (pattern, text) => matches(pattern, text, 'u') },
  { name: 'regexpi', arity: 2, call: (pattern, text) => matches(pattern, text, 'iu') },
]

function matches(pattern: SqlValue | undefined, text: SqlValue | undefined, flags: string): SqlValue {
  if (typeof pattern !== 'string' || text === null || text === undefined) return null
  try {
    return new RegExp(pattern, flags).test(String(text)) ? 1 : 0
  } catch {
    throw new Error('unknown or invalid regular expression')
  }
}

/** https://sqlite.org/lang_mathfunc.html: in production since 3.35, and not in the sql.js of that time. */
export const MATH: readonly OwnFunction[] = [
  { name: 'pi', arity: 0, call: () => Math.PI },
  ...one('acos acosh asin asinh atan atanh cos cosh exp floor sin sinh sqrt tan tanh trunc log2'),
  ...[named('ceil', Math.ceil), named('ceiling', Math.ceil)],
  ...[named('ln', Math.log), named('log', Math.log10), named('log10', Math.log10)],
  ...[named('degrees', (x) => (x * 180) / Math.PI), named('radians', (x) => (x * Math.PI) / 180)],
  ...[of2('atan2', Math.atan2), of2('mod', (x, y) => x % y), of2('pow', Math.pow), of2('power', Math.pow)],
  of2('log', (base, x) => Math.log(x) / Math.log(base)),
]

function one(names: string): OwnFunction[] {
  return names.split(' ').map((name) => named(name, Math[name as 'sqrt']))
}

function named(name: string, of: (x: number) => number): OwnFunction {
  return { name, arity: 1, call: (x) => real(x) && finite(of(Number(x))) }
}

function of2(name: string, of: (x: number, y: number) => number): OwnFunction {
  return { name, arity: 2, call: (x, y) => real(x) && real(y) && finite(of(Number(x), Number(y))) }
}

/** What is no number gives NULL. */
function real(value: SqlValue | undefined): SqlValue {
  const isNumber = typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')
  return isNumber && Number.isFinite(Number(value)) ? 1 : null
}

function finite(value: number): SqlValue {
  return Number.isNaN(value) ? null : value
}
