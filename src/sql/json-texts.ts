/** Texts that SQL puts between the quotation marks of a JSON document that it writes itself: `'{"a":"' || a || '"}'`. */

import { closing } from './create-table.ts'
import { cutAt } from './statement.ts'
import { type Token, unquote } from './tokens.ts'

type Part = readonly Token[]

/** What is left of an expression without them: each is a text, and no document. */
export function withoutQuoted(all: readonly Token[]): readonly Token[] {
  const inside = new Set(quotedTokens(all))
  return inside.size === 0 ? all : all.filter((token) => !inside.has(token))
}

/** What they are made of. */
export function quotedTokens(all: readonly Token[]): Token[] {
  return levelsOf(all).flatMap(({ word, level }) => {
    const [first, ...others] = cutAt(level, ({ text }) => text === ',')
    const isFormat = /^(printf|format)$/i.test(word) && first?.length === 1 && first[0]?.kind === 'string'
    const called = isFormat
      ? formatted(first[0] as Token, others)
      : quotedIn(/^concat$/i.test(word) ? [first ?? [], ...others] : [])
    return [...called, ...chainsIn(level).flatMap(quotedIn)]
  })
}

/** The first `'{"a":"' || a || '"}'` as `'{"a":' || json_quote(a) || '}'`; null where no mark stands right before and behind each of them. */
export function withJsonQuote(sql: string, all: readonly Token[]): string | null {
  const chain = levelsOf(all)
    .flatMap(({ level }) => chainsIn(level))
    .find((parts) => quotedIn(parts).length > 0)
  if (!chain) return null
  const inside = new Set(quotedIn(chain))
  const isInside = (part: Part | undefined) => part?.[0] !== undefined && inside.has(part[0])
  const written = chain.map((part, at) => {
    const text = sql.slice(part[0]?.start, part.at(-1)?.end)
    if (isInside(part)) return isInside(chain[at + 1]) || isReplaced(part) ? null : `json_quote(${text})`
    const end = isInside(chain[at + 1]) ? text.replace(/"'$/, "'") : text
    const both = isInside(chain[at - 1]) ? end.replace(/^'"/, "'") : end
    const marks = Number(isInside(chain[at + 1])) + Number(isInside(chain[at - 1]))
    return part[0]?.kind !== 'string' || text.length - both.length === marks ? both : null
  })
  return written.includes(null) ? null : written.join(' || ')
}

/** What is to take the place of marks is done by json_quote too, and a list has marks of its own. */
function isReplaced([first]: Part): boolean {
  return /^(replace|group_concat|string_agg)$/i.test(first?.text ?? '')
}

/** What stands at the top and in each pair of brackets, with the word before it. */
function levelsOf(all: readonly Token[]): { readonly word: string; readonly level: Part }[] {
  const inner = all.flatMap(({ text }, at) =>
    text === '(' ? [{ word: all[at - 1]?.text ?? '', level: all.slice(at + 1, closing(all, at)) }] : [],
  )
  return [{ word: '', level: all }, ...inner]
}

/** The operands of each `a || b || c`, of the first and the last one what is next to the others. */
function chainsIn(level: Part): Part[][] {
  const [first, ...others] = cutAt(level, ({ text }) => text === '||')
  const chains = [[first?.slice(-1) ?? []]]
  for (const part of others) {
    if (isOne(part)) chains.at(-1)?.push(part)
    else {
      chains.at(-1)?.push(part.slice(0, 1))
      chains.push([part.slice(-1)])
    }
  }
  return chains
}

/** A literal, a name with what is before its dots, a call, what brackets hold, or a CASE. */
function isOne(part: Part): boolean {
  if (part.length === 1 || (/^CASE$/i.test(part[0]?.text ?? '') && /^END$/i.test(part.at(-1)?.text ?? ''))) return true
  const open = part.findIndex(({ text }) => text === '(')
  if (open > 1) return false
  if (open >= 0) return closing(part, open) === part.length - 1
  return part.every(({ text }, at) => at % 2 === 0 || text === '.')
}

/** Those that stand where the literals before them have opened a quotation mark and not closed it. */
function quotedIn(parts: readonly Part[]): Token[] {
  let isOpen = false
  return parts.flatMap((part) => {
    const [only] = part
    if (part.length !== 1 || only?.kind !== 'string') return isOpen ? part : []
    isOpen = isOpen !== opens(unquote(only))
    return []
  })
}

/** `printf('{"a":"%s"}', a)`. */
function formatted(format: Token, values: readonly Part[]): Token[] {
  let isOpen = false
  const texts = unquote(format)
    .replaceAll('%%', '')
    .split(/%[^a-z]*[a-z]/i)
  return values.flatMap((part, at) => {
    isOpen = isOpen !== opens(texts[at] ?? '')
    return isOpen ? part : []
  })
}

/** An odd number of quotation marks. */
function opens(text: string): boolean {
  return text.replace(/\\./g, '').split('"').length % 2 === 0
}
