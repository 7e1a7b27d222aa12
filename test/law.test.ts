/** Keeps the house: which room may use which, circles, packages, purity, and the shape of every file. */

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const SRC = join(dirname(fileURLToPath(import.meta.url)), '..', 'src')
const MAX_LINES = 250

/**
 * The whole law. A room, or a file of the root, may use its own files and the rooms that its line names, which stand above it.
 * The files that a line names are the only ones of that room that it may use.
 */
const LAW: Readonly<Record<string, readonly string[]>> = {
  model: [],
  'trouble.ts': ['model'],
  'version.ts': ['model'],
  'about.ts': ['model'],
  sql: ['model'],
  tools: ['model', 'version.ts', 'sql'],
  folder: ['model', 'trouble.ts', 'version.ts', 'sql', 'tools'],
  found: ['model', 'trouble.ts', 'version.ts', 'sql', 'tools', 'folder'],
  sqlite: ['model', 'trouble.ts', 'sql', 'folder/paths.ts'],
  rows: ['model', 'sql', 'sqlite'],
  apply: ['model', 'trouble.ts', 'version.ts', 'sql', 'tools', 'sqlite'],
  replay: ['model', 'trouble.ts', 'sql', 'tools', 'sqlite', 'rows', 'apply'],
  status: ['model', 'trouble.ts', 'version.ts', 'sql', 'tools', 'sqlite', 'apply', 'replay'],
  rules: ['model', 'version.ts', 'sql', 'tools', 'folder'],
  report: ['model', 'version.ts', 'sql', 'folder'],
  render: ['model', 'sql', 'tools/table.ts', 'rules/table.ts', 'report/fingerprint.ts'],
  'check.ts': ['model', 'trouble.ts', 'folder', 'sqlite', 'rules', 'report', 'tools'],
  'index.ts': [
    'model',
    'trouble.ts',
    'about.ts',
    'folder',
    'tools',
    'sqlite',
    'replay',
    'rules',
    'report',
    'render',
    'check.ts',
  ],
  revisions: ['model', 'trouble.ts', 'folder'],
  stage: ['model', 'trouble.ts', 'sqlite', 'replay'],
  settings: [
    'model',
    'trouble.ts',
    'version.ts',
    'tools',
    'folder',
    'rules',
    'render/table.ts',
    'render/words/escape.ts',
  ],
  github: ['model', 'trouble.ts', 'folder', 'rules', 'check.ts', 'render', 'revisions', 'settings', 'found'],
  commands: [
    'model',
    'trouble.ts',
    'tools',
    'folder',
    'render',
    'revisions',
    'settings',
    'github',
    'found',
    'rules/advice/words.ts',
    'sqlite/pages.ts',
    'rules/presets.ts',
    'rules/table.ts',
  ],
  editors: [
    ...['model', 'trouble.ts', 'about.ts', 'tools/table.ts', 'folder/paths.ts', 'rules/table.ts', 'render'],
    ...['revisions', 'stage', 'settings', 'commands'],
  ],
  page: [
    'model',
    'trouble.ts',
    'version.ts',
    'about.ts',
    'tools',
    'folder',
    'found',
    'sqlite/bundled.ts',
    'rules',
    'render',
    'check.ts',
    'browser.ts',
  ],
}
/** The rooms inside `replay/loss`, from the ground up: each may use those below it, and the files beside them all of these. */
const LOSS_ROOMS = ['values', 'marks', 'run', 'looks']
/** The doors: they open whatever they need. */
const DOORS: ReadonlySet<string> = new Set(['cli.ts', 'action.ts', 'node.ts', 'browser.ts', 'main'])
/** Rooms that run anywhere: nothing of Node's. */
const ANYWHERE = [
  ...[
    'model',
    'trouble.ts',
    'version.ts',
    'about.ts',
    'sql',
    'tools',
    'folder',
    'found',
    'sqlite',
    'rows',
    'apply',
    'replay',
    'status',
  ],
  ...['rules', 'report', 'render', 'check.ts', 'index.ts'],
]

interface SourceText {
  /** Path inside `src`, and the room or root file that it belongs to. */
  readonly path: string
  readonly room: string
  readonly text: string
  readonly imports: readonly string[]
}

const FILES: readonly SourceText[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => {
    const text = readFileSync(join(SRC, path), 'utf8')
    return { path, room: `${path.split('/')[0]}`, text, imports: importsOf(text) }
  })

