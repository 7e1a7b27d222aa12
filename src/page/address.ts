/** The page's address: equal to what is shown, and before something goes away a step that leads back to it. */

import { linkOf } from './link.ts'
import type { PageState } from './state.ts'

/** What is shown, and what stands behind the `#` when nothing of it was changed since that was opened. */
export interface Shown {
  readonly state: PageState
  readonly hash: string | null
}

/** Keeps the address equal to what is shown, as far as it fits: a page that is loaded again shows the same. */
export async function keepAddress(now: () => Shown): Promise<void> {
  const { state, hash } = now()
  const link = hash ?? (await linkOf(state))
  if (now().state === state) history.replaceState(null, '', link ?? location.pathname + location.search)
}

const NO_WAY_BACK = 'There is no way back from this: it is too much for a link. Go on?'

/**
 * Before what is shown gives way to something else: the browser's own way back leads to it from then on.
 * @returns false when it is too large for that, and its owner wants to keep it
 */
export async function leave({ state, hash }: Shown): Promise<boolean> {
  const link = hash ?? (await linkOf(state))
  if (link === null) return confirm(NO_WAY_BACK)
  history.replaceState(null, '', link)
  history.pushState(null, '', link)
  return true
}
