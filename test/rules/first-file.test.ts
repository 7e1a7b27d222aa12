/** A table that no file makes: of the first file of all nobody knows what stood there before it. */

import { expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { storyInput } from '../story.ts'

async function advice(story: string): Promise<string[]> {
  const { folders, options } = storyInput(`-- @ runner: transactional\n${story}`)
  const { report } = await check(folders, options)
  return report.findings.flatMap(({ rule, fix }) => (rule === 'replay-fails' ? [fix] : []))
}

test('the first file hears of "baseline", as the program that applies it may make its history table itself', async () => {
  expect(await advice('-- > 001_adopt.sql\nINSERT INTO history (name) VALUES (1);')).toEqual([
    expect.stringContaining('"baseline" in the settings'),
  ])
})

test('a later one hears of the files before it alone', async () => {
  const story = '-- = 001_users.sql\nCREATE TABLE users (id INTEGER PRIMARY KEY);\n-- > 002_x.sql\nDELETE FROM user;'
  expect(await advice(story)).toEqual([expect.not.stringContaining('baseline')])
})
