/** Whether foreign keys are on for a tool of Rust: by the SQLite that the program is built with, and by what it does before. */
import { expect, test } from 'vitest'
import { meantFolders } from '../../src/found/meant.ts'
import { treeOf } from '../support/in-memory.ts'

const TABLE = 'CREATE TABLE t (id INTEGER PRIMARY KEY);\n'

const BY_FOLDER = { 'migrations/2026-01-01-120000_a/up.sql': TABLE }

/** `tool on` or `tool off` of the first folder; `?` where a remark says that nothing tells. */
async function keys(files: Readonly<Record<string, string>>): Promise<string> {
  const { folders } = await meantFolders(treeOf(files, 'test'), null, [])
  const [folder] = folders
  if (folder === undefined) throw new Error('no folder')
  const isUntold = folder.remarks.some((it) => it.includes('nothing in the repository tells whether they are'))
  return `${folder.runner.tool} ${folder.runner.foreignKeys ? 'on' : 'off'}${isUntold ? '?' : ''}`
}

const DIESEL = 'diesel = { version = "2", features = ["sqlite"] }\ndiesel_migrations = "2"\n'

const LOCK = (compiler: string) =>
  `version = 4\n\n[[package]]\nname = "cc"\nversion = "1.0.0"\n\n[[package]]\nname = "libsqlite3-sys"\nversion = "0.35.0"\ndependencies = [\n${compiler} "pkg-config",\n "vcpkg",\n]\n\n[[package]]\nname = "ring"\ndependencies = [\n "cc",\n]\n`

const RUN = 'c.run_pending_migrations(MIGRATIONS)?;'

const ON = 'c.batch_execute("PRAGMA foreign_keys = ON;")?;'

test.each<[string, string, Record<string, string>]>([
  ["the system's SQLite", 'diesel off', { 'Cargo.toml': `[dependencies]\n${DIESEL}` }],
  [
    'one of its own',
    'diesel on',
    {
      'Cargo.toml': `[dependencies]\n${DIESEL}libsqlite3-sys = { version = "0.35", default-features = false, features = ["bundled"] }\n`,
    },
  ],
  [
    'a feature of the crate that passes it on',
    'diesel on',
    { 'Cargo.toml': `[features]\nbundled = ["libsqlite3-sys/bundled"]\n[dependencies]\n${DIESEL}` },
  ],
  [
    'the workspace that chooses it for a member',
    'diesel on',
    {
      'Cargo.toml':
        '[workspace]\nmembers = ["server"]\n[workspace.dependencies]\nlibsqlite3-sys = { version = "0.35", features = ["bundled-sqlcipher"] }\n',
      'server/Cargo.toml': `[dependencies]\n${DIESEL}libsqlite3-sys.workspace = true\n`,
    },
  ],
  [
    'another workspace, which is none of its business',
    'diesel off',
    {
      'tool/Cargo.toml': '[workspace]\n[dependencies]\nrusqlite = { version = "0.31", features = ["bundled"] }\n',
      'Cargo.toml': `[dependencies]\n${DIESEL}`,
    },
  ],
  [
    'a comment only',
    'diesel off',
    { 'Cargo.toml': `[dependencies]\n# libsqlite3-sys = { features = ["bundled"] }\n${DIESEL}` },
  ],
  [
    'bindings only',
    'diesel off',
    { 'Cargo.toml': `[dependencies]\n${DIESEL}x-sqlite = { features = ["bundled_bindings"] }\n` },
  ],
  [
    'the lock, where another crate brings it along',
    'diesel on',
    { 'Cargo.toml': `[dependencies]\n${DIESEL}other = "1"\n`, 'Cargo.lock': LOCK(' "cc",\n') },
  ],
  [
    'the lock, where no crate does',
    'diesel off',
    { 'Cargo.toml': `[dependencies]\n${DIESEL}other = "1"\n`, 'Cargo.lock': LOCK('') },
  ],
  [
    'what nobody knows, as a command calls a program that was built elsewhere',
    'diesel on?',
    { 'Cargo.toml': `[dependencies]\n${DIESEL}`, 'deploy.sh': 'diesel migration run\n' },
  ],
  ['nothing', 'diesel on?', { 'diesel.toml': '' }],
])('built with %s: %s', async (_, expected, files) => {
  expect(await keys({ ...BY_FOLDER, ...files })).toBe(expected)
})

