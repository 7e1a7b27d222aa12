/** `npm run docs`: writes what is generated from the sources. Bundle first: the README shows what the bundle says. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { INCIDENTS_PAGE, incidentsPage } from './incidents.ts'
import { withGeneratedParts } from './readme.ts'
import { rulesPage } from './rules-page.ts'
import { SETTINGS_SCHEMA, settingsSchema } from './settings-schema.ts'

const root = join(import.meta.dirname, '..')
const readme = join(root, 'README.md')

writeFileSync(readme, withGeneratedParts(readFileSync(readme, 'utf8'), join(root, 'dist')))
writeFileSync(join(root, SETTINGS_SCHEMA), settingsSchema())
writeFileSync(join(root, 'src/rules/README.md'), await rulesPage())
writeFileSync(join(root, INCIDENTS_PAGE), await incidentsPage())
