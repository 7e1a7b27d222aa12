/** `sqlite-rehearsal renumber`: gives this branch's new files the next free versions. */

import type { Given } from './settings.ts'
import { Trouble } from './trouble.ts'

export async function renumber(_given: Given, _where: { cwd: string; now: Date }): Promise<string> {
  throw new Trouble('not built yet')
}
