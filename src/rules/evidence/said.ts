/** What a file says of itself, in its name and its comments. */

import type { Evidence } from '../../model/rule.ts'

/** Of one file: its name, and all its comments with their signs. */
export interface Said {
  readonly file: string
  readonly comments: string
}

/** Empty comments where the file is not there. */
export function saidBy({ head }: Evidence, path: string): Said {
  const text = head.migrations.find((it) => it.path === path)?.up?.sql ?? ''
  return {
    file: path.slice(path.lastIndexOf('/') + 1),
    comments: text.match(/--[^\n]*|\/\*[\s\S]*?\*\//g)?.join('\n') ?? '',
  }
}
