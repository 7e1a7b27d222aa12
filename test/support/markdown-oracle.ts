/** How GitHub reads the Markdown that we write, as far as it has to be known to tell what is live in it. */

/** Markdown with its code taken out: fenced blocks and code spans by CommonMark's rules. The rest is what can act. */
export interface Read {
  /** Everything outside of code, each piece of code replaced by `C`. */
  readonly outside: string
  /** What the code spans show, in order. */
  readonly spans: readonly string[]
  /** What the fenced blocks show, in order. */
  readonly blocks: readonly string[]
}

/** Ends of links whose address is GitHub's or ours. */
const ADDRESSES = /\]\(https:\/\/(?:github\.com\/[\w./%#-]*|sqlite-rehearsal\.github\.io\/[\w-]+\/#rule=[a-z-]+)\)/g

/** Markdown with only the addresses left that have no business there. */
export function withoutAddresses(markdown: string): string {
  return markdown.replaceAll(ADDRESSES, '')
}

export function readMarkdown(markdown: string): Read {
  const blocks: string[] = []
  const prose: string[] = []
  let open: { fence: number; lines: string[] } | null = null
  for (const line of markdown.split(/\r\n|[\r\n]/)) {
    const run = /^ {0,3}(`{3,})([^`]*)$/.exec(line)
    if (open === null && run !== null) open = { fence: run[1]?.length ?? 0, lines: [] }
    else if (open === null) prose.push(line)
    else if (run !== null && `${run[1]}`.length >= open.fence && `${run[2]}`.trim() === '') {
      blocks.push(open.lines.join('\n'))
      prose.push('C')
      open = null
    } else open.lines.push(line)
  }
  if (open !== null) blocks.push(open.lines.join('\n'))
  const { outside, spans } = takeSpans(prose.join('\n'))
  return { outside, spans, blocks }
}

/** A span opens with a run of back-ticks and closes with the next run of the same length (CommonMark 0.31 §6.1). */
function takeSpans(text: string): { outside: string; spans: string[] } {
  const spans: string[] = []
  let outside = ''
  let at = 0
  while (at < text.length) {
    const run = /^`+/.exec(text.slice(at))?.[0]
    if (run === undefined) {
      outside += text[at++]
      continue
    }
    const end = closing(text, at + run.length, run.length)
    if (end < 0) {
      outside += run
      at += run.length
      continue
    }
    const content = text.slice(at + run.length, end)
    spans.push(/^ .* $/s.test(content) && content.trim() !== '' ? content.slice(1, -1) : content)
    outside += 'C'
    at = end + run.length
  }
  return { outside, spans }
}

function closing(text: string, from: number, length: number): number {
  for (const run of text.slice(from).matchAll(/`+/g)) if (run[0].length === length) return from + run.index
  return -1
}
