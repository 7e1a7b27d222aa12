/** What files of settings and programs tell `init`, what it makes of it, and what it writes. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Choice, Found, FoundFolder } from '../../src/commands/init/found.ts'
import { rehearsalIn, scalar, settingsText, WORKFLOW_TEXT } from '../../src/commands/init/writes.ts'
import { folderPath } from '../../src/folder/paths.ts'
import { choose } from '../../src/found/choose.ts'
import { cluesIn, seedsIn } from '../../src/found/clues.ts'
import type { Clue, RunnerClue } from '../../src/found/found.ts'
import { kindOf, worthReading } from '../../src/found/kinds.ts'
import { defuse } from '../../src/render/words/defuse.ts'
import { parseSettingsFile } from '../../src/settings/file.ts'
import { mergeSettings } from '../../src/settings/settings.ts'
import { resolved, withoutComments } from '../../src/tools/settings/text.ts'
import { SIGNS } from '../../src/tools/signs.ts'

/** `runner folder line` for each runner that a file tells of. */
function told(path: string, text: string, folders: readonly string[] = []): string[] {
  return cluesIn(path, text, folders).map((clue) =>
    clue.kind === 'runner' ? `${clue.runner} ${clue.names} ${clue.at.line}` : `${clue.kind} ${clue.at.line}`,
  )
}

describe('wrangler.toml', () => {
  it.each([
    ['[[d1_databases]]\nbinding = "DB"\n', ['d1 migrations 1']],
    ['[[d1_databases]]\nmigrations_dir = "db/sql" # here\n', ['d1 db/sql 2']],
    ["[[ d1_databases ]]\nmigrations_dir = './db'\n", ['d1 db 2']],
    ['[[env.live.d1_databases]]\nmigrations_dir = "a"\n[[env.test.d1_databases]]\nmigrations_dir = "a"', ['d1 a 2']],
    [
      'd1_databases = [\n  { binding = "A" },\n  { migrations_dir = "b", binding = "]" }\n]',
      ['d1 migrations 2', 'd1 b 3'],
    ],
    ['name = "x"\r\n[[d1_databases]]\r\nmigrations_dir = "c"\r\n[vars]\r\nmigrations_dir = "d"', ['d1 c 3']],
    ['# [[d1_databases]]\nx = """\n[[d1_databases]]\n"""\n', []],
    ['[[kv_namespaces]]\nmigrations_dir = "x"\n', []],
    ['[[d1_databases]]\nmigrations_dir = "../../out"\n', ['d1 null 2']],
    ['[[d1_databases]]\nmigrations_dir = "a\\u0020b"\n', ['d1 a b 2']],
  ])('%j', (text, clues) => {
    expect(told('wrangler.toml', text)).toEqual(clues)
  })

  it('names its folder from where it stands', () => {
    expect(told('apps/a/wrangler.toml', '[[d1_databases]]\nmigrations_dir = "../db"')).toEqual(['d1 apps/db 2'])
  })
})

describe('wrangler.jsonc', () => {
  it.each([
    ['{ "d1_databases": [{ "binding": "DB" }] }', ['d1 migrations 1']],
    ['// "d1_databases"\n{\n"d1_databases": [\n{ "migrations_dir": "x", /* "y" */ },\n], }', ['d1 x 4']],
    ['{"a": "// no, \\" }", "env": {"live": {"d1_databases": [{"migrations_dir": "q,]"}]}}}', ['d1 q,] 1']],
    ['\uFEFF{"d1_databases": [{}]}', ['d1 migrations 1']],
    ['{"name": "x"}', []],
    ['{"d1_databases": [null, 3, "x"], "env": [1]}', []],
    ['{ this is no JSON', ['sight 1']],
    ['[]', ['sight 1']],
  ])('%j', (text, clues) => {
    expect(told('wrangler.jsonc', text)).toEqual(clues)
    expect(told('wrangler.json', text)).toEqual(clues)
  })
})

