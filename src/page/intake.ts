/** Files of the visitor's own: dropped or chosen, a folder or some files, and a database beside them. Nothing is sent anywhere. */

import { isRead } from '../folder/layouts.ts'
import { fileName, isBelow, SIZE_LIMIT } from '../folder/paths.ts'
import { Trouble } from '../trouble.ts'
import { byId } from './dom.ts'
import type { OwnRows } from './question.ts'
import { homeIn } from './repository.ts'
import { MOST_FILES, MOST_TEXT, type PageFile, type PageState, sorted } from './state.ts'

/** A file with its path from what was dropped. */
export interface Given {
  readonly path: string
  readonly file: File
}

export interface Intake {
  /** The folder that was given, by its name; null where single files were. */
  readonly folder: string | null
  /** The tool that applies it, where something in there tells. */
  readonly tool: string | null
  readonly files: readonly { readonly path: string; readonly text: string }[]
  readonly database: { readonly name: string; readonly bytes: Uint8Array } | null
  /** What was left out, in words; empty for nothing. */
  readonly remarks: readonly string[]
}

/** What fits into a rehearsal's memory several times over. */
const MOST_MEGABYTES = 100

/** What a database is usually called: among the files of a whole repository, no other one is opened. */
const DATABASE = /\.(?:db|db3|sqlite|sqlite3|s3db|sdb)$/i

/** Every SQLite database starts with these bytes (https://sqlite.org/fileformat2.html#the_database_header). */
const MAGIC = 'SQLite format 3\0'

/** What was dropped, folders opened. */
export async function givenByDrop(data: DataTransfer): Promise<Given[]> {
  // They are gone after the first wait.
  const all = [...data.items].map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }))
  const given = all.map(({ entry, file }): Given[] | Promise<Given[]> =>
    entry?.isDirectory ? opened(entry) : file ? [{ path: file.name, file }] : [],
  )
  return (await Promise.all(given)).flat()
}

/** Chromium opens no dropped folder for a page that itself comes from a disk. */
async function opened(entry: FileSystemEntry): Promise<Given[]> {
  try {
    return await below(entry, '')
  } catch (error) {
    if (error instanceof Trouble) throw error
    throw new Trouble(`This browser does not let the page read ${entry.name}. Use "Open a folder" instead.`)
  }
}

/** What was chosen in a dialog. */
export function givenByChoice(files: FileList): Given[] {
  return [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }))
}

async function below(entry: FileSystemEntry, parent: string): Promise<Given[]> {
  const path = `${parent}${entry.name}`
  if (entry.isFile) {
    const file = await new Promise<File>((done, failed) => (entry as FileSystemFileEntry).file(done, failed))
    return [{ path, file }]
  }
  if (/^(?:\.git|node_modules)$/.test(entry.name)) return []
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const all: Given[] = []
  for (;;) {
    // A reader gives a hundred at a time, and none when it is at its end.
    const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed))
    if (some.length === 0) return all
    for (const one of some) all.push(...(await below(one, `${path}/`)))
    if (all.length > 10 * MOST_FILES) throw tooMany()
  }
}

function tooMany(): Trouble {
  return new Trouble(`These are more files than this page takes (${MOST_FILES}). Drop the folder of migrations alone.`)
}

/** Reads what was given: what a migration tool reads, and at most one database. */
export async function intakeOf(given: readonly Given[]): Promise<Intake> {
  const found = await foundIn(given)
  const { all, folder } = found
  const below = folder === null ? all : all.filter(({ path }) => isBelow(path, folder))
  const cut = folder === null || folder === '.' ? 0 : folder.length + 1
  const read = below.filter(({ path }) => isRead(path.slice(cut)))
  if (read.length > MOST_FILES) throw tooMany()
  const files = read.filter(({ file }) => file.size <= SIZE_LIMIT)
  if (files.reduce((sum, { file }) => sum + file.size, 0) > MOST_TEXT)
    throw new Trouble('These files are larger than this page takes. Check them with npx sqlite-rehearsal.')
  const texts = files.map(async ({ path, file }) => ({ path: path.slice(cut), text: await textOf(path, file) }))
  const rest = all.filter((it) => !read.includes(it))
  const maybe = folder === null ? rest : rest.filter(({ path }) => DATABASE.test(path))
  const databases = (await Promise.all(maybe.map(databaseOf))).flatMap((it) => it ?? [])
  const [database = null, ...more] = databases
  const left = rest.length - databases.length
  return {
    ...{ folder, tool: found.tool, files: await Promise.all(texts), database },
    remarks: [
      ...(found.others.length > 0 ? [`Other folders with migrations were left out: ${found.others.join(', ')}.`] : []),
      ...(left > 0 ? [`${left} other ${left === 1 ? 'file was' : 'files were'} left out.`] : []),
      ...(read.length > files.length ? ['Files above 5 MB were left out.'] : []),
      ...(more.length > 0 ? [`Of several databases only ${database?.name} is used.`] : []),
    ],
  }
}

