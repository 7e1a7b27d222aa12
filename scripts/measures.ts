/** `npx tsx scripts/measures.ts`: the shape of src/ as a table: lines, loose files, circles, importers, doubled names, and the cost of a change. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

interface Source {
  /** Path inside `src`. */
  readonly path: string
  readonly text: string
  /** The files in `src` that it imports, types too. */
  readonly imports: readonly string[]
}

/** What one may type in the terminal or import: they lie loose on purpose. */
const DOORS = [
  'index.ts',
  'node.ts',
  'browser.ts',
  'check.ts',
  'cli.ts',
  'action.ts',
  'trouble.ts',
  'version.ts',
  'about.ts',
]

/** The files that each kind of change touches; `<name>` is new. CONTRIBUTING.md says the same in words. */
export const CHANGES: Readonly<Record<string, readonly string[]>> = {
  'a tool': ['tools/<name>.ts', 'tools/table.ts'],
  'a layout': ['tools/layouts/<name>.ts', 'tools/<tool>.ts'],
  'a rule with a new observation': [
    'rules/<name>.ts',
    'rules/table.ts',
    'replay/seen/<name>.ts',
    'replay/seen/table.ts',
    'model/seen.ts',
  ],
  'a format': ['render/<name>.ts', 'render/table.ts'],
  'an option': ['settings/options.ts', 'settings/settings.ts'],
}

const SRC = join(import.meta.dirname, '../src')

/** Every source file. Templates count as any other. */
export function sources(root = SRC): Source[] {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  return paths
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      return { path, text, imports: importsOf(path, text) }
    })
}

const IMPORT = /(?:^import\b[^'"]*?|^export\b[^'";=]*?\bfrom\s*|\bimport\()\s*['"](\.[^'"]+)['"]/gm

function importsOf(path: string, text: string): string[] {
  const all = Array.from(text.matchAll(IMPORT), (match) => posix.join(posix.dirname(path), `${match[1]}`))
  return [...new Set(all)].filter((it) => !it.startsWith('..'))
}

const FUNCTION =
  /^( *)(?:export )?(?:async )?(?:function\b|(?:export )?const \w+[^=]*= (?:async )?\(.*=> \{$|(?:async |\*|static |get )*\w+\(.*\).*\{$)/

/**
 * The lines of every function that is written over several lines: from its head to the closing brace in the same column.
 * biome formats the sources, so that the indentation tells.
 */
export function functionLengths(text: string): number[] {
  const lines = text.split('\n')
  return lines.flatMap((line, start) => {
    const indent = FUNCTION.exec(line)?.[1]
    if (indent === undefined || /^ *(?:if|for|while|switch|catch|return|else|do)\b/.test(line)) return []
    const end = lines.findIndex((it, at) => at > start && new RegExp(`^${indent}\\}[,)]*;?$`).test(it))
    return end < 0 ? [] : [end - start + 1]
  })
}

/** Files that can reach themselves by imports, types included. */
export function inCircles(files: readonly Source[]): string[] {
  const edges = new Map(files.map((file) => [file.path, file.imports]))
  return files.map(({ path }) => path).filter((path) => reached(path, edges).has(path))
}

function reached(from: string, edges: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set<string>()
  const open = [...(edges.get(from) ?? [])]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...(edges.get(next) ?? []))
  }
  return seen
}

/** Files that exactly one other file imports, rules apart: each could be a part of that file. */
export function withOneImporter(files: readonly Source[]): string[] {
  const count = (path: string) => files.filter(({ imports }) => imports.includes(path)).length
  return files.map(({ path }) => path).filter((path) => !/^rules\/[^/]+\.ts$/.test(path) && count(path) === 1)
}

const NAME = /^(?:export )?(?:async )?(?:function\*?|const|let|class|interface|type) (\w+)/gm

/** How many names there are at the top of files, and those that more than one file defines. */
export function names(files: readonly Source[]): { all: number; doubled: string[] } {
  const homes = new Map<string, Set<string>>()
  for (const { path, text } of files)
    for (const [, name = ''] of text.matchAll(NAME)) homes.set(name, (homes.get(name) ?? new Set()).add(path))
  return { all: homes.size, doubled: [...homes].filter(([, paths]) => paths.size > 1).map(([name]) => name) }
}

function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return `${at(0.5)} / ${at(0.9)} / ${sorted.at(-1) ?? 0}`
}

/** The table, in Markdown. */
export function measures(files: readonly Source[]): string {
  const lines = files.map(({ text }) => text.split('\n').length - 1)
  const loose = files.filter(({ path }) => !path.includes('/') && !DOORS.includes(path))
  const { all, doubled } = names(files)
  const cost = Object.entries(CHANGES).map(([what, paths]) => `${what}: ${paths.length}`)
  const rows = [
    ['files; lines in all', `${files.length}; ${lines.reduce((sum, it) => sum + it, 0)}`],
    ['file lines median / p90 / max', spread(lines)],
    ['function lines median / p90 / max', spread(files.flatMap(({ text }) => functionLengths(text)))],
    ['loose files besides doors', `${loose.length}`],
    ['files in circles, type-only ones included', `${inCircles(files).length}`],
    ['files with exactly one importer (rules apart)', `${withOneImporter(files).length}`],
    ['names defined in more than one file', `${doubled.length} of ${all}`],
    ['files to touch', cost.join('; ')],
  ]
  return ['| what | now |', '| --- | --- |', ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n')
}

if (import.meta.filename === process.argv[1]) console.log(measures(sources()))
