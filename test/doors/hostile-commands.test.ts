/** Attacks on whoever types what a finding says: a shell reads of each command the words that are meant, and nothing else. */

import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adviceBlocks } from '../../src/render/markdown-finding.ts'
import { defusedLines } from '../../src/render/words/defuse.ts'
import { move, quote } from '../../src/rules/advice/words.ts'
import { temporaryFolder } from '../support/git.ts'
import { readMarkdown } from '../support/markdown-oracle.ts'

/** What means something to a shell, ends a line, is an option, or cannot be seen. */
const PIECES = [
  ...'`$\\"\'!#&*()[]{}|;<>?~=%^ \t\n\r@:,./-_+',
  ...'\u0001\u001b\u007f\u0085\u00ad\u200b\u202e\u2028\u3164\ufe0f\ufeff\ud800\udcff\u{e0041}\ufffd',
  ...[
    '$(touch owned)',
    '`touch owned`',
    ';rm -rf x',
    '&& rm x',
    '| sh',
    '\nrm -rf x\n',
    "'; rm x; '",
    '--',
    '-rf',
    '--output=x',
  ],
  ...[
    '%s',
    '%n',
    '\\012',
    '\\c',
    '\\',
    '~root',
    '*.sql',
    '{a,b}',
    '!!',
    'migrations/002_b.sql',
    'Größe',
    'a b',
    '.sql',
  ],
]
const word = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 3 })), {
    minLength: 1,
    maxLength: 8,
  })
  // No file's name holds a NUL, and none that we name ends in a line break: it ends in `.sql`.
  .map((pieces) => `${pieces.join('').replaceAll('\0', '')}.sql`)

/** The bytes of a name, as git gave them: half a surrogate pair stands for a byte that is not UTF-8. */
function bytesOf(name: string): Buffer {
  return Buffer.concat(
    Array.from(name, (character) =>
      /^[\udc80-\udcff]$/.test(character) ? Buffer.of(character.charCodeAt(0) - 0xdc00) : Buffer.from(character),
    ),
  )
}

/** What a shell hands to `git`, call by call and word by word. */
function typed(shell: string, commands: readonly string[]): Buffer {
  const script = `git() { printf '%s\\0' "$@"; printf '\\n\\0'; }\n${commands.join('\n')}\n`
  // Without a PATH, in an empty folder: should a quote be wrong, nothing is there to be done or undone.
  return execFileSync(`/bin/${shell}`, ['-s'], { input: script, cwd: temporaryFolder(), env: {}, maxBuffer: 1e8 })
}

function meant(calls: readonly (readonly string[])[]): Buffer {
  const all = calls.map((words) =>
    Buffer.concat([...words.map((one) => Buffer.concat([bytesOf(one), Buffer.of(0)])), END]),
  )
  return Buffer.concat(all)
}
const END = Buffer.from('\n\0')
const asPath = (name: string) => (name.startsWith('-') ? `./${name}` : name)

const pairs = fc.sample(fc.tuple(word, word), { numRuns: 1500, seed: 5 })

describe('git mv', () => {
  it.each(['sh', 'bash'])('is read by %s as it is meant', (shell) => {
    const commands = pairs.map(([from, to]) => `git mv ${quote(from)} ${quote(to)}`)
    const calls = pairs.map(([from, to]) => ['mv', asPath(from), asPath(to)])
    expect(typed(shell, commands).equals(meant(calls))).toBe(true)
  })

  it('with a down file is two commands', () => {
    const down = (path: string) => ({ path, sql: '', line: 1 })
    const renamed = pairs.filter(([from, to]) => from.split('/').at(-1) !== to.split('/').at(-1))
    const commands = renamed.map(([from, to]) => move({ path: from, down: down(`${from}.down.sql`) }, to))
    expect(commands.every((one) => one.split('\n').length === 2)).toBe(true)
    const calls = typed('sh', commands).toString('latin1').split('\n\0').slice(0, -1)
    expect(calls.filter((one) => one.startsWith('mv\0'))).toHaveLength(renamed.length * 2)
  })

  it('is one line that is shown as it has to be typed', () => {
    for (const [from, to] of pairs) {
      const command = `git mv ${quote(from)} ${quote(to)}`
      expect(defusedLines(command)).toEqual([command])
      if (command.length > 400) continue
      const { blocks } = readMarkdown(adviceBlocks(`Rename the file:\n${command}`).join('\n\n'))
      expect(blocks).toEqual([command])
    }
  })

  it.each([
    ['plain.sql', 'plain.sql'],
    ["it's 5 %.sql", "'it'\\''s 5 %.sql'"],
    ['-x.sql', './-x.sql'],
    ['a\nb\\%.sql', `"$(printf 'a\\012b\\134%%.sql')"`],
    ['\u202e.sql', `"$(printf '\\342\\200\\256.sql')"`],
    ['\udcff.sql', `"$(printf '\\377.sql')"`],
  ])('spells %j as %s', (name, spelled) => {
    expect(quote(name)).toBe(spelled)
  })
})
