/** A runner spelled out in the settings file, and what it makes of a file that two presets judge differently. */
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { parseSettingsFile } from '../../src/settings/file.ts'
import { mergeSettings } from '../../src/settings/settings.ts'
import { runCli } from '../support/doors.ts'
import { makeRepo } from '../support/git.ts'

const parse = (text: string) => parseSettingsFile(text, '.github/rehearsal.yml')

describe('runner: as a map', () => {
  test('takes what is not said from the preset that it is like', () => {
    const { runner } = mergeSettings(new Map(), parse('runner:\n  like: d1\n  history: apart\n'))
    expect(runner).toMatchObject({
      name: 'custom',
      transaction: 'file',
      foreignKeys: true,
      history: 'apart',
      rerun: true,
    })
    expect(runner?.ledger.table).toBe('d1_migrations')
  })

  test('a flag wins over it', () => {
    const file = parse('runner: { transaction: file, on-error: rollback, history: same-transaction }\n')
    expect(mergeSettings(new Map([['runner', ['sqlite3']]]), file).runner?.name).toBe('sqlite3')
    expect(mergeSettings(new Map(), file).runner).toMatchObject({ name: 'custom', rerun: false, foreignKeys: false })
  })

  for (const [text, says] of [
    ['runner:\n  transacton: file\n', '2:3: there is no key "transacton" in "runner" (did you mean "transaction"?)'],
    [
      'runner:\n  history: later\n',
      '2:12: "history": "later" is not one of apart, same-transaction, appended, before-and-after.',
    ],
    ['runner:\n  foreign-keys: true\n', '2:17: "foreign-keys" must be one of on, off, off-and-checked.'],
    ['runner:\n  on-error: rollback\n', 'without a transaction there is nothing to roll back'],
  ] as const) {
    test(`refuses ${JSON.stringify(text)}`, () => {
      expect(() => parse(text)).toThrow(says)
    })
  }
})

test('decides whether a second run matters', async () => {
  const outcome = async (runner: string) => {
    const repo = makeRepo({
      'migrations/001_users.sql': 'CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);\n',
      '.github/rehearsal.yml': `runner: { transaction: file, on-error: rollback, history: ${runner} }\n`,
    })
    repo.branch('work')
    repo.commit({ 'migrations/002_phone.sql': 'ALTER TABLE Users ADD COLUMN Phone TEXT;\n' })
    const { stdout, code } = await runCli(['--format', 'json'], { cwd: repo.root })
    const { findings, folders } = JSON.parse(stdout) as Report
    expect(folders[0]?.runner).toBe('custom')
    return { code, level: findings.find(({ rule }) => rule === 'not-rerunnable')?.level }
  }
  expect(await outcome('apart')).toEqual({ code: 1, level: 'error' })
  expect(await outcome('same-transaction')).toEqual({ code: 0, level: undefined })
})
