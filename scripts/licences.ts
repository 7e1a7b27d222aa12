/** The licences of everything that a bundle holds: found from its modules, so that nothing can be forgotten. */
import { readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
}

const LICENCE_FILE = /^(licen[cs]e|copying)([.-].*)?$/i
const NOTICE_FILE = /^notice([.-].*)?$/i

/** Licences that a program under MIT may carry along when it names them. An unknown one is a decision for a person. */
const ACCEPTED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Unlicense', '0BSD', 'CC0-1.0'])

/** Packages that name a licence and forgot its text: where the standard text stands, below the root. */
const TEXT_ELSEWHERE: Readonly<Record<string, string>> = {
  '@sqlite.org/sqlite-wasm': 'node_modules/typescript/LICENSE', // Apache-2.0, unchanged and without a name in it
}

/** A module's package folder (absolute), or null for a module of our own. */
function packageFolder(root: string, moduleId: string): string | null {
  // The bundler's own helper functions end up in the output too.
  if (moduleId.startsWith('\0rolldown/')) return join(root, 'node_modules/rolldown')
  const path = moduleId.replaceAll('\\', '/').split('?')[0] ?? ''
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? null
}

function texts(folder: string, pattern: RegExp): string[] {
  const names = readdirSync(folder).filter((name) => pattern.test(name))
  return names.sort().map((name) => readText(join(folder, name)))
}

function readText(path: string): string {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim()
}

function chapter(root: string, folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const elsewhere = TEXT_ELSEWHERE[name]
  const own = texts(folder, LICENCE_FILE)
  const licences = own.length === 0 && elsewhere ? [readText(join(root, elsewhere))] : own
  if (!license || !ACCEPTED.has(license)) throw new Error(`${name}: licence ${license ?? 'missing'} is not on our list`)
  if (licences.length === 0) throw new Error(`${name}: no licence text in ${folder}`)
  return [`${name} ${version} (${license})`, ...licences, ...texts(folder, NOTICE_FILE)].join('\n\n')
}

/**
 * The text of LICENSES.txt for a bundle of these modules (bundler ids: absolute paths or virtual names).
 * Throws when a package has no licence, no licence text, or a licence that we have not agreed to, e.g. a GPL.
 */
export function licences(root: string, moduleIds: Iterable<string>): string {
  const found = [...moduleIds].map((id) => packageFolder(root, id)).filter((folder) => folder !== null)
  const folders = new Set(found.map((folder) => realpathSync(folder)))
  const chapters = [...folders].map((folder) => chapter(root, folder)).sort()
  const sqlite = 'The .wasm files hold SQLite, which is in the public domain (https://sqlite.org/copyright.html).'
  return [sqlite, ...chapters].join(`\n\n${'-'.repeat(80)}\n\n`).concat('\n')
}
