/** The fenced blocks of a Markdown page: what its readers copy. */

export interface Fence {
  /** `yaml`, `sh`, `json` … */
  readonly language: string
  /** What stands behind the language: the file that the text belongs in, by our own convention; empty for none. */
  readonly file: string
  /** Without the indentation that the fence itself has. */
  readonly text: string
  /** Of the opening fence, from 1. */
  readonly line: number
}

/** All fenced blocks, in order. */
export function fencesOf(markdown: string): Fence[] {
  const found = [...markdown.matchAll(/^( *)```(\w+)(?: (\S+))?\n(.*?)^\1```$/gms)]
  return found.map(({ index, 1: indent = '', 2: language = '', 3: file = '', 4: text = '' }) => {
    const line = markdown.slice(0, index).split('\n').length
    return { language, file, text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''), line }
  })
}
