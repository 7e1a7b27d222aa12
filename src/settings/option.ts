/** One option: where it can be set, and what it can be set to. */

import { didYouMean } from '../trouble.ts'

/** What can be typed behind `sqlite-rehearsal` and has flags; `check` when nothing is. */
export const COMMANDS = ['check', 'status', 'folders', 'renumber', 'init', 'rules', 'explain'] as const

export type Command = (typeof COMMANDS)[number]

export type OptionName =
  | 'folders'
  | 'base'
  | 'head'
  | 'staged'
  | 'all'
  | 'layout'
  | 'runner'
  | 'sqlite'
  | 'rows'
  | 'baseline'
  | 'seeds'
  | 'queries'
  | 'extends'
  | 'deadline'
  | 'deadlineTotal'
  | 'memory'
  | 'failOn'
  | 'config'
  | 'format'
  | 'list'
  | 'on'
  | 'statusFormat'
  | 'rulesAs'
  | 'notes'
  | 'timing'
  | 'output'
  | 'dryRun'
  | 'deploy'
  | 'overrideLabel'
  | 'comment'
  | 'token'

/** One option and all the places it can be set in. A place it cannot be set in is null. */
export interface Option {
  readonly name: OptionName
  /** Key in the settings file. */
  readonly key: string | null
  /** Flag without its dashes; `folders` has none, because it is what stands behind the command. */
  readonly flag: string | null
  /** The commands that know the flag. */
  readonly commands: readonly Command[]
  /** Input of the Action. */
  readonly input: string | null
  /** Whether an entry of `folders:` in the settings file can have one of its own. */
  readonly perFolder: boolean
  readonly kind: 'text' | 'choice' | 'list' | 'switch'
  /** What a `choice` can be; empty for the other kinds. */
  readonly values: readonly string[]
  /** What a `text` has to look like, where not every text will do. */
  readonly shape?: { readonly pattern: RegExp; readonly says: string }
  /** The default as text; empty for none. */
  readonly default: string
  /**
   * The default in action.yml, where GitHub has to fill it in. The others have none there: it would be an input that is
   * always given, and would win over the settings file.
   */
  readonly inputDefault?: string
  /** What stands for the value in `--help`; empty for a switch. */
  readonly placeholder: string
  /** One sentence. */
  readonly description: string
}

type Row = Pick<Option, 'name' | 'kind' | 'description'> & Partial<Option>

/** An option that cannot be set anywhere, but for what is said. */
export const row = (option: Row): Option => ({
  key: null,
  flag: null,
  commands: ['check'],
  input: null,
  perFolder: false,
  values: [],
  default: '',
  placeholder: '',
  ...option,
})

/** What is wrong with a value and what is allowed; null when nothing is. */
export function problemWith(option: Pick<Option, 'kind' | 'values' | 'shape'>, text: string): string | null {
  if (text === '') return 'must not be empty'
  if (option.shape && !option.shape.pattern.test(text)) return `"${text}" is not ${option.shape.says}`
  if (option.kind !== 'choice' || option.values.includes(text)) return null
  return `"${text}" is not one of ${option.values.join(', ')}${didYouMean(text, option.values)}`
}
