/** Turns the sources into the files that users run: the same bytes in every folder and on every Node. */
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { type OutputChunk, type PreRenderedChunk, rolldown } from 'rolldown'
import { ENGINES } from '../src/sqlite/bundled.ts'
import { licences } from './licences.ts'

/** Output name → source of everything that is started by itself. */
const ENTRIES: Readonly<Record<string, string>> = {
  cli: 'src/main/cli.ts',
  action: 'src/main/action.ts',
  stage: 'src/main/stage.ts',
}

const SHEBANG = '#!/usr/bin/env node\n'

/** Bundles the project at `root` (absolute) into `folder`, and removes everything else from there. */
export async function bundleInto(root: string, folder: string): Promise<void> {
  const chunks = await build(root)
  const sources = chunks.flatMap((chunk) => chunk.moduleIds)
  const wasm = wasmFiles(root, sources)
  const modules = [...sources, ...wasm.values()]
  const files = new Map<string, string | Uint8Array>(chunks.map((chunk) => [chunk.fileName, chunk.code]))
  for (const [name, path] of wasm) files.set(name, readFileSync(path))
  files.set('LICENSES.txt', licences(root, modules))
  write(folder, files)
}

/** Read at run time from the folder that the bundle stands in: file name → path, for the engines that the bundle loads. */
function wasmFiles(root: string, sources: readonly string[]): Map<string, string> {
  const { resolve } = createRequire(join(root, 'package.json'))
  const all = ENGINES.map(({ wasm }) => [wasm.file, resolve(wasm.from)] as const)
  return new Map(all.filter(([, path]) => sources.some((source) => dirname(source) === dirname(path))))
}

async function build(root: string): Promise<OutputChunk[]> {
  const bundle = await rolldown({
    cwd: root,
    input: Object.fromEntries(Object.entries(ENTRIES).map(([name, source]) => [name, join(root, source)])),
    platform: 'node',
    // sql.js is CommonJS and looks for its own folder.
    transform: { target: 'node20', define: { __dirname: 'import.meta.dirname', __filename: 'import.meta.filename' } },
    onLog: (level, log) => {
      if (level === 'warn') throw new Error(`bundler warning: ${log.message}`)
    },
  })
  const { output } = await bundle.generate({
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: (chunk) => `${chunkName(root, chunk)}.mjs`,
    comments: { legal: true, annotation: false, jsdoc: false },
    banner: (chunk) => (chunk.isEntry && chunk.name === 'cli' ? SHEBANG : ''),
  })
  await bundle.close()
  return output.filter((file) => file.type === 'chunk')
}

/** No hashes: a name that says what is in the file, and that stays when the content changes. */
function chunkName(root: string, chunk: PreRenderedChunk): string {
  if (chunk.facadeModuleId === null) return `chunk-${chunk.name}`
  const path = relative(root, chunk.facadeModuleId).replaceAll('\\', '/')
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]
  const name = inPackage ?? path.replace(/^src\//, '').replace(/\.ts$/, '')
  return `chunk-${name.replaceAll(/[^\w.]+/g, '-').replace(/^-/, '')}`
}

function write(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name), { recursive: true })
  for (const [name, content] of files) writeFileSync(join(folder, name), content)
  chmodSync(join(folder, 'cli.mjs'), 0o755)
}
