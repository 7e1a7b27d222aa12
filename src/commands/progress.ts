/** What is said while a rehearsal takes long: one line that is written over on a terminal, a line per file in a log. */

import { defuse } from '../render/words/defuse.ts'
import { cut } from '../render/words/escape.ts'

/** Where a rehearsal stands; see the stage. */
export interface Stands {
  readonly path: string | null
  readonly scenario: string | null
  /** New files after this one. */
  readonly left: number
}

export interface Progress {
  /** Told again and again where it stands. */
  tell(stands: Stands): void
  /** Takes the line away, before anything else is written. */
  end(): void
}

/** Milliseconds before anything is said: on a terminal, where somebody waits, and in a log. */
const SOON = 1000
const LATER = 5000

/** Milliseconds between two changes of the line on a terminal. */
const OFTEN = 200

/** Columns; a longer line would break and could not be written over. */
const WIDTH = 78

/** Back to the start of the line, and nothing in it. */
const CLEAR = '\r\u001b[2K'

/** @param now milliseconds, as `performance.now()` */
export function openProgress(
  write: (text: string) => void,
  { isTerminal, now = () => performance.now() }: { readonly isTerminal: boolean; readonly now?: () => number },
): Progress {
  const begun = now()
  let spoke = Number.NEGATIVE_INFINITY
  let last = ''
  return {
    tell(stands) {
      const at = now()
      if (at - begun < (isTerminal ? SOON : LATER) || at - spoke < OFTEN) return
      const words = isTerminal ? line(stands) : fileLine(stands)
      if (words === null || words === last) return
      spoke = at
      last = words
      write(isTerminal ? CLEAR + words : `${words}\n`)
    },
    end() {
      if (isTerminal && last !== '') write(CLEAR)
      last = ''
    },
  }
}

function line({ path, scenario, left }: Stands): string {
  const after = left === 0 ? '' : `, ${left} more`
  const tail = `${scenario === null ? '' : `: ${scenario}`}${after} …`
  const name = path === null ? 'the rehearsal begins' : defuse(path)
  return `${cut(name, WIDTH - tail.length)}${tail}`
}

/** Only new files: those of the base may be thousands, and are quick. */
function fileLine({ path, scenario, left }: Stands): string | null {
  if (path === null || scenario === null) return null
  return `rehearsing ${cut(defuse(path), 300)}${left === 0 ? '' : `, ${left} more`}`
}
