/** The one place that runs git: no shell, no hooks, no prompts, none of the caller's secrets. */

import { isUtf8 } from 'node:buffer'
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { Trouble } from '../trouble.ts'

/** What git said. `error` is standard error as text, in English. */
export interface Answer {
  readonly code: number
  readonly out: Buffer
  readonly error: string
}

export interface Git {
  /** Absolute path of the folder that git runs in. */
  readonly folder: string
  /** Runs git and hands back whatever it answered, also when it failed. */
  ask(args: readonly string[], more?: More): Promise<Answer>
  /** Runs git; standard output. Trouble with git's message when it fails. */
  run(args: readonly string[], more?: More): Promise<Buffer>
}

interface More {
  /** Goes to standard input. */
  readonly input?: string
  /** Milliseconds until git is ended; it then counts as failed. Without it, git may take as long as it likes. */
  readonly deadline?: number
  /** Added to the environment. The one place for a secret: arguments can be read by every process of the machine. */
  readonly env?: Readonly<Record<string, string>>
}

/** Variables that git needs to find itself, its settings and its way through a proxy. No token is among them. */
const PASSED = [
  ...['PATH', 'HOME', 'XDG_CONFIG_HOME', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM'],
  ...[
    'USERPROFILE',
    'HOMEDRIVE',
    'HOMEPATH',
    'APPDATA',
    'PROGRAMDATA',
    'SYSTEMROOT',
    'PATHEXT',
    'TMPDIR',
    'TEMP',
    'TMP',
  ],
  ...['http_proxy', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY', 'all_proxy', 'ALL_PROXY'],
  ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'GIT_SSL_CAINFO', 'SSH_AUTH_SOCK'],
]

/** Messages in English, so that we can tell them apart; nothing is asked, locked, or replaced behind our back. */
const FIXED = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_REPLACE_OBJECTS: '1' }

/**
 * Settings of the repository that could start a program, off; names as bytes, not in quotes. A folder that only looks like a
 * bare repository is none: anybody can commit one, with settings of their own
 * (https://git-scm.com/docs/git-config#Documentation/git-config.txt-safebareRepository).
 */
const SAFE = [
  ...['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'],
  ...['-c', 'safe.bareRepository=explicit'],
]

/** What nobody may fetch with: a partial clone would otherwise fetch, in its own way, each object that it lacks. */
const OFFLINE = { GIT_ALLOW_PROTOCOL: '' }

/** Bytes (128 MiB) of an answer: the paths of a million files. A dozen small trees can stand for as many as they like. */
const MOST = 128 * 1024 * 1024

/**
 * git in a folder. `trusted`: the folder may belong to another user, as the workspace of a job inside a container does;
 * the exception holds for our own processes alone (git ≥ 2.38 takes `safe.directory` from the command line:
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory), and such a git talks to no server. `bare`: the folder is a bare repository
 * and none is looked for around it, whatever `safe.bareRepository` says.
 */
export function openGit(folder: string, o: { readonly trusted?: boolean; readonly bare?: boolean } = {}): Git {
  const trust = o.trusted ? ['-c', `safe.directory=${folder}`] : []
  const before = [...SAFE, ...trust, ...(o.bare ? ['--git-dir=.'] : [])]
  const own = o.trusted ? OFFLINE : {}
  const ask = (args: readonly string[], more: More = {}) =>
    start(folder, [...before, ...args], { ...more, env: { ...own, ...more.env } })
  async function run(args: readonly string[], more: More = {}): Promise<Buffer> {
    const answer = await ask(args, more)
    if (answer.code !== 0) throw new Trouble(`git ${args[0]} failed: ${lastLine(answer.error)}`)
    return answer.out
  }
  return { folder, ask, run }
}

/** Whether a text is an object id: the only thing from outside that becomes an argument of git. SHA-1 or SHA-256. */
export function isOid(text: unknown): text is string {
  return typeof text === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}

/** The fields of an answer given with `-z`, as text. */
export function fields(out: Buffer): string[] {
  const text = textOf(out)
  return text === '' ? [] : text.replace(/\0$/, '').split('\0')
}

/** In Latin 1: every sequence that is UTF-8 (RFC 3629, §4), or else one byte that is not. */
const UTF8 = new RegExp(
  [
    '[\\0-\\x7f]+|[\\xc2-\\xdf][\\x80-\\xbf]',
    '\\xe0[\\xa0-\\xbf][\\x80-\\xbf]|\\xed[\\x80-\\x9f][\\x80-\\xbf]|[\\xe1-\\xec\\xee\\xef][\\x80-\\xbf]{2}',
    '\\xf0[\\x90-\\xbf][\\x80-\\xbf]{2}|[\\xf1-\\xf3][\\x80-\\xbf]{3}|\\xf4[\\x80-\\x8f][\\x80-\\xbf]{2}',
    '[\\x80-\\xff]',
  ].join('|'),
  'g',
)

