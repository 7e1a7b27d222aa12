/** `line-endings`: a new file holds carriage returns or a byte order mark. */

import { added } from '../folder/changes.ts'
import type { Migration } from '../model/folder.ts'
import type { Rule } from '../model/rule.ts'
import { top } from './evidence/evidence.ts'

export const lineEndings: Rule = {
  id: 'line-endings',
  group: 'history',
  level: 'note',
  title: 'Carriage returns or a byte order mark',
  why:
    'SQLite reads them as white space, others do not: runners that store checksums see another file when git converts the ' +
    'line endings on the next machine, and some splitters trip over the first or the last character.',
  fix: 'Save the file with plain line feeds and without a BOM, and put `*.sql text eol=lf` into .gitattributes.',
  *check(evidence) {
    for (const migration of added(evidence)) {
      const what = found(migration.bytes)
      if (what.length > 0) yield { at: top(migration.path), message: `This file holds ${what.join(' and ')}.` }
    }
  },
}

function found({ bom, carriageReturns }: Migration['bytes']): string[] {
  const what = bom ? ['a byte order mark'] : []
  if (carriageReturns === 1) what.push('1 carriage return')
  if (carriageReturns > 1) what.push(`${carriageReturns} carriage returns`)
  return what
}
