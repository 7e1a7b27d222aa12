/** The package as other programs import it: packed, installed into an empty project, each page's example run. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { distFolder } from '../support/dist.ts'
import { fencesOf } from '../support/fences.ts'
import { temporaryFolder } from '../support/git.ts'

const root = join(import.meta.dirname, '../..')
let project: string

/** Packs what a release would hold, with a fresh bundle, and installs the tarball without a network. */
beforeAll(() => {
  const source = temporaryFolder()
  for (const name of ['package.json', 'README.md', 'LICENSE', 'schema'])
    cpSync(join(root, name), join(source, name), { recursive: true })
  cpSync(distFolder(), join(source, 'dist'), { recursive: true })
  project = temporaryFolder()
  const packed = npm(['pack', '--json', '--pack-destination', project], source)
  writeFileSync(join(project, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }\n')
  npm(['install', '--offline', '--no-audit', '--no-fund', join(project, JSON.parse(packed)[0].filename)], project)
}, 120_000)

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', [...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/** The example of the page that names itself so in its first line. */
function example(name: string): string {
  const found = fencesOf(readFileSync(join(root, 'docs/library.md'), 'utf8')).find(({ file }) => file === name)
  if (!found) throw new Error(`docs/library.md has no example ${name}`)
  return found.text
}

function run(name: string, text: string, cwd = project): string {
  writeFileSync(join(project, name), text)
  return execFileSync(process.execPath, [join(project, name)], { cwd, encoding: 'utf8' })
}

describe('the package', () => {
  test('checks two folders given as text', () => {
    const printed = run('folders.mjs', example('folders.mjs'))
    expect(printed).toContain('fails-with-rows')
    expect(printed).toContain('Cannot add a NOT NULL column')
  })

  test('checks a repository as the command does', () => {
    const repository = join(temporaryFolder(), 'shop')
    mkdirSync(join(repository, 'migrations'), { recursive: true })
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: repository })
    git('init', '--quiet', '-b', 'main')
    writeFileSync(
      join(repository, 'migrations/0001_users.sql'),
      'CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);\n',
    )
    git('add', '.')
    git('commit', '--quiet', '-m', 'users')
    writeFileSync(join(repository, 'migrations/0002_drop.sql'), 'ALTER TABLE users DROP COLUMN name;\n')
    const printed = run('repository.mjs', example('repository.mjs'), repository)
    expect(printed).toMatch(/^fail\n/)
    expect(printed).toMatch(/^migrations\/0002_drop\.sql:1 drops-column: /m)
  })

  test('says in a sentence what is wrong with an option', () => {
    const text =
      "import { checkRepository } from 'sqlite-rehearsal/node'\ntry { await checkRepository({ runner: 'nobody' }) } catch (error) { console.log(error.name, error.message) }\n"
    expect(run('wrong.mjs', text)).toMatch(/^Trouble The option "runner": /)
  })

  test('has types that a strict program compiles with', () => {
    const text = [
      "import { check, folder, render, RULES, type Checked } from 'sqlite-rehearsal'",
      "import { checkRepository, engines } from 'sqlite-rehearsal/node'",
      "import { workerStage } from 'sqlite-rehearsal/browser'",
      "const checked: Checked = await check([{ head: folder('m', {}) }], { engines, stage: workerStage() })",
      "const text: string = render(checked, 'json')",
      'const ids: string[] = RULES.map((rule) => rule.id)',
      "export const all = [text, ids, await checkRepository({ base: 'main' })] as const",
    ].join('\n')
    writeFileSync(join(project, 'typed.mts'), text)
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const options = [
      '--strict',
      '--noEmit',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--lib',
      'es2023',
      '--types',
      '',
    ]
    expect(() =>
      execFileSync(process.execPath, [tsc, ...options, 'typed.mts'], { cwd: project, encoding: 'utf8' }),
    ).not.toThrow()
    writeFileSync(join(project, 'wrong.mts'), "import { render } from 'sqlite-rehearsal'\nrender(1, 'nothing')\n")
    expect(() =>
      execFileSync(process.execPath, [tsc, ...options, 'wrong.mts'], { cwd: project, stdio: 'ignore' }),
    ).toThrow()
  })

  test('runs where there is neither process nor Buffer', () => {
    const text = [
      "import { readFileSync } from 'node:fs'",
      "const read = ({ file }) => new Uint8Array(readFileSync(new URL('./node_modules/sqlite-rehearsal/dist/' + file, import.meta.url)))",
      'delete globalThis.process',
      'delete globalThis.Buffer',
      "const { check, folder, render, starter } = await import('./node_modules/sqlite-rehearsal/dist/browser/index.mjs')",
      "const base = folder('m', { '001_a.sql': 'CREATE TABLE a (id INTEGER PRIMARY KEY, x TEXT);' })",
      "const head = folder('m', { '001_a.sql': 'CREATE TABLE a (id INTEGER PRIMARY KEY, x TEXT);', '002_b.sql': 'DROP TABLE a;' })",
      "console.log(render(await check([{ base, head }], { engines: starter(read) }), 'json'))",
    ].join('\n')
    const report = JSON.parse(run('anywhere.mjs', text))
    expect(report.findings.map((it: { rule: string }) => it.rule)).toContain('drops-table')
  })
})
