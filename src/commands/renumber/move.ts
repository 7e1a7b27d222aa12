/** Gives files other names, on the disk and in git's index: all of them, or none. */

import { chmodSync, mkdirSync, renameSync, rmdirSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isOid, lastLine } from '../../revisions/git.ts'
import type { Repository } from '../../revisions/repository.ts'
import { Trouble } from '../../trouble.ts'
import { exists, type Movable, waitingPlaces } from './movable.ts'

/** A file with its new name, and its new text where that changes. */
export interface Edited extends Movable {
  /** UTF-8; null: the bytes on the disk stay. */
  readonly newDisk: Uint8Array | null
  /** UTF-8; null: what is staged stays. */
  readonly newStaged: Uint8Array | null
}

/** What takes back the steps that were taken, in their order. */
type Journal = (() => void)[]

/**
 * Renames the files that `inspectMoves` found movable. What is tracked is staged under the new name with the content that
 * was staged, what is not staged stays so. No file is written over: a new text is a new file, and the old one goes last.
 * Trouble when a step fails; everything is then as it was before, or the message names what is not.
 */
export async function carryOut(repository: Repository, files: readonly Edited[]): Promise<void> {
  const journal: Journal = []
  const release = holdSignals()
  try {
    const entries = await indexLines(repository, files)
    rename(repository.root, files, journal)
    if (entries !== '') await repository.git.run(['update-index', '-z', '--index-info'], { input: entries })
  } catch (error) {
    const state = takeBack(journal)
    if (isExpected(error)) throw new Trouble(`${error.message.replace(/\.?$/, '.')} ${state}`)
    throw error
  } finally {
    release()
  }
  await cleanUp(repository, files)
}

/** Somebody who presses Ctrl-C ends git as well, which is a step that fails: what was done is then taken back. */
function holdSignals(): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const ignore = () => {}
  for (const signal of signals) process.on(signal, ignore)
  return () => {
    for (const signal of signals) process.off(signal, ignore)
  }
}

/** Trouble of git's, or an error of the file system. */
function isExpected(error: unknown): error is Error {
  return error instanceof Trouble || (error instanceof Error && 'code' in error && 'syscall' in error)
}

/** First all files leave their names, so that chains and swaps work, and names that differ only in case. */
function rename(root: string, files: readonly Edited[], journal: Journal): void {
  const at = (path: string) => join(root, path)
  const place = (from: string, to: string) => {
    if (exists(root, to)) throw new Trouble(`There is a file ${to} now.`)
    renameSync(at(from), at(to))
    journal.push(() => renameSync(at(to), at(from)))
  }
  for (const { to } of files) {
    const made = mkdirSync(at(dirname(to)), { recursive: true })
    if (made !== undefined) journal.push(() => rmSync(made, { recursive: true }))
  }
  for (const file of files) {
    const { edited } = waitingPlaces(file)
    if (file.newDisk === null) continue
    writeFileSync(at(edited), file.newDisk, { flag: 'wx' })
    journal.push(() => unlinkSync(at(edited)))
    chmodSync(at(edited), statSync(at(file.from)).mode)
  }
  for (const file of files) place(file.from, waitingPlaces(file).moving)
  for (const file of files) {
    const { moving, edited } = waitingPlaces(file)
    place(file.newDisk === null ? moving : edited, file.to)
  }
}

/** In one sentence, what the state is now. */
function takeBack(journal: Journal): string {
  const failed: string[] = []
  for (const step of journal.reverse()) {
    try {
      step()
    } catch (error) {
      failed.push((error as Error).message)
    }
  }
  return failed.length === 0 ? 'Nothing was changed.' : `Not all of it could be taken back: ${failed.join('; ')}.`
}

/**
 * What `git update-index --index-info` reads, so that the index changes in one step: first every old name goes, then every
 * new one comes (https://git-scm.com/docs/git-update-index#_using_index_info).
 */
async function indexLines({ git, format }: Repository, files: readonly Edited[]): Promise<string> {
  const none = '0'.repeat(format === 'sha256' ? 64 : 40)
  const gone = files.filter(({ staged, intended }) => staged !== null || intended)
  const lines = gone.map(({ from }) => `0 ${none}\t${from}\0`)
  for (const { to, staged, newStaged } of files) {
    if (staged === null) continue
    const oid = newStaged === null ? staged.oid : await store(git, newStaged)
    lines.push(`${staged.mode} ${oid} 0\t${to}\0`)
  }
  return lines.join('')
}

/** As it is: what is staged has been through the repository's filters already. */
async function store(git: Repository['git'], text: Uint8Array): Promise<string> {
  const input = Buffer.from(text).toString('utf8')
  const oid = (await git.run(['hash-object', '-w', '--stdin', '--no-filters'], { input })).toString('latin1').trim()
  if (!isOid(oid)) throw new Error(`git hash-object answered ${oid}`)
  return oid
}

/** git keeps no empty folders, and neither does a folder for each migration. */
function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}

async function cleanUp({ git, root }: Repository, files: readonly Edited[]): Promise<void> {
  const left: string[] = []
  for (const { moving } of files.filter(({ newDisk }) => newDisk !== null).map(waitingPlaces)) {
    try {
      unlinkSync(join(root, moving))
    } catch (error) {
      left.push(`${moving} is left over and can be removed (${(error as Error).message}).`)
    }
  }
  for (const folder of new Set(files.map(({ from }) => dirname(from)))) removeEmpty(join(root, folder))
  const intended = files.filter((file) => file.intended).map(({ to }) => to)
  if (intended.length > 0) {
    // An ignored name can be meant to be added all the same.
    const answer = await git.ask(['--literal-pathspecs', 'add', '--intent-to-add', '--force', '--', ...intended])
    if (answer.code !== 0) left.push(`git add --intent-to-add failed: ${lastLine(answer.error)}`)
  }
  // Not needed for what git does next; scripts that ask `git diff-files` would see changes where there are none.
  await git.ask(['update-index', '-q', '--refresh'])
  if (left.length > 0) throw new Trouble(`All files have their new names. ${left.join(' ')}`)
}
