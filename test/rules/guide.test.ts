/** The deployment guide's checklist and its section on migrations without downtime, under the preset `guide`. */

import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import type { Finding } from '../../src/model/rule.ts'
import type { Level } from '../../src/model/text.ts'
import { storyInput } from '../story.ts'

async function found(story: string): Promise<readonly Finding[]> {
  const { folders, options } = storyInput(`-- @ extends: guide\n-- @ runner: transactional\n${story}`)
  return (await check(folders, options)).report.findings
}

/** What is said, but for notes. */
async function said(story: string): Promise<[string, Level][]> {
  const loud = (await found(story)).filter(({ level }) => level !== 'note')
  return loud.map(({ rule, level }) => [rule, level])
}

/** Every file explains itself, so that the tests below are about something else. */
const NOTES = `-- For the follow-up of what customers ask (ticket 123).
-- rollback: the column can stay.`

const USERS = `-- = 001_users.sql
CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);`

describe('without downtime', () => {
  test('an optional column is fine', async () => {
    expect(
      await said(`${USERS}\n-- > 002_phone.sql\n${NOTES}\nALTER TABLE Users ADD COLUMN PhoneNumber TEXT;`),
    ).toEqual([])
  })

  test('a required column breaks the old code, and fails as soon as there is a row', async () => {
    const story = `${USERS}\n-- > 002_phone.sql\n${NOTES}\nALTER TABLE Users ADD COLUMN PhoneNumber TEXT NOT NULL;`
    const findings = await found(story)
    expect(findings.map(({ rule, level, line }) => [rule, level, line])).toEqual([
      ['breaks-old-writes', 'error', 3],
      ['fails-with-rows', 'error', 3],
    ])
    expect(findings[0]?.message).toBe(
      'The deployed release can no longer write Users: "INSERT INTO Users (Name) VALUES (\'Name 1\')" works before this file and fails after it (NOT NULL constraint failed: Users.PhoneNumber).',
    )
  })

  /** The change in three steps: each with the steps before it applied. */
  const STEPS = [
    'ALTER TABLE Users ADD COLUMN PhoneNumber TEXT;',
    `UPDATE Users SET PhoneNumber = '' WHERE PhoneNumber IS NULL;`,
    `CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, PhoneNumber TEXT NOT NULL DEFAULT '');
INSERT INTO Users_new (Id, Name, PhoneNumber) SELECT Id, Name, coalesce(PhoneNumber, '') FROM Users;
DROP TABLE IF EXISTS Users;
ALTER TABLE Users_new RENAME TO Users;`,
  ]
  const stepsTo = (last: number, sign: (step: number) => string) =>
    STEPS.slice(0, last + 1).map((sql, at) => `-- ${sign(at)} 00${at + 2}_step.sql\n${NOTES}\n${sql}`)

  test.each([0, 1, 2])('three steps pass, each on its own: step %#', async (step) => {
    const story = [USERS, ...stepsTo(step, (at) => (at < step ? '=' : '>'))].join('\n')
    expect(await said(story)).toEqual([])
  })

  test('three steps pass in one pull request', async () => {
    expect(await said([USERS, ...stepsTo(2, () => '>')].join('\n'))).toEqual([])
  })
})

