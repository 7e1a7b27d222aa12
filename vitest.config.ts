/** How the tests are run; `npm test` is the only command needed. */
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Where .ci/run wants the results as JSON, to count them. */
const json = process.env.REHEARSAL_JSON

/**
 * What runs git comes first, as long as the workers are small: the kernel copies tables of a process's memory for each process
 * that it starts, which took a third of all the time.
 */
class GitFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const runsGit = ({ moduleId }: TestSpecification) => /\/test\/(?:github|revisions|commands|doors)\//.test(moduleId)
    return [...sorted.filter(runsGit), ...sorted.filter((file) => !runsGit(file))]
  }
}

export default defineConfig({
  // Not about maps of packages' sources that they do not bring along.
  logLevel: 'error',
  test: {
    include: ['test/**/*.test.ts'],
    // What takes minutes, or needs programs of its own; .ci/run starts them.
    exclude: ['**/node_modules/**', 'test/conformance/**', 'test/heavy/**', 'test/browser/**'],
    globalSetup: ['test/support/scratch.ts', 'test/support/bundle.ts'],
    setupFiles: ['test/support/setup.ts'],
    watch: false,
    // One more than the smallest machine that CI has cores: a worker often waits for the disk or for a child.
    maxWorkers: 3,
    // All files of a worker share its modules: they are loaded, and SQLite is compiled, twice and not a hundred times, which
    // halves the time. A test that changes something of the process puts it back.
    isolate: false,
    sequence: { sequencer: GitFirst },
    // GitHub's parser imports its schema as JSON without the attribute that Node asks for; vitest's own loader asks for none.
    server: { deps: { inline: [/@actions\/(workflow-parser|expressions)/] } },
    // Only against what never ends: real git and child processes on a machine that is busy with other things.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: json ? ['default', 'json'] : ['default'],
    ...(json ? { outputFile: { json } } : {}),
  },
})
