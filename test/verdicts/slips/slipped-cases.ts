/** Innocent published cases with a slip in one of their new files, which really end otherwise. */

import { parseStory } from '../../story.ts'
import type { Case } from '../cases.ts'
import { chance } from '../generate/random.ts'
import { differences } from './judge.ts'
import { type Slipped, slipsIn } from './slips.ts'

export interface SlippedCase extends Slipped {
  readonly one: Case
  /** The whole story with the slip in it. */
  readonly story: string
  /** What ends otherwise. */
  readonly difference: string
}

/** Where only a part of a file goes forward, a slip could be put into the other one. A recursion with a slip may never end. */
const LEFT_OUT =
  /recursive|generate_series|goose|migrate:down|\+migrate|@UNDO|liquibase|changeset|runner: (?:dbmate|goose|sql-migrate|liquibase|flyway|atlas|rails|diesel)/i
/** Characters. A file with each of its slips is as many texts as it has slips. */
const LONGEST = 8_000

/** Up to `most` of each kind of slip in the case, the same ones each time. Only kinds that `slip` is part of. */
export async function* slippedCases(one: Case, most: number, slip = ''): AsyncGenerator<SlippedCase> {
  if (LEFT_OUT.test(one.story)) return
  const fresh = parseStory(one.story).files.filter((it) => it.in === 'head' && /(?<!down)\.sql$/.test(it.path))
  const slips = fresh
    .filter(({ text }) => text.length <= LONGEST)
    .flatMap(({ text }) => slipsIn(text).map((it) => ({ ...it, text })))
  const counts = new Map<string, number>()
  for (const { text, ...it } of chance(hash(one.name)).some(slips, slips.length)) {
    const count = counts.get(it.slip) ?? 0
    const story = replaced(one.story, text, it.sql)
    if (!it.slip.includes(slip) || count >= most || story === null) continue
    const difference = await differences(parseStory(one.story), parseStory(story))
    if (difference === null) continue
    counts.set(it.slip, count + 1)
    yield { ...it, one, story, difference }
  }
}

/** The story with one file's text replaced; null where the text is not found as it stands. */
function replaced(story: string, before: string, after: string): string | null {
  const text = before.trimEnd()
  const at = story.lastIndexOf(text)
  return at < 0 ? null : `${story.slice(0, at)}${after.trimEnd()}${story.slice(at + text.length)}`
}

/** FNV-1a (https://www.rfc-editor.org/rfc/rfc9923). */
function hash(text: string): number {
  return [...text].reduce((sum, char) => Math.imul(sum ^ char.charCodeAt(0), 16777619) >>> 0, 2166136261)
}
