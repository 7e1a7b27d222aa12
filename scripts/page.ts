/** `npm run page`: builds the page to try it on into site/, which git ignores; a workflow publishes it. */
import { join } from 'node:path'
import { pageInto } from './page-into.ts'

const root = join(import.meta.dirname, '..')
await pageInto(root, process.argv[2] ?? join(root, 'site'))