test.each<[string, string, Record<string, string>]>([
  ['before, in its function', 'diesel on', { 'src/db.rs': `fn open() {\n  ${ON}\n  ${RUN}\n}\n` }],
  ['only afterwards', 'diesel off', { 'src/db.rs': `fn open() {\n  ${RUN}\n  ${ON}\n}\n` }],
  [
    'in the function that opens the connection',
    'diesel on',
    { 'src/db.rs': `fn connect() -> C {\n  ${ON}\n  c\n}\nfn open() {\n  let mut c = connect();\n  ${RUN}\n}\n` },
  ],
  [
    'before, by what calls its function',
    'diesel on',
    {
      'src/migrations.rs': `pub fn run(c: &mut C) {\n  ${RUN}\n}\n`,
      'src/db.rs': `fn open() {\n  ${ON}\n  migrations::run(&mut c)?;\n}\n`,
    },
  ],
  [
    'afterwards, by what calls its function',
    'diesel off',
    {
      'src/migrations.rs': `pub fn run(c: &mut C) {\n  ${RUN}\n}\n`,
      'src/db.rs': `fn open() {\n  migrations::run(&mut c)?;\n  ${ON}\n}\nfn run() {\n  open();\n}\n`,
    },
  ],
  [
    'for each connection of the pool that it takes one of',
    'diesel on',
    {
      'src/db.rs': `impl CustomizeConnection for Options {\n  fn on_acquire(&self, c: &mut C) {\n    ${ON}\n  }\n}\nfn open(pool: Pool) {\n  let mut c = pool.get()?;\n  ${RUN}\n}\n`,
    },
  ],
  [
    'for a kind of connection that it does not take',
    'diesel off',
    {
      'src/db.rs': `fn open() {\n  let mut c = SqliteConnection::establish(url)?;\n  ${RUN}\n}\nimpl Connection for Wrapped {\n  fn establish(url: &str) -> R {\n    ${ON}\n  }\n}\n`,
    },
  ],
  [
    'only in another kind of connection, where files are applied one by one',
    'diesel off',
    {
      'diesel.toml': '',
      'src/db.rs': `fn open() {\n  let next = c.pending_migrations(ALL)?.first();\n}\nfn other() {\n  ${ON}\n}\n`,
    },
  ],
  ['somewhere, and the call is not seen', 'diesel on?', { 'src/db.rs': `fn connect() {\n  ${ON}\n}\n` }],
])("with the system's SQLite, foreign keys switched on %s: %s", async (_, expected, files) => {
  expect(await keys({ ...BY_FOLDER, 'Cargo.toml': `[dependencies]\n${DIESEL}`, ...files })).toBe(expected)
})

test('the other tools of Rust, and programs with a library alone', async () => {
  const rusqlite = (features: string) => `rusqlite = { version = "0.31"${features} }\n`
  const bundled = ', features = ["bundled"]'
  const counted = (features: string) => ({
    'migrations/01-a/up.sql': TABLE,
    'Cargo.toml': `[dependencies]\nrusqlite_migration = "1"\n${rusqlite(features)}`,
  })
  expect(await keys(counted(''))).toBe('rusqlite-migration off')
  expect(await keys(counted(bundled))).toBe('rusqlite-migration on')
  const versions = (feature: string) => ({
    'sql/V1__a.sql': TABLE,
    'Cargo.toml': `[dependencies]\nrefinery = { version = "0.8", features = ["${feature}"] }\nrusqlite = "0.31"\n`,
    'src/main.rs': 'mod embedded { refinery::embed_migrations!("./sql"); }\n',
  })
  expect(await keys(versions('rusqlite'))).toBe('refinery-library off')
  expect(await keys(versions('rusqlite-bundled'))).toBe('refinery-library on')
  const own = (features: string) => ({
    'migrations/001_a.sql': TABLE,
    'Cargo.toml': `[dependencies]\n${rusqlite(features)}`,
    'src/db.rs':
      'use rusqlite::Connection;\nlet tx = c.transaction()?;\ntx.execute_batch(include_str!("../migrations/001_a.sql"))?;\n',
  })
  expect(await keys(own(''))).toBe('transactional off')
  expect(await keys(own(bundled))).toBe('transactional on')
})
