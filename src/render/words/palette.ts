/** Colours of a terminal, or none. */

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
}

/** The palette; without colour each part is its text. */
export function paletteOf(color: boolean): Palette {
  const colors = createColors(color)
  return {
    error: colors.red,
    warning: colors.yellow,
    note: colors.cyan,
    good: colors.green,
    bold: colors.bold,
    dim: colors.dim,
  }
}
