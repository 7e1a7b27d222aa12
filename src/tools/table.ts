/** Every migration tool that is known: `init`, the folder, the replay, the rules' advice and the settings read this table. */

import type { Runner } from '../model/runner.ts'
import { d1 } from './d1.ts'
import { dbmate } from './dbmate.ts'
import { drizzle } from './drizzle.ts'
import { goose } from './goose.ts'
import { sqlite3, sqlite3Bail } from './sqlite3.ts'
import type { Tool } from './tool.ts'
import { transactional } from './transactional.ts'

/** In the order in which they are shown. */
export const TOOLS: readonly Tool[] = [sqlite3, sqlite3Bail, transactional, d1, drizzle, dbmate, goose]

/** The runners that can be named in the settings. */
export const RUNNERS: Readonly<Record<string, Runner>> = Object.fromEntries(
  TOOLS.map(({ name, runner }) => [name, runner]),
)

const BY_NAME: ReadonlyMap<string, Tool> = new Map(TOOLS.map((tool) => [tool.name, tool]))

/** The tool of that name, which must be in the table. */
export function toolNamed(name: string): Tool {
  const tool = BY_NAME.get(name)
  if (tool === undefined) throw new Error(`no tool ${name}`)
  return tool
}
