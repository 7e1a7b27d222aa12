/**
 * A strict reader for the XML that we write: well-formed by XML 1.0 or an error. Knows elements, attributes, text and the
 * five named and the numeric references; no doctype, no CDATA, no comments, because we write none.
 */

export interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Node[]
  /** The text directly in it, references undone. */
  readonly text: string
}

/** https://www.w3.org/TR/xml/#charsets */
const LEGAL = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The document's root. Throws where the text is not well-formed. */
export function readXml(text: string): Node {
  if (!LEGAL.test(text)) throw new Error('a character that XML does not have')
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
  if (!text.startsWith(head)) throw new Error('no declaration')
  const [root, end] = element(text, head.length)
  if (text.slice(end).trim() !== '') throw new Error(`something behind the root: ${text.slice(end, end + 40)}`)
  return root
}

function element(all: string, start: number): [Node, number] {
  const open = /^<([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>/.exec(all.slice(start))
  if (open === null) throw new Error(`no tag: ${all.slice(start, start + 40)}`)
  const [tag, name = '', pairs = '', empty] = open
  const children: Node[] = []
  let text = ''
  let at = start + tag.length
  const node = (end: number): [Node, number] => [{ name, attributes: attributes(pairs), children, text }, end]
  if (empty) return node(at)
  while (!all.startsWith('</', at)) {
    const next = all.indexOf('<', at)
    if (next < 0) throw new Error(`${name} is never closed`)
    text += undone(all.slice(at, next))
    at = next
    if (all.startsWith('</', at)) break
    const [child, end] = element(all, at)
    children.push(child)
    at = end
  }
  if (!all.startsWith(`</${name}>`, at)) throw new Error(`${name} is closed by ${all.slice(at, at + 40)}`)
  return node(at + name.length + 3)
}

function attributes(pairs: string): Record<string, string> {
  const found = [...pairs.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key, value]) => [`${key}`, undone(`${value}`)])
  if (new Set(found.map(([key]) => key)).size < found.length) throw new Error(`an attribute twice: ${pairs}`)
  return Object.fromEntries(found)
}

function undone(text: string): string {
  if (text.includes('<') || text.includes(']]>')) throw new Error(`not escaped: ${text.slice(0, 40)}`)
  return text.replace(/&(?:#(\d+)|(\w+));|&/g, (whole, code: string | undefined, name: string | undefined) => {
    const meant = code === undefined ? NAMED[name ?? ''] : String.fromCodePoint(Number(code))
    if (meant === undefined || !LEGAL.test(meant)) throw new Error(`no such reference: ${whole}`)
    return meant
  })
}
