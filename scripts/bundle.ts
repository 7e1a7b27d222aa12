/** `npm run bundle`: writes dist/, which is committed because GitHub runs an Action as it stands in the repository. */
import { join } from 'node:path'
import { bundleInto } from './bundle-into.ts'

const root = join(import.meta.dirname, '..')
await bundleInto(root, process.argv[2] ?? join(root, 'dist'))
