/**
 * Builds real git repositories in temporary folders, so that tests read what git really writes.
 *
 *   const repo = makeRepo({ 'migrations/001_a.sql': 'CREATE TABLE a (x);' })   // branch main, one commit
 *   repo.branch('work')                                                        // git checkout -b work
 *   const head = repo.commit({ 'migrations/002_b.sql': '…', 'old.txt': null }) // null deletes; returns the commit's id
 *   repo.write({ 'draft.sql': '…', 'link.sql': { symlink: '/etc/passwd' } })   // working tree only
 *   const merge = repo.pull(7)                    // refs/pull/7/merge and /head, as GitHub makes them (main + work)
 *   const remote = publish(repo)                  // bare remote, serves any object id as GitHub does; becomes origin
 *   const folder = checkoutPull(remote, 7)        // what actions/checkout leaves on a pull request: depth 1, detached
 *   const folder = shallowClone(remote, 'main')   // what actions/checkout leaves on a push: depth 1, on the branch
 *   const folder = clone(remote)                  // a person's full clone, with refs/remotes/origin/HEAD
 *   const other = openRepo(folder)                // the same tools for a folder that is already there
 *
 * Everything is removed when the test file ends. Names, dates and configuration are fixed, so the same calls give the
 * same object ids on every machine.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { atEndOfFile } from './end-of-file.ts'

/** Path → text, bytes, a symbolic link, or null to delete the file. */
export type Files = Readonly<Record<string, string | Uint8Array | { readonly symlink: string } | null>>

export interface Repo {
  /** Absolute path of the working tree. */
  readonly root: string
  /** Runs git here; standard output without the final line break. Throws with git's message when git fails. */
  git(...args: string[]): string
  /** Writes files into the working tree; nothing is staged. */
  write(files: Files): void
  /** Writes files, stages everything and commits; the new commit's id. */
  commit(files?: Files, message?: string): string
  /** A new branch at `from` (default: here), checked out. */
  branch(name: string, from?: string): void
  /** Makes `refs/pull/<number>/head` and `/merge` as GitHub does, touching no branch; the merge commit's id. */
  pull(number: number, branch?: string, base?: string): string
}

/** An empty folder that is removed when the test file ends. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'rehearsal-')))
  atEndOfFile(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/**
 * A fixed author, date and configuration: no setting of the machine that runs the tests gets in. And nothing that takes time
 * without being seen: no housekeeping, no samples of hooks.
 */
const environment = {
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_COUNT: '2',
  GIT_CONFIG_KEY_0: 'maintenance.auto',
  GIT_CONFIG_VALUE_0: 'false',
  GIT_CONFIG_KEY_1: 'gc.auto',
  GIT_CONFIG_VALUE_1: '0',
  GIT_TEMPLATE_DIR: '',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
}

/** Runs git in a folder. */
export function git(cwd: string, ...args: string[]): string {
  const options = { cwd, env: environment, encoding: 'utf8', stdio: 'pipe', maxBuffer: 1e9 } as const
  return execFileSync('git', args, options).replace(/\n$/, '')
}

/**
 * Several calls of git in one process: `script` is for the shell, and has `git`, and the arguments as `$1`, `$2` and `$@`.
 * A worker of the tests is large, and each process that it starts costs milliseconds; those that a small shell starts do not.
 */
function shell(cwd: string, script: string, ...args: string[]): string {
  const options = { cwd, env: environment, encoding: 'utf8', stdio: 'pipe', maxBuffer: 1e9 } as const
  return execFileSync('sh', ['-ec', script, 'sh', ...args], options).replace(/\n$/, '')
}

/** Runs `use` with a git that takes every repository for another user's, as inside a container. */
export async function asStranger<T>(use: () => Promise<T>): Promise<T> {
  const folder = temporaryFolder()
  const { PATH = '' } = process.env
  // git's own switch for testing this refusal.
  writeFileSync(join(folder, 'git'), `#!/bin/sh\nPATH='${PATH}' GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec git "$@"\n`, {
    mode: 0o755,
  })
  try {
    process.env.PATH = folder + delimiter + PATH
    return await use()
  } finally {
    process.env.PATH = PATH
  }
}