describe('drizzle.config.ts', () => {
  const config = (body: string) => `export default defineConfig({\n${body}\n})`

  it.each([
    ["dialect: 'sqlite',\nout: './db/sql',", ['drizzle db/sql 3']],
    ['"dialect" : "turso"', ['drizzle-libsql drizzle 2']],
    ["out: 'm', dialect: 'sqlite', driver: 'd1-http'", ['drizzle-d1-http m 2']],
    ["driver: 'better-sqlite',", ['drizzle drizzle 2']],
    ["dialect: 'sqlite', out: process.env.OUT", ['drizzle null 2']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a program's text
    ["dialect: 'sqlite', out: `./${name}`", ['drizzle null 2']],
    ["// dialect: 'sqlite'\n/* out: 'x' */", []],
    ["dialect: 'postgresql', out: './pg'", ['sight 2']],
    ["layout: 'x', about: 'y'", []],
  ])('%j', (body, clues) => {
    expect(told('drizzle.config.ts', config(body))).toEqual(clues)
  })

  it('of another database rejects its folder', () => {
    expect(cluesIn('drizzle.config.ts', config("dialect: 'mysql', out: './my'"), [])).toMatchObject([{ rejects: 'my' }])
  })

  it('is JSON, too', () => {
    expect(told('db/drizzle.config.json', '{ "dialect": "sqlite", "out": "./out" }')).toEqual(['drizzle db/out 1'])
  })
})

describe('programs and tools', () => {
  it.each([
    ['package.json', '{"scripts": {\n"db": "dbmate -d ./sql up"\n}}', 'dbmate null 2'],
    ['package.json', '{"scripts": {\n"db": "drizzle-kit migrate"\n}}', 'drizzle null 2'],
    ['package.json', '{"scripts": {\n"db": "npx wrangler@4 d1 migrations apply DB --remote"\n}}', 'd1 null 2'],
    ['package.json', '{"scripts": {\n"db": "for f in sql/*.sql; do sqlite3 db < \\"$f\\"; done"\n}}', 'sqlite3 null 2'],
    ['package.json', '{"devDependencies": {\n"dbmate": "^2"\n}}', 'dbmate null 2'],
    ['go.mod', 'require (\n\tgithub.com/pressly/goose/v3 v3.1.0\n)', 'goose null 2'],
    ['Makefile', 'up:\n\tgoose -dir m sqlite3 app.db up\n', 'goose null 2'],
    ['deploy.sh', 'migrate -path m -database sqlite3://app.db up', 'golang-migrate null 1'],
    ['Cargo.toml', 'sqlx = { version = "0.8", features = ["sqlite"] }', 'sqlx null 1'],
    ['k8s/job.yml', 'image: migrate/migrate:4', 'golang-migrate null 1'],
    ['run.sh', 'prisma migrate deploy', 'prisma null 1'],
    ['run.sh', 'diesel migration run', 'diesel null 1'],
    ['run.sh', 'flyway -url=jdbc:sqlite:x migrate', 'flyway null 1'],
    ['run.sh', 'atlas migrate apply --url sqlite://app.db', 'atlas null 1'],
    ['run.sh', 'yoyo apply --batch migrations', 'yoyo null 1'],
    [
      'scripts/migrate.ts',
      "import D from 'better-sqlite3'\nread('a.sql')",
      '{ like: sqlite3-bail, cut-at: statements, foreign-keys: on } null 1',
    ],
    [
      'scripts/migrate.mjs',
      "import { DatabaseSync } from 'node:sqlite'\nread('a.sql'); db.exec('BEGIN'); db.exec('COMMIT')",
      '{ like: transactional, foreign-keys: on } null 1',
    ],
    [
      'migrate.js',
      "const D = require('better-sqlite3'); '.sql'; 'foreign_keys = OFF'",
      '{ like: sqlite3-bail, cut-at: statements } null 1',
    ],
    ['migrate.py', "import sqlite3\nopen('a.sql')", '{ like: sqlite3-bail, cut-at: statements } null 1'],
    ['src/migrate.ts', "import { migrate } from 'drizzle-orm/better-sqlite3/migrator'", 'drizzle null 1'],
  ])('%s: %j', (path, text, clue) => {
    expect(told(path, text)).toEqual([clue])
    expect(kindOf(path)).not.toBeNull()
  })

  it.each([
    ['Makefile', 'goose postgres "$URL" up'],
    ['Cargo.toml', 'sqlx = { features = ["postgres"] }'],
    ['scripts/migrate/run.sh', 'bash scripts/migrate/migrate.sh'],
    ['package.json', '{"scripts": {"db": "drizzle-kit push"}}'],
    ['package.json', 'not JSON'],
    ['package.json', '{"scripts": [1], "dependencies": {"better-sqlite3": "1"}}'],
    ['migrate.ts', "import D from 'better-sqlite3'"],
    ['README.md', 'sqlite3 "$DB" < "$f"'],
    ['a.sh', `${'#'.repeat(300_000)}\nsqlite3 "$DB" < "$f"`],
  ])('tell nothing: %s %j', (path, text) => {
    expect(cluesIn(path, text, [])).toEqual([])
  })

  it.each([
    ['prisma migrate deploy', 'prisma'],
    ['diesel migration run', 'diesel'],
    ['flyway -url=jdbc:sqlite:x migrate', 'flyway'],
  ])('are known by their commands: %s', (command, tool) => {
    expect(told('run.sh', command)).toEqual([`${tool} null 1`])
  })

  it('that cannot be read are seen', () => {
    expect(cluesIn('run.sh', 'knex migrate:latest', [])).toMatchObject([{ kind: 'sight', rejects: null }])
  })

  it('name the folder that stands in the command', () => {
    const folders = ['apps/a/sql', 'apps/b/sql']
    expect(told('run.sh', 'for f in apps/b/sql/*.sql; do sqlite3 db < $f; done', folders)).toEqual([
      'sqlite3 apps/b/sql 1',
    ])
    expect(told('apps/a/run.sh', 'dbmate -d "./sql" up', folders)).toEqual(['dbmate apps/a/sql 1'])
    expect(told('run.sh', 'cat apps/a/sql/*.sql apps/b/sql/*.sql | sqlite3 db', folders)).toEqual(['sqlite3 null 1'])
  })

  it('are all told with a runner that the settings know', () => {
    for (const { runner } of SIGNS) {
      if (runner !== null) expect(parseSettingsFile(`runner: ${runner}`, 'x')).toBeTruthy()
    }
  })
})

describe('which files are read', () => {
  it('not those of others', () => {
    for (const path of [
      'node_modules/x/migrate.sh',
      'test/fixtures/wrangler.toml',
      'Examples/a/Makefile',
      'src/index.ts',
    ])
      expect(kindOf(path)).toBeNull()
    for (const path of [
      'docker-entrypoint.sh',
      'bin/migrate',
      'Dockerfile.prod',
      '.github/workflows/ci.yaml',
      'Procfile',
    ])
      expect(kindOf(path)).not.toBeNull()
    expect(kindOf('pnpm-lock.yaml')).toBeNull()
  })

  it('first what tells most, and not without an end', () => {
    const many = Array.from({ length: 2000 }, (_, index) => `a/b/c/${index}.yml`)
    const read = worthReading([...many, 'run.sh', 'apps/x/wrangler.toml'])
    expect(read.slice(0, 2)).toEqual(['apps/x/wrangler.toml', 'run.sh'])
    expect(read).toHaveLength(500)
  })
})

function folder(path: string): FoundFolder {
  return { path, layout: 'plain', layoutReason: null, dated: false, files: ['001_a.sql'], strays: [], baseline: null }
}

function clue(path: string, runner: string, more: Partial<RunnerClue> = {}): RunnerClue {
  return {
    kind: 'runner',
    at: { path, line: 1, text: 'x' },
    runner,
    says: 'S.',
    names: null,
    weight: 'command',
    ...more,
  }
}

function chosen(clues: readonly Clue[], path = 'm', folders = [path]): string {
  const { runner, against, tied } = choose(path, folders, clues)
  return `${runner} ${against.length} ${tied}`
}

describe('the runner', () => {
  it('is the one of what names the folder', () => {
    expect(chosen([clue('a.sh', 'sqlite3'), clue('w', 'd1', { names: 'm' })])).toBe('d1 1 false')
    expect(chosen([clue('a.sh', 'sqlite3'), clue('w', 'd1', { names: 'other' })])).toBe('sqlite3 0 false')
  })

  it('is rather that of a command than that of a sign', () => {
    expect(chosen([clue('go.mod', 'transactional', { weight: 'hint' }), clue('a.sh', 'sqlite3')])).toBe(
      'sqlite3 1 false',
    )
  })

  it('is said to be doubtful when two speak equally loud', () => {
    expect(chosen([clue('b.sh', 'transactional'), clue('a.sh', 'sqlite3')])).toBe('sqlite3 1 true')
    const both = [clue('drizzle.config.ts', 'drizzle', { names: 'm' }), clue('wrangler.toml', 'd1', { names: 'm' })]
    // drizzle-kit writes the files, whoever applies them.
    expect(chosen(both)).toBe('d1 1 false')
  })

  it('is not known when nothing tells', () => {
    expect(chosen([])).toBe('null 0 false')
  })

  it('of a monorepo is what stands nearest', () => {
    const clues = [clue('apps/a/package.json', 'drizzle'), clue('apps/b/run.sh', 'sqlite3-bail')]
    const folders = ['apps/a/m', 'apps/b/m', 'm']
    expect(chosen(clues, 'apps/a/m', folders)).toBe('drizzle 0 false')
    expect(chosen(clues, 'apps/b/m', folders)).toBe('sqlite3-bail 0 false')
    expect(chosen([clue('deploy.sh', 'sqlite3')], 'm', folders)).toBe('sqlite3 0 false')
  })
})

describe('seeds', () => {
  it('are SQL files of that name outside the folders, those first that a command runs', () => {
    const run: Clue = { kind: 'seed', at: { path: 'run.sh', line: 2, text: 'x' }, file: '/app/seed.sql' }
    const paths = [
      'db/seeds/a.sql',
      'm/001_seed.sql',
      'm/seed.sql',
      'scripts/seed.sql',
      'test/seed.sql',
      'seedling.sql',
    ]
    expect(seedsIn(paths, ['m'], [run]).map(({ path, at }) => [path, at?.line])).toEqual([
      ['scripts/seed.sql', 2],
      ['db/seeds/a.sql', undefined],
    ])
  })
})

/** Text as a hostile name could be: anything but lone surrogates and NUL, which git's names cannot hold. */
const anything = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'#:-{}[]&*!|>\'"%@`,? \n\r\t\u0085\u2028\u2029\u202e\ufeff\uffff\u{e0001}') }),
    fc.constantFrom(
      '~',
      'null',
      'yes',
      'No',
      '1',
      '1.5',
      '0x1',
      '- a',
      'a: b',
      'a #b',
      '',
      '---',
      '...',
      '<<',
      '=',
      '!!str',
      '\u{1f600}',
    ),
  )
  .map((text) => text.replaceAll('\0', ''))

