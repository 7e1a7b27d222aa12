/** Colours of a terminal, or none; and links, where it has them. */

import { createColors } from 'picocolors'

type Paint = (text: string) => string

/** What the parts of a report look like. Each paints text that is defused already. */
export interface Palette {
  readonly error: Paint
  readonly warning: Paint
  readonly note: Paint
  readonly good: Paint
  readonly bold: Paint
  readonly dim: Paint
  /** The name of a rule, as a link to its page where the terminal has links. */
  readonly rule: Paint
}

/** What lines for a terminal are made with. */
export interface Look {
  readonly palette: Palette
  /** Columns. */
  readonly width: number
}

/** The palette; without colour each part is its text. `page` gives the address of a rule; null where links are not shown. */
export function paletteOf(color: boolean, page: ((rule: string) => string) | null = null): Palette {
  const colors = createColors(color)
  return {
    error: colors.red,
    warning: colors.yellow,
    note: colors.cyan,
    good: colors.green,
    bold: colors.bold,
    dim: colors.dim,
    rule: page === null ? (id) => id : (id) => `\u001b]8;;${page(id)}\u001b\\${id}\u001b]8;;\u001b\\`,
  }
}
