/** The language server, spoken to as an editor does: over streams, in a real repository. */

import { PassThrough } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import {
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { main } from '../../src/cli.ts'
import { makeRepo, temporaryFolder } from '../support/git.ts'
import { replayInProcess, statusInProcess } from '../support/in-process.ts'

const FIRST = 'CREATE TABLE IF NOT EXISTS orders (id INTEGER PRIMARY KEY, note TEXT);\n'
const BAD = '-- Clears the notes.\n\nUPDATE orders SET note = NULL;\n'
const GOOD = '-- Finds orders by note.\n\nCREATE INDEX IF NOT EXISTS orders_note ON orders (note);\n'

interface Editor {
  readonly connection: ProtocolConnection
  readonly code: Promise<number>
  /** What is marked in a file, when next it is said. */
  marks(uri: string): Promise<readonly Diagnostic[]>
  message(): Promise<string>
  open(uri: string, text: string): Promise<void>
  change(uri: string, text: string): Promise<void>
}

function openEditor(root: string, argv: readonly string[] = []): Editor {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
  const openStage = () => ({ run: replayInProcess, look: statusInProcess, close: () => {} })
  const code = main({
    ...{ argv: ['--lsp', '--stdio', ...argv], env: {}, cwd: root, stdin: () => stdin, stdout, stderr, openStage },
    now: () => new Date(),
  })
  const connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin), console)
  const waiting = new Map<string, (marks: readonly Diagnostic[]) => void>()
  let heard: (message: string) => void = () => {}
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) =>
    waiting.get(uri)?.(diagnostics),
  )
  connection.onNotification('window/showMessage', ({ message }) => heard(message))
  connection.listen()
  return {
    ...{ connection, code },
    marks: (uri) => new Promise((resolve) => waiting.set(uri, resolve)),
    message: () =>
      new Promise((resolve) => {
        heard = resolve
      }),
    open: (uri, text) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'sql', version: 1, text },
      }),
    change: (uri, text) =>
      connection.sendNotification('textDocument/didChange', {
        ...{ textDocument: { uri, version: 2 }, contentChanges: [{ text }] },
      }),
  }
}

async function initialize({ connection }: Editor, root: string): Promise<void> {
  const rootUri = pathToFileURL(root).href
  await connection.sendRequest('initialize', { processId: null, rootUri, capabilities: {} })
  await connection.sendNotification('initialized', {})
}

test('marks what the check finds, in texts that are not saved too, and offers the edits of the report', async () => {
  const repo = makeRepo({ 'migrations/001_orders.sql': FIRST })
  repo.branch('work')
  repo.write({ 'migrations/002_notes.sql': BAD })
  const editor = openEditor(repo.root)
  await initialize(editor, repo.root)
  const uri = pathToFileURL(`${repo.root}/migrations/002_notes.sql`).href

  const first = editor.marks(uri)
  await editor.open(uri, BAD)
  const marks = await first
  const lost = marks.find(({ code }) => code === 'updates-all-rows' || code === 'changes-values')
  expect(lost).toMatchObject({
    ...{ source: 'sqlite-rehearsal', range: { start: { line: 2, character: 0 }, end: { line: 2, character: 30 } } },
    codeDescription: { href: expect.stringMatching(new RegExp(`/docs/rules/${lost?.code}\\.md$`)) },
  })

  const ask = { textDocument: { uri }, range: lost?.range, context: { diagnostics: [] } }
  const actions = (await editor.connection.sendRequest('textDocument/codeAction', ask)) as CodeAction[]
  const allow = actions.find(({ title }) => title.startsWith(`Allow ${lost?.code}`))
  expect(allow?.edit?.changes?.[uri]).toEqual([
    {
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } },
      newText: `-- rehearsal: allow ${lost?.code} because \n`,
    },
  ])

  // Not on the disk: a good text has no marks, and the edits for the old one are gone.
  const second = editor.marks(uri)
  await editor.change(uri, GOOD)
  expect(await editor.connection.sendRequest('textDocument/codeAction', ask)).toEqual([])
  expect((await second).filter(({ severity }) => severity === 1)).toEqual([])

  // What the report has a wording for is mended by its edits.
  const third = editor.marks(uri)
  await editor.change(uri, 'CREATE TABLE tags (id INTEGER PRIMARY KEY);\n')
  const [mark] = await third
  const ways = (await editor.connection.sendRequest('textDocument/codeAction', {
    ...ask,
    range: mark?.range,
  })) as CodeAction[]
  expect(ways.find(({ isPreferred }) => isPreferred)).toMatchObject({
    title: expect.stringContaining('Mend: '),
    edit: { changes: { [uri]: [expect.objectContaining({ newText: expect.stringContaining('IF NOT EXISTS') })] } },
  })

  // A file that was never saved is checked as if it had been.
  const fresh = pathToFileURL(`${repo.root}/migrations/003_gone.sql`).href
  const fourth = editor.marks(fresh)
  await editor.open(fresh, 'DROP TABLE IF EXISTS orders;\n')
  expect(await fourth).toContainEqual(expect.objectContaining({ severity: 1, source: 'sqlite-rehearsal' }))

  await editor.connection.sendRequest('shutdown')
  await editor.connection.sendNotification('exit')
  expect(await editor.code).toBe(0)
})

test('tells the editor what keeps it from checking, and goes on', async () => {
  const repo = makeRepo({ 'migrations/001_orders.sql': FIRST, '.github/rehearsal.yml': 'runer: d1\n' })
  const editor = openEditor(repo.root)
  await initialize(editor, repo.root)
  const uri = pathToFileURL(`${repo.root}/migrations/001_orders.sql`).href
  const [marks, message] = [editor.marks(uri), editor.message()]
  await editor.open(uri, FIRST)
  expect(await message).toContain('.github/rehearsal.yml:1:1: there is no key "runer"')
  expect(await marks).toEqual([
    expect.objectContaining({ severity: 2, message: expect.stringContaining('Not checked.') }),
  ])

  // Mended in the editor: the settings are read from there as well.
  const again = editor.marks(uri)
  await editor.open(pathToFileURL(`${repo.root}/.github/rehearsal.yml`).href, 'runer: d1\n')
  await editor.change(pathToFileURL(`${repo.root}/.github/rehearsal.yml`).href, 'runner: d1\n')
  expect((await again).map(({ message }) => message)).not.toContainEqual(expect.stringContaining('Not checked.'))

  const elsewhere = pathToFileURL(`${temporaryFolder()}/gone/query.sql`).href
  const lost = editor.marks(elsewhere)
  await editor.open(elsewhere, 'SELECT 1;\n')
  expect((await lost)[0]?.message).toContain('Not checked.')
  await editor.connection.sendNotification('exit')
  expect(await editor.code).toBe(1)
})
