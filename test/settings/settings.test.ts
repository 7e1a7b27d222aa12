/** The table of options and everything that reads it: flags, inputs, the settings file, precedence, help, action.yml. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { SETTINGS_SCHEMA, settingsSchema } from '../../scripts/settings-schema.ts'
import { VERSION } from '../../src/about.ts'
import { RULES } from '../../src/rules/table.ts'
import { parseSettingsFile } from '../../src/settings/file.ts'
import { parseFlags } from '../../src/settings/flags.ts'
import { help } from '../../src/settings/help.ts'
import { COMMANDS } from '../../src/settings/option.ts'
import { LAYOUTS, OPTIONS } from '../../src/settings/options.ts'
import { type Given, mergeSettings, NO_FILE, parseInputs, type Settings } from '../../src/settings/settings.ts'
import { nearest, Trouble } from '../../src/trouble.ts'

const root = join(import.meta.dirname, '../..')
const FILE = '.github/rehearsal.yml'

function flags(...argv: string[]): Settings {
  const asked = parseFlags(argv)
  if (asked.command !== 'check') throw new Error(asked.command)
  return mergeSettings(asked.given)
}

/** The Trouble's message; fails when there is none. */
function trouble(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    expect(error).toBeInstanceOf(Trouble)
    return (error as Trouble).message
  }
  throw new Error('expected trouble')
}

const fileTrouble = (text: string) =>
  trouble(() => parseSettingsFile(text, FILE))
    .split('\n')
    .slice(1)

describe('flags', () => {
  it('give defaults when there are none', () => {
    const settings = flags()
    expect(settings).toMatchObject({
      folders: [],
      base: null,
      head: null,
      staged: false,
      layout: 'auto',
      failOn: 'error',
    })
    expect(settings).toMatchObject({ format: 'terminal', output: null, config: null, comment: 'always', token: '' })
    expect(settings.runner).toBeNull()
  })

  it('are read with and without the word check', () => {
    const rest = ['a', 'b/c', '--base', 'main', '--runner=transactional', '--fail-on', 'warning']
    expect(flags('check', ...rest)).toEqual(flags(...rest))
    expect(flags(...rest)).toMatchObject({ folders: ['a', 'b/c'], base: 'main', failOn: 'warning' })
    expect(flags(...rest).runner?.transaction).toBe('file')
  })

  it('know the other commands', () => {
    const dry = new Map([['dryRun', ['true']]])
    expect(parseFlags(['init', '--dry-run'])).toEqual({ command: 'init', given: dry })
    expect(parseFlags(['renumber', 'a', '--dry-run'])).toEqual({
      command: 'renumber',
      given: new Map([...dry, ['folders', ['a']]]),
    })
    expect(parseFlags(['folders', '--format', 'matrix'])).toEqual({
      command: 'folders',
      given: new Map([['list', ['matrix']]]),
    })
    expect(parseFlags(['rules', '--format', 'json'])).toEqual({
      command: 'rules',
      given: new Map([['rulesAs', ['json']]]),
    })
    expect(parseFlags(['explain', 'version-gap'])).toEqual({
      command: 'explain',
      given: new Map(),
      what: 'version-gap',
    })
    for (const word of ['-h', 'help']) expect(parseFlags([word])).toEqual({ command: 'help' })
    expect(parseFlags(['check', '--version'])).toEqual({ command: 'version' })
    expect(parseFlags(['-v'])).toEqual({ command: 'version' })
  })

  it.each([
    [['--bse', 'x'], 'There is no flag --bse (did you mean "--base"?).'],
    [['--fail_on=error'], 'did you mean "--fail-on"?'],
    [['--frobnicate-everything'], 'There is no flag --frobnicate-everything. See sqlite-rehearsal --help.'],
    [['--no-color'], 'NO_COLOR=1'],
    [['-x'], 'There is no flag -x'],
    [['--comment', 'never'], 'There is no flag --comment'],
    [['--base'], "'--base"],
    [['--base', '--staged'], "'--base"],
    [['--staged=yes'], '--staged'],
    [['--base', ''], '--base: must not be empty.'],
    [['--layout', 'plian'], `--layout: "plian" is not one of ${LAYOUTS.join(', ')} (did you mean "plain"?).`],
    [['--sqlite', 'latest'], '--sqlite: "latest" is not a version such as 3.40 or 3.40.1.'],
    [['--runner', 'constructor'], 'is not one of auto, sqlite3, '],
    [['--dry-run'], '"check" has no flag --dry-run'],
    [['renumber', '--format', 'json'], '"renumber" has no flag --format'],
    [['--format', 'matrix'], '--format: "matrix" is not one of terminal, json, markdown'],
    [['folders', '--format', 'sarif'], '--format: "sarif" is not one of terminal, json, matrix'],
    [['folders', 'a'], '"folders" takes no folder'],
    [['init', 'a'], '"init" takes no folder'],
    [['--head', 'x', '--staged'], 'Use --head or --staged, not both.'],
    [['rules', '--base', 'x'], '"rules" has no flag --base'],
    [['rules', 'x'], '"rules" takes no argument'],
    [['explain'], '"explain" takes the id of one rule'],
    [['explain', 'a', 'b'], '"explain" takes the id of one rule'],
  ])('refuse %j', (argv, message) => {
    expect(trouble(() => parseFlags(argv))).toContain(message)
  })

  it('never fail other than with Trouble', () => {
    const word = fc.oneof(fc.string(), fc.constantFrom('--base', '--staged', '--', '-', 'check', '--layout=x', '-hv'))
    fc.assert(
      fc.property(fc.array(word), (argv) => {
        try {
          parseFlags(argv)
        } catch (error) {
          if (!(error instanceof Trouble)) throw error
        }
      }),
    )
  })
})

