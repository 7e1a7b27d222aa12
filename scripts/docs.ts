/** `npm run docs`: writes what is generated from the sources. Bundle first: the README shows what the bundle says. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RULES } from '../src/rules/table.ts'
import { INCIDENTS_PAGE, incidentsPage } from './incidents.ts'
import { LIMITS_PAGE, limitsPage } from './limits.ts'
import { GENERATED_PAGES, withGeneratedParts } from './readme.ts'
import { pageOf, rulePage } from './rule-pages.ts'
import { SETTINGS_SCHEMA, settingsSchema } from './settings-schema.ts'
import { TOOLS_PAGE, toolsPage } from './tools-page.ts'

const root = join(import.meta.dirname, '..')

for (const page of GENERATED_PAGES) {
  const text = readFileSync(join(root, page), 'utf8')
  writeFileSync(join(root, page), withGeneratedParts(page, text, join(root, 'dist')))
}
writeFileSync(join(root, SETTINGS_SCHEMA), settingsSchema())
for (const rule of RULES) writeFileSync(join(root, pageOf(rule.id)), await rulePage(rule))
writeFileSync(join(root, INCIDENTS_PAGE), await incidentsPage())
writeFileSync(join(root, LIMITS_PAGE), await limitsPage())
writeFileSync(join(root, TOOLS_PAGE), toolsPage())
