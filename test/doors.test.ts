/** Keeps the house: which room may import what, one file per package, and the shape of every file. */

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const SRC = join(dirname(fileURLToPath(import.meta.url)), '..', 'src')
const MAX_LINES = 250

/** What every room may use: nouns, the error for people, versions, and SQL as text. */
const SHARED = /^(model|trouble|version)\.ts$|^sql\//

interface SourceText {
  /** Path inside `src`. */
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
}

const FILES: readonly SourceText[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => {
    const text = readFileSync(join(SRC, path), 'utf8')
    return { path, text, imports: importsOf(text) }
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

const ROOMED = FILES.filter((file) => file.path.includes('/'))

describe('the rooms', () => {
  test('are all there', () => {
    const rooms = new Set(ROOMED.map((file) => file.path.split('/')[0]))
    expect([...rooms].sort()).toEqual([
      ...['diff', 'layout', 'read', 'render', 'replay', 'report', 'rules', 'send', 'setup', 'sql'],
    ])
  })

  test.each(ROOMED)('$path imports only its own room and what is shared', (file) => {
    const room = file.path.split('/')[0]
    const foreign = inside(file).filter((it) => !SHARED.test(it) && !it.startsWith(`${room}/`))
    expect(foreign).toEqual([])
  })

  test('name files that exist, with their ending', () => {
    const known = new Set(FILES.map((file) => file.path))
    const lost = FILES.flatMap((file) => inside(file).filter((it) => it.endsWith('.ts') && !known.has(it)))
    expect(lost).toEqual([])
    expect(FILES.flatMap(inside).filter((it) => !/\.(ts|json)$/.test(it))).toEqual([])
  })

  test('look at the world only where they are meant to', () => {
    const pure = ['diff', 'layout', 'rules', 'report', 'render', 'setup', 'sql']
    const worldly = ROOMED.filter((file) => pure.includes(`${file.path.split('/')[0]}`)).filter(
      (file) => file.imports.some((it) => it.startsWith('node:')) || /\bprocess\.|\bDate\.now\(/.test(file.text),
    )
    expect(worldly.map((file) => file.path)).toEqual([])
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

describe('a file', () => {
  test.each(FILES)('$path opens with what it is for and stays short', ({ path, text }) => {
    expect(text.replace(/^#!.*\n/, '')).toMatch(/^\/\*\* \S.*/)
    // Types only, and the one place where all nouns are read together.
    if (path !== 'model.ts') expect(text.split('\n').length - 1).toBeLessThanOrEqual(MAX_LINES)
  })

  test.each(FILES)('$path keeps the house style', ({ text }) => {
    expect(text).not.toMatch(/^export default\b|^\s*enum\b|^\s*(?:export )?namespace\b|^export \* from/m)
  })
})
