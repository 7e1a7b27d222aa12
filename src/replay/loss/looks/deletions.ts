/** What DELETEs take that nobody meant: rows that are to be copied later, that were not copied, or not whole, that are no doubles, or the last of them, or another owner's, or that never had a parent, or that others are still known to belong to. */

import type { Loss } from '../../../model/loss.ts'
import type { Asking } from '../run/asking.ts'
import type { Journey } from '../run/journey.ts'
import { abandonedIn } from './abandoned.ts'
import { takenByAnotherLink } from './by-another-link.ts'
import { halfCompared } from './half-compared.ts'
import { lateCopies } from './late.ts'
import { leftBehind } from './left-behind.ts'
import { nearDoublesLoss, noneLeftLoss, takenForDoublesLoss, uncountedLoss, undoubledLoss } from './named-doubles.ts'
import {
  abandonedLoss,
  halfComparedLoss,
  lateLoss,
  leftBehindLoss,
  numberedLoss,
  parentlessLoss,
} from './named-relations.ts'
import { nearDoubles } from './near-doubles.ts'
import { noneLeftIn } from './none-left.ts'
import { otherHalves } from './other-half.ts'
import { ownNumbers } from './own-numbers.ts'
import { parentless } from './parentless.ts'
import { takenForDoubles } from './taken-for-doubles.ts'
import { uncountedIn } from './uncounted.ts'
import { undoubledIn } from './undoubled.ts'

export function deletionLosses(asking: Asking, journey: Journey): Loss[] {
  return [
    ...[...lateCopies(journey), ...otherHalves(journey)].map((one) => lateLoss(journey, one)),
    ...ownNumbers(journey).map((one) => numberedLoss(journey, one)),
    ...leftBehind(asking, journey).map((one) => leftBehindLoss(journey, one)),
    ...undoubledIn(asking, journey).map((one) => undoubledLoss(journey, one)),
    ...nearDoubles(journey).map((one) => nearDoublesLoss(journey, one)),
    ...noneLeftIn(asking, journey).map((one) => noneLeftLoss(journey, one)),
    ...takenForDoubles(journey).map((one) => takenForDoublesLoss(journey, one)),
    ...uncountedIn(asking, journey).map((one) => uncountedLoss(journey, one)),
    ...halfCompared(asking, journey).map((one) => halfComparedLoss(journey, one)),
    ...parentless(asking, journey).map((one) => parentlessLoss(journey, one)),
    ...[...abandonedIn(asking, journey), ...takenByAnotherLink(asking, journey)].map((one) =>
      abandonedLoss(journey, one),
    ),
  ]
}
