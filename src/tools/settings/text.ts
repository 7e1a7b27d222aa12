/** Files of settings and programs as text: their lines, and without their comments. */

/** A line of a file that tells something. `line` counts from 1; `text` is the line as it stands there, trimmed. */
export interface At {
  readonly path: string
  readonly line: number
  readonly text: string
}

/** A clue's line is shown up to here (in UTF-16 code units). */
const LONGEST = 120

/** Lines of a repository's files longer than this are data, not something that a person wrote. */
const LONGEST_READ = 4000

/** The lines of a text, without their line breaks; the rest of an endless line is left out. */
export function linesOf(text: string): string[] {
  return text.split(/\r?\n/).map((line) => line.slice(0, LONGEST_READ))
}

/** The place for a line (counted from 1) of a file. */
export function at(path: string, text: string, line: number): At {
  const full = (linesOf(text)[line - 1] ?? '').trim()
  return {
    path,
    line,
    text: full.length > LONGEST ? `${full.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…` : full,
  }
}

/** The line (counted from 1) that an offset of a text is in. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

// A string that is never closed ends where it can be no longer, so that no text takes more than one pass.
const STRINGS_AND_COMMENTS = {
  /** JavaScript, TypeScript and JSON with comments. */
  script: /("(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|`(?:[^`\\]|\\[\s\S])*`?)|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g,
  /** TOML (https://toml.io/en/v1.0.0#comment). Its texts of several lines are left out as well: they look like anything. */
  toml: /("(?!"")(?:[^"\\\n]|\\.)*"?|'(?!'')[^'\n]*'?)|"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|#[^\n]*/g,
  /** Shell scripts, `.env`, YAML, Python's and Java's settings: a comment begins with # after a space or at the start. */
  hash: /("(?:[^"\\\n]|\\.)*"?|'[^'\n]*'?)|(?<=^|\s)#[^\n]*/gm,
} as const

/** The text with spaces in place of its comments, so that every line and column stays where it was. */
export function withoutComments(text: string, language: keyof typeof STRINGS_AND_COMMENTS): string {
  return text.replace(STRINGS_AND_COMMENTS[language], (match: string, string: string | undefined) =>
    string === undefined ? match.replace(/[^\n]/g, ' ') : string,
  )
}

export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.'
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** `path` as somebody wrote it in a file of `folder`; null when it is absolute or leads out of the repository. */
export function resolved(folder: string, path: string): string | null {
  if (path === '' || path.startsWith('/') || /^[a-z]:/i.test(path)) return null
  const segments = folder === '.' ? [] : folder.split('/')
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment !== '..') segments.push(segment)
    else if (segments.pop() === undefined) return null
  }
  return segments.length === 0 ? '.' : segments.join('/')
}

/** How many folders two paths have in common, counted from the root. */
export function shared(left: string, right: string): number {
  const [a, b] = [left, right].map((path) => (path === '.' ? [] : path.split('/'))) as [string[], string[]]
  const parted = a.findIndex((segment, index) => segment !== b[index])
  return parted === -1 ? a.length : parted
}

/** A value that is written as `name: '…'`. */
export interface Field {
  /** Null when it is not written as a plain string. */
  readonly value: string | null
  readonly line: number
}

/** The first `name: '…'` of a program or a file of JSON, the name in quotes or not; null when there is none. */
export function field(plain: string, name: string): Field | null {
  const pattern = new RegExp(
    `(?:^|[\\s,{])(["']?)${name}\\1[ \\t]*:\\s*(?:"([^"\\n]*)"|'([^'\\n]*)'|\`([^\`$\\n]*)\`)?`,
  )
  const match = pattern.exec(plain)
  if (match === null) return null
  const start = match.index + match[0].indexOf(name)
  return { value: match[2] ?? match[3] ?? match[4] ?? null, line: lineAt(plain, start) }
}

/** The first `name = "…"` or `name=…` of TOML, INI, HCL, properties or a shell's variables; null when there is none. */
export function assigned(plain: string, name: string): Field | null {
  const pattern = new RegExp(
    `^[ \\t]*(?:export[ \\t]+)?["']?${name}["']?[ \\t]*[=:][ \\t]*(?:"([^"\\n]*)"|'([^'\\n]*)'|([^\\n#;]*))`,
    'm',
  )
  const match = pattern.exec(plain)
  if (match === null) return null
  const value = match[1] ?? match[2] ?? (match[3] ?? '').trim()
  return { value, line: lineAt(plain, match.index + match[0].search(/\S/)) }
}
