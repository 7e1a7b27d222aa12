/** What a migration changed, in the HTML report: rows before and after as bars, the tables as a drawing, the schema as a diff. */

import type { Picture, ReportFolder } from '../model/report.ts'
import { drawing } from './html-drawing.ts'
import { code, type Html, html, many } from './html-tags.ts'
import { schemaDiff } from './schema-diff.ts'
import { pathInside } from './words/folder.ts'
import { rowsLeft } from './words/pictures.ts'

/** Empty where there is nothing to show. */
export function picturePart(folder: ReportFolder, picture: Picture): Html {
  const parts = [bars(folder, picture), drawing(picture.schema), diff(picture)].filter((part) => part.html !== '')
  if (parts.length === 0) return html``
  return html`<section class="picture"><h2>What <code>${pathInside(folder, picture.migration)}</code> changes</h2>
${many(parts)}</section>`
}

/** Of every table that lost rows: how many it had, and how many are left. */
function bars(folder: ReportFolder, picture: Picture): Html {
  const left = rowsLeft(folder, picture)
  if (left.length === 0) return html``
  const most = Math.max(...left.flatMap(({ before, after }) => [before, after ?? 0]), 1)
  const bar = (count: number, kind: string) =>
    html`<svg class="bar ${kind}" viewBox="0 0 100 10" width="100" height="10" role="presentation"><rect width="${Math.round((100 * count) / most)}" height="10" rx="2"/></svg>`
  return html`<table class="rows"><caption>Rows in the rehearsal</caption>
<thead><tr><th scope="col">Table</th><th scope="col" colspan="2">before</th><th scope="col" colspan="2">after</th></tr></thead>
<tbody>${many(
    left.map(
      ({ table, before, after }) =>
        html`<tr><th scope="row"><code>${table}</code></th><td>${bar(before, 'before')}</td><td>${before}</td><td>${bar(after ?? 0, 'after')}</td><td>${after ?? 'gone'}</td></tr>`,
    ),
  )}</tbody></table>`
}

const CLASSES: Readonly<Record<string, string>> = { '+': 'added', '-': 'removed' }

function diff({ schema }: Picture): Html {
  const lines = schemaDiff(schema)
  if (lines.length === 0) return html``
  const shown = lines.map((line) => html`<span class="${CLASSES[line[0] ?? ''] ?? 'same'}">${code([line])}</span>\n`)
  return html`<details open><summary>The schema before and after</summary><pre class="diff"><code>${many(shown)}</code></pre></details>`
}
