/** Commits by id, fetched from the remote when the clone is too shallow to hold them. */
import { Trouble } from '../trouble.ts'
import { type Answer, type Git, isOid, lastLine } from './git.ts'
import { findCommit } from './refs.ts'
import type { Repository } from './repository.ts'

export interface Commit {
  readonly oid: string
  /** As the commit itself names them: also in a clone that was cut off above them. */
  readonly parents: readonly string[]
}

export interface Remote {
  /** The commit with this id, fetched if need be; null when it cannot be had. */
  find(oid: string): Promise<Commit | null>
  /** The same; Trouble that says what to set in the workflow when it cannot be had. */
  need(oid: string): Promise<Commit>
  /** The id that a branch or tag has on the remote right now; null when the remote has none by this name. */
  tip(name: string): Promise<string | null>
  /** The remote's default branch, and its tip; null when it has none. */
  defaultTip(): Promise<{ readonly ref: string; readonly oid: string } | null>
}

export interface Access {
  /** Empty: whatever actions/checkout left in the clone's own settings is used. */
  readonly token: string
  /** For example `https://github.com`. */
  readonly serverUrl: string
}

/** The remote `origin` of a repository. Nothing is checked out and no ref is written. */
export function openRemote({ git, shallow }: Repository, access: Access): Remote {
  const env = credentials(access)
  // Fetching at depth 1 into a complete clone would make it shallow for the steps that come after this one.
  const depth = shallow ? ['--depth=1'] : []
  async function fetch(oid: string): Promise<Answer> {
    const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-gc']
    return git.ask(['fetch', ...quiet, ...depth, 'origin', oid], { env })
  }
  async function get(oid: string): Promise<Commit | Answer> {
    if (!isOid(oid)) throw new Error('not an object id')
    const here = await readCommit(git, oid)
    if (here !== null) return here
    const answer = await fetch(oid)
    return (answer.code === 0 ? await readCommit(git, oid) : null) ?? answer
  }
  return {
    async find(oid) {
      const got = await get(oid)
      return 'oid' in got ? got : null
    },
    async need(oid) {
      const got = await get(oid)
      if ('oid' in got) return got
      throw unreachable(`The commit ${oid} is not in this clone and could not be fetched`, got)
    },
    tip: (name) => findTip((...args) => list(git, env, args), name),
    defaultTip: () => findDefault((...args) => list(git, env, args)),
  }
}

type Env = Readonly<Record<string, string>>
type List = (...args: string[]) => Promise<string[]>

async function list(git: Git, env: Env, args: readonly string[]): Promise<string[]> {
  const answer = await git.ask(['ls-remote', '--quiet', ...args], { env })
  if (answer.code !== 0) throw unreachable('The branches of the remote origin could not be listed', answer)
  return answer.out.toString('utf8').split('\n')
}

async function findTip(list: List, name: string): Promise<string | null> {
  const short = name.replace(/^refs\/(?:heads|tags)\//, '').replace(/^origin\//, '')
  // What no name of a branch may hold (git check-ref-format); some of it would be a pattern to ls-remote.
  if (!/^[^\s\p{Cc}~^:?*[\\]+$/u.test(short)) return null
  const names = [`refs/heads/${short}`, `refs/tags/${short}^{}`, `refs/tags/${short}`]
  const tips = new Map((await list('origin', ...names)).map((line) => [line.split('\t')[1], line.split('\t')[0]]))
  return names.map((one) => tips.get(one)).find(isOid) ?? null
}

async function findDefault(list: List): Promise<{ ref: string; oid: string } | null> {
  const lines = await list('--symref', 'origin', 'HEAD')
  const ref = lines
    .find((line) => line.startsWith('ref: '))
    ?.split('\t')[0]
    ?.slice('ref: refs/heads/'.length)
  const oid = lines.find((line) => line.endsWith('\tHEAD') && !line.startsWith('ref: '))?.split('\t')[0]
  return isOid(oid) ? { ref: ref ?? 'HEAD', oid } : null
}

function unreachable(what: string, answer: Answer): Trouble {
  return new Trouble(
    `${what} (${lastLine(answer.error)}). Give the job the permission "contents: read", ` +
      'or set "fetch-depth: 0" on actions/checkout.',
  )
}

/** Reads a commit's own header: `rev-parse HEAD^1` fails in a shallow clone, the header names the parent all the same. */
async function readCommit(git: Git, oid: string): Promise<Commit | null> {
  const commit = await findCommit(git, oid)
  if (commit === null) return null
  const header = (await git.run(['cat-file', 'commit', commit])).toString('utf8').split('\n\n')[0] ?? ''
  const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '')
  return { oid: commit, parents: parents.filter(isOid) }
}

/**
 * The token as an HTTP header for this one server, in the environment. The empty value first takes back the header that
 * actions/checkout may have left in the settings: GitHub refuses a request with two of them.
 */
function credentials({ token, serverUrl }: Access): Record<string, string> {
  if (token === '') return {}
  const key = `http.${new URL(serverUrl).origin}/.extraheader`
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  return {
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
  }
}