const path = fc
  .array(
    anything.map((text) => text.replaceAll('/', '')).filter((text) => !['', '.', '..'].includes(text)),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((segments) => segments.join('/'))

const choiceAt = (where: string, runner: RunnerClue): Choice => ({
  folder: { ...folder(where), strays: [where] },
  runner: runner.runner,
  because: [runner],
  against: [{ ...runner, runner: 'drizzle' }],
  tied: true,
})

describe('the settings file', () => {
  it('brings any text back as it was', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(parse(scalar(text))).toBe(text)
        expect(parse(`[${scalar(text)}, ${scalar(text)}]`)).toEqual([text, text])
        expect(scalar(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u)
      }),
      { numRuns: 2000 },
    )
  })

  it('names the folders that were found, whatever they and the evidence are called', () => {
    const runner = fc.constantFrom('sqlite3', 'd1', '{ like: transactional, history: apart }')
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(path, runner), { minLength: 1, selector: ([it]) => it }),
        anything,
        (list, text) => {
          const choices = list.map(([where, words]) =>
            choiceAt(where, { ...clue(where, words), at: { path: where, line: 1, text } }),
          )
          const seeds = [{ path: text || 'x', at: { path: text, line: 1, text } }]
          const written = settingsText({ choices, obvious: false, seeds, sights: [] }, defuse)
          const read = mergeSettings(new Map(), parseSettingsFile(written, 'x'))
          expect(read.folders).toEqual(list.map(([where]) => folderPath(where)))
          expect(read.seeds).toEqual([])
          const names = list.map(([, words]) => (words.startsWith('{') ? 'custom' : words))
          expect(read.folders.map((where) => read.own.get(where)?.runner?.name ?? 'sqlite3')).toEqual(names)
        },
      ),
    )
  })

  it('says of one folder that is found anyway only what differs', () => {
    const found = (choice: Choice): Found => ({ choices: [choice], obvious: true, seeds: [], sights: [] })
    const nothing = { folder: folder('m'), runner: null, because: [], against: [], tied: false }
    expect(parse(settingsText(found(nothing), defuse))).toBeNull()
    expect(parse(settingsText(found({ ...nothing, runner: 'sqlite3' }), defuse))).toBeNull()
    expect(parse(settingsText(found({ ...nothing, runner: 'd1' }), defuse))).toEqual({ runner: 'd1' })
    const dated = { ...folder('m'), layout: 'timestamp', layoutReason: 'of dates' } as const
    expect(parse(settingsText(found({ ...nothing, folder: dated }), defuse))).toEqual({ layout: 'timestamp' })
  })

  it('never guesses the version, and does not ask for that of D1', () => {
    const nothing = { folder: folder('m'), because: [], against: [], tied: false }
    const text = (runner: string | null) =>
      settingsText({ choices: [{ ...nothing, runner }], obvious: true, seeds: [], sights: [] }, defuse)
    expect(text('sqlite3')).toMatch(/^# sqlite: X\.Y$/m)
    expect(text('d1')).not.toMatch(/sqlite:/)
  })
})

