/** Undoes what a checkout did to line endings, so that CRLF on disk is not taken for an edit. */

import type { Entry } from '../model/files.ts'
import type { Contents } from './contents.ts'
import { blobOid, type DiskFile } from './disk.ts'
import { fields } from './git.ts'
import type { Repository } from './repository.ts'

interface OnDisk {
  readonly path: string
  readonly index: Entry | null
  readonly file: DiskFile | null
}

/** The same files, with line feeds where git would store line feeds (`core.autocrlf`, the attributes `text` and `eol`). */
export async function asStored<T extends OnDisk>(
  repository: Repository,
  contents: Contents,
  files: readonly T[],
): Promise<T[]> {
  const kept = files.map((one) => (isCheckedOut(one, repository) ? { ...one, file: converted(one, repository) } : one))
  const open = kept.filter(({ file, index }) => file !== null && file.oid !== index?.oid && hasCrlf(file.bytes))
  const converting = await whichConvert(repository, contents, open)
  return kept.map((one) => (converting.has(one.path) ? { ...one, file: converted(one, repository) } : one))
}

/** Whether the file is what the index has, but for CRLF. */
function isCheckedOut(one: OnDisk, repository: Repository): boolean {
  if (one.index === null || one.file === null || one.file.oid === one.index.oid || !hasCrlf(one.file.bytes))
    return false
  return converted(one, repository)?.oid === one.index.oid
}

function converted({ file }: OnDisk, { format }: Repository): DiskFile | null {
  if (file === null || file.bytes === null) return file
  const text = Buffer.from(file.bytes).toString('latin1').replaceAll('\r\n', '\n')
  const bytes = Buffer.from(text, 'latin1')
  return { ...file, bytes, size: bytes.length, oid: blobOid(bytes, format) }
}

function hasCrlf(bytes: Uint8Array | null): boolean {
  return bytes !== null && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('\r\n')
}

/** Asks git which of the files it would convert when adding them. No filter runs: only attributes and settings are read. */
async function whichConvert({ git }: Repository, contents: Contents, files: readonly OnDisk[]): Promise<Set<string>> {
  if (files.length === 0) return new Set()
  const input = files.map(({ path }) => `${path}\0`).join('')
  const [attributes, setting] = await Promise.all([
    git.run(['check-attr', '--stdin', '-z', 'text', 'eol'], { input }),
    git.ask(['config', '--get', 'core.autocrlf']),
  ])
  const values = byPath(fields(attributes))
  const autocrlf = /^(?:true|input|yes|on|1)$/i.test(setting.out.toString('utf8').trim())
  const converting = new Set<string>()
  for (const one of files) {
    const rule = ruleOf(values.get(one.path) ?? {}, autocrlf)
    if (rule === 'always' || (rule === 'guess' && (await isGuessedText(one, contents)))) converting.add(one.path)
  }
  return converting
}

/** `check-attr -z` answers in threes: path, attribute, value. */
function byPath(parts: readonly string[]): Map<string, Record<string, string>> {
  const values = new Map<string, Record<string, string>>()
  for (let i = 0; i + 2 < parts.length; i += 3) {
    const [path = '', name = '', value = ''] = parts.slice(i, i + 3)
    values.set(path, { ...values.get(path), [name]: value })
  }
  return values
}

/** How git decides (https://git-scm.com/docs/gitattributes, "End-of-line conversion"). */
function ruleOf(attributes: Record<string, string>, autocrlf: boolean): 'always' | 'guess' | 'never' {
  const { text = 'unspecified', eol = 'unspecified' } = attributes
  if (text === 'unset') return 'never'
  if (text === 'auto') return 'guess'
  if (text === 'set' || text === 'input' || eol === 'lf' || eol === 'crlf') return 'always'
  return autocrlf ? 'guess' : 'never'
}

/** git leaves a file alone that looks binary, or that is stored with CRLF already. */
async function isGuessedText({ file, index }: OnDisk, contents: Contents): Promise<boolean> {
  const text = Buffer.from(file?.bytes ?? []).toString('latin1')
  if (text.includes('\0') || /\r(?!\n)/.test(text)) return false
  if (index === null) return true
  const stored = (await contents.look([{ oid: index.oid, read: true }])).get(index.oid)
  return !hasCrlf(stored?.bytes ?? null)
}
