/** The table of rules: adding a rule is one file beside this one, its stories as `<id>.sql`, and one line here, in alphabetical order. */

import type { Evidence, Finding, Rule } from '../model/rule.ts'
import type { Level } from '../model/text.ts'
import { aboveEach } from '../sql/place.ts'
import { asRead } from './advice/words.ts'
import { appliedTwice } from './applied-twice.ts'
import { assumesRow } from './assumes-row.ts'
import { badAllowance } from './bad-allowance.ts'
import { baseDoesNotReplay } from './base-does-not-replay.ts'
import { breaksOldReads } from './breaks-old-reads.ts'
import { breaksOldWrites } from './breaks-old-writes.ts'
import { breaksTransaction } from './breaks-transaction.ts'
import { brokenTrigger } from './broken-trigger.ts'
import { brokenView } from './broken-view.ts'
import { cannotVerify } from './cannot-verify.ts'
import { cascadesDelete } from './cascades-delete.ts'
import { cascadesNull } from './cascades-null.ts'
import { caseCollision } from './case-collision.ts'
import { changedSettings } from './changed-settings.ts'
import { changesValues } from './changes-values.ts'
import { continuesAfterError } from './continues-after-error.ts'
import { crashGetsStuck } from './crash-gets-stuck.ts'
import { createWithoutIfNotExists } from './create-without-if-not-exists.ts'
import { createsOrphans } from './creates-orphans.ts'
import { danglingForeignKey } from './dangling-foreign-key.ts'
import { defaultIsText } from './default-is-text.ts'
import { deletesAllRows } from './deletes-all-rows.ts'
import { dependsOnData } from './depends-on-data.ts'
import { deployDiffers } from './deploy-differs.ts'
import { documentAsText } from './document-as-text.ts'
import { doesNothing } from './does-nothing.ts'
import { downDoesNotUndo } from './down-does-not-undo.ts'
import { dropWithoutIfExists } from './drop-without-if-exists.ts'
import { dropsColumn } from './drops-column.ts'
import { dropsTable } from './drops-table.ts'
import { duplicateVersion } from './duplicate-version.ts'
import { editedMigration } from './edited-migration.ts'
import { toolOf } from './evidence/tool.ts'
import { failsWithRows } from './fails-with-rows.ts'
import { foreignKeyWithoutIndex } from './foreign-key-without-index.ts'
import { futureVersion } from './future-version.ts'
import { headerMismatch } from './header-mismatch.ts'
import { journalMode } from './journal-mode.ts'
import { journalOutOfStep } from './journal-out-of-step.ts'
import { leavesTransactionOpen } from './leaves-transaction-open.ts'
import { leftoverTable } from './leftover-table.ts'
import { lineEndings } from './line-endings.ts'
import { losesConstraint } from './loses-constraint.ts'
import { losesIndex } from './loses-index.ts'
import { losesRows } from './loses-rows.ts'
import { losesTableOption } from './loses-table-option.ts'
import { losesTrigger } from './loses-trigger.ts'
import { losesView } from './loses-view.ts'
import { manyChanges } from './many-changes.ts'
import { maskedByIfNotExists } from './masked-by-if-not-exists.ts'
import { misnamedMigration } from './misnamed-migration.ts'
import { mixedFormats } from './mixed-formats.ts'
import { mixedWidth } from './mixed-width.ts'
import { narrowsValues } from './narrows-values.ts'
import { needlessRebuild } from './needless-rebuild.ts'
import { needsNewerSqlite } from './needs-newer-sqlite.ts'
import { noRollbackNote } from './no-rollback-note.ts'
import { notDeterministic } from './not-deterministic.ts'
import { notProved } from './not-proved.ts'
import { notRerunnable } from './not-rerunnable.ts'
import { nullKey } from './null-key.ts'
import { outOfOrder } from './out-of-order.ts'
import { pragmaHasNoEffect } from './pragma-has-no-effect.ts'
import { raised } from './presets.ts'
import { removedMigration } from './removed-migration.ts'
import { renamedMigration } from './renamed-migration.ts'
import { replayFails } from './replay-fails.ts'
import { rerunChangesState } from './rerun-changes-state.ts'
import { rerunLosesData } from './rerun-loses-data.ts'
import { resetsAutoincrement } from './resets-autoincrement.ts'
import { stringForColumn } from './string-for-column.ts'
import { tooSlow } from './too-slow.ts'
import { unexplained } from './unexplained.ts'
import { unreadableFile } from './unreadable-file.ts'
import { unterminatedFile } from './unterminated-file.ts'
import { unusedAllowance } from './unused-allowance.ts'
import { updatesAllRows } from './updates-all-rows.ts'
import { versionGap } from './version-gap.ts'
import { versionTakenElsewhere } from './version-taken-elsewhere.ts'

