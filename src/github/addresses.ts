/** Where git can fetch an event's commits from, and the settings that a fetch from there needs. */

import { fields, type Git } from '../revisions/git.ts'
import type { Remote, Setting } from '../revisions/remote.ts'
import type { Repository } from '../revisions/repository.ts'

export interface Access {
  /** Empty: whatever actions/checkout left in the clone's own settings is used. */
  readonly token: string
  /** For example `https://github.com`; may have a port and a path. */
  readonly serverUrl: string
  /** `owner/name`. */
  readonly repository: string
}

/**
 * The workspace's own origin, which knows its way through SSH keys and proxies, and the event's repository on its server.
 * Nearly always they are the same, and one remains. An origin that is another repository is none: its branches are others.
 */
export async function findRemotes(workspace: Repository | null, access: Access): Promise<Remote[]> {
  if (!isRepositoryName(access.repository)) return []
  const local = workspace === null ? [] : await readSettings(workspace.git)
  const settings = [...local, ...credentials(access)]
  const origin = workspace === null ? null : await readOrigin(workspace.git)
  const server = `${access.serverUrl.replace(/\/+$/, '')}/${access.repository}`
  const isOther = origin === null || !isNamed(origin, access.repository) || plain(origin) === plain(server)
  return [...(isOther ? [] : [origin]), server].map((url) => ({ url, settings }))
}

/** Whether an address ends in `owner/name`: `https://…/owner/name`, `git@host:owner/name.git`. */
function isNamed(url: string, repository: string): boolean {
  const [end, name] = [plain(url).toLowerCase(), repository.toLowerCase()]
  return end.endsWith(`/${name}`) || end.endsWith(`:${name}`)
}

/** GitHub's names of owners and repositories; neither can be `.` or `..`. */
export function isRepositoryName(text: string): boolean {
  return /^[\w.-]+\/[\w.-]+$/.test(text) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(text)
}

function plain(url: string): string {
  return url.replace(/\/+$/, '').replace(/\.git$/, '')
}

async function readOrigin(git: Git): Promise<string | null> {
  const answer = await git.ask(['remote', 'get-url', 'origin'])
  return answer.code === 0 ? answer.out.toString('utf8').replace(/\n$/, '') : null
}

/** What the clone itself says about connections: proxies, certificates, keys, the header that actions/checkout leaves. */
async function readSettings(git: Git): Promise<Setting[]> {
  const args = ['config', '--local', '--includes', '-z', '--get-regexp', String.raw`^(http\.|core\.sshcommand$)`]
  const answer = await git.ask(args)
  return answer.code === 0 ? fields(answer.out).map(parse) : []
}

/** The key, a line break, the value; the key alone stands for `true`. */
function parse(field: string): Setting {
  const end = field.indexOf('\n')
  return end < 0 ? [field, 'true'] : [field.slice(0, end), field.slice(end + 1)]
}

/**
 * The token as an HTTP header for this one server. The empty value first takes back the header that actions/checkout may
 * have left in the settings: GitHub refuses a request with two of them.
 */
function credentials({ token, serverUrl }: Access): Setting[] {
  if (token === '') return []
  const key = `http.${new URL(serverUrl).origin}/.extraheader`
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  return [
    [key, ''],
    [key, `AUTHORIZATION: basic ${basic}`],
  ]
}
