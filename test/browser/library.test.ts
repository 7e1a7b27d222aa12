/** The library in a real browser: the verdicts are those of the process, and what does not come back is ended. */
import type { Server } from 'node:http'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { check, folder } from '../../src/index.ts'
import { startEngine } from '../../src/stage/engines.ts'
import { distFolder } from '../support/dist.ts'
import { chromium, serve } from './chromium.ts'

let browser: Browser
let server: Server
let page: Page
const errors: string[] = []

beforeAll(async () => {
  const served = await serve(distFolder())
  server = served.server
  browser = await chromium()
  page = await browser.newPage()
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.goto(served.address)
})

afterAll(async () => {
  await browser?.close()
  server?.close()
})

type Files = Readonly<Record<string, string>>

/** What the page finds, with the SQL in a Worker or in the page itself. */
async function inPage(base: Files, head: Files, how: 'worker' | 'page', seconds = 60): Promise<string[]> {
  const script = `(async () => {
    const { check, folder } = await import('/browser/index.mjs')
    const { engines, workerStage } = await import('/browser/browser.mjs')
    const given = ${JSON.stringify({ base, head })}
    const stage = ${how === 'worker'} ? { stage: workerStage({ seconds: ${seconds} }) } : {}
    const folders = [{ base: folder('m', given.base), head: folder('m', given.head) }]
    const { report } = await check(folders, { engines, now: new Date(0), ...stage })
    return report.findings.map((it) => it.rule + ' ' + it.path + ':' + it.line)
  })()`
  return (await page.evaluate(script)) as string[]
}

async function inProcess(base: Files, head: Files): Promise<string[]> {
  const folders = [{ base: folder('m', base), head: folder('m', head) }]
  const { report } = await check(folders, { engines: startEngine, now: new Date(0) })
  return report.findings.map((it) => `${it.rule} ${it.path}:${it.line}`)
}

const USERS = { '001_users.sql': 'CREATE TABLE IF NOT EXISTS users (id INTEGER PRIMARY KEY, name TEXT, fax TEXT);\n' }

test.each([
  ['a column that goes', 'ALTER TABLE users DROP COLUMN fax;\n', 'drops-column'],
  [
    'a table with FTS5, for which another SQLite is loaded',
    'CREATE VIRTUAL TABLE s USING fts5(x);\nDROP TABLE users;\n',
    'drops-table',
  ],
  ['nothing wrong', 'CREATE INDEX IF NOT EXISTS users_name ON users (name);\n', null],
])('%s is found as in the process', async (_, sql, rule) => {
  const head = { ...USERS, '002_x.sql': sql }
  const expected = await inProcess(USERS, head)
  if (rule) expect(expected.join()).toContain(rule)
  expect(await inPage(USERS, head, 'worker')).toEqual(expected)
  expect(await inPage(USERS, head, 'page')).toEqual(expected)
})

test('an endless query is ended, and the page lives on', async () => {
  const endless =
    'CREATE TABLE IF NOT EXISTS n AS WITH RECURSIVE a (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM a) SELECT x FROM a;\n'
  expect(await inPage(USERS, { ...USERS, '002_x.sql': endless }, 'worker', 2)).toContain('too-slow m/002_x.sql:1')
  expect(await page.evaluate('1 + 1')).toBe(2)
  expect(errors).toEqual([])
})
