/** Cuts a shell command into words, as far as is needed to see what is run on what. */

/** A word with its quotes and substitutions, or an operator such as `|`, `<<` or `&&`. */
export interface Token {
  readonly text: string
  readonly isOperator: boolean
}

// A quote that is never closed ends with the text. `$(…)` without another one inside, and `${…}`, belong to their word.
const PIECE =
  /(\s+)|("(?:[^"\\]|\\[\s\S])*"?|'[^']*'?|`[^`]*`?|\$\([^()]*\)|\$\{[^{}]*\}|\\[\s\S])|(&&|\|\||<<<|<<-?|>>|[<>]&|[<>|;&()\n])|([^\s<>|;&()"'`$\\]+|[\s\S])/g

/** The words and operators of a command, in their order. Line breaks count as `;`. */
export function tokens(command: string): Token[] {
  const found: { text: string; isOperator: boolean }[] = []
  let isOpen = false
  for (const [text, space, quoted, operator] of command.matchAll(PIECE)) {
    const last = found.at(-1)
    if (space !== undefined) {
      if (space.includes('\n')) found.push({ text: ';', isOperator: true })
      isOpen = false
    } else if (operator !== undefined) {
      found.push({ text: operator, isOperator: true })
      isOpen = false
    } else if (isOpen && last) last.text += quoted ?? text
    else {
      found.push({ text: quoted ?? text, isOperator: false })
      isOpen = true
    }
  }
  return found
}

/** A word as the shell would hand it on, but for what it substitutes: without the quotes around it. */
export function unquoted(word: string): string {
  return /^(["'])[\s\S]*\1$/.test(word) && word.length > 1 ? word.slice(1, -1) : word.replace(/["']/g, '')
}
