/** The table of rules: adding a rule is one file beside this one and one line here, in alphabetical order. */

import type { Rule } from '../model.ts'
import { badAllowance } from './bad-allowance.ts'
import { baseDoesNotReplay } from './base-does-not-replay.ts'
import { breaksTransaction } from './breaks-transaction.ts'
import { cannotVerify } from './cannot-verify.ts'
import { caseCollision } from './case-collision.ts'
import { continuesAfterError } from './continues-after-error.ts'
import { crashGetsStuck } from './crash-gets-stuck.ts'
import { dependsOnData } from './depends-on-data.ts'
import { deployDiffers } from './deploy-differs.ts'
import { doesNothing } from './does-nothing.ts'
import { downDoesNotUndo } from './down-does-not-undo.ts'
import { duplicateVersion } from './duplicate-version.ts'
import { editedMigration } from './edited-migration.ts'
import { failsWithRows } from './fails-with-rows.ts'
import { futureVersion } from './future-version.ts'
import { leavesTransactionOpen } from './leaves-transaction-open.ts'
import { lineEndings } from './line-endings.ts'
import { maskedByIfNotExists } from './masked-by-if-not-exists.ts'
import { misnamedMigration } from './misnamed-migration.ts'
import { mixedWidth } from './mixed-width.ts'
import { needsNewerSqlite } from './needs-newer-sqlite.ts'
import { notDeterministic } from './not-deterministic.ts'
import { notRerunnable } from './not-rerunnable.ts'
import { outOfOrder } from './out-of-order.ts'
import { pragmaHasNoEffect } from './pragma-has-no-effect.ts'
import { removedMigration } from './removed-migration.ts'
import { renamedMigration } from './renamed-migration.ts'
import { replayFails } from './replay-fails.ts'
import { rerunChangesState } from './rerun-changes-state.ts'
import { rerunLosesData } from './rerun-loses-data.ts'
import { tooSlow } from './too-slow.ts'
import { unreadableFile } from './unreadable-file.ts'
import { unterminatedFile } from './unterminated-file.ts'
import { unusedAllowance } from './unused-allowance.ts'
import { versionGap } from './version-gap.ts'

/** Every rule, sorted by id. */
export const RULES: readonly Rule[] = [
  badAllowance,
  baseDoesNotReplay,
  breaksTransaction,
  cannotVerify,
  caseCollision,
  continuesAfterError,
  crashGetsStuck,
  dependsOnData,
  deployDiffers,
  doesNothing,
  downDoesNotUndo,
  duplicateVersion,
  editedMigration,
  failsWithRows,
  futureVersion,
  leavesTransactionOpen,
  lineEndings,
  maskedByIfNotExists,
  misnamedMigration,
  mixedWidth,
  needsNewerSqlite,
  notDeterministic,
  notRerunnable,
  outOfOrder,
  pragmaHasNoEffect,
  removedMigration,
  renamedMigration,
  replayFails,
  rerunChangesState,
  rerunLosesData,
  tooSlow,
  unreadableFile,
  unterminatedFile,
  unusedAllowance,
  versionGap,
]

/** The page that explains a rule. */
export function ruleLink(id: string): string {
  return `https://github.com/sqlite-rehearsal/sqlite-rehearsal/blob/v0/src/rules/README.md#${id}`
}
