/** What the two tools for agents take, in the words that an agent reads. */

import { z } from 'zod'
import { RUNNERS } from '../tools/table.ts'

/** Texts that are handed over instead of a repository. */
const FILE = z.object({
  path: z.string().min(1).describe('From the root, with its folder: migrations/002_add_phone.sql'),
  sql: z.string().describe('The whole text of the file'),
  applied: z.boolean().default(false).describe('Whether production has run it; the others are rehearsed'),
})

const MOST_FILES = 1000

export const REHEARSE = {
  title: 'Rehearse SQLite migrations',
  description:
    'Rehearses the new migrations of a repository, or of files that are given as text, on SQLite: on an empty database, with rows ' +
    'in every table, twice, killed and started again. Returns the report as JSON: "verdict" is pass or fail, "findings" say what ' +
    'goes wrong in which line and what to write instead. What could not be checked is a finding, too. Nothing is written.',
  inputSchema: {
    repository: z
      .string()
      .optional()
      .describe('Absolute path of the repository; the folder that the server was started in when left out'),
    folder: z.string().optional().describe('The folder of migrations, from the repository; found when left out'),
    base: z
      .string()
      .optional()
      .describe('What production has: a branch, tag or commit; the branch that is merged into when left out'),
    runner: z
      .enum(['auto', ...Object.keys(RUNNERS)])
      .optional()
      .describe('The tool that applies the migrations; found when left out'),
    files: z.array(FILE).max(MOST_FILES).optional().describe('Rehearse these texts; then no repository is read'),
  },
}

export type RehearseArgs = z.infer<z.ZodObject<(typeof REHEARSE)['inputSchema']>>

export const EXPLAIN = {
  title: 'Explain a rule',
  description: 'Tells what a rule of sqlite-rehearsal reports, why it hurts, and what to do instead.',
  inputSchema: { rule: z.string().describe('The id that stands in a finding, such as loses-rows') },
}
