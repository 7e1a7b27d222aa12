/** `sqlite-rehearsal renumber` on real repositories: names, headers, index and working tree, and that nothing is lost. */

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { folderInputs } from '../../src/commands/inputs.ts'
import { inspectMoves } from '../../src/commands/renumber/movable.ts'
import { carryOut } from '../../src/commands/renumber/move.ts'
import { renumber } from '../../src/commands/renumber/renumber.ts'
import { diff } from '../../src/folder/changes.ts'
import { foldBoth } from '../../src/folder/layout.ts'
import { findRepository } from '../../src/revisions/repository.ts'
import { readTerminal } from '../../src/revisions/terminal.ts'
import { ask } from '../../src/rules/table.ts'
import { mergeSettings } from '../../src/settings/settings.ts'
import type { Run } from '../support/dist.ts'
import { runCli } from '../support/doors.ts'
import { clone, type Files, git, makeRepo, openRepo, publish, type Repo, temporaryFolder } from '../support/git.ts'
import { runs } from '../support/runs.ts'

const SQL = 'CREATE TABLE IF NOT EXISTS a (id INTEGER PRIMARY KEY);\n'
const APPLIED: Files = { 'migrations/001_a.sql': SQL, 'migrations/002_b.sql': 'SELECT 2;\n' }

/** A repository on the branch `work`, while main has gained `gained` since. */
function branchOff(gained: Files = {}, base: Files = APPLIED): Repo {
  const repo = makeRepo(base)
  repo.git('branch', 'work')
  if (Object.keys(gained).length > 0) repo.commit(gained)
  repo.git('checkout', '--quiet', 'work')
  return repo
}

const cli = (repo: Pick<Repo, 'root'>, args: readonly string[] = [], env: Record<string, string> = {}): Promise<Run> =>
  runCli(['renumber', ...args], { cwd: repo.root, env: { HOME: '/nonexistent', ...env } })

/** The lines that it prints when it succeeds. */
async function lines(repo: Pick<Repo, 'root'>, ...args: string[]): Promise<string[]> {
  const run = await cli(repo, args)
  expect(run).toMatchObject({ code: 0, stderr: '' })
  return run.stdout.trimEnd().split('\n')
}

/** Every file of the working tree with its bytes as Latin-1, and what git has staged: all that must not be lost. */
function state({ root, git: run }: Repo) {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((it) => it.isFile() && !it.parentPath.startsWith(join(root, '.git')))
    .map((it) => join(it.parentPath, it.name).slice(root.length + 1))
    .sort()
  const disk = Object.fromEntries(files.map((path) => [path, readFileSync(join(root, path), 'latin1')]))
  return { disk, index: run('ls-files', '--stage', '-t') }
}

/** What stands on stderr when it cannot be done; nothing has changed then. */
async function refused(repo: Repo, ...args: string[]): Promise<string> {
  const before = state(repo)
  const run = await cli(repo, args)
  expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: '' })
  expect(run.stderr).toMatch(/^sqlite-rehearsal: /)
  expect(state(repo)).toEqual(before)
  return run.stderr
}

/** The migrations in the folder. */
const names = ({ root }: Repo, folder = 'migrations') => readdirSync(join(root, folder)).sort()
const text = ({ root }: Repo, path: string) => readFileSync(join(root, 'migrations', path), 'utf8')

/** Every rule that is about names and numbers. */
const ABOUT_NAMES = new Set([
  ...['duplicate-version', 'version-gap', 'out-of-order', 'misnamed-migration', 'future-version'],
  ...['header-mismatch', 'mixed-width', 'case-collision', 'edited-migration', 'renamed-migration', 'removed-migration'],
])

/** What a check says about names and numbers, as `rule path`. */
async function findings(cwd: string, now: Date, folders: readonly string[] = []): Promise<string[]> {
  const { base, head, root } = await readTerminal({ cwd, base: null, head: null, staged: false })
  const settings = mergeSettings(new Map([['folders', folders]]))
  const inputs = await folderInputs({ root, base, head, settings, remarks: [] })
  return inputs.flatMap((input) => {
    const both = foldBoth(input.base, input.head, input.layout)
    const nothing = { replayed: null, settingsChange: null, elsewhere: [] }
    const evidence = { ...both, changes: diff(both.base, both.head), runner: input.runner, ...nothing, now }
    return ask(evidence, {}).flatMap(({ rule, path }) => (ABOUT_NAMES.has(rule) ? [`${rule} ${path}`] : []))
  })
}

