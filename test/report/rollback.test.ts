/** Rolling the release back: whether the old one starts on the migrated database, and whether its statements still run. */

import { expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { render } from '../../src/render/table.ts'
import { storyInput } from '../story.ts'

const COLUMN = 'ALTER TABLE Users ADD COLUMN Email TEXT;'
const DROP = 'ALTER TABLE Users DROP COLUMN Name;'

/** A new file on top of users, applied by this tool, which is known by its settings file unless it is only assumed. */
async function checkedWith(runner: string, sql: string, because: string | null = 'fly.toml:1') {
  const { folders, options } = storyInput(`-- @ runner: ${runner}
-- = 0001_users.sql
CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT);
${sql === '' ? '' : `-- > 0002_new.sql\n${sql}\n`}`)
  return check(
    folders.map((folder) => ({ ...folder, because })),
    options,
  )
}

async function says(...asked: Parameters<typeof checkedWith>): Promise<string | undefined> {
  const json = JSON.parse(render(await checkedWith(...asked), 'json'))
  return json.folders[0].rollback?.says
}

const GOOD = 'If you roll this release back, the old one starts, and the statements that were tried for it still run.'

test('says of each tool whether the old release starts, and of each file whether its statements run', async () => {
  expect(await says('d1', COLUMN)).toBe(GOOD)
  expect(await says('d1', DROP)).toBe(
    'If you roll this release back, the old one starts, but can no longer read Users.Name, or write Users.',
  )
  const stops = 'If you roll this release back, the old one does not start: sqlx stops at an applied migration'
  expect(await says('sqlx', COLUMN)).toBe(
    `${stops} that the old release does not have. Nothing in the folder undoes the migration.`,
  )
  expect(await says('sqlx', DROP)).toContain('It also can no longer read Users.Name, or write Users.')
})

test('says nothing where the tool is assumed, the file fails, or nothing is new', async () => {
  expect(await says('d1', COLUMN, null)).toBeUndefined()
  expect(await says('d1', 'ALTER TABLE Users ADD COLUMN Email TEXT NOT NULL;')).toBeUndefined()
  expect(await says('d1', '')).toBeUndefined()
})

test('a terminal gets the line where the answer is bad, and no line more where it is good', async () => {
  const terminal = async (runner: string) => render(await checkedWith(runner, COLUMN), 'terminal')
  expect(await terminal('d1')).not.toContain('roll')
  expect(await terminal('sqlx')).toContain('\n  If you roll this release back, the old one does not start.\n')
})

test('Markdown has it open where it is bad and folded where it is good; HTML has it by the table', async () => {
  const bad = await checkedWith('sqlx', COLUMN)
  const good = await checkedWith('d1', COLUMN)
  const [open = '', folded = ''] = [bad, good].map((it) => render(it, 'markdown'))
  expect(open.split('<details>')[0]).toContain('the old one does not start')
  expect(folded.split('<details>')[0]).not.toContain('roll')
  expect(folded).toContain(GOOD)
  for (const it of [bad, good]) expect(render(it, 'html')).toContain('<p>If you roll this release back')
})