describe('the checklist', () => {
  const file = (sql: string, notes = NOTES) => `${USERS}\n-- > 002_change.sql\n${notes}\n${sql}`

  test('wants DROP with IF EXISTS', async () => {
    const index = `${USERS}\nCREATE INDEX Users_Name ON Users(Name);\n-- > 002_index.sql\n${NOTES}\n`
    expect(await said(`${index}DROP INDEX Users_Name;`)).toEqual([['drop-without-if-exists', 'error']])
    expect(await said(`${index}DROP INDEX IF EXISTS Users_Name;`)).toEqual([])
  })

  test('wants IF NOT EXISTS where the runner may run a file twice', async () => {
    const twice = (sql: string) => `-- @ runner: sqlite3\n-- @ level: deploy-differs off\n${file(sql)}`
    const { folders, options } = storyInput(`-- @ extends: guide\n${twice('CREATE INDEX Users_Name ON Users(Name);')}`)
    const { findings } = (await check(folders, options)).report
    // One problem, one finding: the second run stops at it, which weighs more than the habit.
    expect(findings.map(({ rule, level, fix }) => [rule, level, fix])).toEqual([
      ['not-rerunnable', 'error', 'Write CREATE INDEX IF NOT EXISTS.'],
    ])
    expect(await said(file('CREATE INDEX IF NOT EXISTS Users_Name ON Users(Name);'))).toEqual([])
  })

  test('wants to know why, and the way back', async () => {
    const header = '-- Migration: Add phone\n-- Version: 002\n-- Author: Somebody\n-- Date: 2024-01-15'
    expect(await said(file('ALTER TABLE Users ADD COLUMN Phone TEXT;', header))).toEqual([
      ['no-rollback-note', 'warning'],
      ['unexplained', 'warning'],
    ])
  })

  test.each([
    ['-- To rollback: DROP COLUMN Status (requires table recreation in SQLite)', true],
    ['-- rollback: ALTER TABLE Users DROP COLUMN Phone;', true],
    ['/* Rolling back:\n   drop the column again */', true],
    ['-- Cannot be undone: the values are gone.', true],
    ['-- Forward only; 006_remove_contact_status.sql would take it away.', true],
    ['-- Rollback\n-- drop the column', true],
    ['-- rollback:', false],
    ['-- To rollback:\n\n-- Something else entirely', false],
    ['-- The background is grey.', false],
  ])('takes %j for a note on the way back: %s', async (note, tells) => {
    const why = '-- Asked for by support, to call people back.\n\n'
    const rules = (await said(file('ALTER TABLE Users ADD COLUMN Phone TEXT;', why + note))).map(([rule]) => rule)
    expect(rules.includes('no-rollback-note')).toBe(!tells)
  })

  test.each([
    [
      '-- Add status tracking for contact submissions\n-- Requested in ticket #123 for customer follow-up workflow',
      true,
    ],
    ['-- Add status column (if not exists)', true],
    ['-- see #123', true],
    ['-- SUP-42', true],
    ['-- https://example.com/decisions/7', true],
    ['-- サポートの依頼による', true],
    ['-- Warum: damit der Support zurückrufen kann', true],
    ['-- Why: support asked', true],
    ['-- phone', false],
    ['-- Migration: Add phone numbers to all users', false],
    ['-- Author: Some Body <some@example.com> of the team', false],
    ['-- Created by hand on a Monday morning', false],
    ['-- ALTER TABLE Users ADD COLUMN Fax TEXT;', false],
    ['-- ------------------------------', false],
    ['-- +goose Up migration of the schema', false],
    ['-- rollback: drop the column again', false],
  ])('takes %j for an explanation: %s', async (comment, explains) => {
    const rules = (await said(file('ALTER TABLE Users ADD COLUMN Phone TEXT;', comment))).map(([rule]) => rule)
    expect(rules.includes('unexplained')).toBe(!explains)
  })

  const HEADED = `-- = 004_users.sql\nCREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);\n-- > 005_phone.sql\n`
  const ALTER = 'ALTER TABLE Users ADD COLUMN Phone TEXT;'

  test.each([
    ['-- Version: 004', true],
    ['-- version 4', true],
    ['--VERSION=0004', true],
    ['-- Version: v4', true],
    ['-- Version: #4', true],
    ['-- Migration version: 4', true],
    ['-- Migration: 004_add_phone', true],
    ['-- Migration 004: Add phone', true],
    ['-- Migration: 4', true],
    ['-- Migration: 004 - Add phone', true],
    ['-- File: migrations/004_phone.sql', true],
    ['-- 004_phone.sql', true],
    ['/*\n * Version: 004\n */', true],
    ['-- Version: 005', false],
    ['-- Version: 5', false],
    ['-- Version: 00005', false],
    ['-- Migration 5: Add phone', false],
    ['-- Migration: 2 new columns', false],
    ['-- Version 2 of the form', false],
    ['-- Version: 1.2.0', false],
    ['-- Version: 2024-01-15', false],
    ['-- Schema version: 12', false],
    ['-- Migration: Add phone\n-- See 004_users.sql', false],
  ])('finds the wrong version in %j: %s', async (header, wrong) => {
    const [finding] = (await found(`${HEADED}${header}\n${ALTER}`)).filter(({ rule }) => rule === 'header-mismatch')
    expect(finding?.level ?? null).toBe(wrong ? 'error' : null)
    if (!finding) return
    const line = header.split('\n')[finding.line - 1] ?? ''
    expect(line.slice(finding.column - 1)).toMatch(/^0*4(?!\d)/)
  })

  test('leaves a header alone that means something else in this project', async () => {
    const old = (version: number) => `-- = 00${version}_t${version}.sql\n-- Version: 7\nCREATE TABLE t${version} (a);\n`
    const story = `${old(1)}${old(2)}-- > 003_t3.sql\n-- Version: 7\nCREATE TABLE t3 (a);`
    expect((await found(story)).filter(({ rule }) => rule === 'header-mismatch')).toEqual([])
  })

  test('wants one change in one file', async () => {
    const story = `${USERS}\nCREATE TABLE Services (Id INTEGER PRIMARY KEY, Title TEXT);\n-- > 002_things.sql\n${NOTES}\n`
    const [finding, ...more] = await found(
      `${story}ALTER TABLE Users ADD COLUMN Phone TEXT;\nCREATE INDEX IF NOT EXISTS Services_Title ON Services(Title);`,
    )
    expect(finding).toMatchObject({
      rule: 'many-changes',
      level: 'warning',
      line: 4,
      message: 'This file changes 2 things that have nothing to do with each other: Users; Services.',
    })
    expect(more.filter(({ level }) => level !== 'note')).toEqual([])
    const related = `${story}ALTER TABLE Users ADD COLUMN Favourite INTEGER REFERENCES Services(Id);\nCREATE INDEX IF NOT EXISTS Services_Title ON Services(Title);`
    expect((await said(related)).filter(([rule]) => rule === 'many-changes')).toEqual([])
  })
})
