/**
 * Prints what failed, and `N passed, N failed` as the last line, for .ci/run: from vitest's own JSON results, and the checks
 * beside them that failed. The names stand at the end, as whoever reads a long log reads its end.
 */
import { readFileSync } from 'node:fs'

const [broken, code, ...files] = process.argv.slice(2)
/** What vitest keeps of a thrown object that is no Error: nothing. */
const WORDLESS = 'What was thrown is no Error and has no words; the test shows it when it is run alone.'
let passed = 0
let failed = Number(broken)

for (const file of files) {
  try {
    const results = JSON.parse(readFileSync(file, 'utf8'))
    passed += results.numPassedTests
    // A file that could not be loaded has no tests to fail; a skipped test has proved nothing.
    const unloaded = results.testResults.filter((it) => it.status === 'failed' && it.assertionResults.length === 0)
    failed += results.numFailedTests + results.numPendingTests + results.numTodoTests + unloaded.length
    for (const it of unloaded) told(it.name, it.message)
    for (const { name, assertionResults } of results.testResults)
      for (const it of assertionResults)
        if (it.status !== 'passed') told(`${name}: ${it.fullName} (${it.status})`, it.failureMessages?.[0] ?? WORDLESS)
  } catch (error) {
    console.error(`There are no test results: ${error.message}`)
    failed += 1
  }
}
// Whatever else ended the script counts too: it must not look green.
if (Number(code) !== 0 && failed === 0) failed = 1

function told(what, why) {
  console.log(`FAILED: ${what}\n  ${why.slice(0, 2000).replaceAll('\n', '\n  ')}`)
}

console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
