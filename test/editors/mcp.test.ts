/** The server for agents, asked by the SDK's own client, in a real repository. */

import { PassThrough } from 'node:stream'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { expect, test } from 'vitest'
import { main } from '../../src/cli.ts'
import { makeRepo } from '../support/git.ts'
import { replayInProcess, statusInProcess } from '../support/in-process.ts'

const FIRST = 'CREATE TABLE IF NOT EXISTS orders (id INTEGER PRIMARY KEY, note TEXT);\n'
const BAD = '-- Drops the orders.\n\nDROP TABLE IF EXISTS orders;\n'

test('rehearses a repository and texts, and explains a rule, for an agent', async () => {
  const repo = makeRepo({ 'migrations/001_orders.sql': FIRST })
  repo.branch('work')
  repo.write({ 'migrations/002_notes.sql': BAD })
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
  const openStage = () => ({ run: replayInProcess, look: statusInProcess, close: () => {} })
  const code = main({
    ...{ argv: ['--mcp'], env: {}, cwd: repo.root, stdin: () => stdin, stdout, stderr, openStage },
    now: () => new Date(),
  })
  // What is a server's transport over streams is a client's the other way round.
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(new StdioServerTransport(stdout, stdin))
  const call = async (name: string, args: Record<string, unknown>) => {
    const { content, isError } = await client.callTool({ name, arguments: args })
    return { isError: isError === true, text: (content as { text: string }[])[0]?.text ?? '' }
  }

  expect((await client.listTools()).tools.map(({ name }) => name)).toEqual(['rehearse', 'explain'])

  const inRepository = JSON.parse((await call('rehearse', {})).text)
  expect(inRepository.verdict).toBe('fail')
  expect(inRepository.findings[0]).toMatchObject({ path: 'migrations/002_notes.sql', line: 3 })
  expect(inRepository.folders[0].migrations).toMatchObject([{ path: 'migrations/002_notes.sql', change: 'added' }])

  const files = [
    { path: 'db/001_orders.sql', sql: FIRST, applied: true },
    { path: 'db/002_notes.sql', sql: BAD },
  ]
  const given = JSON.parse((await call('rehearse', { files, runner: 'transactional' })).text)
  expect(given.folders[0]).toMatchObject({ path: 'db', runner: 'transactional' })
  expect(given.findings.map(({ rule }: { rule: string }) => rule)).toContain(inRepository.findings[0].rule)

  const many = Array.from({ length: 150 }, (_, at) => {
    const number = String(at + 1).padStart(3, '0')
    return { path: `db/${number}_t.sql`, sql: `CREATE TABLE t${number} (id);\nDROP TABLE nowhere${number};\n` }
  })
  const long = await call('rehearse', { files: many })
  expect(long.text.length).toBeLessThan(60_000)
  expect(JSON.parse(long.text)).toMatchObject({ verdict: 'fail', counts: expect.anything() })

  expect((await call('explain', { rule: 'loses-rows' })).text).toContain('/docs/rules/loses-rows.md')
  for (const [name, args, says] of [
    ['explain', { rule: 'lose-rows' }, 'did you mean "loses-rows"?'],
    ['rehearse', { repository: '/no/such/folder' }, 'The folder /no/such/folder does not exist.'],
    ['rehearse', { folder: '..' }, 'is outside the repository'],
    ['rehearse', { base: 'no-such-ref' }, 'no-such-ref'],
    ['rehearse', { files: [] }, '"files" is empty'],
    ['rehearse', { files: [{ path: '../001_a.sql', sql: '' }] }, 'must stand below the root'],
    ['rehearse', { files: 'all' }, 'Input validation error'],
  ] as const)
    expect(await call(name, args)).toEqual({ isError: true, text: expect.stringContaining(says) })

  stdin.end()
  expect(await code).toBe(0)
  expect(stderr.read()).toBeNull()
})
