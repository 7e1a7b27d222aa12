/** The incidents page says what the check really says, and the check says what the incident was. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { INCIDENTS, INCIDENTS_PAGE, incidentsPage, told } from '../../scripts/incidents.ts'

describe('an incident is seen', () => {
  for (const { title, rule, story } of INCIDENTS) {
    test(title, async () => {
      const { report } = await told(story)
      expect(report.findings.map((finding) => finding.rule)).toContain(rule)
    })
  }
})

test('the page is up to date; run: npm run docs', async () => {
  const page = readFileSync(new URL(`../../${INCIDENTS_PAGE}`, import.meta.url), 'utf8')
  expect(page).toBe(await incidentsPage())
})
