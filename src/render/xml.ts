/** XML that any reader takes: every character legal, every text escaped, nothing in it that a log would obey. */

import { defuse, defusedLines } from './defuse.ts'

/** An element: its name, attributes in order, and children or text. Names are our own words. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children?: readonly Element[]
  readonly text?: string
}

/** The whole document, indented, with a final line break. */
export function xmlText(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root).join('\n')}\n`
}

function lines({ name, attributes, children = [], text }: Element): string[] {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(String(value))}"`)
  const open = `<${name}${pairs.join('')}`
  if (text !== undefined) return [`${open}>${content(text)}</${name}>`]
  if (children.length === 0) return [`${open}/>`]
  return [`${open}>`, ...children.flatMap(lines).map((line) => `  ${line}`), `</${name}>`]
}

/** On one line, and a line break in it as a space: readers turn it into one anyway (XML 1.0, §3.3.3). */
function attribute(text: string): string {
  return escaped(defuse(text.replace(/\s+/g, ' ')))
}

function content(text: string): string {
  return defusedLines(text).map(escaped).join('\n')
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What is defused has no control characters and no lone surrogates; two more code points are no XML (§2.2). */
function escaped(text: string): string {
  return text
    .replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
    .replaceAll('##[', '&#35;#[')
    .replace(/^(\s*):/, '$1&#58;')
}
