/** One finding in the HTML report: what happens, where, the statement, why, and what to write instead. */

import type { Finding } from '../model/rule.ts'
import { code, type Html, html, many } from './html-tags.ts'
import { adviceHeading, partsOf } from './words/advice.ts'
import { type Allowance, bodyOf, isAboutFile, titleOf } from './words/finding.ts'
import { isAddress } from './words/links.ts'
import { quote, suggestedLines } from './words/quote.ts'

export interface FindingLook {
  readonly id: string
  /** The page of its rule. */
  readonly page: string
  /** Whether its headline is shown, or what to write instead: an earlier line may have said either. */
  readonly titled: boolean
  readonly advised: boolean
  /** What lets it pass; null where another finding says it, or nothing does. */
  readonly allowance: Allowance | null
}

const SIGNS = { error: '✗', warning: '!', note: 'i' } as const

/** The finding as a section that the table leads to. */
export function findingPart(finding: Finding, source: string | undefined, look: FindingLook): Html {
  const { level, path, line, rule } = finding
  const place = isAboutFile(finding) ? path : `${path}:${line}`
  const body = bodyOf(finding)
  const heading = look.titled ? titleOf(finding) : 'Where and why'
  return html`<section class="finding ${level}" id="${look.id}">
<h2><span class="sign" aria-hidden="true">${SIGNS[level]}</span> <span class="hidden">${level}: </span>${heading}</h2>
<p class="place"><code>${place}</code> · <a href="${look.page}">${rule}</a></p>
${statement(finding, source)}
${body === '' ? '' : paragraphs(body)}
${many((finding.links ?? []).map(({ text, url }) => html`<p>See ${isAddress(url) ? html`<a href="${url}">${text}</a>` : `${text} (${url})`}.</p>`))}
${advice(finding, source, look.advised)}
${look.allowance === null ? '' : allowed(look.allowance)}
</section>`
}

function paragraphs(text: string): Html {
  return many(text.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : [html`<p>${line}</p>`])))
}

function statement(finding: Finding, source: string | undefined): Html {
  const seen = source === undefined || isAboutFile(finding) ? null : quote(source, finding.line, finding.column)
  if (seen === null) return html``
  const caret = seen.isAtStart ? '' : html`\n<span class="gutter">  </span>${code([seen.caret])}`
  return html`<pre><code><span class="gutter">${finding.line} </span>${code([seen.line])}${caret}</code></pre>`
}

function advice(finding: Finding, source: string | undefined, advised: boolean): Html {
  const parts = advised ? partsOf(finding.fix) : []
  const instead = suggestedLines(finding, source).map((pair) => pair.new)
  if (parts.length + instead.length === 0) return html``
  const blocks = parts.map(({ kind, lines }) =>
    kind === 'text' ? paragraphs(lines.join('\n')) : html`<pre class="${kind}"><code>${code(lines)}</code></pre>`,
  )
  return html`<div class="advice"><h3>${adviceHeading(parts, instead.length > 0).replace('.', '')}</h3>
${many(blocks)}${instead.length > 0 ? html`<pre class="sql"><code>${code(instead)}</code></pre>` : ''}</div>`
}

function allowed({ title, says, lines }: Allowance): Html {
  return html`<details><summary>${title}</summary><p>${says}</p><pre><code>${code(lines)}</code></pre></details>`
}
