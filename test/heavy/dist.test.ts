/** Bundling again makes the same, wherever it is done, and leaves nothing else there. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundleInto, contents, distFolder } from '../support/dist.ts'
import { temporaryFolder } from '../support/git.ts'

test('a second bundle in another folder is the same, byte for byte, and removes what an earlier one left', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'chunk-old.mjs'), '')
  expect(bundleInto(folder)).toBeNull()
  const [first, second] = [contents(distFolder()), contents(folder)]
  expect(Object.keys(second)).toEqual(Object.keys(first))
  expect(Object.keys(second).filter((name) => second[name] !== first[name])).toEqual([])
})
