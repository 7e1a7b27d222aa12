/** The library's types, made from the sources: the declarations that its entries reach, and no others. */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'

/** What a program can import. */
const ENTRIES = ['index', 'node', 'browser'] as const

/** Declarations by file name, `types/index.d.ts` and what it needs. Throws what the compiler says when it fails. */
export function declarations(root: string): Map<string, string> {
  const made = mkdtempSync(join(tmpdir(), 'rehearsal-types-'))
  try {
    // Not checked: `npm test` does that, and it takes longer than all of the rest.
    const options = ['--noCheck', '--noEmit', 'false', '--declaration', '--emitDeclarationOnly']
    const from = ['-p', root, '--rootDir', root, '--outDir', made]
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...from, ...options])
    return reached((path) => readFileSync(join(made, 'src', path), 'utf8'))
  } finally {
    rmSync(made, { recursive: true })
  }
}

const IMPORTED = /(\bfrom |\bimport\()'(\.[^']+)\.ts'/g

function reached(read: (path: string) => string): Map<string, string> {
  const files = new Map<string, string>()
  const open: string[] = ENTRIES.map((entry) => `${entry}.d.ts`)
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (files.has(`types/${path}`)) continue
    const text = read(path)
    const folder = posix.dirname(path)
    open.push(...Array.from(text.matchAll(IMPORTED), (it) => `${posix.join(folder, `${it[2]}`)}.d.ts`))
    // A program that imports these has no sources: `./x.js` leads a compiler to `./x.d.ts`.
    files.set(`types/${path}`, text.replaceAll(IMPORTED, "$1'$2.js'"))
  }
  return files
}