describe('help', () => {
  it('names every flag on one screen: 40 lines of 80 columns', () => {
    const lines = help().split('\n')
    for (const { flag } of OPTIONS) if (flag !== null) expect(help()).toContain(`--${flag}`)
    expect(lines.filter((line) => line.length > 80)).toEqual([])
    expect(lines.length - 1).toBeLessThanOrEqual(40)
    expect(lines.at(-1)).toBe('')
  })

  it('has examples that can be run', () => {
    const examples = [...help().matchAll(/^ {2}sqlite-rehearsal(.*?)(?: {3,}.*)?$/gm)].map(([, argv = '']) => argv)
    expect(examples.length).toBe(2)
    for (const argv of examples) expect(parseFlags(argv.split(' ').filter(Boolean)).command).toBe('check')
  })
})

describe('inputs', () => {
  it('are trimmed, split by lines, and not given when empty', () => {
    const env = { INPUT_FOLDER: ' a \n\n b/c\n', INPUT_BASE: '', INPUT_LAYOUT: ' plain ', 'INPUT_FAIL-ON': 'never' }
    const given: Given = new Map([
      ['folders', ['a', 'b/c']],
      ['layout', ['plain']],
      ['failOn', ['never']],
    ])
    expect(parseInputs(env)).toEqual(given)
  })

  it('take the token by its own name', () => {
    expect(mergeSettings(parseInputs({ 'INPUT_GITHUB-TOKEN': 't' })).token).toBe('t')
  })

  it('refuse a value that is not allowed, by name', () => {
    const message = trouble(() => parseInputs({ INPUT_COMMENT: 'on-failur' }))
    expect(message).toBe(
      'The input "comment": "on-failur" is not one of always, on-failure, never (did you mean "on-failure"?).',
    )
  })
})

