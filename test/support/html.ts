/** A strict reader of HTML as we write it: every element closed, every attribute quoted, no bare `<` or `&`. Throws otherwise. */

export interface Found {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Found[]
  /** All text inside, with entities undone. */
  readonly text: string
}

interface Open {
  name: string
  attributes: Record<string, string>
  children: Open[]
  text: string
}

const VOID = new Set(['meta'])

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** Every element of a document, in order. Stricter than a browser: what this takes, a browser reads in the same way. */
export function elementsOf(page: string): Found[] {
  const start = '<!doctype html>\n'
  if (!page.startsWith(start)) throw new Error('no doctype')
  const all: Open[] = []
  const open: Open[] = [{ name: '', attributes: {}, children: [], text: '' }]
  let at = start.length
  while (at < page.length) {
    const top = open.at(-1) as Open
    if (page[at] !== '<') {
      // The content of a style element is text without entities.
      const end = top.name === 'style' ? page.indexOf('</style>', at) : page.indexOf('<', at)
      const raw = page.slice(at, end < 0 ? page.length : end)
      const text = top.name === 'style' ? raw : unescaped(raw)
      for (const element of open) element.text += text
      at += raw.length
      continue
    }
    const tag = TAG.exec(page.slice(at, at + 20_000))
    if (tag === null) throw new Error(`no tag: ${page.slice(at, at + 80)}`)
    const [whole, close, name = '', rest = '', self] = tag
    at += whole.length
    if (close) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`)
      continue
    }
    const element: Open = { name, attributes: attributesOf(rest), children: [], text: '' }
    top.children.push(element)
    all.push(element)
    if (!self && !VOID.has(name)) open.push(element)
  }
  if (open.length !== 1) throw new Error(`not closed: ${open.map(({ name }) => name).join(' ')}`)
  return all
}

const TAG = /^<(\/)?([a-z][a-z0-9]*)((?: [A-Za-z-]+(?:="[^"<>]*")?)*)(\/)?>/

function attributesOf(text: string): Record<string, string> {
  const pairs = Array.from(text.matchAll(/ ([A-Za-z-]+)(?:="([^"]*)")?/g), ([, name = '', value = '']) => [
    name,
    unescaped(value),
  ])
  return Object.fromEntries(pairs) as Record<string, string>
}

function unescaped(text: string): string {
  if (/[<>]/.test(text)) throw new Error(`bare bracket: ${text.slice(0, 80)}`)
  return text.replaceAll(/&(?:([a-z]+|#39);)?/g, (whole, name: string | undefined) => {
    const character = ENTITIES[name ?? '']
    if (character === undefined) throw new Error(`bare ampersand: ${whole}`)
    return character
  })
}
