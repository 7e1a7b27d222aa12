/** Ways from a program to SQLite, by the line that brings one in: what each does when nothing else is said. */

/** Whether a connection starts with foreign keys on is the library's choice. */
export interface Library {
  /** The files of its language. */
  readonly files: RegExp
  readonly pattern: RegExp
  readonly name: string
  readonly foreignKeys: boolean
  /** That holds for the SQLite that it brings along: the system's starts with foreign keys off. */
  readonly keysByBuild?: true
  /** What a program does that runs a file in a transaction. */
  readonly transaction: RegExp
  /** The library itself wraps what it runs, and how: fields of a runner. */
  readonly wraps?: { readonly where: RegExp; readonly fields: string }
  /** Tools use it too, or it is used for much besides: any sign of a tool counts more. */
  readonly common?: true
  /** Only a program that reads files: whether it runs them is seen by the transaction that it begins. */
  readonly reads?: true
}

/** Where a word of SQL begins in the text of a program: behind the `n` of a line break too, as in "BEGIN;\n{sql}\nCOMMIT;". */
const AT_WORD = '(?:\\b|(?<=\\\\[nrt]))'

const IN_SQL = `${AT_WORD}BEGIN\\b[\\s\\S]*${AT_WORD}COMMIT\\b`

const JAVASCRIPT = inSql('\\.transaction\\s*\\(')

/**
 * executescript() commits what is open before it begins (https://docs.python.org/3/library/sqlite3.html): only a BEGIN in its own text counts,
 * which ends in a semicolon there.
 */
const PYTHON = new RegExp(
  `^(?![\\s\\S]*\\.executescript\\b)[\\s\\S]*${IN_SQL}|${AT_WORD}BEGIN\\b[^"'\\n;]*;[\\s\\S]*${AT_WORD}COMMIT\\b`,
  'i',
)

const RUST = '\\.(?:unchecked_)?transaction(?:_with_behavior)?\\(|\\bTransaction::new(?:_unchecked)?\\(|\\.savepoint\\('

/** A method that begins one, or a function that is handed what is to be done with it: `db.InTx(ctx, func(tx *sql.Tx) error {`. */
const GO =
  '\\.(?:Must)?Begin(?:Tx|x|Txx)?\\(|\\b\\w*(?:[Tt]ransact|Tx)\\w*\\([^\\n]{0,200}\\bfunc\\([^\\n)]{0,200}\\b\\w+ \\*?(?:\\w+\\.)?Tx\\b'

const JS = /\.[cm]?[jt]s$/

const PY = /\.py$/

