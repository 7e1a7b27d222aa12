/** Paths in the settings: exact, or with `*` for any part of a name and `**` for any number of folders. */

/** Whether a pattern can match more than one path. */
export function isGlob(pattern: string): boolean {
  return pattern.includes('*')
}

/** Whether a path fits a pattern. A `./` in front of the pattern says nothing. */
export function fits(pattern: string, path: string): boolean {
  const parts = pattern.replace(/^\.\//, '').split(/(\*\*\/|\*\*|\*)/)
  const source = parts.map((part) => WILD.get(part) ?? part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('')
  return new RegExp(`^${source}$`, 's').test(path)
}

/** A map: in an object every pattern called `valueOf` would find something. */
const WILD: ReadonlyMap<string, string> = new Map([
  ['**/', '(?:.*/)?'],
  ['**', '.*'],
  ['*', '[^/]*'],
])
