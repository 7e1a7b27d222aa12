/** HTML in which every value is made harmless by where it stands: the only way that text gets into the HTML report. */

import { defuse, defuseSource } from './words/defuse.ts'

/** A piece of finished HTML. Only `html` and its helpers make one. */
export interface Html {
  readonly html: string
}

type Value = Html | string | number

/** A template: what is HTML already stays, every other value is escaped and shown, never obeyed. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { html: parts.map((part, at) => part + (at < values.length ? written(values[at] as Value) : '')).join('') }
}

function written(value: Value): string {
  return typeof value === 'object' ? value.html : escaped(defuse(`${value}`))
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

/** Pieces one after the other. */
export function many(pieces: readonly Html[]): Html {
  return { html: pieces.map((piece) => piece.html).join('') }
}

/** Lines of source: tabs stay, and so do the line breaks between them. */
export function code(lines: readonly string[]): Html {
  return { html: lines.map((line) => escaped(defuseSource(line))).join('\n') }
}

/** A list of items. */
export function list(items: readonly Html[]): Html {
  return html`<ul>${many(items.map((item) => html`<li>${item}</li>`))}</ul>`
}

/** The text of a piece, for a file. */
export function textOf(piece: Html): string {
  return piece.html
}
