/** A link that carries everything: the state as JSON, deflated, in base64url, behind the `#`, so that no server sees it. */

import type { Level } from '../model/text.ts'
import { RULES } from '../rules/table.ts'
import { RUNNERS } from '../tools/table.ts'
import { Trouble } from '../trouble.ts'
import {
  EMPTY,
  type FileKind,
  isFolder,
  isPreset,
  KINDS,
  MOST_FILES,
  MOST_TEXT,
  objectionTo,
  type PageFile,
  type PageState,
  sorted,
} from './state.ts'

/** What stands behind the `#`: everything, a rule's example, an incident, or nothing of ours. */
export type Place =
  | { readonly kind: 'state'; readonly code: string }
  | { readonly kind: 'rule' | 'incident'; readonly id: string }
  | { readonly kind: 'none' }

/** Characters. GitHub takes 65,536 in a comment, and browsers far more in an address. */
export const LONGEST_LINK = 60_000

const STATE = 'v1='

/** Reads what stands behind the `#`, with or without it. */
export function placeIn(hash: string): Place {
  const text = hash.replace(/^#/, '')
  if (text.startsWith(STATE)) return { kind: 'state', code: text.slice(STATE.length) }
  const [, kind, id] = /^(rule|incident)=([a-z0-9-]{1,80})$/.exec(text) ?? []
  return kind === 'rule' || kind === 'incident' ? { kind, id: `${id}` } : { kind: 'none' }
}

/** What stands behind the `#` for this state; null when it would be too long to be passed on. */
export async function linkOf(state: PageState): Promise<string | null> {
  const code = base64url(await deflated(JSON.stringify(short(state))))
  return code.length > LONGEST_LINK ? null : `#${STATE}${code}`
}

/** The state of a link. Throws Trouble for one that is broken, too large, or of a newer page. */
export async function stateOf(code: string): Promise<PageState> {
  if (code.length > LONGEST_LINK) throw new Trouble('This link is too long to be one of ours, so it was not opened.')
  const text = await inflated(code).catch((error: unknown) => {
    if (error instanceof Trouble) throw error
    throw broken('it is cut off, or a letter of it was changed')
  })
  return long(parsed(text))
}

function broken(why: string): Trouble {
  return new Trouble(`This link cannot be read: ${why}. Ask for it again, or begin with an example.`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw broken('what it holds is not ours')
  }
}

/** As short as it can be said: kinds by their place in the list, and nothing that is as usual. */
function short({ tool, folder, sqlite, preset, levels, files }: PageState): object {
  return {
    t: tool,
    ...(folder === EMPTY.folder ? {} : { d: folder }),
    ...(sqlite === null ? {} : { s: sqlite }),
    ...(preset === EMPTY.preset ? {} : { p: preset }),
    ...(Object.keys(levels).length === 0 ? {} : { l: levels }),
    f: files.map(({ path, kind, text, before }) => [
      KINDS.indexOf(kind),
      path,
      text,
      ...(before === null ? [] : [before]),
    ]),
  }
}

function long(data: unknown): PageState {
  const { t, d = EMPTY.folder, s = null, p = EMPTY.preset, l = {}, f } = record(data, 'it')
  if (typeof t !== 'string' || !Object.hasOwn(RUNNERS, t)) throw broken('it names a tool that this page does not know')
  if (typeof d !== 'string' || !isFolder(d) || (s !== null && typeof s !== 'string'))
    throw broken('what it holds is not ours')
  if (typeof p !== 'string' || !isPreset(p)) throw broken('it names a set of levels that this page does not know')
  if (!Array.isArray(f) || f.length > MOST_FILES) throw broken('its list of files is none, or too long')
  const files: PageFile[] = []
  for (const file of f) files.push(fileOf(file, files))
  return { tool: t, folder: d, sqlite: s, preset: p, levels: levelsOf(record(l, 'its levels')), files: sorted(files) }
}

function record(data: unknown, what: string): Record<string, unknown> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw broken(`${what} is not a set of fields`)
  return data as Record<string, unknown>
}

const LEVELS: readonly unknown[] = ['error', 'warning', 'note', 'off'] satisfies (Level | 'off')[]

function levelsOf(levels: Record<string, unknown>): PageState['levels'] {
  const all = Object.entries(levels)
  if (all.some(([id, level]) => !LEVELS.includes(level) || !RULES.some((rule) => rule.id === id)))
    throw broken('it names a rule or a level that this page does not know')
  return Object.fromEntries(all) as PageState['levels']
}

function fileOf(data: unknown, others: readonly PageFile[]): PageFile {
  const [at, path, text, before = null] = Array.isArray(data) ? (data as unknown[]) : []
  const kind: FileKind | undefined = typeof at === 'number' ? KINDS[at] : undefined
  if (kind === undefined || typeof path !== 'string' || typeof text !== 'string') throw broken('a file in it is none')
  if ((kind === 'changed') !== (typeof before === 'string')) throw broken('a file in it is none')
  if (objectionTo(path, others, null) !== null)
    throw broken('a file in it has a name that cannot be, or twice the same')
  return { path, kind, text, before: before as string | null }
}

async function deflated(text: string): Promise<Uint8Array> {
  return through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY)
}

async function inflated(code: string): Promise<string> {
  const bytes = fromBase64url(code)
  const content = await through(bytes, new DecompressionStream('deflate-raw'), MOST_TEXT)
  return new TextDecoder('utf-8', { fatal: true }).decode(content)
}

/** What a filter makes of the bytes. A small link can become gigabytes: it is left as soon as it is more than `most`. */
async function through(
  bytes: Uint8Array,
  filter: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array> {
  const writer = filter.writable.getWriter()
  // Its failure comes out at the other end, too.
  const fed = writer.write(bytes as Uint8Array<ArrayBuffer>).then(() => writer.close())
  fed.catch(() => {})
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = filter.readable.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length
    if (length > most) {
      await reader.cancel()
      throw new Trouble('This link holds more than this page opens.')
    }
    chunks.push(next.value)
  }
  return joined(chunks, length)
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

function base64url(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromBase64url(code: string): Uint8Array {
  const text = atob(code.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}
