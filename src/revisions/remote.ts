/** Commands of git that talk to a server: settings by the environment, a deadline, and no surprises. */

import { Trouble } from '../trouble.ts'
import { type Git, isOid, lastLine } from './git.ts'
import type { Complain, Source, Tip } from './source.ts'

export type Setting = readonly [key: string, value: string]

/** Where to fetch from. */
export interface Remote {
  readonly url: string
  /** For git's configuration; some are secret. */
  readonly settings: readonly Setting[]
}

/** Milliseconds. A fetch of a few thousand files takes seconds; one that hangs must leave time for the API. */
const DEADLINE = 180_000

/** Runs a command whose remote is called `origin`. Standard output, or a sentence about why it failed. */
export async function askRemote(
  git: Git,
  remote: Remote,
  args: readonly string[],
  { input = '', more = [] }: { readonly input?: string; readonly more?: readonly Setting[] } = {},
): Promise<Buffer | string> {
  const problem = (why: string) => `git ${args[0]} from ${shown(remote.url)}: ${why}.`
  try {
    const answer = await git.ask(args, { input, env: environment(remote, more), deadline: DEADLINE })
    return answer.code === 0 ? answer.out : problem(lastLine(answer.error))
  } catch (error) {
    if (error instanceof Trouble) return problem(error.message)
    throw error
  }
}

/** No protocol that starts a program of somebody's choice, and no waiting for a server that has fallen silent. */
function environment({ url, settings }: Remote, more: readonly Setting[]): Record<string, string> {
  const silent: readonly Setting[] = [
    ['http.lowSpeedLimit', '1'],
    ['http.lowSpeedTime', '60'],
  ]
  return {
    GIT_ALLOW_PROTOCOL: 'file:git:http:https:ssh',
    ...asEnvironment([...silent, ['remote.origin.url', url], ...settings, ...more]),
  }
}

/** Settings as git takes them from the environment (git ≥ 2.31): arguments can be read by every process of the machine. */
function asEnvironment(settings: readonly Setting[]): Record<string, string> {
  const pairs = settings.flatMap(([key, value], i) => [
    [`GIT_CONFIG_KEY_${i}`, key],
    [`GIT_CONFIG_VALUE_${i}`, value],
  ])
  return { GIT_CONFIG_COUNT: `${settings.length}`, ...Object.fromEntries(pairs) }
}

/** An address without the password that may stand in it. */
function shown(url: string): string {
  return url.replace(/^(\w+:\/\/)[^/@]*@/, '$1')
}

/** The two questions about branches; the first remote that answers is believed. */
export function listRemote(
  git: Git,
  remotes: readonly Remote[],
  complain: Complain,
): Required<Pick<Source, 'tip' | 'defaultTip'>> {
  async function list(...args: string[]): Promise<string[] | undefined> {
    for (const remote of remotes) {
      const answer = await askRemote(git, remote, ['ls-remote', '--quiet', ...args])
      if (typeof answer !== 'string') return answer.toString('utf8').split('\n')
      complain(answer)
    }
    return undefined
  }
  return {
    async tip(name) {
      const names = refsNamed(name)
      const lines = names.length === 0 ? [] : await list('origin', ...names)
      const tips = lines && new Map(lines.map((line) => [line.split('\t')[1], line.split('\t')[0]]))
      return tips && (names.map((one) => tips.get(one)).find(isOid) ?? null)
    },
    async defaultTip() {
      const lines = await list('--symref', 'origin', 'HEAD')
      return lines && headOf(lines)
    },
  }
}

/** The refs that a short name can mean, best first; a tag of its own stands for the commit that it names. */
function refsNamed(name: string): string[] {
  const short = shortName(name)
  return short === null ? [] : [`refs/heads/${short}`, `refs/tags/${short}^{}`, `refs/tags/${short}`]
}

/** A branch's or tag's own name; null for what no name may hold (git check-ref-format): some of it would be a pattern. */
export function shortName(name: string): string | null {
  const short = name.replace(/^refs\/(?:heads|tags)\//, '').replace(/^origin\//, '')
  return /^[^\s\p{Cc}~^:?*[\\]+$/u.test(short) ? short : null
}

function headOf(lines: readonly string[]): Tip | null {
  const ref = lines
    .find((line) => line.startsWith('ref: '))
    ?.split('\t')[0]
    ?.slice('ref: refs/heads/'.length)
  const oid = lines.find((line) => line.endsWith('\tHEAD') && !line.startsWith('ref: '))?.split('\t')[0]
  return isOid(oid) ? { ref: ref ?? 'HEAD', oid } : null
}