describe('a branch that is behind', () => {
  const gained = { 'migrations/003_other.sql': 'SELECT 3;\n' }

  it('comes after what the base has gained, in its own order, headers too', async () => {
    const upstream = makeRepo(APPLIED)
    const repo = openRepo(clone(publish(upstream)))
    repo.branch('work')
    upstream.commit(gained)
    publish(upstream)
    repo.git('fetch', '--quiet')
    repo.commit({
      'migrations/003_tags.sql': '-- Migration: Tags\n-- Version: 003\nCREATE TABLE IF NOT EXISTS Tags (Id);\n',
      'migrations/004_tag_links.sql': '-- 004_tag_links.sql\nCREATE TABLE IF NOT EXISTS TagLinks (Id);\n',
    })
    expect(await findings(repo.root, new Date())).toEqual(['duplicate-version migrations/003_tags.sql'])
    expect(await lines(repo)).toEqual([
      'migrations/003_tags.sql → migrations/004_tags.sql (header too)',
      'migrations/004_tag_links.sql → migrations/005_tag_links.sql (header too)',
      '2 files have their new name; what git tracks is staged under it.',
    ])
    expect(names(repo)).toEqual(['001_a.sql', '002_b.sql', '004_tags.sql', '005_tag_links.sql'])
    expect(text(repo, '004_tags.sql')).toBe(
      '-- Migration: Tags\n-- Version: 004\nCREATE TABLE IF NOT EXISTS Tags (Id);\n',
    )
    expect(text(repo, '005_tag_links.sql')).toMatch(/^-- 005_tag_links\.sql\n/)
    // Staged, and nothing is left to stage.
    expect(repo.git('diff', '--cached', '--name-status', '--find-renames=40%').replace(/R\d+/g, 'R')).toBe(
      'R\tmigrations/003_tags.sql\tmigrations/004_tags.sql\nR\tmigrations/004_tag_links.sql\tmigrations/005_tag_links.sql',
    )
    expect(repo.git('diff-files', '--name-only')).toBe('')
    expect(await findings(repo.root, new Date())).toEqual([])
  })

  it('has nothing to do the second time', async () => {
    const repo = branchOff(gained)
    repo.write({ 'migrations/003_tags.sql': '-- Version: 3\nSELECT 4;\n' })
    await lines(repo)
    const before = state(repo)
    expect(await lines(repo)).toEqual([
      'Nothing to renumber in migrations: what is new against main has the next free versions.',
    ])
    expect(state(repo)).toEqual(before)
  })

  it('without anything new says so', async () => {
    expect(await lines(branchOff(gained))).toEqual([
      'Nothing to renumber in migrations: no migration is new against main.',
    ])
  })

  it('is only shown what would be done with --dry-run', async () => {
    const repo = branchOff(gained)
    repo.commit({ 'migrations/003_tags.sql': '-- Version: 003\nSELECT 4;\n' })
    repo.write({ 'migrations/004_links.sql': 'SELECT 5;\n', 'notes.md': '003_tags\n' })
    const [before, index] = [state(repo), readFileSync(join(repo.root, '.git/index'))]
    expect(await lines(repo, '--dry-run')).toEqual([
      'migrations/003_tags.sql → migrations/004_tags.sql (header too)',
      'migrations/004_links.sql → migrations/005_links.sql',
      'Old names that are still mentioned, and not changed:',
      '  notes.md: 003_tags',
      'Nothing was changed: this was a dry run.',
    ])
    expect([state(repo), readFileSync(join(repo.root, '.git/index'))]).toEqual([before, index])
  })
})