/** Every rule, sorted by id. */
export const RULES: readonly Rule[] = [
  appliedTwice,
  assumesRow,
  badAllowance,
  baseDoesNotReplay,
  breaksOldReads,
  breaksOldWrites,
  breaksTransaction,
  brokenTrigger,
  brokenView,
  cannotVerify,
  cascadesDelete,
  cascadesNull,
  caseCollision,
  changedSettings,
  changesValues,
  continuesAfterError,
  crashGetsStuck,
  createWithoutIfNotExists,
  createsOrphans,
  danglingForeignKey,
  defaultIsText,
  deletesAllRows,
  dependsOnData,
  deployDiffers,
  documentAsText,
  doesNothing,
  downDoesNotUndo,
  dropWithoutIfExists,
  dropsColumn,
  dropsTable,
  duplicateVersion,
  editedMigration,
  failsWithRows,
  foreignKeyWithoutIndex,
  futureVersion,
  headerMismatch,
  journalMode,
  journalOutOfStep,
  leavesTransactionOpen,
  leftoverTable,
  lineEndings,
  losesConstraint,
  losesIndex,
  losesRows,
  losesTableOption,
  losesTrigger,
  losesView,
  manyChanges,
  maskedByIfNotExists,
  misnamedMigration,
  mixedFormats,
  mixedWidth,
  narrowsValues,
  needlessRebuild,
  needsNewerSqlite,
  noRollbackNote,
  notDeterministic,
  notProved,
  notRerunnable,
  nullKey,
  outOfOrder,
  pragmaHasNoEffect,
  removedMigration,
  renamedMigration,
  replayFails,
  rerunChangesState,
  rerunLosesData,
  resetsAutoincrement,
  stringForColumn,
  tooSlow,
  unexplained,
  unreadableFile,
  unterminatedFile,
  unusedAllowance,
  updatesAllRows,
  versionGap,
  versionTakenElsewhere,
]

/** The page that explains a rule. */
export function ruleLink(id: string): string {
  return `https://github.com/sqlite-rehearsal/sqlite-rehearsal/blob/v0/docs/rules/${id}.md`
}

/** The page to try migrations on, in a browser. */
export const TRY_PAGE = 'https://sqlite-rehearsal.github.io/sqlite-rehearsal/'

/** The page with an example of a rule. */
export function tryLink(id: string): string {
  return `${TRY_PAGE}#rule=${id}`
}

/**
 * What the rules say of this evidence, in the table's order.
 *
 * @param levels Levels from the settings, by rule id. They win over the level that a rule gives to a single finding,
 *   which wins over the rule's own. `off` silences a rule; a rule that is off by itself speaks once a level is given. What
 *   says that something was not checked keeps its level.
 * @param raises whether what the settings give no level becomes an error instead of a warning, a warning instead of a note
 * @param rules the table, or another one
 */
export function ask(
  evidence: Evidence,
  levels: Readonly<Record<string, Level | 'off'>>,
  raises = false,
  rules: readonly Rule[] = RULES,
): Finding[] {
  const { words } = toolOf(evidence)
  // What production has applied is not edited, a comment in it included.
  const fresh = new Set(evidence.changes.flatMap(({ kind, after }) => (kind === 'added' && after ? [after.path] : [])))
  return rules.flatMap((rule) => {
    const set = rule.unchecked ? undefined : levels[rule.id]
    const own = set ?? rule.level
    if (own === 'off') return []
    const graded = (level: Level) => (raises ? raised(level) : level)
    return Array.from(rule.check(evidence), ({ at, title, message, fix, level, also, suggestion, links }) => ({
      rule: rule.id,
      level: set !== undefined ? own : graded(level ?? own),
      group: rule.group,
      path: at.path,
      line: at.line,
      column: at.column,
      title: title ?? opening(message) ?? rule.title,
      message,
      // Where several statements are one finding, each needs its allowance.
      fix: asRead(words, fix ?? rule.fix).replace('so above the statement:', `so ${aboveEach([at, ...(also ?? [])])}:`),
      allowed: null,
      ...(rule.unchecked ? {} : { allowable: fresh.has(at.path) ? ('comment' as const) : ('settings' as const) }),
      ...(rule.scenario ? { scenario: rule.scenario } : {}),
      ...(also && also.length > 0 ? { also } : {}),
      ...(suggestion ? { suggestion } : {}),
      ...(links ? { links } : {}),
    }))
  })
}

/** A headline that is longer says too much. In UTF-16 code units. */
const LONGEST_TITLE = 110

/** The first sentence of a message, which says what happens; null where it is no headline, being too long. */
function opening(message: string): string | null {
  const sentence = message.slice(0, /[.](?:\s|$)/.exec(message)?.index ?? message.length)
  return sentence.length > LONGEST_TITLE || /[\r\n]/.test(sentence) ? null : sentence
}