interface Found {
  /** With their paths from the root of what was given. */
  readonly all: readonly Given[]
  /** Null where single files were given. */
  readonly folder: string | null
  readonly tool: string | null
  readonly others: readonly string[]
}

/** A whole repository, or the folder of migrations itself: which of both, is seen by trying. */
async function foundIn(given: readonly Given[]): Promise<Found> {
  const root = given[0]?.path.split('/')[0] ?? ''
  if (!given.every(({ path }) => path.startsWith(`${root}/`)))
    return { all: given, folder: null, tool: null, others: [] }
  const inside = given.map(({ path, file }) => ({ path: path.slice(root.length + 1), file }))
  for (const all of [inside, given]) {
    const home = await homeIn(new Map(all.map(({ path, file }) => [path, file])))
    if (home !== null && home.folder !== '.') return { all, ...home }
  }
  return { all: given, folder: root, tool: null, others: [] }
}

async function textOf(path: string, file: File): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer())
  } catch {
    throw new Trouble(`${path} is not UTF-8, so this page cannot show it. Save it as UTF-8.`)
  }
}

async function databaseOf({ file }: Given): Promise<Intake['database']> {
  const start = await file.slice(0, MAGIC.length).text()
  if (start !== MAGIC) return null
  if (file.size > MOST_MEGABYTES * 1_048_576) throw new Trouble(`${file.name} has more than ${MOST_MEGABYTES} MB.`)
  return { name: fileName(file.name), bytes: new Uint8Array(await file.arrayBuffer()) }
}

/** What is shown once it was taken in: a folder replaces the files, single files come to them as new. */
export async function taken(
  given: readonly Given[],
  state: PageState,
  own: OwnRows | null,
): Promise<{ state: PageState; own: OwnRows | null; remarks: readonly string[] }> {
  const { folder, tool, files, database, remarks } = await intakeOf(given)
  if (files.length === 0 && database === null)
    throw new Trouble(
      'Nothing in there is a .sql file, or another one that a migration tool reads, or a SQLite database.',
    )
  const next =
    files.length === 0
      ? state
      : folder === null
        ? withMore(state, files)
        : ofFolder({ ...state, tool: tool ?? state.tool }, folder, files)
  const use = next.files.some(({ kind }) => kind !== 'new') ? 'rows' : 'baseline'
  const kept = folder === null ? own : null
  return { state: next, own: database ? { ...database, use } : kept, remarks }
}

/** The newest file of a folder is the one to judge, and production has the others. */
function ofFolder(state: PageState, folder: string, files: Intake['files']): PageState {
  const ups = files.map(({ path }) => path).filter((path) => /\.sql$/i.test(path) && !/\.down\.sql$/i.test(path))
  const newest = ups.toSorted().at(-1)
  const kindOf = (path: string) => (path === newest ? 'new' : 'merged')
  const all = files.map(({ path, text }): PageFile => ({ path, text, kind: kindOf(path), before: null }))
  return { ...state, folder, levels: {}, files: sorted(all) }
}

function withMore(state: PageState, files: Intake['files']): PageState {
  const paths = new Set(files.map(({ path }) => path))
  const more = files.map(({ path, text }): PageFile => ({ path, text, kind: 'new', before: null }))
  return { ...state, files: sorted([...state.files.filter(({ path }) => !paths.has(path)), ...more]) }
}

/** Makes dropping and choosing work. */
export function openIntake(take: (given: Promise<readonly Given[]>) => void): void {
  for (const what of ['files', 'folder']) {
    const input = byId(`pick-${what}`, HTMLInputElement)
    byId(`open-${what}`, HTMLButtonElement).addEventListener('click', () => input.click())
    input.addEventListener('change', () => {
      if (input.files?.length) take(Promise.resolve(givenByChoice(input.files)))
      input.value = ''
    })
  }
  const dropping = (isOver: boolean) => document.body.classList.toggle('dropping', isOver)
  // Before the editor, which would take a file for a text.
  const on = (name: 'dragover' | 'dragleave' | 'drop', act: (data: DataTransfer) => void) =>
    document.addEventListener(
      name,
      (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return
        event.preventDefault()
        event.stopPropagation()
        dropping(name === 'dragover')
        act(event.dataTransfer)
      },
      true,
    )
  on('dragover', () => {})
  on('dragleave', () => {})
  on('drop', (data) => take(givenByDrop(data)))
}
