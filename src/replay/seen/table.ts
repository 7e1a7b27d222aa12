/** The table of observations: a new one is its file, one line here, and its type in `model/seen.ts`. */

import type { MigrationSeen } from '../../model/seen.ts'
import { failsOn, fatesOn, orphansOn } from '../scenarios/awkward.ts'
import { chance, down } from '../scenarios/down.ts'
import { otherZone } from '../scenarios/other-zone.ts'
import { lostOnRerun } from '../scenarios/rerun.ts'
import { damage } from './damage.ts'
import { addedTexts } from './data/added-texts.ts'
import { alwaysHolds } from './data/always-holds.ts'
import { anySetting } from './data/any-setting.ts'
import { assumedRows } from './data/assumed.ts'
import { convertedAgain } from './data/converted-again.ts'
import { awkward, fates, survival } from './data/data.ts'
import { firstAlone } from './data/first-alone.ts'
import { goneWords } from './data/gone-words.ts'
import { idle } from './data/idle.ts'
import { keptOfAll } from './data/kept-of-all.ts'
import { metAgain } from './data/met-again.ts'
import { misread } from './data/misread.ts'
import { mixedFormats } from './data/mixed-formats.ts'
import { multiplied } from './data/multiplied.ts'
import { namesAsText } from './data/names-as-text.ts'
import { nullKeys } from './data/null-keys.ts'
import { oneChance } from './data/one-chance.ts'
import { oneOfSeveral } from './data/one-of-several.ts'
import { oneValue } from './data/one-value.ts'
import { otherTypes } from './data/other-types.ts'
import { rawTexts } from './data/raw-texts.ts'
import { remembered } from './data/remembered.ts'
import { subtractedDates } from './data/subtracted-dates.ts'
import { takenAgain } from './data/taken-again.ts'
import { textDocuments } from './data/text-documents.ts'
import { undone } from './data/undone.ts'
import { unguarded } from './data/unguarded.ts'
import { untied } from './data/untied.ts'
import { wholeDivisions } from './data/whole-divisions.ts'
import { wiped } from './data/wiped.ts'
import { wordsForTimes } from './data/words-for-times.ts'
import { didNothing } from './did-nothing.ts'
import type { Look, Looks, Observed, Runs } from './look.ts'
import { masked } from './masked.ts'
import { oldCode } from './release/release.ts'
import { held } from './schema/held.ts'
import { heldChecks } from './schema/held-checks.ts'
import { broken, leftovers, lost, mended, needless, rebuilt, schema } from './schema/schema.ts'
import { sweeping } from './schema/sweeping.ts'
import { textDefaults } from './schema/text-defaults.ts'
import { unmetChecks } from './schema/unmet-checks.ts'
import { unmetDefaults } from './schema/unmet-defaults.ts'

/** In the order in which they are looked for: one may use what those above it have found. */
export const LOOKS = {
  masked,
  damage,
  didNothing,
  idle,
  failsOn,
  orphansOn,
  fatesOn,
  chance,
  otherZone,
  down,
  lostOnRerun,
  survival,
  fates,
  takenAgain,
  awkward,
  remembered,
  namesAsText,
  mixedFormats,
  textDocuments,
  rawTexts,
  textDefaults,
  wordsForTimes,
  unmetDefaults,
  assumedRows,
  otherTypes,
  untied,
  addedTexts,
  wholeDivisions,
  multiplied,
  subtractedDates,
  misread,
  nullKeys,
  oneChance,
  oneValue,
  oneOfSeveral,
  metAgain,
  wiped,
  firstAlone,
  keptOfAll,
  alwaysHolds,
  unguarded,
  anySetting,
  convertedAgain,
  undone,
  goneWords,
  schema,
  held,
  broken,
  mended,
  rebuilt,
  unmetChecks,
  heldChecks,
  lost,
  needless,
  leftovers,
  sweeping,
  oldCode,
} satisfies Looks

/** A migration of which nothing is known yet. */
export function unseen(path: string): MigrationSeen {
  const nothing = Object.entries(LOOKS).map(([name, look]) => [name, look.nothing])
  const run = { statements: [], rehearsals: [], openTransaction: null, brokenTransaction: null, deadPragmas: [] }
  return { path, ...run, crash: null, together: null, guarded: [], ...Object.fromEntries(nothing) } as MigrationSeen
}

/** Adds what can be seen in these runs. */
export function lookedAt(seen: MigrationSeen, runs: Runs): MigrationSeen {
  let found = seen
  for (const [name, { needs, look }] of Object.entries(LOOKS)) {
    const run = runs[needs]
    if (run) found = { ...found, [name]: (look as Look<Observed>['look'])(run as never, found) }
  }
  return found
}