/** Every module that a file names: static, for types, lazy, or passed on. */
function importsOf(text: string): string[] {
  const named = text.matchAll(/(?:^import\b[^'"]*?|^export\b[^'";=]*?\bfrom\s*|\bimport\()\s*['"]([^'"]+)['"]/gm)
  return Array.from(named, (it) => `${it[1]}`)
}

/** The imports inside `src`, as paths from there. */
function inside({ path, imports }: SourceText): string[] {
  return imports.filter((it) => it.startsWith('.')).map((it) => posix.join(posix.dirname(path), it))
}

/** The npm package of an import; null for our own files and for Node's modules. */
function packageOf(specifier: string): string | null {
  if (specifier.startsWith('.') || specifier.startsWith('node:')) return null
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/** Whether `file` may import the file at `target`. */
function allowed({ room }: SourceText, target: string): boolean {
  const other = `${target.split('/')[0]}`
  if (room === other || target.startsWith('../')) return true
  return DOORS.has(room) ? other !== 'main' : (LAW[room] ?? []).some((it) => it === other || it === target)
}

/** Circles of imports, of types too: each as the files that can reach each other. */
function circles(): string[][] {
  const edges = new Map(FILES.map((file) => [file.path, inside(file)]))
  const reach = (from: string): Set<string> => {
    const seen = new Set<string>()
    const open = [...(edges.get(from) ?? [])]
    for (let next = open.pop(); next !== undefined; next = open.pop())
      if (!seen.has(next)) {
        seen.add(next)
        open.push(...(edges.get(next) ?? []))
      }
    return seen
  }
  const reached = new Map(FILES.map((file) => [file.path, reach(file.path)]))
  const found = FILES.map((file) => file.path).filter((path) => reached.get(path)?.has(path))
  const groups = found.map((path) =>
    found.filter((it) => it === path || (reached.get(path)?.has(it) && reached.get(it)?.has(path))),
  )
  return [...new Map(groups.map((it) => [it.join(), it])).values()]
}

describe('the rooms', () => {
  test('are those of the law, and its order is theirs', () => {
    expect([...new Set(FILES.map((file) => file.room))].filter((it) => !(it in LAW) && !DOORS.has(it))).toEqual([])
    const names = Object.keys(LAW)
    const upward = names.flatMap((room, index) =>
      (LAW[room] ?? []).filter((it) => names.indexOf(`${it.split('/')[0]}`) >= index).map((it) => `${room} uses ${it}`),
    )
    expect(upward).toEqual([])
  })

  test('use only what the law names', () => {
    const broken = FILES.flatMap((file) =>
      inside(file)
        .filter((it) => !allowed(file, it))
        .map((it) => `${file.path} → ${it}`),
    )
    expect(broken).toEqual([])
  })

  test('of the loss look down only', () => {
    const home = 'replay/loss/'
    const floor = (path: string) => LOSS_ROOMS.indexOf(`${path.slice(home.length).split('/')[0]}`)
    const files = FILES.filter(({ path }) => path.startsWith(home) && path.slice(home.length).includes('/'))
    expect(files.filter(({ path }) => floor(path) < 0).map(({ path }) => path)).toEqual([])
    const upward = files.flatMap((file) =>
      inside(file)
        .filter((it) => it.startsWith(home) && (floor(it) < 0 || floor(it) > floor(file.path)))
        .map((it) => `${file.path} → ${it}`),
    )
    expect(upward).toEqual([])
  })

  test('have no circles', () => {
    expect(circles()).toEqual([])
  })

  test('import files that exist, with their ending', () => {
    const known = new Set(FILES.map((file) => file.path))
    expect(FILES.flatMap((file) => inside(file).filter((it) => it.endsWith('.ts') && !known.has(it)))).toEqual([])
    expect(FILES.flatMap(inside).filter((it) => !/\.(ts|json)$/.test(it))).toEqual([])
  })

  test('know nothing of Node where they run anywhere', () => {
    const worldly = FILES.filter((file) => ANYWHERE.includes(file.room)).filter(
      (file) =>
        file.imports.some((it) => it.startsWith('node:')) ||
        /\bprocess\.|\bBuffer\b/.test(file.text) ||
        // Only the clock that stands still looks at the real one.
        (/\bDate\.now\b|\bperformance\.now\b/.test(file.text) && file.path !== 'sqlite/clock.ts'),
    )
    expect(worldly.map((file) => file.path)).toEqual([])
  })

  test('are where a file lies, unless it is a door', () => {
    const loose = FILES.filter((file) => !file.path.includes('/')).map((file) => file.path)
    expect(loose.filter((it) => !(it in LAW) && !DOORS.has(it))).toEqual([])
  })
})

describe('the packages', () => {
  test('are each imported by one file', () => {
    const users = new Map<string, Set<string>>()
    for (const file of FILES)
      for (const specifier of file.imports) {
        const name = packageOf(specifier)
        if (name) users.set(name, (users.get(name) ?? new Set()).add(file.path))
      }
    expect([...users].filter(([, files]) => files.size > 1).map(([name, files]) => [name, ...files])).toEqual([])
  })
})

describe('the files', () => {
  test('open with what they are for', () => {
    expect(FILES.filter(({ text }) => !/^(?:#!.*\n)?\/\*\* \S/.test(text)).map(({ path }) => path)).toEqual([])
  })

  test('stay short', () => {
    expect(FILES.filter(({ text }) => text.split('\n').length - 1 > MAX_LINES).map(({ path }) => path)).toEqual([])
  })

  test('keep the house style', () => {
    const foreign = /^export default\b|^\s*enum\b|^\s*(?:export )?namespace\b|^export \* from/m
    expect(FILES.filter(({ text }) => foreign.test(text)).map(({ path }) => path)).toEqual([])
  })
})
