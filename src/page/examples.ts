/** The examples that the page can open: incidents, and of every rule what it reports. Made by `npm run page`. */

import type { Place } from './link.ts'
import type { PageState } from './state.ts'

/** One example: where it stands behind the `#`, what it is, and what is opened. */
export interface Example {
  readonly kind: 'incident' | 'rule'
  /** The rule's id, or a word of the incident's title. */
  readonly id: string
  readonly title: string
  /** What goes wrong, in a sentence or two. */
  readonly about: string
  /** The rule that speaks. */
  readonly rule: string
  /** Null where the page has no way to show it: another pull request, say, or the settings file. */
  readonly state: PageState | null
}

/** The example that stands behind the `#`; undefined for none. */
export function exampleAt(examples: readonly Example[], place: Place): Example | undefined {
  return place.kind === 'rule' || place.kind === 'incident'
    ? examples.find(({ kind, id }) => kind === place.kind && id === place.id)
    : undefined
}

/** What stands behind the `#` for it. */
export function hashOf({ kind, id }: Pick<Example, 'kind' | 'id'>): string {
  return `#${kind}=${id}`
}

/** Those in which every word stands, whatever its case. */
export function matching(examples: readonly Example[], words: string): readonly Example[] {
  const wanted = words.toLowerCase().split(/\s+/)
  return examples.filter(({ id, title, about, rule }) => {
    const text = `${id} ${title} ${about} ${rule}`.toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
}