export const LIBRARIES: readonly Library[] = [
  // Both compile or open with foreign keys on: https://github.com/WiseLibs/better-sqlite3/blob/master/docs/compilation.md,
  // https://nodejs.org/api/sqlite.html#new-databasesyncpath-options
  {
    files: JS,
    pattern: imported('better-sqlite3'),
    name: 'better-sqlite3',
    foreignKeys: true,
    transaction: JAVASCRIPT,
  },
  { files: JS, pattern: imported('node:sqlite'), name: 'node:sqlite', foreignKeys: true, transaction: JAVASCRIPT },
  { files: JS, pattern: imported('bun:sqlite'), name: 'bun:sqlite', foreignKeys: false, transaction: JAVASCRIPT },
  {
    files: PY,
    pattern: /^\s*(?:import\s+sqlite3\b|from\s+sqlite3\s+import\b)/,
    name: "Python's sqlite3",
    foreignKeys: false,
    transaction: PYTHON,
  },
  { ...common(PY, /^\s*(?:import\s+aiosqlite\b|from\s+aiosqlite\s+import\b)/, 'aiosqlite'), transaction: PYTHON },
  { ...common(JS, imported('sqlite3'), 'sqlite3 of npm'), transaction: JAVASCRIPT },
  {
    ...common(JS, /(?:from|import\()\s*["'](?:@db|jsr:@db|https:\/\/deno\.land\/x)\/sqlite3?[@/"']/, 'SQLite on Deno'),
    transaction: JAVASCRIPT,
  },
  // The SQLite that it brings along is compiled with foreign keys on: https://github.com/rusqlite/rusqlite/blob/master/libsqlite3-sys/build.rs
  {
    ...common(/\.rs$/, /^\s*(?:pub\s+)?use\s+rusqlite\b|\brusqlite::Connection\b/, 'rusqlite'),
    foreignKeys: true,
    keysByBuild: true,
    transaction: inSql(RUST),
  },
  {
    ...common(
      /\.go$/,
      /"(?:github\.com\/mattn\/go-sqlite3|modernc\.org\/sqlite|github\.com\/glebarez\/(?:go-)?sqlite)"/,
      'a Go driver',
    ),
    transaction: inSql(GO),
  },
  {
    // What onUpgrade does is one transaction: https://developer.android.com/reference/android/database/sqlite/SQLiteOpenHelper
    ...common(
      /\.(?:kts?|java)$/,
      /^\s*import\s+(?:android\.database\.sqlite|androidx\.sqlite\.db)\./,
      "Android's SQLite",
    ),
    transaction: inSql('\\bbeginTransaction(?:NonExclusive)?\\(|\\.transaction\\b'),
    wraps: { where: /\bonUpgrade\s*\(/, fields: 'like: transactional, transaction: all' },
  },
  {
    // https://swiftpackageindex.com/groue/GRDB.swift/documentation/grdb/migrations
    ...common(/\.swift$/, /^\s*(?:@\w+\s+)?import\s+GRDB\b/, 'GRDB'),
    foreignKeys: true,
    transaction: inSql('\\.write\\b|\\binTransaction\\b'),
    wraps: { where: /\bDatabaseMigrator\b/, fields: 'like: transactional, foreign-keys: off-and-checked' },
  },
  // Its SQLite is compiled with foreign keys on: https://learn.microsoft.com/dotnet/standard/data/sqlite/connection-strings#foreign-keys
  {
    ...common(/\.cs$/, /^\s*(?:global\s+)?using\s+Microsoft\.Data\.Sqlite\b/, 'Microsoft.Data.Sqlite'),
    foreignKeys: true,
    transaction: inSql('\\bBeginTransaction(?:Async)?\\('),
  },
  {
    ...common(/\.rb$/, /^\s*require\s*\(?\s*["']sqlite3["']/, "Ruby's sqlite3"),
    transaction: inSql('\\.transaction\\b'),
  },
  {
    ...common(/\.php$/, /["']sqlite:|\bnew\s+\\?SQLite3\b/, "PHP's SQLite"),
    transaction: inSql('\\bbeginTransaction\\('),
  },
  // The connection may come from another file. What reads the files and begins a transaction around what it executes is the runner.
  { ...reader(/\.rs$/, /\binclude_(?:dir|str)!|\bread_dir\(|\bRustEmbed\b/), transaction: called(RUST, 'execute\\w*') },
  { ...reader(/\.go$/, /^\s*\/\/go:embed\s|\.(?:ReadDir|ReadFile|Glob)\(/), transaction: called(GO, 'Exec\\w*') },
  {
    ...reader(JS, /\b(?:readdir|readFile)(?:Sync)?\(|\bimport\.meta\.glob\(/),
    transaction: called(
      '\\b(?:transaction|transactional|inTransaction|withTransaction)\\s*\\(',
      '(?:exec|execute|run|query)\\w*',
    ),
  },
  {
    ...reader(/\.(?:kts?|java)$/, /\b(?:getResource(?:AsStream)?s?|readText|readString|list|walk|open)\(/),
    transaction: called(
      '\\bsetAutoCommit\\(\\s*false\\b|\\bbeginTransaction(?:NonExclusive)?\\(|\\bautoCommit\\s*=\\s*false\\b|\\b(?:in|with)?Transaction\\s*[({]|@Transactional\\b',
      '(?:exec|execute)\\w*',
    ),
  },
  {
    ...reader(/\.cs$/, /\b(?:GetManifestResource\w+|EnumerateFiles|GetFiles|ReadAllText(?:Async)?)\(/),
    transaction: called('\\bBeginTransaction(?:Async)?\\(', 'Execute\\w*'),
  },
]

/** The files of a language that read others, by the line that does. */
function reader(files: RegExp, pattern: RegExp): Omit<Library, 'transaction'> {
  return { ...common(files, pattern, 'A program'), reads: true }
}

/** What begins a transaction, or SQL that does, beside what runs SQL and a word of migrations. */
function called(begins: string, runs: string): RegExp {
  return new RegExp(
    `^(?=[\\s\\S]*?(?:${begins}|${IN_SQL}))(?=[\\s\\S]*?\\b${runs}\\s*\\()[\\s\\S]*?(?:[Mm]igrat|MIGRAT)`,
  )
}

/** What begins a transaction in the language, or SQL that does. */
function inSql(words: string): RegExp {
  return new RegExp(`${words}|${IN_SQL}`, 'i')
}

function imported(module: string): RegExp {
  return new RegExp(`(?:from|require\\(|import\\()\\s*["']${module}["']`)
}

function common(files: RegExp, pattern: RegExp, name: string): Omit<Library, 'transaction'> {
  return { files, pattern, name, foreignKeys: false, common: true }
}
