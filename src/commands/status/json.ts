/** What `status --format json` writes; schema/status.schema.json describes it. */

import { jsonText } from '../../render/json.ts'
import type { Told } from './told.ts'
import { driftWords, verdictOf } from './told.ts'

/** Schema version 1. Additions allowed, changes not. */
export function statusJson({ database, folder, runner, remarks, seen }: Told, version: string): string {
  const { compared, engine } = seen
  if (compared === null) throw new Error('nothing was compared')
  const { history, files, unknown, half, drift, next, problems } = compared
  const report = {
    schemaVersion: 1,
    tool: { name: 'sqlite-rehearsal', version },
    verdict: verdictOf(seen),
    ...{ database, folder, runner: runner.name, engine, history, files, unknown, half },
    drift: drift.map(({ fact, recovery }) => ({ says: driftWords(fact), fact, recovery })),
    next: next && { ...next, differs: next.differs.map(driftWords) },
    problems,
    remarks: [...remarks, ...compared.remarks],
  }
  return jsonText(report)
}