describe('names', () => {
  it('close up in a chain', async () => {
    const repo = branchOff()
    repo.commit({ 'migrations/004_c.sql': 'SELECT 3;', 'migrations/005_d.sql': 'SELECT 4;' })
    await lines(repo)
    expect([names(repo), text(repo, '003_c.sql'), text(repo, '004_d.sql')]).toEqual([
      ['001_a.sql', '002_b.sql', '003_c.sql', '004_d.sql'],
      'SELECT 3;',
      'SELECT 4;',
    ])
  })

  it('of objects can be SHA-256', async () => {
    const repo = makeRepo(APPLIED, '--object-format=sha256')
    repo.write({ 'migrations/004_c.sql': '-- Version: 004\n' })
    repo.git('add', '.')
    await lines(repo)
    expect(repo.git('status', '--porcelain')).toBe('A  migrations/003_c.sql')
    expect(repo.git('show', ':migrations/003_c.sql')).toBe('-- Version: 003')
  })

  it('can be swapped, and differ only in case', async () => {
    const repo = makeRepo({ 'a.sql': 'A', 'b.sql': 'B', 'c.SQL': 'C' })
    const repository = await findRepository(repo.root)
    if (repository === null) throw new Error('there is one')
    const moves = [
      { from: 'a.sql', to: 'b.sql' },
      { from: 'b.sql', to: 'a.sql' },
      { from: 'c.SQL', to: 'c.sql' },
    ]
    const files = await inspectMoves(repository, moves, new Set(['a.sql', 'b.sql', 'c.SQL']))
    await carryOut(
      repository,
      files.map((file) => ({ ...file, newDisk: null, newStaged: null })),
    )
    expect(state(repo).disk).toEqual({ 'a.sql': 'B', 'b.sql': 'A', 'c.sql': 'C' })
    expect(repo.git('ls-files')).toBe('a.sql\nb.sql\nc.sql')
    expect(repo.git('diff', '--name-only')).toBe('')
  })

  it('that fit no layout become ones that do, and those without a number come last', async () => {
    const repo = branchOff()
    repo.write({
      'migrations/tags.sql': 'SELECT 6;',
      'migrations/004-links.sql': 'SELECT 4;',
      'migrations/004-links.down.sql': 'SELECT -4;',
      'migrations/003_x.SQL': 'SELECT 3;',
      'migrations/3_short.sql': 'SELECT 5;',
      'migrations/new/009_nested.sql': 'SELECT 7;',
    })
    await lines(repo)
    expect(names(repo)).toEqual([
      ...['001_a.sql', '002_b.sql', '003_x.sql', '004_short.sql', '005_links.down.sql', '005_links.sql'],
      ...['006_nested.sql', '007_tags.sql'],
    ])
    expect(await findings(repo.root, new Date())).toEqual([])
  })

  it('of what belongs to a migration follow it', async () => {
    const repo = branchOff({ 'migrations/003_other.sql': 'SELECT 3;' })
    repo.commit({
      'migrations/003_c.up.sql': 'SELECT 4;',
      'migrations/003_c.down.sql': '-- Version: 003\nSELECT -4;',
      'migrations/004_d.sql': 'SELECT 5;',
      // Not UTF-8: it has no text for us, and is the other's companion all the same.
      'migrations/004_d.down.sql': Buffer.from('-- caf\xe9', 'latin1'),
      'migrations/undo/004_d.sql': 'SELECT -5;',
      'migrations/005_e.sql': 'SELECT 6;',
      'migrations/005_E.down.SQL': 'SELECT -6;',
      'migrations/new/006_f.sql': 'SELECT 7;',
      'migrations/newer/006_f.sql': 'SELECT 8;',
    })
    await lines(repo)
    expect(names(repo)).toEqual([
      ...['001_a.sql', '002_b.sql', '004_c.down.sql', '004_c.up.sql', '005_d.down.sql', '005_d.sql'],
      ...['006_e.down.sql', '006_e.sql', '007_f.sql', '008_f.sql', 'undo'],
    ])
    expect(names(repo, 'migrations/undo')).toEqual(['005_d.sql'])
    expect(text(repo, '004_c.down.sql')).toBe('-- Version: 004\nSELECT -4;')
    expect(await findings(repo.root, new Date())).toEqual([])
  })

  it('that are hostile harm nobody', async () => {
    const repo = branchOff()
    repo.commit({
      "migrations/004_it's $(x)\n--e \u001b[31m.sql": 'SELECT 3;',
      'migrations/005_"q"\u202e.sql': 'SELECT 4;',
    })
    const [first, second] = await lines(repo)
    expect(first).toBe(
      "migrations/004_it's $(x)\\u000A--e \\u001B[31m.sql → migrations/003_it's $(x)\\u000A--e \\u001B[31m.sql",
    )
    expect(second).toBe('migrations/005_"q"\\u202E.sql → migrations/004_"q"\\u202E.sql')
    expect(names(repo).slice(2)).toEqual(["003_it's $(x)\n--e \u001b[31m.sql", '004_"q"\u202e.sql'])
    expect(repo.git('diff', '--name-only')).toBe('')
  })

  it('can begin with a dash in the root of the repository', async () => {
    const repo = branchOff({}, { '001_a.sql': SQL })
    repo.write({ '-x.sql': 'SELECT 2;' })
    expect((await lines(repo, '.'))[0]).toBe('-x.sql → 002_x.sql')
  })
})

