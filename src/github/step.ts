/** What the step tells GitHub's runner: annotations, messages of its own, outputs and the job summary. */

import { appendFile } from 'node:fs/promises'
import * as core from '@actions/core'

/** One annotation, in the words of the runner's commands; see `render/annotations.ts`. */
export interface Note {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly startLine?: number
  readonly startColumn?: number
}

const COMMANDS = { error: core.error, warning: core.warning, notice: core.notice }

/** Says something where people look for problems. `@actions/core` escapes what could end or change the command. */
export function announce({ level, message, ...properties }: Note): void {
  COMMANDS[level](message, properties)
}

/** Sets the step's outputs. Without the runner's file for them (older runners) `@actions/core` prints a command. */
export function setOutputs(outputs: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
}

/** Adds to the job summary. `file` is the runner's `GITHUB_STEP_SUMMARY`; runners without summaries set none. */
export async function addSummary(file: string | undefined, markdown: string): Promise<void> {
  if (file) await appendFile(file, `${markdown}\n`)
}
