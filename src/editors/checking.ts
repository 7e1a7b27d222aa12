/** One check for an editor or an agent: silent, without an end of its own making, and ended when nobody waits for it any more. */

import { openProgress } from '../commands/progress.ts'
import { openTiming } from '../commands/timing.ts'
import type { Checked } from '../model/report.ts'
import type { TerminalOptions, TerminalTrees } from '../revisions/terminal.ts'
import type { Given } from '../settings/settings.ts'
import { openStage, type Stage } from '../stage/stage.ts'

/** What every program here is given: the door's own check, so that it says the same as the command line does. */
export interface Serving {
  readonly check: (given: Given, around: Around) => Promise<{ readonly checked: Checked }>
  /** What the command line gave: flags of the check. */
  readonly given: Given
  /** Absolute. */
  readonly cwd: string
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: NodeJS.WritableStream
  readonly now: () => Date
  /** Opens where the SQL runs: a guarded process when not said. */
  readonly openStage?: (() => Stage) | undefined
}

interface Around {
  readonly cwd: string
  readonly now: Date
  readonly timing: ReturnType<typeof openTiming>
  readonly begun: number
  readonly env: Readonly<Record<string, string | undefined>>
  readonly progress: ReturnType<typeof openProgress>
  readonly openStage: () => Stage
  readonly revisions: (o: TerminalOptions) => Promise<TerminalTrees>
}

/** What is checked, and until when. */
export interface Wanted {
  readonly given: Given
  readonly cwd: string
  readonly revisions: Around['revisions']
  /** Ends the process that runs SQL; the check then rejects. */
  readonly signal: AbortSignal
}

/** Checks once. Rejects with Trouble as the command line would say it, and with the signal's reason when it was ended. */
export async function checkOnce(serving: Serving, { given, cwd, revisions, signal }: Wanted): Promise<Checked> {
  const { checked } = await serving.check(given, {
    ...{ cwd, revisions, now: serving.now(), timing: openTiming(), begun: performance.now() },
    // Nothing of the editor's surroundings counts, such as that it was started by a hook or in CI.
    ...{ env: {}, progress: openProgress(() => {}, { isTerminal: false }) },
    openStage: ended(signal, serving.openStage ?? openStage),
  })
  signal.throwIfAborted()
  return checked
}

/** Opens stages that do not outlive the signal. */
function ended(signal: AbortSignal, open: () => Stage): () => Stage {
  return () => {
    const stage = open()
    const close = () => stage.close()
    signal.addEventListener('abort', close, { once: true })
    return {
      ...stage,
      async run(job, limits, tell) {
        signal.throwIfAborted()
        const replayed = await stage.run(job, limits, tell)
        signal.throwIfAborted()
        return replayed
      },
      close() {
        signal.removeEventListener('abort', close)
        stage.close()
      },
    }
  }
}
