/** Which findings belong to which file of the page, for the list of files and for the editor. */

import type { Finding } from '../model/rule.ts'
import { bodyOf, titleOf } from '../render/words/finding.ts'
import type { Mark } from './editor.ts'
import type { Answer } from './run.ts'
import type { PageState } from './state.ts'

const WORST = ['error', 'warning', 'note'] as const

/** The findings of an answer that are still open. */
function openIn(answer: Answer | null): readonly Finding[] {
  return answer && 'checked' in answer ? answer.checked.report.findings.filter(({ allowed }) => allowed === null) : []
}

/** The path of a finding as the page names files; null where it is at none of them. */
export function fileOf({ path }: Pick<Finding, 'path'>, { folder, files }: PageState): string | null {
  const inside = folder === '.' ? path : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null
  return files.some((file) => file.path === inside) ? inside : null
}

/** How many findings of the worst level a file has; null for none. */
export function worstAt(
  answer: Answer | null,
  state: PageState,
  path: string,
): { level: string; count: number } | null {
  const own = openIn(answer).filter((finding) => fileOf(finding, state) === path)
  const level = WORST.find((it) => own.some((finding) => finding.level === it))
  return level === undefined ? null : { level, count: own.filter((finding) => finding.level === level).length }
}

/** What the editor shows at the lines of a file. */
export function marksOf(answer: Answer | null, state: PageState, path: string): readonly Mark[] {
  return openIn(answer)
    .filter((finding) => fileOf(finding, state) === path)
    .map((finding) => {
      const { line, column, level, rule } = finding
      return { line, column, level, text: [`${titleOf(finding)} (${rule})`, bodyOf(finding)].join('\n').trim() }
    })
}