describe('timestamps', () => {
  const base = { 'migrations/20200110120000_a.sql': SQL }

  it('below the last one become new ones, and those behind them too', async () => {
    const repo = branchOff({ 'migrations/20200120120000_other.sql': 'SELECT 2;' }, base)
    repo.commit({
      'migrations/20200115120000_tags.sql': '-- Version: 20200115120000\nSELECT 3;',
      'migrations/20200125120000_links.sql': 'SELECT 4;',
    })
    await lines(repo)
    const [, tags = '', links = ''] = names(repo)
    expect([tags, links].map((it) => it.replace(/^\d{14}/, ''))).toEqual(['_tags.sql', '_links.sql'])
    expect(BigInt(links.slice(0, 14)) - BigInt(tags.slice(0, 14))).toBe(1n)
    expect(text(repo, tags)).toBe(`-- Version: ${tags.slice(0, 14)}\nSELECT 3;`)
    expect(await findings(repo.root, new Date())).toEqual([])
  })

  it('that fit stay as they are in front of one from the future', async () => {
    const repo = branchOff({}, base)
    repo.write({ 'migrations/20200125120000_b.sql': 'SELECT 2;', 'migrations/29990101000000_c.sql': 'SELECT 3;' })
    expect((await lines(repo))[0]).toMatch(/^migrations\/29990101000000_c\.sql → migrations\/20\d{12}_c\.sql$/)
    expect(names(repo)).toContain('20200125120000_b.sql')
  })
})

describe('what is staged and what is not', () => {
  const gained = { 'migrations/003_other.sql': 'SELECT 3;\n' }

  it('both stay, and both have the new number', async () => {
    const repo = branchOff(gained)
    repo.commit({ 'migrations/003_c.sql': '-- Version: 003\nSELECT 1;\n' })
    repo.write({ 'migrations/003_c.sql': '-- Version: 003\nSELECT 1;\nSELECT 2;\n' })
    repo.git('add', '.')
    repo.write({ 'migrations/003_c.sql': '-- Version: 003\nSELECT 1;\nSELECT 2;\nSELECT 3;\n' })
    await lines(repo)
    expect(repo.git('show', ':migrations/004_c.sql')).toBe('-- Version: 004\nSELECT 1;\nSELECT 2;')
    expect(text(repo, '004_c.sql')).toBe('-- Version: 004\nSELECT 1;\nSELECT 2;\nSELECT 3;\n')
    expect(repo.git('diff', '--numstat')).toBe('1\t0\tmigrations/004_c.sql')
  })

  it('an untracked file stays untracked, one that is meant to be added stays so', async () => {
    const repo = branchOff(gained)
    repo.write({ 'migrations/003_c.sql': '-- Version: 003\n', 'migrations/004_d.sql': '-- Version: 004\n' })
    repo.git('add', '--intent-to-add', 'migrations/004_d.sql')
    await lines(repo)
    expect(repo.git('status', '--porcelain')).toBe(' A migrations/005_d.sql\n?? migrations/004_c.sql')
    expect(text(repo, '005_d.sql')).toBe('-- Version: 005\n')
  })

  it('line endings of a checkout are not taken for a change', async () => {
    const repo = branchOff(gained)
    repo.git('config', 'core.autocrlf', 'true')
    repo.commit({ 'migrations/003_c.sql': '-- Version: 003\r\nSELECT 1;\r\n' })
    await lines(repo)
    expect(repo.git('show', ':migrations/004_c.sql')).toBe('-- Version: 004\nSELECT 1;')
    expect(text(repo, '004_c.sql')).toBe('-- Version: 004\r\nSELECT 1;\r\n')
    expect(repo.git('diff', '--name-only')).toBe('')
  })

  it('an executable file stays one', async () => {
    const repo = branchOff(gained)
    repo.write({ 'migrations/003_c.sql': '-- Version: 003\n' })
    execFileSync('chmod', ['755', join(repo.root, 'migrations/003_c.sql')])
    repo.git('add', '.')
    await lines(repo)
    expect(repo.git('ls-files', '--stage', 'migrations/004_c.sql')).toMatch(/^100755 /)
    expect(repo.git('diff', '--name-only')).toBe('')
  })
})

