/** Makes `docs/tools.md` and the README's "Works with" from the tools' table and the records of the real programs. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { After, Runner } from '../src/model/runner.ts'
import { TOOLS } from '../src/tools/table.ts'
import type { Tool } from '../src/tools/tool.ts'

export const TOOLS_PAGE = 'docs/tools.md'

const RECORDS = join(import.meta.dirname, '../test/conformance/tools')

/** Tool → the folder of its record, where it is not called like the tool. */
const RECORD_OF: Readonly<Record<string, string>> = {
  d1: 'wrangler',
  drizzle: 'drizzle-better-sqlite3',
  'refinery-library': 'refinery',
}

/** Another record of the same folder: what the program does with other settings. */
const VARIANT_OF: Readonly<Record<string, string>> = { 'refinery-library': 'record-strict.json' }

/** What is not supported, where people would expect it. */
const NOT_SUPPORTED: Readonly<Record<string, readonly string[]>> = {
  atlas: ['`-- atlas:delimiter`, checkpoints, `--tx-mode all`', 'schemas in HCL: only the versioned files are read'],
  d1: ["Cloudflare's limits on size and time", 'a `migrations_pattern` of another shape than `*/migration.sql`'],
  dbutil: [
    'upgrades in Go',
    'another name for the table `version`',
    'a file for empty databases that leads beyond the last other file',
    'what an edit does to a database that is behind the edited file',
  ],
  diesel: ['migrations in Rust'],
  drizzle: ['`drizzle-kit push`, which has no files', 'whether a snapshot fits the schema'],
  flyway: ['Java migrations, callbacks, placeholders'],
  'golang-migrate': ['sources other than a folder of files'],
  goose: ['migrations in Go beside the SQL files', 'environment variables (`ENVSUB`)'],
  liquibase: [
    'changelogs in XML, YAML and JSON',
    'a changeset is taken for its file',
    '`context` and `labels`: every changeset is taken to run',
  ],
  prisma: ['`prisma db push`, which has no files', 'shadow databases'],
  refinery: ['migrations in Rust'],
  'rusqlite-migration': ['`M::up("…")` in the program: only files are read'],
  sqldelight: ['a first schema that stands in `.sq` files only, without `deriveSchemaFromMigrations`'],
  'sql-migrate': ['several environments with folders of their own'],
  tauri: ['SQL in strings of the program: only files are read', 'whether the program lists each file'],
  yoyo: ['migrations in Python', '`-- depends:` where it differs from the order of the names'],
}

/** How a model was proved. */
interface Proof {
  readonly version: string
  readonly cases: number
}

/** The record of the real program; null where there is none. */
function proofOf({ name }: Tool): Proof | null {
  const folder = RECORD_OF[name] ?? name
  if (!readdirSync(RECORDS).includes(folder)) return null
  const file = VARIANT_OF[name] ?? 'record.json'
  if (!readdirSync(join(RECORDS, folder)).includes(file)) return null
  const { version, cases } = JSON.parse(readFileSync(join(RECORDS, folder, file), 'utf8'))
  return { version, cases: cases.length }
}

function proved(tool: Tool): string {
  const proof = proofOf(tool)
  if (proof === null) return isOwn(tool) ? 'against the real `sqlite3` shell' : 'from its sources'
  return `by its real program ${proof.version.replace(/ \(.*/, '')}`
}

/** A script of the project's own has no program to be proved by. */
function isOwn({ runner }: Tool): boolean {
  return runner.ledger.loose === true
}

/** How the tool is recognised: what is looked at, and the words of the page. */
function foundBy({ name, signs, variantOf }: Tool): string[] {
  const { file, command, call, dependency, mark, makes } = signs
  const ways = [
    ...(file ? ['its settings'] : []),
    ...(command ? ['its command'] : []),
    ...(call ? ['a program that calls it'] : []),
    ...(dependency ? ['a dependency'] : []),
    ...(mark ? ['marks in the files'] : []),
    ...(makes ? ['the names of the files'] : []),
  ]
  if (ways.length > 0) return ways
  if (variantOf !== undefined) return [`${titleOf(variantOf)}, and its settings`]
  return name === 'transactional' ? ['a program that opens SQLite'] : ['`sqlite3` in a script']
}

