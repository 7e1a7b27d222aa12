/** Texts that a command writes for its user: files beside this one, and in the bundle beside the program. */

import { readFile } from 'node:fs/promises'

/** The text of a file in `assets/`. */
export function assetText(name: 'migrate.sh' | 'seed.sh' | 'db-migration.yaml'): Promise<string> {
  return readFile(new URL(`./assets/${name}`, import.meta.url), 'utf8')
}