test('headers state the new number where they stated the old one, and no other byte is changed', async () => {
  const bom = '\u00ef\u00bb\u00bf'
  const [changed, still, other] = [' (header too)', '', ' (the header is not changed: the text is not UTF-8)']
  // Bytes as Latin-1: before, after, and what is said.
  const cases = [
    ['-- Version: 003\n', '-- Version: 004\n', changed],
    ['-- Version: 3\n', '-- Version: 004\n', changed],
    ['-- 003_add_003.sql\n-- Date: 2024-01-003\n', '-- 004_add_003.sql\n-- Date: 2024-01-003\n', changed],
    ['/*\n * Migration: 003_c.sql\n * Version: 003 */\n', '/*\n * Migration: 004_c.sql\n * Version: 004 */\n', changed],
    [
      `${bom}-- \u00c3\u00a9\r\n-- Version: 003\r\nSELECT 3;\r`,
      `${bom}-- \u00c3\u00a9\r\n-- Version: 004\r\nSELECT 3;\r`,
      changed,
    ],
    ['-- Version: 002\n', '-- Version: 002\n', still],
    ['-- Version: 3.0.1 of the shop\n', '-- Version: 3.0.1 of the shop\n', still],
    ['SELECT 1;\n-- Version: 003\n', 'SELECT 1;\n-- Version: 003\n', still],
    ['-- caf\u00e9\n-- Version: 003\n', '-- caf\u00e9\n-- Version: 003\n', other],
  ] as const
  const each = (file: (before: string, at: number) => [string, string | Uint8Array][]): Files =>
    Object.fromEntries(cases.flatMap(([before], at) => file(before, at)))
  const repo = branchOff(
    each((_, at) => [[`h${at}/003_other.sql`, `SELECT ${at};\n`]]),
    each((_, at) => [[`h${at}/002_b.sql`, `SELECT 'h${at}';\n`]]),
  )
  repo.commit(each((before, at) => [[`h${at}/003_c.sql`, Buffer.from(before, 'latin1')]]))
  const said = await lines(repo, ...cases.map((_, at) => `h${at}`))
  const { disk } = state(repo)
  cases.forEach(([, wanted, note], at) => {
    expect(disk[`h${at}/004_c.sql`]).toBe(wanted)
    expect(said[at]).toBe(`h${at}/003_c.sql → h${at}/004_c.sql${note}`)
  })
  expect(repo.git('diff', '--name-only')).toBe('')
})

test('headers stay where their number means something else in this project', async () => {
  const applied = {
    'migrations/001_a.sql': '-- Version: 7\nSELECT 1;',
    'migrations/002_b.sql': '-- Version: 7\nSELECT 2;',
  }
  const repo = branchOff({ 'migrations/003_other.sql': 'SELECT 3;\n' }, applied)
  repo.write({ 'migrations/003_c.sql': '-- Version: 3\n' })
  expect((await lines(repo))[0]).toBe('migrations/003_c.sql → migrations/004_c.sql')
  expect(text(repo, '004_c.sql')).toBe('-- Version: 3\n')
})

describe('what is left alone', () => {
  it('is named: applied files that were edited or renamed, links, and what undoes nothing', async () => {
    const repo = branchOff({}, { ...APPLIED, 'migrations/003_c.sql': 'SELECT 3;' })
    repo.git('mv', 'migrations/003_c.sql', 'migrations/009_c.sql')
    repo.commit({
      'migrations/001_a.sql': `-- edited\n${SQL}`,
      'migrations/005_d.sql': 'SELECT 4;',
      'migrations/005_d.down.sql': { symlink: '005_d.sql' },
      // The companion of an applied one is nobody's affair.
      'migrations/undo/002_b.sql': 'SELECT -2;',
      'migrations/006_l.sql': { symlink: '005_d.sql' },
      'migrations/008_e.down.sql': 'SELECT -1;',
    })
    expect(await lines(repo)).toEqual([
      'migrations/005_d.sql → migrations/004_d.sql',
      'Left as they are:',
      '  migrations/001_a.sql is applied, and was edited.',
      '  migrations/009_c.sql is applied as migrations/003_c.sql, and was renamed.',
      '  migrations/005_d.down.sql is a link or a submodule.',
      '  migrations/006_l.sql is a link or a submodule.',
      '  migrations/008_e.down.sql undoes no file that is new here.',
      '1 file has its new name; what git tracks is staged under it.',
    ])
    const before = state(repo)
    expect((await lines(repo))[0]).toMatch(/^Nothing to renumber/)
    expect(state(repo)).toEqual(before)
  })

  it('keeps its number: a link at 004, and a submodule', async () => {
    const repo = branchOff({ 'migrations/003_other.sql': 'SELECT 3;' })
    repo.write({ 'migrations/003_c.sql': 'SELECT 4;', 'migrations/004_l.sql': { symlink: '/etc/passwd' } })
    mkdirSync(join(repo.root, 'migrations/007_m.sql'))
    git(join(repo.root, 'migrations/007_m.sql'), 'init', '--quiet')
    expect(await lines(repo)).toEqual([
      'migrations/003_c.sql → migrations/005_c.sql',
      'Left as they are:',
      '  migrations/004_l.sql is a link or a submodule.',
      '  migrations/007_m.sql is a link or a submodule.',
      '1 file has its new name; what git tracks is staged under it.',
    ])
  })

  it('are ignored files', async () => {
    const repo = branchOff({}, { ...APPLIED, '.gitignore': '*_draft.sql\n' })
    repo.write({ 'migrations/009_draft.sql': 'x' })
    expect((await lines(repo))[0]).toMatch(/no migration is new/)
    expect(names(repo)).toContain('009_draft.sql')
  })
})

