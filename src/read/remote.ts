/** Commands of git that talk to a server: settings by the environment, a deadline, and no surprises. */
import { Trouble } from '../trouble.ts'
import { type Git, lastLine } from './git.ts'

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