describe('the settings file', () => {
  it('says everything it can say', () => {
    const rule = RULES[0]?.id ?? ''
    const text = `folders: [a, "b c"]\nlayout: timestamp\nrunner: sqlite3-bail\nfail-on: never\ncomment: never
rules:\n  ${rule}: off\nallow:\n  - rule: ${rule}\n    path: a/*.sql\n    reason: It is fine\n  - {rule: nonsense, path: b, reason: }\n`
    const file = parseSettingsFile(text, FILE)
    const { levels, allow } = file
    expect(mergeSettings(new Map(), file)).toMatchObject({
      folders: ['a', 'b c'],
      layout: 'timestamp',
      failOn: 'never',
    })
    expect(mergeSettings(new Map(), file)).toMatchObject({ comment: 'never', runner: { name: 'sqlite3-bail' } })
    expect(levels).toEqual({ [rule]: 'off' })
    expect(allow).toEqual([
      { rule, path: 'a/*.sql', reason: 'It is fine', at: { path: FILE, line: 9, column: 5 } },
      { rule: 'nonsense', path: 'b', reason: '', at: { path: FILE, line: 12, column: 5 } },
    ])
  })

  it.each(['', '\n', '# nothing\n', '---\n', 'rules:\nallow:\n', 'null\n'])('may be as good as empty: %j', (text) => {
    expect(parseSettingsFile(text, FILE)).toEqual(NO_FILE)
  })

  it.each([
    ['layuot: plain\n', '1:1: there is no key "layuot" in the settings (did you mean "layout"?)'],
    ['\n\nxyzzy: 1\n', '3:1: there is no key "xyzzy" in the settings; allowed are folders, '],
    ['layout: plian\n', `1:9: "layout": "plian" is not one of ${LAYOUTS.join(', ')} (did you mean "plain"?)`],
    ['layout: [plain]\n', `1:9: "layout" must be one of ${LAYOUTS.join(', ')}.`],
    ['sqlite: 3\n', '1:9: "sqlite": "3" is not a version such as 3.40 or 3.40.1.'],
    ['sqlite: [3.40]\n', '1:9: "sqlite" must be a version such as 3.40 or 3.40.1.'],
    ['sqlite: "3"\n', '1:9: "sqlite": "3" is not a version such as 3.40 or 3.40.1.'],
    ['folders: a\n', '1:10: "folders" must be a list'],
    ['folders:\n  - a\n  - 2024\n', '3:5: "folders" must be text. Found "2024"; put it in quotes'],
    ['folders: [""]\n', '1:11: "folders": must not be empty.'],
    ['- a\n', '1:1: the settings must be'],
    ['rules: off\n', '1:8: "rules" must be'],
    [
      'rules:\n  edited-migratoin: off\n',
      '2:3: there is no rule "edited-migratoin" in "rules" (did you mean "edited-migration"?)',
    ],
    ['rules:\n  zzzzzzzz: off\n', '2:3: there is no rule "zzzzzzzz" in "rules"; "sqlite-rehearsal rules" lists them'],
    [
      'rules:\n  edited-migration: of\n',
      '2:21: the level of "edited-migration": "of" is not one of error, warning, note, off (did you mean "off"?)',
    ],
    [
      'rules:\n  edited-migration: false\n',
      '2:21: the level of "edited-migration" must be one of error, warning, note, off. Found "false"',
    ],
    ['allow:\n  - rul: x\n', '2:5: there is no key "rul" in an entry of "allow" (did you mean "rule"?)'],
    ['allow:\n  - path: x\n    reason: y\n', '2:5: an entry of "allow" needs a "rule".'],
    ['allow:\n  - rule: x\n    reason: y\n', '2:5: an entry of "allow" needs a "path".'],
    ['allow:\n  - text\n', '2:5: an entry of "allow" must be'],
    ['allow: {}\n', '1:8: "allow" must be a list'],
    ['layout: plain\nlayout: plain\n', '2:1: '],
    ['layout: "plain\n', '2:1: Missing closing'],
    ['a: b: c\n', '1:'],
    ['layout: !code plain\n', '1:9: '],
    ['x: &a plain\nlayout: *a\n', '2:9: "layout" must be one of'],
    ['layout: plain\n---\nlayout: plain\n', '2:1: '],
    ['<<: {layout: plain}\n', '1:1: there is no key "<<"'],
    ['__proto__: 1\n', '1:1: there is no key "__proto__"'],
  ])('refuses %j with the place', (text, message) => {
    expect(fileTrouble(text).join('\n')).toContain(`${FILE}:${message}`)
  })

  it('names all problems at once', () => {
    expect(fileTrouble('layuot: plain\nrunner: bash\nrules: 3\n')).toHaveLength(3)
  })

  it('is not read when it is a bomb', () => {
    expect(trouble(() => parseSettingsFile('['.repeat(60_000), FILE))).toContain(FILE)
    expect(trouble(() => parseSettingsFile('#'.repeat(70_000), FILE))).toContain('64 KiB')
    const bomb = 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nfolders: [*c, *c]\n'
    expect(fileTrouble(bomb).join('\n')).toContain(`${FILE}:4:11: "folders" must be text.`)
  })

  it('never fails other than with Trouble', () => {
    const piece = fc.constantFrom(
      'layout',
      'rules',
      'allow',
      ': ',
      '\n',
      '- ',
      '  ',
      '&a',
      '*a',
      '[',
      '{',
      '"',
      '!t ',
      'plain',
      '?',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (text) => {
          try {
            parseSettingsFile(text, FILE)
          } catch (error) {
            if (!(error instanceof Trouble)) throw error
          }
        },
      ),
    )
  })
})

describe('precedence', () => {
  it('is flag or input, then file, then default', () => {
    const file = parseSettingsFile('layout: plain\nrunner: transactional\nfolders: [a]\n', FILE)
    const given: Given = new Map([['layout', ['timestamp']]])
    const settings = mergeSettings(given, file)
    expect([settings.layout, settings.runner?.name, settings.failOn]).toEqual(['timestamp', 'transactional', 'error'])
    expect(settings.folders).toEqual(['a'])
    expect(mergeSettings(new Map([['folders', ['b']]]), file).folders).toEqual(['b'])
  })
})