test('old names in other files are listed, and the files stay as they are', async () => {
  const repo = branchOff({ 'migrations/003_other.sql': 'SELECT 3;\n' })
  repo.commit({
    'migrations/003_tags.sql': "-- 003_tags.sql\nINSERT INTO History VALUES ('003_tags');\n",
    'migrations/004_x.sql': '-- 004_x.sql\nSELECT 4;\n',
    'docs/schema.md': 'Tags came with migrations/003_tags.sql and 003_tags.down.sql.\n',
    'docs/other.md': '1003_tags and 003_tags_more.sql\n',
    'seed/journal.json': '{"tag":"004_x"}\n',
    'image.bin': Buffer.from('\0\x01003_tags\0', 'latin1'),
  })
  repo.git('config', 'color.ui', 'always')
  repo.git('config', 'grep.lineNumber', 'true')
  const docs = readFileSync(join(repo.root, 'docs/schema.md'))
  expect((await lines(repo)).slice(2, -1)).toEqual([
    'Old names that are still mentioned, and not changed:',
    '  docs/schema.md: 003_tags',
    '  migrations/004_tags.sql: 003_tags',
    '  seed/journal.json: 004_x',
  ])
  expect(readFileSync(join(repo.root, 'docs/schema.md'))).toEqual(docs)
})

describe('places', () => {
  it('a sub-folder, a detached head', async () => {
    const repo = branchOff()
    repo.commit({ 'migrations/004_c.sql': 'SELECT 3;' })
    repo.git('checkout', '--quiet', '--detach')
    expect((await lines({ root: join(repo.root, 'migrations') }, '.'))[0]).toBe(
      'migrations/004_c.sql → migrations/003_c.sql',
    )
  })

  it('a repository without a remote: what is not committed is new, or what --base names', async () => {
    const repo = makeRepo(APPLIED)
    repo.commit({ 'migrations/004_c.sql': 'SELECT 3;' })
    repo.write({ 'migrations/006_d.sql': 'SELECT 4;' })
    const [remark, first] = await lines(repo)
    expect(remark).toMatch(/what is not committed on main counts as new/)
    expect(first).toBe('migrations/006_d.sql → migrations/005_d.sql')
    expect((await lines(repo, '--base', 'HEAD~1')).slice(0, 2)).toEqual([
      'migrations/004_c.sql → migrations/003_c.sql',
      'migrations/005_d.sql → migrations/004_d.sql',
    ])
  })

  it('several folders, each with its own layout', async () => {
    const settings = 'folders:\n  - one\n  - path: two\n    layout: timestamp\n    rows: nowhere.sql\n'
    const repo = branchOff({}, { 'one/001_a.sql': SQL, 'two/001-a.sql': SQL, '.github/rehearsal.yml': settings })
    repo.write({ 'one/003_b.sql': 'SELECT 2;', 'two/001-b.sql': 'SELECT 2;' })
    const [first, second] = await lines(repo)
    expect(first).toBe('one/003_b.sql → one/002_b.sql')
    expect(second).toMatch(/^two\/001-b\.sql → two\/\d{14}-b\.sql$/)
    expect((await lines(repo, 'one'))[0]).toBe(
      'Nothing to renumber in one: what is new against main has the next free versions.',
    )
  })
})

