/** What a program of Rust does before it lets a tool apply migrations, in its other functions too. */

import { folderOf, linesOf, nameOf, withoutComments } from '../tools/settings/text.ts'
import type { ReadFile } from './found.ts'

/** A function, with its lines up to the next one's. */
interface Fn {
  readonly path: string
  readonly name: string
  /** The `impl` that it stands in; empty for one that stands alone. */
  readonly home: string
  readonly isMethod: boolean
  /** Lines of its file, counted from 0: its own first one, and the first one that is not its own. */
  readonly from: number
  readonly to: number
}

/** The programs of Rust that were read. */
export interface Program {
  readonly lines: ReadonlyMap<string, readonly string[]>
  readonly functions: readonly Fn[]
}

/** Callers of callers of callers are asked no more. */
const DEEPEST = 3

/** Texts without their comments, and the functions in them. */
export function programOf(files: readonly ReadFile[]): Program {
  const rust = files.filter(({ path }) => path.endsWith('.rs'))
  const lines = new Map(rust.map(({ path, text }) => [path, linesOf(withoutComments(text, 'script'))] as const))
  return { lines, functions: [...lines].flatMap(([path, all]) => functionsIn(path, all)) }
}

function functionsIn(path: string, lines: readonly string[]): Fn[] {
  const starts = lines.flatMap((line, from) => (FUNCTION.test(line) ? [from] : []))
  return starts.map((from, index) => {
    const line = lines[from] ?? ''
    const home = lines.slice(0, from).findLast((one) => /^(?:(?:unsafe\s+)?impl\b|\})/.test(one)) ?? ''
    const signature = lines.slice(from, from + 3).join(' ')
    const to = starts[index + 1] ?? lines.length
    const isMethod = /\(\s*&?\s*(?:mut\s+)?self\b/.test(signature)
    return { path, from, to, isMethod, name: FUNCTION.exec(line)?.[1] ?? '', home: home.startsWith('}') ? '' : home }
  })
}

const FUNCTION = /^\s*(?:pub(?:\([^)]*\))?\s+)?(?:(?:async|const|unsafe)\s+)*fn\s+(\w+)/

/** The texts that run before a line of a file (from 0): of its function, of those that call it, and of what all these call. */
export function beforehand(program: Program, path: string, line: number): string[] {
  const seen = new Set<Fn>()
  const above = (at: string, from: number, deep: number): string[] => {
    const own = program.functions.find((it) => it.path === at && it.from <= from && from < it.to)
    if (own === undefined) return []
    const text = textOf(program, at, own.from + 1, from)
    const called = program.functions.filter((fn) => calls(program, at, fn)(text)).map((fn) => bodyOf(program, fn))
    const isKnown = seen.has(own) || deep === DEEPEST
    seen.add(own)
    const callers = isKnown ? [] : callersOf(program, own)
    return [text, ...called, ...callers.flatMap((it) => above(it.path, it.line, deep + 1))]
  }
  return above(path, line, 0)
}

/** The places outside of it that call a function. */
function callersOf(program: Program, fn: Fn): { path: string; line: number }[] {
  return [...program.lines].flatMap(([path, lines]) => {
    const isCall = calls(program, path, fn)
    const isOwn = (line: number) => path === fn.path && fn.from <= line && line < fn.to
    return lines.flatMap((text, line) => (!isOwn(line) && isCall(text) ? [{ path, line }] : []))
  })
}

/** Whether a text of the file at `path` calls this function, and not another one of its name. */
function calls({ lines }: Program, path: string, fn: Fn): (text: string) => boolean {
  const isOurs = ([, of, dot]: RegExpMatchArray) => {
    if (dot !== undefined) return fn.isMethod
    if (of === undefined) return fn.home === '' && (path === fn.path || isImported(lines.get(path) ?? [], fn.name))
    return of.toLowerCase() === 'self'
      ? path === fn.path
      : fn.home.split(/\W+/).includes(of) || of === moduleOf(fn.path)
  }
  // Most texts do not even have the name in them.
  return (text) => text.includes(`${fn.name}(`) && [...text.matchAll(callOf(fn.name))].some(isOurs)
}

/** `name(`, `Type::name(`, `module::name(`, `.name(`; its own line is none. */
function callOf(name: string): RegExp {
  return new RegExp(`(?:\\b(\\w+)::|(\\.))?(?<!\\bfn {1,4})\\b${name}\\(`, 'g')
}

function isImported(lines: readonly string[], name: string): boolean {
  return new RegExp(`\\buse\\s[^;]*\\b${name}\\b`).test(lines.join('\n'))
}

/** `migrations` of `src/migrations.rs` and `src/migrations/mod.rs`. */
function moduleOf(path: string): string {
  const name = nameOf(path).replace(/\.rs$/, '')
  return name === 'mod' ? nameOf(folderOf(path)) : name
}

function textOf({ lines }: Program, path: string, from: number, to: number): string {
  return (lines.get(path) ?? []).slice(from, to).join('\n')
}

function bodyOf(program: Program, { path, from, to }: Fn): string {
  return textOf(program, path, from, to)
}