function titleOf(name: string): string {
  return TOOLS.find((tool) => tool.name === name)?.title ?? name
}

/** The README's table: one line for each tool; kinds of a tool are in the lines of the page. */
export function worksWith(): string {
  const rows = TOOLS.filter(({ variantOf }) => variantOf === undefined).map((tool) => [
    `[${tool.title}](docs/tools.md#${anchor(tool)})`,
    foundBy(tool).join(', '),
    proved(tool),
    NOT_SUPPORTED[tool.name]?.[0] ?? '',
  ])
  return table(['tool', 'found by', 'proved', 'not supported'], rows)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')
}

/** As GitHub makes it from a heading. */
function anchor({ name }: Tool): string {
  return name.toLowerCase()
}

/** The whole page. */
export function toolsPage(): string {
  return `${[INTRODUCTION, ...TOOLS.map(section)].join('\n\n')}\n`
}

const INTRODUCTION = `# Tools

What is known of each tool that applies SQL files to SQLite. This page is written from the table that the check itself reads
([src/tools](../src/tools)), so it says what the check does.

*Proved by its real program* means: the program was run on the cases in [test/conformance/tools](../test/conformance/tools), what it
did was written down, and the tests compare the model with it. *From its sources* means that it was only read.

Each section is named as the tool is in the settings: \`runner: goose\`. Nothing has to be set where the tool is found by itself; the
first lines of a report say which tool was found and by what. What no line here says can be spelled out field by field, see
[settings](settings.md). Commands are looked for in scripts of package.json, workflows, Dockerfiles, compose files, fly.toml, Makefiles,
justfiles and shell scripts.

Where a tool remembers files by their names, a letter behind the number (\`0015a_fix.sql\`, or \`002_a_copy.sql\` and \`002_b_drop.sql\`)
makes two files of one version steps of it. Without a letter two of them are \`duplicate-version\`.`

function section(tool: Tool): string {
  const { name, title, runner, layouts, signs } = tool
  const missing = NOT_SUPPORTED[name] ?? []
  const items = [
    `**Found by** ${foundBy(tool).join('; ')}.`,
    `**Files** ${[...new Set(layouts.map(({ name: layout }) => LAYOUTS[layout] ?? layout))].join('; ')}${companions(tool)}. Remembered in ${historyOf(runner)}.`,
    `**Applied** ${appliedBy(tool)}`,
    ...(isOwn(tool) ? [] : [`**At the next start** after${nextStart(tool)}`]),
    `**Proved** ${proved(tool)}${casesOf(tool)}.`,
    ...(missing.length > 0 ? [`**Not supported** ${missing.join('; ')}.`] : []),
  ]
  return [
    `## ${name}`,
    `${title[0]?.toUpperCase()}${title.slice(1)}. ${signs.says[0]?.toUpperCase()}${signs.says.slice(1)}`,
    items.map((item) => `- ${item}`).join('\n'),
  ].join('\n\n')
}

function casesOf(tool: Tool): string {
  const proof = proofOf(tool)
  return proof === null ? '' : `, in ${proof.cases} cases`
}

/** What is read beside the migrations. */
function companions({ reads }: Tool): string {
  const files = ['meta/_journal.json', 'atlas.sum', 'migration_lock.toml', 'metadata.toml'].filter((file) =>
    reads?.test(file),
  )
  return files.length === 0 ? '' : `, with ${files.map((file) => `\`${file}\``).join(', ')}`
}

const LAYOUTS: Readonly<Record<string, string>> = {
  plain: '`005_add_status.sql`, numbers one after the other',
  timestamp: '`20260115093000_add_status.sql`, times that only increase',
  folders: 'a folder for each migration, `20260115093000_add_status/migration.sql` or `up.sql`',
  versions: '`V1__add_status.sql`, `V1.2__add_status.sql`',
  releases: '`1.21.8.sql`, `0.22/01__add_status.sql`, named by a release and in the order of releases',
  sqm: '`1.sqm`',
  step: '`05-add-status.sql`, whose first line says the versions, `-- v5: …`; `00-latest.sql`, which an empty database begins with, `-- v0 -> v5: …`',
}

function historyOf({ ledger }: Runner): string {
  if (ledger.keeps === 'user-version') return '`PRAGMA user_version`, by its place'
  const by = `\`${ledger.table}.${ledger.column}\``
  return ledger.keeps === 'last' ? `${by}, the last one only` : by
}

