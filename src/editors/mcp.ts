/** `--mcp`: a server for agents with two tools, one that rehearses and one that explains a rule. */

import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { VERSION } from '../about.ts'
import { tellRule } from '../commands/rules.ts'
import { Trouble } from '../trouble.ts'
import type { Serving } from './checking.ts'
import { EXPLAIN, REHEARSE } from './mcp-tools.ts'
import { rehearse } from './rehearse.ts'

const INSTRUCTIONS =
  'Rehearses SQLite migrations on real databases with rows in them. Call "rehearse" after you wrote or changed a migration, ' +
  'before it is committed: an error means lost data or a deployment that stops. "explain" tells why a rule speaks.'

const READS_ONLY = { readOnlyHint: true, openWorldHint: false }

/** Talks to one agent until it leaves. Resolves to the exit code. */
export async function serveAgent(serving: Serving): Promise<number> {
  const server = new McpServer({ name: 'sqlite-rehearsal', version: VERSION }, { instructions: INSTRUCTIONS })
  server.registerTool('rehearse', { ...REHEARSE, annotations: READS_ONLY }, (args, { signal }) =>
    answer(() => rehearse(serving, args, signal)),
  )
  server.registerTool('explain', { ...EXPLAIN, annotations: READS_ONLY }, ({ rule }) =>
    answer(() => tellRule(rule, new Map())),
  )
  const left = new Promise<void>((resolve) => serving.stdin.once('end', resolve))
  await server.connect(new StdioServerTransport(serving.stdin as never, serving.stdout as never))
  await left
  await server.close()
  return 0
}

async function answer(act: () => Promise<string>) {
  try {
    return { content: [{ type: 'text' as const, text: await act() }] }
  } catch (error) {
    return { isError: true, content: [{ type: 'text' as const, text: complaint(error) }] }
  }
}

function complaint(error: unknown): string {
  if (error instanceof Trouble) return `Nothing was checked. ${error.message}`
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `Nothing was checked. This is a bug in sqlite-rehearsal ${VERSION}.\n${stack}`
}