describe('it is refused, and nothing has changed,', () => {
  const work = (files: Files = {}) => {
    const repo = branchOff()
    repo.commit({ 'migrations/004_c.sql': '-- Version: 004\nSELECT 3;', 'migrations/005_d.sql': 'SELECT 4;', ...files })
    return repo
  }

  it('outside of git, and without a base', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, '001_a.sql'), SQL)
    const run = await cli({ root: folder })
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('--base')])
    const repo = makeRepo(APPLIED)
    repo.git('branch', '--move', 'trunk')
    expect(await refused(repo)).toContain('nobody can know which files are applied')
    expect(await refused(repo, '--base', 'nowhere')).toContain('There is no commit named "nowhere"')
    expect(await refused(repo, '../elsewhere', '--base', 'HEAD')).toContain('outside the repository')
  })

  it('when a new name is taken', async () => {
    const repo = work({ '.gitignore': '003_c.sql\n' })
    repo.write({ 'migrations/003_c.sql': 'ignored' })
    expect(await refused(repo)).toContain(
      'migrations/004_c.sql should become migrations/003_c.sql, and there is such a',
    )
    repo.write({ 'migrations/003_c.sql': { symlink: 'nowhere' } })
    expect(await refused(repo)).toContain('there is such a file')
    repo.write({ 'migrations/003_c.sql': null, 'migrations/004_d.sql.renumbering': 'x' })
    expect(await refused(repo)).toContain('migrations/004_d.sql.renumbering is in the way')
  })

  it('when git still tracks a file under the new name', async () => {
    const repo = work()
    repo.write({ 'migrations/003_c.sql': 'SELECT 5;' })
    repo.git('add', 'migrations/003_c.sql')
    repo.write({ 'migrations/003_c.sql': null })
    expect(await refused(repo)).toContain('git rm --cached')
  })

  it('when git looks away, or a merge is not resolved', async () => {
    const repo = work()
    repo.git('update-index', '--assume-unchanged', 'migrations/005_d.sql')
    expect(await refused(repo)).toContain('git is told to look away from migrations/005_d.sql')
    repo.git('update-index', '--no-assume-unchanged', 'migrations/005_d.sql')
    repo.git('sparse-checkout', 'set', '--no-cone', '/*', '!migrations')
    expect(existsSync(join(repo.root, 'migrations'))).toBe(false)
    expect(await refused(repo)).toContain('git is told to look away from migrations/004_c.sql')
    const conflicted = work()
    conflicted.branch('theirs', 'HEAD~1')
    conflicted.commit({ 'migrations/004_c.sql': 'theirs' })
    expect(() => conflicted.git('merge', '--quiet', 'work')).toThrow()
    expect(await refused(conflicted)).toContain('The merge of migrations/004_c.sql is not resolved')
  })

  it('when the index is locked', async () => {
    const repo = work()
    writeFileSync(join(repo.root, '.git/index.lock'), '')
    expect(await refused(repo)).toMatch(/index\.lock.*Nothing was changed\.\n/s)
    expect(existsSync(join(repo.root, '.git/index.lock'))).toBe(true)
  })

  it('when somebody presses Ctrl-C while git is at work', async () => {
    const repo = work()
    const folder = temporaryFolder()
    const { PATH = '' } = process.env
    // The terminal sends the signal to git and to us.
    const script = `#!/bin/sh\ncase "$*" in *index-info*) kill -INT $PPID; sleep 0.1; exit 130;; esac\nPATH='${PATH}' exec git "$@"\n`
    writeFileSync(join(folder, 'git'), script, { mode: 0o755 })
    const before = state(repo)
    const run = await cli(repo, [], { PATH: folder + delimiter + PATH })
    expect([run.code, run.stdout]).toEqual([2, ''])
    expect(run.stderr).toContain('Nothing was changed.')
    expect(state(repo)).toEqual(before)
  })

  it('when what it did cannot all be taken back, the message says where things are', async () => {
    const repo = work()
    const folder = temporaryFolder()
    const { PATH = '' } = process.env
    const script = `#!/bin/sh\ncase "$*" in *index-info*) rm migrations/003_c.sql; exit 1;; esac\nPATH='${PATH}' exec git "$@"\n`
    writeFileSync(join(folder, 'git'), script, { mode: 0o755 })
    const run = await cli(repo, [], { PATH: folder + delimiter + PATH })
    expect(run.code).toBe(2)
    expect(run.stderr).toMatch(/Not all of it could be taken back: .*003_c\.sql/)
    // The old text is still there: it is never written over.
    expect(state(repo).disk).toMatchObject({
      'migrations/004_c.sql': '-- Version: 004\nSELECT 3;',
      'migrations/005_d.sql': 'SELECT 4;',
    })
  })
})

const NOW = new Date('2026-01-20T13:00:00Z')

/** What a random branch adds to a folder. */
interface Draft {
  readonly version: string
  readonly separator: string
  readonly ending: string
  readonly down: boolean
  /** `#` stands for the version. */
  readonly header: string
  readonly tracked: boolean
}

interface Drafts {
  /** Versions on both sides, and those that only main has. */
  readonly applied: readonly string[]
  readonly gained: readonly string[]
  readonly fresh: readonly Draft[]
}

const plain = fc.integer({ min: 0, max: 12 }).map((it) => `${it}`.padStart(3, '0'))
const timestamp = fc.integer({ min: 1, max: 28 }).map((day) => `202601${`${day}`.padStart(2, '0')}120000`)

const drafts: fc.Arbitrary<Drafts> = fc.constantFrom(plain, timestamp).chain((version) =>
  fc.record({
    applied: fc.uniqueArray(version, { minLength: 1, maxLength: 4 }),
    gained: fc.uniqueArray(version, { maxLength: 2 }),
    fresh: fc.array(
      fc.record({
        version: fc.oneof({ weight: 8, arbitrary: version }, fc.constant('')),
        separator: fc.oneof({ weight: 8, arbitrary: fc.constant('_') }, fc.constant('-')),
        ending: fc.oneof({ weight: 6, arbitrary: fc.constant('.sql') }, fc.constantFrom('.SQL', '.up.sql')),
        down: fc.boolean(),
        header: fc.constantFrom('-- Version: #\n', '-- #_x.sql\r\n', '/* Migration: #_x.sql */\n', ''),
        tracked: fc.boolean(),
      }),
      { maxLength: 5 },
    ),
  }),
)

