/** Before any test: bundles the sources afresh, so that tests of the program run what a release would hold. */
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { bundleInto } from '../../scripts/bundle-into.ts'

declare module 'vitest' {
  interface ProvidedContext {
    bundle: { readonly folder: string; readonly failure: string | null }
  }
}

/**
 * vitest's global setup. Not into dist/: tests must not repair what they compare. And not inside the repository: a bundle
 * that still needs something from node_modules fails in a temporary folder, as it would in a user's workflow.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'rehearsal-bundle-')))
  const failure = await bundleInto(join(import.meta.dirname, '../..'), folder).then(() => null, String)
  // Handed on, not thrown: it fails the tests that need a bundle, and no others.
  project.provide('bundle', { folder, failure })
  return () => rm(folder, { recursive: true })
}
