/** For the whole run: a folder into which the sources are bundled as soon as the first test asks for the program. */
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    bundle: string
  }
}

/**
 * vitest's global setup. Not into dist/: tests must not repair what they compare. And not inside the repository: a bundle
 * that still needs something from node_modules fails in a temporary folder, as it would in a user's workflow.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'rehearsal-bundle-')))
  project.provide('bundle', folder)
  return () => rm(folder, { recursive: true })
}
