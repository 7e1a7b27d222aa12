/** Builds the page to try it on: plain files that work from a disk, from a server, and without a network once loaded. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type OutputChunk, type Plugin, rolldown } from 'rolldown'
import { EXAMPLES_PART, partScript, WORKER_PART } from '../src/page/shelf.ts'
import { COLOURS } from '../src/render/html-style.ts'
import { ENGINES } from '../src/sqlite/bundled.ts'
import { withoutNode } from './bundle-into.ts'
import { licences } from './licences.ts'
import { pageExamples } from './page-examples.ts'

/** Builds the page of the project at `root` (absolute) into `folder`, and removes everything else from there. */
export async function pageInto(root: string, folder: string): Promise<void> {
  const [page, worker] = await Promise.all([
    script(root, 'src/page/start.ts', [withoutEngines]),
    script(root, 'src/main/worker.ts', []),
  ])
  const files = new Map<string, string>([
    ['page.js', page.code],
    // A page from a disk may start a Worker from a text that it holds, and from no file.
    [`${WORKER_PART}.js`, partScript(WORKER_PART, worker.code)],
    [`${EXAMPLES_PART}.js`, partScript(EXAMPLES_PART, JSON.stringify(pageExamples()))],
    ['LICENSES.txt', licences(root, [...page.moduleIds, ...worker.moduleIds])],
  ])
  const plain = (name: string) => readFileSync(join(root, 'src/page', name), 'utf8')
  files.set('index.html', plain('index.html'))
  files.set('page.css', `${COLOURS}\n${plain('page.css')}`)
  const { resolve } = createRequire(join(root, 'package.json'))
  for (const { wasm } of ENGINES)
    files.set(`${wasm.file}.js`, partScript(wasm.file, packed(readFileSync(resolve(wasm.from)))))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of files) writeFileSync(join(folder, name), text)
}

/** As a text, since a page from a disk may read no file but a script. */
function packed(bytes: Uint8Array): string {
  return gzipSync(bytes, { level: 9 }).toString('base64')
}

/** The page itself runs no SQL: engines belong to the Worker. */
const withoutEngines: Plugin = {
  name: 'without-engines',
  resolveId: (id) => (/^sql\.js|\/(?:sqljs|official)\.ts$/.test(id) ? '\0no-engine' : null),
  load: (id) => (id === '\0no-engine' ? 'export {}' : null),
}

/** One script without imports: a page from a disk may load no module. */
async function script(root: string, source: string, plugins: Plugin[]): Promise<OutputChunk> {
  const bundle = await rolldown({
    cwd: root,
    input: join(root, source),
    platform: 'browser',
    plugins: [...plugins, withoutNode],
    transform: {
      target: 'es2022',
      // Where a file lies, is nothing that such a script goes by.
      define: { __dirname: '"/"', __filename: '"/"', 'import.meta.url': '"about:blank"' },
    },
    onLog: (level, log) => {
      if (level === 'warn') throw new Error(`bundler warning: ${log.message}`)
    },
  })
  const { output } = await bundle.generate({
    format: 'iife',
    codeSplitting: false,
    minify: true,
    comments: { legal: true },
  })
  await bundle.close()
  return output[0]
}