const TRANSACTION: Readonly<Record<Runner['transaction'], string>> = {
  none: 'without a transaction: each statement commits',
  file: 'each file in a transaction of its own',
  all: 'all new files in one transaction',
}

const HISTORY: Readonly<Record<Runner['history'], string>> = {
  apart: 'the history row is written afterwards, by itself',
  'same-transaction': 'the history row is in the same transaction',
  appended: "the history row is appended to the file's text",
  'before-and-after': 'the history is written before the file and once more after it',
}

const ON_ERROR: Readonly<Record<Runner['onError'], string>> = {
  continue: 'goes on with the next statement',
  stop: 'stops, and what ran before stays',
  rollback: 'rolls back',
}

function appliedBy({ runner, signs }: Tool): string {
  const cut =
    runner.piece === 'one'
      ? ' A piece that holds more than one statement is an error.'
      : runner.piece === 'first'
        ? ' Of a piece with several statements only the first one runs.'
        : ''
  const marks =
    runner.sections === 'any'
      ? ' A file ends at a line such as `-- migrate:down` or `-- +goose Down`; where no file before has one, it is an error, as the runner may know none.'
      : ''
  const quotes = runner.doubleQuotes ? '' : ' A name in double quotes that is no column is an error.'
  return `${TRANSACTION[runner.transaction]}; ${HISTORY[runner.history]}. After an error it ${ON_ERROR[runner.onError]}. ${foreignKeys(runner, signs.keysByBuild)}${quotes}${cut}${marks}`
}

function foreignKeys({ foreignKeys: on, foreignKeysStay, around }: Runner, byBuild = false): string {
  if (around === 'off-and-checked')
    return 'Foreign keys are off while a file runs, and new rows that point at nothing roll it back.'
  if (around === 'off') return 'Foreign keys are off while a file runs.'
  if (foreignKeysStay) return 'Foreign keys are on, and no file can change that.'
  if (byBuild)
    return "Foreign keys are on with the SQLite that its library brings along (feature `bundled`), and off with the system's, unless the connection says otherwise."
  return `Foreign keys are ${on ? 'on' : 'off'} unless the connection says otherwise.`
}

/** What a start does after each unusual thing, as lines below. */
function nextStart({ runner: { after, ledger }, words }: Tool): string {
  const parts: readonly (readonly [string, string])[] = [
    ['an edited file', words.edit ?? EDIT[after.edit]],
    ['a missing file', words.missing ?? MISSING[after.missing]],
    ['a late file', words.late ?? LATE[after.late]],
    ['a version twice', words.duplicate ?? duplicate(after, ledger.column)],
    ['a kill inside a file', words.kill ?? KILL[after.kill]],
  ]
  return parts.map(([what, does]) => `\n  - ${what}: ${does.replace(/\.$/, '')}`).join('')
}

const EDIT: Readonly<Record<After['edit'], string>> = {
  ignored: 'nobody compares it',
  warned: 'a warning',
  refused: 'every start stops',
}

const MISSING: Readonly<Record<After['missing'], string>> = {
  ignored: 'nobody looks',
  warned: 'a warning',
  refused: 'every start stops',
  'last-refused': 'every start stops if it was the last one',
  'refused-but-last': 'every start stops unless it was the last one',
}

const LATE: Readonly<Record<After['late'], string>> = {
  applied: 'applied after the others',
  skipped: 'never applied',
  refused: 'every start stops',
}

const KILL: Readonly<Record<After['kill'], string>> = {
  reruns: 'the file is run again',
  refuses: 'every start stops until a person acts',
}

function duplicate({ duplicate: does }: After, column: string): string {
  if (does === 'applied') return `both are applied, as they differ in \`${column}\``
  return does === 'refused' ? 'every start stops' : 'one of the two is never applied'
}
