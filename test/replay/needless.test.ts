/** A rebuild is needless only where all that it does to rows is what ALTER TABLE does, or nothing. */

import { expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { storyInput } from '../story.ts'

const KEYS =
  'follower INTEGER NOT NULL REFERENCES people(id), followed INTEGER NOT NULL REFERENCES people(id), PRIMARY KEY (follower, followed)'

async function said(copied: string): Promise<string[]> {
  const { folders, options } = storyInput(`
    -- @ runner: transactional
    -- = 001_init.sql
    CREATE TABLE people (id INTEGER PRIMARY KEY, email TEXT, name TEXT);
    CREATE TABLE follows (${KEYS});
    -- > 002_turn.sql
    CREATE TABLE follows_new (${KEYS});
    INSERT INTO follows_new (follower, followed) SELECT ${copied} FROM follows;
    DROP TABLE follows;
    ALTER TABLE follows_new RENAME TO follows;`)
  const { report } = await check(folders, options)
  return report.findings.map(({ rule }) => rule)
}

test('links that are turned round are not rebuilt for nothing, though two of them are each other as in a mirror', async () => {
  expect(await said('followed, follower')).toEqual(['changes-values'])
})

test('links that stay as they are', async () => {
  expect(await said('follower, followed')).toEqual(['needless-rebuild'])
})