/** One file of a draft. Its last line is like no other's, so that it is known wherever it is. */
interface Fresh extends Draft {
  readonly path: string
  readonly lastLine: string
}

function filesOf({ fresh }: Drafts, at: number): Fresh[] {
  return fresh.flatMap((draft, i) => {
    const { version, separator, ending, down, header } = draft
    const one = { ...draft, header: version === '' ? '' : header }
    const stem = `f${at}/${version}${version === '' ? '' : separator}n${i}`
    const up = { ...one, path: stem + ending, lastLine: `SELECT 'f${at} n${i}';\n` }
    return down ? [up, { ...one, path: `${stem}.down.sql`, lastLine: `SELECT 'f${at} n${i} down';\n` }] : [up]
  })
}

function written(files: readonly Fresh[]): Files {
  return Object.fromEntries(files.map((it) => [it.path, it.header.replace('#', it.version) + it.lastLine]))
}

function oldFiles(at: number, versions: readonly string[], name: string): Files {
  const file = (version: string) => [
    `f${at}/${version}_${name}.sql`,
    `-- Version: ${version}\nSELECT '${name} ${at}';\n`,
  ]
  return Object.fromEntries(versions.map(file))
}

/** A repository with all the folders, on the branch, main ahead of it; and what the branch adds. */
function randomRepo(folders: readonly Drafts[]) {
  const applied: Files = Object.assign({}, ...folders.map((it, at) => oldFiles(at, it.applied, 'old')))
  const repo = makeRepo(applied)
  repo.git('branch', 'work')
  repo.commit(Object.assign({}, ...folders.map((it, at) => oldFiles(at, it.gained, 'main'))))
  repo.git('checkout', '--quiet', 'work')
  const fresh = folders.flatMap(filesOf)
  repo.commit(written(fresh.filter((it) => it.tracked)))
  repo.write(written(fresh.filter((it) => !it.tracked)))
  return { repo, applied, fresh }
}

/** Where each new file is now. Fails when one is lost, doubled, or has other bytes than a new number in its header. */
function whereNow(disk: Readonly<Record<string, string>>, fresh: readonly Fresh[]) {
  return fresh.map((it) => {
    const [found, ...more] = Object.entries(disk).filter(([, content]) => content.endsWith(it.lastLine))
    const [path = '', content] = found ?? []
    const version = /\/(\d+)[_-]/.exec(path)?.[1] ?? ''
    expect([content, more]).toEqual([it.header.replace('#', version) + it.lastLine, []])
    return { ...it, now: BigInt(version) }
  })
}

/** By number, then by name; without one, behind all others. */
function runsBefore(a: Fresh, b: Fresh): number {
  const [x, y] = [a, b].map(({ version }) => (version === '' ? 10n ** 20n : BigInt(version))) as [bigint, bigint]
  return x < y ? -1 : x > y ? 1 : a.path < b.path ? -1 : 1
}

test('for any numbers nothing is lost, nothing applied is touched, the order stays, and a check has nothing to say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(drafts, { minLength: 1, maxLength: 6 }), async (folders) => {
      const { repo, applied, fresh } = randomRepo(folders)
      const named = folders.map((_, at) => `f${at}`)
      const given = new Map([['folders', named] as const])
      await renumber(given, { cwd: repo.root, now: NOW })

      const { disk } = state(repo)
      expect(disk).toMatchObject(applied)
      expect(Object.keys(disk)).toHaveLength(Object.keys(applied).length + fresh.length)
      const ups = whereNow(disk, fresh).filter(({ path }) => !path.endsWith('.down.sql'))
      for (const folder of named) {
        const versions = ups
          .filter(({ path }) => path.startsWith(`${folder}/`))
          .sort(runsBefore)
          .map(({ now }) => now)
        expect(versions).toEqual([...new Set(versions)].sort((a, b) => Number(a - b)))
      }
      expect(repo.git('ls-files')).not.toContain('renumber')
      expect(await findings(repo.root, NOW, named)).toEqual([])

      const settled = state(repo)
      const later = new Date(NOW.getTime() + 60_000)
      expect(await renumber(given, { cwd: repo.root, now: later })).toMatch(/^(Nothing to renumber in f\d: .*\n)+$/)
      expect(state(repo)).toEqual(settled)
    }),
    runs(10),
  )
})
