/** What the branches of a remote point at right now. */
import { type Git, isOid } from './git.ts'
import { askRemote, type Remote } from './remote.ts'
import type { Complain, Source, Tip } from './source.ts'

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
