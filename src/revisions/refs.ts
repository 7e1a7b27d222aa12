/** From names that people type to commits, and where two commits parted. */

import { Trouble } from '../trouble.ts'
import { type Git, isOid } from './git.ts'
import type { Repository } from './repository.ts'

/** A commit that exists, and the name it was asked for by. */
export interface Named {
  readonly ref: string
  readonly commit: string
}

/** The commit that a name (branch, tag, id, `HEAD~2`) stands for; null when there is none. */
export async function findCommit(git: Git, ref: string): Promise<string | null> {
  // No name of git's holds a NUL, and no argument of a process can.
  if (ref === '' || ref.includes('\0')) return null
  const answer = await git.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
  const oid = answer.out.toString('utf8').trim()
  // `^main` resolves too: to what is not meant.
  return answer.code === 0 && isOid(oid) ? oid : null
}

/** The same for a name that must exist: Trouble names it, and names like it. */
export async function needCommit(git: Git, ref: string): Promise<Named> {
  const commit = await findCommit(git, ref)
  if (commit !== null) return { ref, commit }
  throw new Trouble(`There is no commit named ${JSON.stringify(ref)} in this repository. ${await adviceFor(git, ref)}`)
}

async function adviceFor(git: Git, ref: string): Promise<string> {
  const { out } = await git.ask(['rev-parse', '--is-shallow-repository'])
  const isShallow = out.toString('utf8').trim() === 'true'
  // `HEAD~9`, where there is a HEAD, asks for more history, and is no misspelling.
  const start = /^([^~^]+)[~^]/.exec(ref)?.[1]
  if (start !== undefined && (await findCommit(git, start)) !== null)
    return `The history of ${start} does not reach that far${isShallow ? `, as this clone is shallow: ${DEEPEN}` : '.'}`
  const names = await namesOf(git, ['refs/heads', 'refs/remotes', 'refs/tags'])
  const near = names.filter((name) => isNear(name, ref))
  if (near.length > 0) return `Did you mean ${near.slice(0, MOST).join(', ')}?`
  if (isShallow) return `This clone is shallow and holds few commits: ${DEEPEN}`
  const branches = await namesOf(git, ['refs/heads'])
  const known = branches.length > 0 && branches.length <= MOST ? ` Its branches: ${branches.join(', ')}.` : ''
  return `If it is on the remote, run git fetch origin first.${known}`
}

/** A shallow clone has one branch only, so that all are asked for. */
const DEEPEN = "run git fetch --unshallow origin '+refs/heads/*:refs/remotes/origin/*' first."

/** Names in one message. */
const MOST = 5

async function namesOf(git: Git, kinds: readonly string[]): Promise<string[]> {
  const out = await git.run(['for-each-ref', '--format=%(refname:short)', ...kinds])
  return out
    .toString('utf8')
    .split('\n')
    .filter((name) => name !== '')
}

/** Whether both end in the same name (`main`, `origin/main`), whatever the case, or one begins with the other. */
function isNear(known: string, asked: string): boolean {
  const [a, b] = [known.toLowerCase(), asked.toLowerCase()].map((name) => name.split('/').at(-1) ?? '')
  if (!a || !b) return false
  return a === b || (Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a)))
}

const DEFAULT_BRANCHES = ['main', 'master']

/**
 * The default branch as far as this clone knows it: `refs/remotes/origin/HEAD`, else origin's main or master, else a
 * local main or master. `current` says that the local one is the branch that is checked out.
 */
export async function defaultBranch(git: Git): Promise<(Named & { readonly current: boolean }) | null> {
  const local = DEFAULT_BRANCHES.map((name) => `refs/heads/${name}`)
  const order = ['HEAD', ...DEFAULT_BRANCHES].map((name) => `refs/remotes/origin/${name}`).concat(local)
  const format = '--format=%(refname) %(objectname) %(HEAD) %(symref)'
  const lines = (await git.run(['for-each-ref', format, ...order])).toString('utf8').split('\n')
  const found = new Map(lines.map((line) => [line.split(' ')[0], line]))
  const head = 'refs/remotes/origin/HEAD'
  if (await isOnlyOfOneBranch(git, found.get(head))) found.delete(head)
  const line = order.map((name) => found.get(name)).find((one) => one !== undefined)
  if (line === undefined) return null
  const [name = '', commit = ''] = line.split(' ')
  const symref = line.split(' ').at(-1)
  const ref = (symref || name).replace(/^refs\/(?:remotes|heads)\//, '')
  return { ref, commit, current: line.split(' ')[2] === '*' }
}

/** A clone of a single branch takes that one for the remote's default, whichever it is: here for one of another name. */
async function isOnlyOfOneBranch(git: Git, head: string | undefined): Promise<boolean> {
  const name = head?.split(' ').at(-1)?.split('/').at(-1) ?? ''
  if (name === '' || DEFAULT_BRANCHES.includes(name)) return false
  const { out } = await git.ask(['config', '--get-all', 'remote.origin.fetch'])
  return !out.toString('utf8').includes('*')
}

/** The newest commit that both have in their history; null when this clone knows of none. */
export async function findMergeBase(git: Git, a: string, b: string): Promise<string | null> {
  const answer = await git.ask(['merge-base', a, b])
  return answer.code === 0 ? answer.out.toString('utf8').trim() : null
}

/** The same, where it must exist: Trouble says whether the clone is shallow or the two have nothing in common. */
export async function needMergeBase({ git, shallow }: Repository, base: Named, head: string): Promise<string> {
  const found = await findMergeBase(git, base.commit, head)
  if (found !== null) return found
  if (shallow) {
    throw new Trouble(
      `This clone is shallow: the commit where the branch left ${base.ref} is not in it. Run git fetch --unshallow.`,
    )
  }
  throw new Trouble(
    `The branch and ${base.ref} have no commit in common, so they cannot be compared. Name another --base.`,
  )
}