describe('the workflow', () => {
  it('is one that runs the Action', () => {
    expect(rehearsalIn(WORKFLOW_TEXT)).not.toBeNull()
    expect(parse(WORKFLOW_TEXT)).toMatchObject({
      on: ['pull_request', 'merge_group'],
      permissions: { contents: 'read', 'pull-requests': 'write' },
      jobs: { rehearse: { 'timeout-minutes': 10 } },
    })
  })

  it.each([
    ['- uses: sqlite-rehearsal/sqlite-rehearsal@0123 # v0', 1],
    ["x\n- { uses: 'sqlite-rehearsal/sqlite-rehearsal@v0' }", 2],
    ['- run: npx --yes sqlite-rehearsal --format github', 1],
    ['- run: pnpm dlx sqlite-rehearsal', 1],
    ['# - uses: sqlite-rehearsal/sqlite-rehearsal@v0', null],
    ['- uses: someone/sqlite-rehearsal@v0', null],
    ['name: sqlite-rehearsal', null],
  ])('is known by %j', (text, line) => {
    expect(rehearsalIn(text)).toBe(line)
  })
})

describe('text', () => {
  it('without its comments keeps its lines and columns', () => {
    const sign = fc.constantFrom(...`"'\`#/*\\\n a`)
    fc.assert(
      fc.property(fc.string({ unit: sign }), fc.constantFrom('script' as const, 'toml' as const), (text, language) => {
        const plain = withoutComments(text, language)
        expect(plain.split('\n').map((line) => line.length)).toEqual(text.split('\n').map((line) => line.length))
        expect(plain.replaceAll(' ', '').length).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it.each([
    ['.', 'a', 'a'],
    ['a/b', '../c', 'a/c'],
    ['a', './', 'a'],
    ['a', '..', '.'],
    ['.', '../a', null],
    ['a', '/b', null],
    ['a', 'C:\\b', null],
    ['a', '', null],
  ])('%s + %s = %s', (from, written, resolves) => {
    expect(resolved(from, written)).toBe(resolves)
  })
})
