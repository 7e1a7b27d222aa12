/** How many digits a version has beside the others. */

import type { Migration } from '../model.ts'
import type { Standing } from './numbering.ts'

/** Whether a new number has the right value and fewer zeros in front than the last applied one: `5` after `004`. */
export function isShort(standing: Standing, highest: Migration): boolean {
  return standing.kind === 'fits' && highest.version.startsWith('0') && standing.version.length < highest.version.length
}