describe('folders of their own settings', () => {
  const file = parseSettingsFile(
    [
      'runner: transactional',
      'sqlite: 3.40',
      'seeds: [seed.sql]',
      'folders:',
      '  - ./apps/web/migrations/',
      '  - path: apps/api/migrations',
      '    layout: timestamp',
      '    runner: d1',
      '    sqlite: 3.45',
      '    seeds: []',
      '  - { path: tools, runner: { like: d1, history: apart } }',
    ].join('\n'),
    FILE,
  )
  const own = (path: string, given: Given = new Map()) => {
    const settings = mergeSettings(given, file)
    const { layout, runner, sqlite, seeds } = settings.own.get(path) ?? settings
    return [layout, runner?.name, sqlite, seeds.join()]
  }

  it('have them, and of the rest what the file says of all', () => {
    expect(mergeSettings(new Map(), file).folders).toEqual(['apps/web/migrations', 'apps/api/migrations', 'tools'])
    expect(own('apps/web/migrations')).toEqual(['auto', 'transactional', '3.40', 'seed.sql'])
    expect(own('apps/api/migrations')).toEqual(['timestamp', 'd1', '3.45', ''])
    expect(own('tools')).toEqual(['auto', 'custom', '3.40', 'seed.sql'])
    expect(own('unnamed')).toEqual(['auto', 'transactional', '3.40', 'seed.sql'])
  })

  it('have what is typed instead, whatever the file says', () => {
    const given: Given = new Map([
      ['runner', ['sqlite3']],
      ['folders', ['tools']],
    ])
    expect(own('tools', given)).toEqual(['auto', 'sqlite3', '3.40', 'seed.sql'])
    expect(own('apps/api/migrations', given)).toEqual(['timestamp', 'sqlite3', '3.45', ''])
  })

  it.each([
    ['folders:\n  - { runner: d1 }\n', '2:5: an entry of "folders" needs a "path".'],
    ['folders:\n  - path: a\n    comment: never\n', '3:5: there is no key "comment" in an entry of "folders"'],
    ['folders:\n  - path: a\n    runner: d2\n', '3:13: "runner": "d2" is not one of'],
    ['folders:\n  - a\n  - path: ./a/\n', '3:5: "folders": "a" is there twice.'],
    ['folders:\n  - path: ""\n', '2:11: "path": must not be empty.'],
  ])('are refused where %j is wrong', (text, message) => {
    expect(fileTrouble(text)[0]).toContain(`${FILE}:${message}`)
  })
})

describe('the table', () => {
  it('has a default that is allowed and a one-sentence description for every option', () => {
    for (const option of OPTIONS) {
      if (option.kind === 'choice') expect(option.values).toContain(option.default)
      else expect(option.values).toEqual([])
      expect(option.description).toMatch(/^[A-Z].*\.$/)
    }
  })

  it.each(['name', 'key', 'input'] as const)('has no %s twice', (column) => {
    const names = OPTIONS.map((option) => option[column]).filter((name) => name !== null)
    expect(new Set(names).size).toBe(names.length)
  })

  it.each(COMMANDS)('has no flag twice for %s', (command) => {
    const names = OPTIONS.filter(({ commands }) => commands.includes(command)).map(({ flag }) => flag)
    const flags = names.filter((name) => name !== null)
    expect(new Set(flags).size).toBe(flags.length)
  })

  it('is what action.yml says', () => {
    expect(existsSync(join(root, 'action.yml'))).toBe(true)
    const { inputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as { inputs: Record<string, object> }
    const wanted = OPTIONS.filter(({ input }) => input !== null).map((option) => [
      option.input,
      // Another default there would be an input that is always given, and would win over the settings file.
      { description: option.description, required: false, default: option.inputDefault ?? '' },
    ])
    expect(inputs).toEqual(Object.fromEntries(wanted))
  })

  it('is what the published schema says; run: npx tsx scripts/settings-schema.ts', () => {
    expect(readFileSync(join(root, SETTINGS_SCHEMA), 'utf8')).toBe(settingsSchema())
  })

  it('goes with the version in package.json', () => {
    expect((JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version).toBe(VERSION)
  })
})

describe('the settings schema', () => {
  const validate = () => new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(settingsSchema()))

  it.each([
    ['folders: [a]\nlayout: plain\nrules: {edited-migration: off}\n', true],
    ['rules:\nallow:\n', true],
    ['', true],
    ['layuot: plain\n', false],
    ['layout: plian\n', false],
    ['rules: {nonsense: off}\n', false],
    ['rules: {edited-migration: loud}\n', false],
    ['folders: a\n', false],
    ['allow: [{rule: edited-migration, path: a}]\n', false],
  ])('judges %j as the program does', (text, fine) => {
    expect(validate()(parse(text))).toBe(fine)
  })
})

describe('nearest', () => {
  it('finds the word that was meant, and none when nothing is near', () => {
    expect(nearest('bsae', ['base', 'head'])).toBe('base')
    expect(nearest('LAYOUT', ['layout'])).toBe('layout')
    expect(nearest('renamed-migratoin', ['edited-migration', 'renamed-migration'])).toBe('renamed-migration')
    expect(nearest('zzz', ['base', 'head'])).toBeNull()
  })
})
