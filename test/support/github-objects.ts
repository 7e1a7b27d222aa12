/**
 * What GitHub's REST API tells about the objects of a repository, out of a real bare one.
 *
 *   github.objects = readBare(remote)              // a `file://` address, as from publish()
 *   github.objects = readBare(remote, { limit: 3 }) // listings are cut off behind three entries
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Answer, Operation } from './contract.ts'
import { git } from './git.ts'
import { sample } from './sample.ts'

// As the tests were started: a door that runs in this process may have none.
const { PATH } = process.env

/** The answer to an operation about objects; null for all other operations. */
export type Objects = (operation: Operation) => Answer | null

/** `limit`: GitHub's own is 100,000 entries. */
export function readBare(remote: string, { limit = 100_000 } = {}): Objects {
  const bare = fileURLToPath(remote)
  const run = (...args: string[]) => git(bare, ...args)
  const isThere = (name: string, type: string) => {
    try {
      return run('cat-file', '-t', name) === type
    } catch {
      return false
    }
  }
  const blobs = openBlobs(bare)
  const answers: Record<string, (path: Record<string, string>, query: URLSearchParams) => Answer> = {
    'git/get-commit': ({ commit_sha = '' }) => (isThere(commit_sha, 'commit') ? found(commit(run, commit_sha)) : LOST),
    'git/get-tree': ({ tree_sha = '' }, query) =>
      isThere(tree_sha, 'tree') ? found(tree(run, tree_sha, query.has('recursive'), limit)) : LOST,
    'git/get-blob': ({ file_sha = '' }) => {
      const bytes = blobs(file_sha)
      if (bytes === undefined) return LOST
      // GitHub breaks the lines.
      const content = bytes.toString('base64').replaceAll(/.{60}/g, '$&\n')
      return found(sample('blob', { sha: file_sha, size: bytes.length, encoding: 'base64', content }))
    },
    'repos/get': () =>
      found(sample('full-repository', { default_branch: run('symbolic-ref', 'HEAD').replace('refs/heads/', '') })),
    'repos/get-commit': ({ ref = '' }) => {
      const name = `refs/${ref}^{commit}`
      return isThere(name, 'commit') ? found(sample('commit', { sha: run('rev-parse', name) })) : LOST
    },
    'repos/compare-commits-with-basehead': ({ basehead = '' }) => {
      const sha = run('merge-base', ...basehead.split('...'))
      return found(sample('commit-comparison', { merge_base_commit: sample('commit', { sha }) }))
    },
  }
  return ({ id, path, query }) => answers[id]?.(path, query) ?? null
}

const LOST: Answer = { status: 404, body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' } }

function found(body: object): Answer {
  return { status: 200, body }
}

type Run = (...args: string[]) => string

function commit(run: Run, sha: string): object {
  const [own = '', ...parents] = run('show', '--no-patch', '--format=%T %P', sha).trim().split(' ')
  const url = 'https://github.com/acme/shop'
  return sample('git-commit', {
    sha,
    tree: { sha: own, url },
    parents: parents.map((parent) => ({ sha: parent, url, html_url: url })),
  })
}

function tree(run: Run, sha: string, recursive: boolean, limit: number): object {
  const out = run('ls-tree', '-z', '--long', ...(recursive ? ['-r', '-t'] : []), sha)
  const items = out.split('\0').filter((line) => line !== '')
  const shown = items.slice(0, limit).map((line) => {
    const tab = line.indexOf('\t')
    const [mode, type, oid, size] = line.slice(0, tab).split(/ +/)
    const own = { path: line.slice(tab + 1), mode, type, sha: oid }
    return size === '-' ? own : { ...own, size: Number(size) }
  })
  return sample('git-tree', { sha, tree: shown, truncated: items.length > limit })
}

/** All blobs at once when the first is asked for: a process for each would be slower than any network. */
function openBlobs(bare: string): (oid: string) => Buffer | undefined {
  let known: Map<string, Buffer> | null = null
  return (oid) => {
    known ??= readAll(bare)
    return known.get(oid)
  }
}

function readAll(bare: string): Map<string, Buffer> {
  const args = ['cat-file', '--batch', '--batch-all-objects', '--unordered', '--buffer']
  const out = execFileSync('git', args, { cwd: bare, env: { PATH }, maxBuffer: 1e9 })
  const blobs = new Map<string, Buffer>()
  for (let at = 0; at < out.length; ) {
    const start = out.indexOf('\n', at) + 1
    const [oid = '', type, size] = out.toString('latin1', at, start - 1).split(' ')
    at = start + Number(size) + 1
    if (type === 'blob') blobs.set(oid, out.subarray(start, at - 1))
  }
  return blobs
}
