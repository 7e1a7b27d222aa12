/** The tree of a commit, read from git's objects and never from a checkout. */
import type { Revision } from '../model.ts'
import type { Contents } from './contents.ts'
import { fields, type Git } from './git.ts'
import { type Entry, makeTree, type Tree } from './tree.ts'

/** The files of a commit whose id was verified before. `ref` is how people know it. */
export function commitTree(
  git: Git,
  contents: Contents,
  { ref, commit }: Revision & { readonly commit: string },
): Tree {
  let listed: Promise<readonly Entry[]> | null = null
  const entries = () => {
    listed ??= list(git, commit)
    return listed
  }
  return makeTree({ ref, commit }, entries, contents)
}

async function list(git: Git, commit: string): Promise<readonly Entry[]> {
  const out = await git.run(['ls-tree', '-r', '-z', '--full-tree', commit])
  return fields(out).map(parse)
}

/** `<mode> <type> <oid>`, a tab, the path. */
function parse(line: string): Entry {
  const tab = line.indexOf('\t')
  const [mode = '', , oid = ''] = line.slice(0, tab).split(' ')
  return { path: line.slice(tab + 1), mode, oid }
}
