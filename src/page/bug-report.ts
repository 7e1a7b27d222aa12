/** What somebody pastes into an issue: what was checked, what was said, and a link that opens the same. */

import { VERSION } from '../about.ts'
import type { PageFile, PageState } from './state.ts'

const OF: Readonly<Record<PageFile['kind'], string>> = {
  merged: 'merged',
  new: 'new',
  changed: 'changed: the new text',
  removed: 'deleted',
}

/**
 * Markdown.
 * @param said the report as text, or why there is none
 * @param link null when the state is too large for one
 */
export function bugReport(state: PageState, said: string, link: string | null): string {
  const { tool, sqlite, preset, levels, folder } = state
  const settings = [
    `sqlite-rehearsal ${VERSION}`,
    `runner: ${tool}`,
    ...(sqlite === null ? [] : [`sqlite: ${sqlite}`]),
    ...(preset === 'recommended' ? [] : [`extends: ${preset}`]),
    ...Object.entries(levels).map(([id, level]) => `${id}: ${level}`),
  ]
  const files = state.files.flatMap((file) => [
    ...(file.before === null ? [] : [titled(folder, file, 'changed: what was merged'), block(file.before, file.path)]),
    titled(folder, file, OF[file.kind]),
    block(file.text, file.path),
  ])
  const parts = [
    '**What I expected**',
    '<!-- Please say in a sentence what the report should have said. -->',
    '**What it said**',
    block(said, 'report.txt'),
    '**What was checked**',
    settings.join(' · '),
    ...(link === null ? [] : [`[Open it](${link})`]),
    ...files,
  ]
  return `${parts.join('\n\n')}\n`
}

function titled(folder: string, { path }: PageFile, what: string): string {
  return `${code(folder === '.' ? path : `${folder}/${path}`)} (${what})`
}

/** In a span of code whose marks are longer than any that the text holds. */
function code(text: string): string {
  const marks = '`'.repeat(longest(text) + 1)
  return `${marks} ${text.replaceAll(/[\r\n]+/g, ' ')} ${marks}`
}

function block(text: string, path: string): string {
  const fence = '`'.repeat(Math.max(3, longest(text) + 1))
  return `${fence}${/\.sql$/i.test(path) ? 'sql' : 'text'}\n${text.replace(/\n$/, '')}\n${fence}`
}

function longest(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), (it) => it[0].length))
}
