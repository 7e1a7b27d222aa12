/** Files in sections that their runner does not read as they are written, or without those that it needs. */

import type { Evidence, Migration, Spoken } from '../model.ts'
import { added, top } from './names.ts'

/** One for each new file that is read in another way than it is written. */
export function* misreadSections(evidence: Evidence): Generator<Spoken> {
  for (const migration of added(evidence)) {
    const found = migration.up && (migration.sections ? unread(evidence, migration) : unmarked(evidence, migration))
    if (found) yield found
  }
}

/** The runner plays the way back, too. */
function unread({ runner }: Evidence, { path, down, sections }: Migration): Spoken | null {
  if (runner.sections !== 'none' || down?.path !== path || !sections) return null
  const { tool } = sections
  return {
    at: { ...top(path), line: down.line },
    message: `The ${runner.name} runner plays the whole file, also what stands below this line. Only what stands above it was rehearsed.`,
    fix: `If ${tool} applies these files, write runner: ${tool} into the settings. If not, move what undoes this file out of it.`,
  }
}

function unmarked({ runner }: Evidence, { path }: Migration): Spoken | null {
  if (runner.sections === 'none' || runner.sections === 'any') return null
  const [up, down] = MARKERS[runner.sections]
  const message = `There is no line "${up}" in this file, and ${runner.sections} stops at it.`
  return { at: top(path), message, fix: `Write "${up}" above the statements, and "${down}" below them.` }
}

const MARKERS = {
  dbmate: ['-- migrate:up', '-- migrate:down'],
  goose: ['-- +goose Up', '-- +goose Down'],
} as const
