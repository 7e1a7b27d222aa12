/** What a rule's level can be set to. */

import { RULES } from '../rules/table.ts'
import { problemWith } from './option.ts'
import { LEVELS } from './options.ts'

/** Why the rule cannot have this level; null when it can. */
export function levelProblem(id: string, level: string): string | null {
  const problem = problemWith({ kind: 'choice', values: LEVELS }, level)
  if (problem !== null || level === 'error') return problem
  const isUnchecked = RULES.some((rule) => rule.id === id && rule.unchecked === true)
  return isUnchecked ? ALWAYS_ERROR : null
}

const ALWAYS_ERROR =
  'it says that a file was not checked, which is always an error; "allow" can allow it for one path, with a reason'
