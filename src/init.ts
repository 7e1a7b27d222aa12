/** `sqlite-rehearsal init`: looks at the repository and writes the workflow and the settings, never over what is there. */

import { Trouble } from './trouble.ts'

export async function init(_o: { cwd: string; dryRun: boolean }): Promise<string> {
  throw new Trouble('not built yet')
}
