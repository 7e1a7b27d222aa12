/** What is committed in dist/ is what the sources build, and needs nothing beside itself. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { VERSION } from '../../src/about.ts'
import { contents, distFolder, runBundledCli } from '../support/dist.ts'
import { temporaryFolder } from '../support/git.ts'

const root = join(import.meta.dirname, '../..')

function manifest(folder: string): { name: string; version: string } {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
}

test('dist is what the sources build', () => {
  const fresh = contents(distFolder())
  const committed = contents(join(root, 'dist'))
  const names = [...new Set([...Object.keys(fresh), ...Object.keys(committed)])]
  const stale = names.filter((name) => fresh[name] !== committed[name])
  expect(stale, 'dist/ is stale: run `npm run bundle`').toEqual([])
})

test('no file of the bundle names a folder of this machine', () => {
  const files = Object.entries(contents(distFolder()))
  expect(files.filter(([, content]) => content.includes(root)).map(([name]) => name)).toEqual([])
})

test('the bundle imports nothing but its own chunks and what Node has', () => {
  const files = Object.entries(contents(distFolder())).filter(([name]) => name.endsWith('.mjs'))
  const imported = files.flatMap(([, text]) =>
    [...text.matchAll(/^(?:import|export)\b[^;]*?["']([^"'\n]+)["'];?$/gm)].map((match) => `${match[1]}`),
  )
  expect(imported.length).toBeGreaterThan(5)
  const names = files.map(([name]) => `./${basename(name)}`)
  const known = new Set([...names, ...builtinModules, ...builtinModules.map((name) => `node:${name}`)])
  expect(imported.filter((name) => !known.has(name))).toEqual([])
})

test('a check loads nothing of what serves editors and agents', () => {
  const files = contents(distFolder())
  const loaded = new Set<string>()
  const load = (name: string): void => {
    if (loaded.has(name)) return
    loaded.add(name)
    for (const [, next] of (files[name] ?? '').matchAll(/^(?:import|export)\b[^;]*?"\.\/([^"\n]+)";?$/gm))
      load(`${next}`)
  }
  for (const entry of ['cli.mjs', 'stage.mjs', 'action.mjs']) load(entry)
  expect(loaded.size).toBeGreaterThan(10)
  expect(Object.keys(files).filter((name) => /^chunk-editors-(?:lsp|mcp)\.mjs$/.test(name))).toHaveLength(2)
  expect(
    [...loaded].filter((name) => /vscode-|modelcontextprotocol|node_modules\/zod/.test(files[name] ?? '')),
  ).toEqual([])
})

test('every entry is there, and the command can be executed', () => {
  const names = readdirSync(distFolder())
  expect(names).toEqual(expect.arrayContaining(['action.mjs', 'cli.mjs', 'stage.mjs', 'sql-wasm.wasm', 'LICENSES.txt']))
  expect(readFileSync(join(distFolder(), 'cli.mjs'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  expect(statSync(join(distFolder(), 'cli.mjs')).mode & 0o111).toBe(0o111)
})

test('the licence of every package in the bundle is named', () => {
  const { 'LICENSES.txt': licences = '', ...files } = contents(distFolder())
  // The bundler writes above each module where it came from.
  const origins = Object.values(files).flatMap((text) => [
    ...text.matchAll(/^\s*\/\/\S* (?:\S*\/)?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\/\S+$/gm),
  ])
  const folders = new Set(origins.map((origin) => `${origin[1]}`))
  // Older releases of a package are installed under names of their own.
  const packages = [...folders].map((folder) => manifest(join('node_modules', folder)).name)
  expect(packages).toContain('yaml')
  const named = new Set([...licences.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \([\w.-]+\)$/gm)].map((line) => `${line[1]}`))
  expect(packages.filter((name) => !named.has(name))).toEqual([])
})

test('the version is the same everywhere', async () => {
  const { version } = manifest('.')
  expect(VERSION).toBe(version)
  const run = await runBundledCli(['--version'], { cwd: temporaryFolder() })
  expect(run).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
})
