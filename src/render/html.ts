/** The report as one HTML file: no script, nothing fetched, light and dark, to be opened from an artifact or printed. */

import type { Checked, Report, ReportFolder } from '../model/report.ts'
import type { Finding } from '../model/rule.ts'
import { findingPart } from './html-finding.ts'
import { picturePart } from './html-pictures.ts'
import { STYLE } from './html-style.ts'
import { type Html, html, list, many, textOf } from './html-tags.ts'
import { matrix } from './matrix.ts'
import { allowances, firstAdvice, worstFirst } from './words/finding.ts'
import {
  appliedBy,
  busyAndIdle,
  changeOf,
  counted,
  folderName,
  pathInside,
  remarks,
  someOf,
  sqliteVersions,
} from './words/folder.ts'
import { rollbackText } from './words/rollback.ts'
import { headline, isSaidInHeadline } from './words/verdict.ts'
import { OUTCOMES, reasonOf, unproved } from './words/why.ts'

export interface HtmlOptions {
  /** The page of a rule. */
  readonly ruleLink: (id: string) => string
}

const SIGNS = { good: '✓', warn: '!', bad: '✗' } as const

const CELLS = { pass: '✓', warn: '!', fail: '✗', partial: '~', unchecked: '?', skipped: '·' } as const

/** The report without a page around it, for one that shows it among other things. Its look is `STYLE`. */
export function renderHtmlPart({ report, sources }: Checked, options: HtmlOptions): string {
  const said = headline(report)
  const { busy, idle } = busyAndIdle(report)
  return textOf(html`<header class="${said.sign}"><h1><span class="sign" aria-hidden="true">${SIGNS[said.sign]}</span> ${said.text}</h1></header>
${many(busy.map((folder) => folderPart(folder, report)))}
${
  idle.length > 0
    ? html`<p class="quiet">Nothing changed in ${someOf(
        idle.map(({ path }) => path),
        'folder',
        20,
        folderName,
      )}.</p>`
    : ''
}
${findingsPart(report, sources, options)}
${many(report.folders.flatMap((folder) => (folder.pictures ?? []).map((one) => picturePart(folder, one))))}
${allowedPart(report.findings)}
${limitsPart(report)}
<footer>${[`sqlite-rehearsal ${report.tool.version}`, ...sqliteVersions(report).map((it) => `SQLite ${it}`)].join(' · ')}</footer>`)
}

/** The whole file. The policy in its head lets nothing run and nothing be fetched, whatever stands in it. */
export function renderHtml(checked: Checked, options: HtmlOptions): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${textOf(html`${headline(checked.report).text}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${renderHtmlPart(checked, options)}
</main>
</body>
</html>
`
}

function folderPart(folder: ReportFolder, report: Report): Html {
  const { name, reason, place } = appliedBy(folder)
  const rollback = rollbackText(folder)
  const base =
    folder.base === null
      ? html`without a base`
      : html`against <code>${folder.base.ref}</code>${folder.base.commit === null ? '' : html` at <code>${folder.base.commit.slice(0, 7)}</code>`}`
  return html`<section class="folder">
<p class="about"><code>${folderName(folder.path)}</code> · applied by <b>${name}</b>${reason === '' ? '' : ` (${[reason, place ?? ''].join(' ').trim()})`} · ${base}</p>
${tablePart(folder, report)}${rollback === null ? '' : html`<p>${rollback}</p>`}
</section>`
}

function tablePart(folder: ReportFolder, report: Report): Html {
  const { columns, rows } = matrix(folder, report.findings)
  if (rows.length === 0) return html``
  const numbers = new Map(worstFirst(report.findings).map((finding, at) => [finding, at + 1]))
  return html`<table class="matrix">
<thead><tr><th scope="col">Migration</th>${many(columns.map((column) => html`<th scope="col">${column}</th>`))}</tr></thead>
<tbody>
${many(
  rows.map(({ migration, cells }) => {
    const change = changeOf(folder, migration)
    return html`<tr><th scope="row"><code>${pathInside(folder, migration.path)}</code>${change === null ? '' : ` (${change})`}</th>${many(
      cells.map(({ outcome, finding }) => {
        const at = finding === null ? undefined : numbers.get(finding)
        const sign = at === undefined ? html`${CELLS[outcome]}` : html`<a href="#finding-${at}">${CELLS[outcome]}</a>`
        return html`<td class="${outcome}" title="${OUTCOMES[outcome]}">${sign}</td>`
      }),
    )}</tr>
`
  }),
)}</tbody>
</table>`
}

/** Every finding with its number, by which the table leads to it; notes folded. */
function findingsPart(report: Report, sources: Checked['sources'], { ruleLink }: HtmlOptions): Html {
  const isFirst = firstAdvice()
  const open = worstFirst(report.findings)
  const allowance = allowances(open.filter(({ level }) => level === 'error'))
  const all = open.map((finding, at) => ({
    level: finding.level,
    part: findingPart(finding, sources.get(finding.path), {
      ...{ id: `finding-${at + 1}`, page: ruleLink(finding.rule) },
      ...{ advised: isFirst(finding), titled: !(at === 0 && isSaidInHeadline(report)) },
      allowance: finding.level === 'error' ? allowance(finding) : null,
    }),
  }))
  const notes = all.filter(({ level }) => level === 'note')
  return html`${many(all.filter(({ level }) => level !== 'note').map(({ part }) => part))}
${notes.length > 0 ? html`<details><summary>${counted(notes.length, 'note')}</summary>${many(notes.map(({ part }) => part))}</details>` : ''}`
}

function allowedPart(findings: readonly Finding[]): Html {
  const items = findings.flatMap(({ allowed, rule, path, line }) =>
    allowed === null
      ? []
      : [html`<code>${rule}</code> at <code>${path}:${line}</code>, allowed by ${allowed.by}: ${allowed.reason}`],
  )
  return items.length === 0
    ? html``
    : html`<section><h2>${counted(items.length, 'finding')} allowed</h2>${list(items)}</section>`
}

/** How it was checked and what it did not prove: rehearsals that were left out too, each with its reason. */
function limitsPart(report: Report): Html {
  const items = [
    ...remarks(report).map((remark) => html`${remark}`),
    ...report.folders.flatMap((folder) => [
      ...unproved(folder).map(
        ({ subjects, says }) => html`<code>${someOf(subjects, 'name', 10, (it) => it)}</code> ${says}`,
      ),
      ...folder.rehearsals
        .filter(({ outcome }) => outcome === 'skipped')
        .map((it) => html`<code>${it.migration}</code> ${it.scenario} was not rehearsed: ${reasonOf(it)}`),
      ...(folder.engine === null || folder.rehearsals.length === 0
        ? []
        : [
            html`<code>${folderName(folder.path)}</code> ran on SQLite ${folder.engine.sqlite} (${folder.engine.package}) with invented rows: an older SQLite, or rows of another kind, may refuse more.`,
          ]),
    ]),
  ]
  return items.length === 0
    ? html``
    : html`<section><h2>How this was checked, and what it did not prove</h2>${list(items)}</section>`
}
