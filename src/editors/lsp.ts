/** `--lsp`: a language server, which marks in the editor what the check finds in the migrations of the working tree. */

import {
  CodeActionKind,
  type CodeActionParams,
  createConnection,
  type InitializeParams,
  MessageType,
  ShowMessageNotification,
  TextDocumentSyncKind,
} from 'vscode-languageserver'
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'
import { VERSION } from '../about.ts'
import type { Serving } from './checking.ts'
import { diagnostic, plain, unchecked, waysOut } from './diagnostics.ts'
import { type Latest, latest } from './latest.ts'
import { checkProject, type Found, isOnDisk, type OpenFile, type Outcome, pathOf, projectOf } from './projects.ts'

/** Milliseconds without a keystroke before the check begins. */
const CALM = 400

interface Project {
  readonly root: string
  readonly checks: Latest
  /** By address; what the editor shows. */
  found: ReadonlyMap<string, Found>
  /** What the last check stumbled over, so that it is said once; empty for nothing. */
  trouble: string
}

/** Talks to one editor until it leaves. Resolves to the exit code that the protocol asks for. */
export function serveEditor(serving: Serving): Promise<number> {
  const files = new Map<string, OpenFile>()
  const projects = new Map<string, Project>()
  let folders: readonly string[] = []
  return new Promise((resolve) => {
    const connection = createConnection(
      (logger) =>
        createProtocolConnection(
          new StreamMessageReader(serving.stdin),
          new StreamMessageWriter(serving.stdout),
          logger,
        ),
      { shutdownReceived: false, initialize() {}, exit: leave },
    )

    function leave(code: number): void {
      for (const { checks } of projects.values()) checks.close()
      connection.dispose()
      serving.stdin.pause()
      resolve(code)
    }

    function projectAt(root: string): Project {
      const known = projects.get(root)
      if (known) return known
      const checks = latest(async (signal) => {
        const mine = [...files.values()].filter(({ path }) => projectOf(path, folders) === root)
        const outcome = await checkProject(serving, { root, files: mine, signal })
        if (outcome !== null && !signal.aborted) show(project, mine, outcome)
      }, CALM)
      const project: Project = { root, checks, found: new Map(), trouble: '' }
      projects.set(root, project)
      return project
    }

    function show(project: Project, mine: readonly OpenFile[], outcome: Outcome): void {
      const found = new Map('found' in outcome ? outcome.found.map((one) => [one.uri, one]) : [])
      const why = 'found' in outcome ? '' : 'trouble' in outcome ? outcome.trouble : bugSentence(outcome.bug)
      const shown = new Set([...project.found.keys(), ...found.keys(), ...mine.map(({ uri }) => uri)])
      const isOpen = new Set(mine.map(({ uri }) => uri))
      for (const uri of shown) {
        const marks = (found.get(uri)?.findings ?? []).map((it) => diagnostic(it, found.get(uri)?.text))
        const diagnostics = why !== '' && isOpen.has(uri) ? [unchecked(why)] : marks
        void connection.sendNotification('textDocument/publishDiagnostics', { uri, diagnostics })
      }
      if (why !== '' && why !== project.trouble) tell(why)
      project.found = found
      project.trouble = why
    }

    function tell(why: string): void {
      // Some editors make links of brackets in a message, which may hold a stranger's file name.
      const message = plain(`sqlite-rehearsal: ${why}`).replaceAll('](', '] (')
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message })
    }

    function changed(uri: string, text: string): void {
      const path = pathOf(uri)
      if (path === null) return
      files.set(uri, { uri, path, text, isSaved: isOnDisk(path, text) })
      projectAt(projectOf(path, folders)).checks.ask()
    }

    connection.onInitialize((params) => {
      folders = openFolders(params)
      return {
        serverInfo: { name: 'sqlite-rehearsal', version: VERSION },
        capabilities: {
          textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Full, save: true },
          codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        },
      }
    })
    connection.onDidOpenTextDocument(({ textDocument: { uri, text } }) => changed(uri, text))
    connection.onDidChangeTextDocument(({ textDocument: { uri }, contentChanges }) => {
      const last = contentChanges.at(-1)
      if (last) changed(uri, last.text)
    })
    connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
      const file = files.get(uri)
      if (file) changed(uri, file.text)
    })
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
      const file = files.get(uri)
      files.delete(uri)
      // What was not saved is gone, and what it did to the other files with it.
      if (file && !file.isSaved) projectAt(projectOf(file.path, folders)).checks.ask()
    })
    connection.onDidChangeWatchedFiles(() => {
      for (const { checks } of projects.values()) checks.ask()
    })
    connection.onCodeAction((params) => actions(params, files, projects))
    serving.stdin.once('end', () => leave(1))
    connection.listen()
  })
}

function bugSentence(bug: string): string {
  return `This is a bug in sqlite-rehearsal ${VERSION}: ${bug}`
}

function openFolders({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])
  return uris.map(pathOf).filter((path) => path !== null)
}

/** Edits for the findings on these lines. None for a text that is not the one that was checked: they would hit other words. */
function actions(
  { textDocument: { uri }, range }: CodeActionParams,
  files: ReadonlyMap<string, OpenFile>,
  projects: ReadonlyMap<string, Project>,
) {
  const found = [...projects.values()].map((project) => project.found.get(uri)).find((one) => one !== undefined)
  const text = found?.text
  if (!found || text === undefined || files.get(uri)?.text !== text) return []
  const isHere = (line: number) => line - 1 >= range.start.line && line - 1 <= range.end.line
  return found.findings
    .filter(({ line }) => isHere(line))
    .flatMap((finding) =>
      waysOut(finding, text).map(({ title, mends, edits }) => ({
        ...{ title, kind: CodeActionKind.QuickFix, isPreferred: mends },
        ...{ diagnostics: [diagnostic(finding, text)], edit: { changes: { [uri]: [...edits] } } },
      })),
    )
}
