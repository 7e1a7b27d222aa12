/** The page about tools: written from the table and the records, and complete. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { TOOLS_PAGE, toolsPage, worksWith } from '../../scripts/tools-page.ts'
import { TOOLS } from '../../src/tools/table.ts'

test('is up to date; run: npm run docs', () => {
  expect(readFileSync(join(import.meta.dirname, '../..', TOOLS_PAGE), 'utf8')).toBe(toolsPage())
})

test('has a section for each tool, and the README a line with a link to it', () => {
  const headings = [...toolsPage().matchAll(/^## (.+)$/gm)].map(([, name]) => name)
  expect(headings).toEqual(TOOLS.map(({ name }) => name))
  for (const [, anchor = ''] of worksWith().matchAll(/docs\/tools\.md#([\w-]+)/g)) expect(headings).toContain(anchor)
  // Kinds of a tool are in the tool's own line.
  expect(worksWith().split('\n')).toHaveLength(2 + TOOLS.filter(({ variantOf }) => variantOf === undefined).length)
})

test('names the version that a tool was proved with, and says where nothing was', () => {
  expect(toolsPage()).toMatch(/^## d1\n[\s\S]*?\*\*Proved\*\* by its real program \d+\.\d+\.\d+, in \d+ cases\./m)
  expect(toolsPage()).toMatch(/^## sqldelight\n[\s\S]*?\*\*Proved\*\* from its sources\./m)
})
