/** What the applied files prove of production's database. */
import { expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { storyInput } from '../story.ts'

const TWO = 'CREATE TABLE a (id INTEGER PRIMARY KEY);\nCREATE TABLE b (id INTEGER PRIMARY KEY);\n'

async function said(base: string, head: string): Promise<string[]> {
  const story = `-- @ runner: drizzle\n-- = 0000_a.sql\n${base}\n-- > 0001_b.sql\n${head}`
  const { folders, options } = storyInput(story)
  const { report } = await check(folders, options)
  return report.findings.filter(({ level }) => level === 'error').map(({ rule }) => rule)
}

test('two statements in a piece are refused where each applied piece holds one', async () => {
  const one =
    'CREATE TABLE x (id INTEGER PRIMARY KEY);\n--> statement-breakpoint\nCREATE TABLE y (id INTEGER PRIMARY KEY);'
  expect(await said(one, TWO)).toEqual(['replay-fails'])
})

test('and pass where an applied piece holds several, as a trigger does not', async () => {
  expect(await said(TWO.replaceAll('TABLE a', 'TABLE x').replaceAll('TABLE b', 'TABLE y'), TWO)).toEqual([])
  const trigger =
    'CREATE TABLE x (id INTEGER PRIMARY KEY);\n--> statement-breakpoint\nCREATE TRIGGER t AFTER INSERT ON x BEGIN SELECT 1; SELECT 2; END;'
  expect(await said(trigger, TWO)).toEqual(['replay-fails'])
})

test('a piece without a statement is refused, unless an applied file has one', async () => {
  const blank = 'CREATE TABLE x (id INTEGER PRIMARY KEY);\n--> statement-breakpoint\n'
  const again = blank.replace('TABLE x', 'TABLE y')
  expect(await said('CREATE TABLE x (id INTEGER PRIMARY KEY);', again)).toEqual(['replay-fails'])
  expect(await said(blank, again)).toEqual([])
})
