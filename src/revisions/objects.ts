/** Objects out of a git store: each batch in one process, however many are asked for; what is missing is left out. */

import type { Blobs, Content } from './contents.ts'
import { type Git, isOid } from './git.ts'
import type { Commit } from './source.ts'

/**
 * Commits by id, also of tags that point at one, with the parents that their headers name: `rev-parse HEAD^1` fails in a
 * shallow clone, the header names the parent all the same.
 */
export async function readCommits(git: Git, oids: readonly string[]): Promise<Map<string, Commit>> {
  const objects = await readObjects(git, oids, '^{commit}')
  return new Map([...objects].map(([asked, { oid, bytes }]) => [asked, { oid, parents: parentsIn(bytes) }]))
}

function parentsIn(commit: Buffer): string[] {
  const header = commit.toString('latin1').split('\n\n')[0] ?? ''
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]).filter(isOid)
}

/** The blobs of a git store. */
export function gitBlobs(git: Git): Blobs {
  return {
    sizes: (oids) => readSizes(git, oids),
    read: async (oids) => {
      const objects = await readObjects(git, oids)
      const blobs = [...objects].filter(([, { type }]) => type === 'blob')
      return new Map(blobs.map(([oid, { bytes }]): [string, Content] => [oid, { size: bytes.length, bytes }]))
    },
  }
}

async function readSizes(git: Git, oids: readonly string[]): Promise<Map<string, number>> {
  const sizes = new Map<string, number>()
  if (oids.length === 0) return sizes
  const out = await git.run(['cat-file', '--batch-check', '--buffer'], { input: [...oids, ''].join('\n') })
  for (const line of out.toString('latin1').trimEnd().split('\n')) {
    const [oid = '', type, size] = line.split(' ')
    if (type === 'blob') sizes.set(oid, Number(size))
  }
  return sizes
}

interface Found {
  readonly oid: string
  readonly type: string
  readonly bytes: Buffer
}

/**
 * By the id that was asked for. `git cat-file --batch` answers in the order of the questions: `<oid> <type> <size>`, a
 * line break, the bytes, a line break; or `<question> missing`.
 */
async function readObjects(git: Git, oids: readonly string[], suffix = ''): Promise<Map<string, Found>> {
  const found = new Map<string, Found>()
  if (oids.length === 0) return found
  const input = oids.map((oid) => `${oid}${suffix}\n`).join('')
  const out = await git.run(['cat-file', '--batch', '--buffer'], { input })
  let at = 0
  for (const asked of oids) {
    const start = out.indexOf('\n', at) + 1
    const [oid = '', type = '', size] = out.toString('latin1', at, start - 1).split(' ')
    at = start
    if (size === undefined) continue
    at += Number(size) + 1
    found.set(asked, { oid, type, bytes: out.subarray(start, at - 1) })
  }
  return found
}