/**
 * Names are bytes to git. Two of them stay two: a byte that is not UTF-8 becomes half a surrogate pair, `\udcXX`, which no
 * other name can hold (as in Python: https://peps.python.org/pep-0383/).
 */
function textOf(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8')
  return bytes.toString('latin1').replace(UTF8, (part) => {
    const isWrong = part.length === 1 && part >= '\x80'
    return isWrong ? String.fromCharCode(0xdc00 + part.charCodeAt(0)) : Buffer.from(part, 'latin1').toString('utf8')
  })
}

/** The line of git's complaint that says what is wrong, without characters that could steer a terminal or a log. */
export function lastLine(error: string): string {
  const lines = error.split(/[\r\n]+/).filter((line) => line.trim() !== '')
  const line = lines.findLast((one) => /^(?:fatal|error):/.test(one)) ?? lines.at(-1) ?? 'no message'
  return line.replace(/\p{Cc}/gu, ' ').slice(0, 500)
}

function environment(more: More): Record<string, string> {
  const passed: Record<string, string> = {}
  for (const name of PASSED) {
    const value = process.env[name]
    if (value !== undefined) passed[name] = value
  }
  return { ...passed, ...FIXED, ...more.env }
}

async function start(folder: string, args: readonly string[], more: More): Promise<Answer> {
  const { deadline } = more
  // In a process group of its own, so that the helper that talks to the server can be ended with it.
  const detached = deadline !== undefined && process.platform !== 'win32'
  const child = spawn(program(), args, { cwd: folder, env: environment(more), windowsHide: true, detached })
  let isLate = false
  const timer = deadline === undefined ? undefined : setTimeout(() => end(child, detached), deadline)
  child.on('exit', (_, signal) => {
    isLate = deadline !== undefined && signal === 'SIGKILL'
  })
  // git may end before it has read everything; its exit code says what went wrong.
  child.stdin.on('error', () => {})
  child.stdin.end(more.input ?? '')
  try {
    const answer = await collect(child, folder)
    return isLate ? { ...answer, error: `fatal: it was ended after ${(deadline ?? 0) / 1000} seconds` } : answer
  } finally {
    clearTimeout(timer)
  }
}

/** Windows looks for a program in the folder that it is started in first; there a pull request may have put a git.exe. */
function program(): string {
  if (process.platform !== 'win32') return 'git'
  const places = (process.env.PATH ?? '').split(delimiter).filter(isAbsolute)
  const found = places.map((place) => join(place, 'git.exe'))
  return found.find((path) => existsSync(path)) ?? found[0] ?? join(process.execPath, '../git.exe')
}

function end(child: ChildProcess, isGroup: boolean): void {
  if (isGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  else child.kill('SIGKILL')
}

function collect(child: ChildProcess, folder: string): Promise<Answer> {
  const out: Buffer[] = []
  const error: Buffer[] = []
  return new Promise((resolve, reject) => {
    const into = (pieces: Buffer[]) => {
      let size = 0
      return (chunk: Buffer) => {
        size += chunk.length
        if (size <= MOST) return void pieces.push(chunk)
        child.kill('SIGKILL')
        reject(new Trouble(`git's answer has more than ${MOST >> 20} MiB, as for a repository of a million files.`))
      }
    }
    child.stdout?.on('data', into(out))
    child.stderr?.on('data', into(error))
    child.on('error', (problem) => reject(cannotStart(problem, folder)))
    child.on('close', (code) => {
      const said = Buffer.concat(error).toString('utf8')
      if (said.includes('dubious ownership')) reject(foreign(folder))
      else resolve({ code: code ?? 1, out: Buffer.concat(out), error: said })
    })
  })
}

function cannotStart(problem: Error, folder: string): Trouble {
  // Node says ENOENT both for a missing program and for a missing folder.
  if (!existsSync(folder)) return new Trouble(`The folder ${folder} does not exist.`)
  return new Trouble(`git could not be started (${problem.message}). Install git, or put it on the PATH.`)
}

function foreign(folder: string): Trouble {
  return new Trouble(
    `git does not read ${folder} because it belongs to another user. ` +
      `If you trust it, run: git config --global --add safe.directory '${folder}'`,
  )
}
