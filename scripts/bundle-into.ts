/** Turns the sources into the files that users run: the same bytes in every folder and on every Node. */
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { type OutputChunk, type Plugin, type PreRenderedChunk, rolldown } from 'rolldown'
import { ENGINES } from '../src/sqlite/bundled.ts'
import { licences } from './licences.ts'
import { declarations } from './types.ts'

interface Build {
  readonly platform: 'node' | 'browser'
  /** Where its files go, from the folder of the bundle. */
  readonly folder: string
  /** Output name → source of everything that is started or imported by itself. */
  readonly entries: Readonly<Record<string, string>>
}

const BUILDS: readonly Build[] = [
  {
    platform: 'node',
    folder: '',
    entries: {
      ...{ cli: 'src/main/cli.ts', action: 'src/main/action.ts', stage: 'src/main/stage.ts' },
      ...{ index: 'src/index.ts', node: 'src/node.ts' },
    },
  },
  {
    platform: 'browser',
    folder: 'browser/',
    entries: { index: 'src/index.ts', browser: 'src/browser.ts', worker: 'src/main/worker.ts' },
  },
]

const SHEBANG = '#!/usr/bin/env node\n'

/** Bundles the project at `root` (absolute) into `folder`, and removes everything else from there. */
export async function bundleInto(root: string, folder: string): Promise<void> {
  const files = new Map<string, string | Uint8Array>()
  const modules = new Set<string>()
  for (const one of BUILDS) {
    const chunks = await build(root, one)
    const sources = chunks.flatMap((chunk) => chunk.moduleIds)
    const wasm = wasmFiles(root, sources)
    for (const chunk of chunks) files.set(one.folder + chunk.fileName, chunk.code)
    // Once: those of the browser stand one folder above it.
    for (const [name, path] of wasm) files.set(name, readFileSync(path))
    for (const module of [...sources, ...wasm.values()]) modules.add(module)
  }
  for (const [name, text] of assets(root)) files.set(name, text)
  files.set('LICENSES.txt', licences(root, [...modules]))
  for (const [name, text] of declarations(root)) files.set(name, text)
  write(folder, files)
}

/** Read at run time from the folder that the bundle stands in: file name → path, for the engines that the bundle loads. */
function wasmFiles(root: string, sources: readonly string[]): Map<string, string> {
  const { resolve } = createRequire(join(root, 'package.json'))
  const all = ENGINES.map(({ wasm }) => [wasm.file, resolve(wasm.from)] as const)
  return new Map(all.filter(([, path]) => sources.some((source) => dirname(source) === dirname(path))))
}

/** Texts that a command writes for its user: they stand beside the program as they stand beside its source. */
function assets(root: string): [string, Uint8Array][] {
  const folder = join(root, 'src/commands/assets')
  return readdirSync(folder)
    .sort()
    .map((name) => [`assets/${name}`, readFileSync(join(folder, name))])
}

const NOTHING = '\0nothing'

/** sql.js asks for these where it finds itself in Node; a page never gets there. */
export const withoutNode: Plugin = {
  name: 'without-node',
  resolveId: (id) => (/^(?:node:)?(?:fs|path|crypto|module|url)$/.test(id) ? NOTHING : null),
  load: (id) => (id === NOTHING ? 'export default {}' : null),
}

async function build(root: string, { platform, entries }: Build): Promise<OutputChunk[]> {
  const bundle = await rolldown({
    cwd: root,
    input: Object.fromEntries(Object.entries(entries).map(([name, source]) => [name, join(root, source)])),
    platform,
    plugins: platform === 'browser' ? [withoutNode] : [],
    // sql.js is CommonJS and looks for its own folder.
    transform: {
      target: platform === 'node' ? 'node20' : 'es2022',
      define:
        platform === 'node'
          ? { __dirname: 'import.meta.dirname', __filename: 'import.meta.filename' }
          : { __dirname: '"/"', __filename: '"/"' },
    },
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
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  chmodSync(join(folder, 'cli.mjs'), 0o755)
}