function write(root: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name)
    rmSync(path, { recursive: true, force: true })
    if (content === null) continue
    mkdirSync(dirname(path), { recursive: true })
    if (typeof content === 'object' && 'symlink' in content) symlinkSync(content.symlink, path)
    else writeFileSync(path, content)
  }
}

const COMMIT = 'git add --all; git commit --allow-empty --quiet -m "$1"; git rev-parse HEAD'

const PULL = `
  tree=$(git merge-tree --write-tree "$3" "$2")
  merge=$(git commit-tree "$tree" -p "$3" -p "$2" -m "Merge $2 into $3")
  git update-ref "$1/head" "$2"
  git update-ref "$1/merge" "$merge"
  echo "$merge"`

/** The tools for a repository that is already there. */
export function openRepo(root: string): Repo {
  const run = (...args: string[]) => git(root, ...args)
  return {
    root,
    git: run,
    write: (files) => write(root, files),
    commit(files = {}, message = 'A commit') {
      write(root, files)
      return shell(root, COMMIT, message)
    },
    branch: (name, from = 'HEAD') => void run('checkout', '--quiet', '-b', name, from),
    pull(number, branch = 'work', base = 'main') {
      return shell(root, PULL, `refs/pull/${number}`, branch, base)
    },
  }
}

/** A new repository on branch `main` with one commit that holds `files`. */
export function makeRepo(files: Files = { 'README.md': 'A project\n' }, ...initArgs: string[]): Repo {
  const root = temporaryFolder()
  write(root, files)
  shell(
    root,
    `message="$1"; shift; git init --quiet --initial-branch=main "$@"; set -- "$message"; ${COMMIT}`,
    'First commit',
    ...initArgs,
  )
  return openRepo(root)
}

/** Pushes every ref to a bare remote that serves any object id, as GitHub does; its `file://` address. Call again to push again. */
export function publish(repo: Repo): string {
  // Named as the repository that the tests' steps run for.
  return shell(repo.root, PUBLISH, join(temporaryFolder(), 'acme', 'shop'))
}

const PUBLISH = `
  if ! git config --get remote.origin.url; then
    git init --quiet --bare --initial-branch=main --object-format="$(git rev-parse --show-object-format)" "$1"
    git -C "$1" config uploadpack.allowAnySHA1InWant true
    git remote add origin "file://$1"
    echo "file://$1"
  fi
  git push --quiet --force origin 'refs/heads/*:refs/heads/*' '+refs/pull/*:refs/pull/*'
  git fetch --quiet origin`

/** A person's full clone: on `main`, with `refs/remotes/origin/HEAD`. */
export function clone(remote: string): string {
  const folder = temporaryFolder()
  git(folder, 'clone', '--quiet', remote, '.')
  return folder
}

/** What actions/checkout leaves on a push by default: depth 1, on the branch. */
export function shallowClone(remote: string, branch = 'main'): string {
  return checkout(remote, `refs/heads/${branch}`, `refs/remotes/origin/${branch}`, ['-B', branch])
}

/** What actions/checkout leaves on a pull request by default: the merge commit alone, depth 1, detached. */
export function checkoutPull(remote: string, number: number): string {
  return checkout(remote, `refs/pull/${number}/merge`, `refs/remotes/pull/${number}/merge`, ['--detach'])
}

function checkout(remote: string, from: string, to: string, how: string[]): string {
  const folder = temporaryFolder()
  shell(folder, CHECKOUT, remote, `+${from}:${to}`, ...how, to)
  return folder
}

const CHECKOUT = `
  git init --quiet --initial-branch=main
  git remote add origin "$1"
  git fetch --quiet --no-tags --depth=1 origin "$2"
  shift 2
  git checkout --quiet --force "$@"`
