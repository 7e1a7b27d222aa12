/** The editor: CodeMirror with SQLite's words in colour, and the findings where they are. Tab moves on, as everywhere. */

import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { SQLite, sql } from '@codemirror/lang-sql'
import { bracketMatching, syntaxHighlighting } from '@codemirror/language'
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint'
import { EditorState, type Extension } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view'
import { classHighlighter } from '@lezer/highlight'

/** Something to show at a place of the text; line and column count from 1. */
export interface Mark {
  readonly line: number
  readonly column: number
  readonly level: 'error' | 'warning' | 'note'
  readonly text: string
}

export interface Editor {
  /** Shows a text; `name` is what a screen reader says. A text that it shows already keeps its cursor. */
  show(key: string, text: string, name: string): void
  mark(marks: readonly Mark[]): void
  goTo(line: number): void
  focus(): void
}

const SEVERITIES = { error: 'error', warning: 'warning', note: 'info' } as const

const LOOK = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--back)' },
  '&.cm-focused': { outline: '2px solid var(--link)' },
  '.cm-content': { caretColor: 'var(--ink)', fontFamily: 'ui-monospace, monospace', fontSize: '13px' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': {
    backgroundColor: 'var(--soft)',
    color: 'var(--dim)',
    borderRight: '1px solid var(--line)',
    fontSize: '13px',
  },
  '.cm-activeLine': { backgroundColor: 'transparent' },
  '&.cm-focused .cm-activeLine': { backgroundColor: 'var(--active)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': { backgroundColor: 'var(--select)' },
  '.cm-selectionBackground': { backgroundColor: 'var(--select)' },
  '.cm-tooltip': { backgroundColor: 'var(--soft)', color: 'var(--ink)', border: '1px solid var(--line)' },
  '.cm-tooltip .cm-diagnostic': { maxWidth: '40rem', whiteSpace: 'pre-wrap' },
})

/** Opens the editor in `parent`; `typed` is called with the whole text after each change by its user. */
export function openEditor(parent: HTMLElement, typed: (text: string) => void): Editor {
  let shown = ''
  let isTold = false
  const kept = new Map<string, EditorState>()
  const view = new EditorView({ parent })
  const tell = EditorView.updateListener.of((update) => {
    if (update.docChanged && !isTold) typed(update.state.doc.toString())
  })
  return {
    show(key, text, name) {
      const wanted = text.replace(/\r\n?/g, '\n')
      if (key === shown && view.state.doc.toString() === wanted) return
      kept.set(shown, view.state)
      shown = key
      const known = kept.get(key)
      isTold = true
      view.setState(known?.doc.toString() === wanted ? known : stateOf(wanted, [tell, named(name)]))
      isTold = false
    },
    mark: (marks) => view.dispatch(setDiagnostics(view.state, diagnosticsOf(view.state, marks))),
    goTo(line) {
      const { from } = lineAt(view.state, line)
      view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) })
      view.focus()
    },
    focus: () => view.focus(),
  }
}

function stateOf(doc: string, more: readonly Extension[]): EditorState {
  const extensions = [
    [lineNumbers(), lintGutter(), history(), drawSelection(), highlightActiveLine(), bracketMatching()],
    [keymap.of([...defaultKeymap, ...historyKeymap]), EditorView.lineWrapping, LOOK],
    [sql({ dialect: SQLite }), syntaxHighlighting(classHighlighter)],
    ...more,
  ]
  return EditorState.create({ doc, extensions })
}

function named(name: string): Extension {
  return EditorView.contentAttributes.of({ 'aria-label': name, spellcheck: 'false', autocapitalize: 'off' })
}

function diagnosticsOf(state: EditorState, marks: readonly Mark[]): Diagnostic[] {
  return marks
    .map(({ line, column, level, text }) => {
      const at = lineAt(state, line)
      const from = Math.min(at.from + Math.max(0, column - 1), at.to)
      return { from, to: at.to, severity: SEVERITIES[level], message: text }
    })
    .toSorted((a, b) => a.from - b.from)
}

function lineAt(state: EditorState, line: number) {
  return state.doc.line(Math.min(Math.max(1, line), state.doc.lines))
}
