/** What the provers of drizzle-orm 0.x have in common: the layout with a journal, the app that migrates, and drizzle's own cases. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { npm, prove, run, statements, TOGETHER, versionOf } from './prove.mjs'

const BREAK = '--> statement-breakpoint'

/** As drizzle-kit joins statements: a breakpoint behind each but the last. */
export const chunks = (text) =>
  statements(text)
    .map((it) => it.replace(/^\n+/, ''))
    .join(`${BREAK}\n`)

const when = (day) => Date.UTC(2026, 0, day)
const entry = (idx, day, tag, more = {}) => ({ idx, version: '6', when: when(day), tag, breakpoints: true, ...more })
const journal = (...entries) => `${JSON.stringify({ version: '7', dialect: 'sqlite', entries }, null, 2)}\n`
const folder = (entries, files) => ({
  'drizzle/meta/_journal.json': journal(...entries),
  ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`drizzle/${name}`, text])),
})

/** An app that opens its database, migrates, and prints an error with its causes. */
export const app = (imports, open, migrate, close = '') => `${imports}
try {
  ${open}
  try {
    ${migrate}
  } finally {
    ${close}
  }
} catch (error) {
  for (let it = error; it; it = it.cause) console.error(typeof it === 'string' ? it : \`\${it.name}: \${it.message}\`)
  process.exitCode = 1
}
`

const a = 'CREATE TABLE a (x INTEGER);'
const b = 'CREATE TABLE b (x INTEGER);'
const c = 'CREATE TABLE c (x INTEGER);'
const two = [entry(0, 1, '0000_a'), entry(1, 5, '0001_b')]
const base = { '0000_a.sql': a, '0001_b.sql': b }
/** One file, alone in its folder. */
const one = (title, text, more) => ({
  case: `own: ${title}`,
  steps: [{ files: folder([entry(0, 1, '0000_one', more)], { '0000_one.sql': text }) }],
})
const second = `${'INSERT INTO a (x) VALUES (1);'}${BREAK}\nINSERT INTO a (x) VALUES (2);`

export const OWN = [
  {
    case: 'own: an entry whose `when` is below the last one, then one above',
    steps: [
      { files: folder(two, base) },
      { files: folder([...two, entry(2, 3, '0002_c')], { ...base, '0002_c.sql': c }) },
      {
        files: folder([...two, entry(2, 3, '0002_c'), entry(3, 6, '0003_d')], {
          ...base,
          '0002_c.sql': c,
          '0003_d.sql': 'CREATE TABLE d (x INTEGER);',
        }),
      },
    ],
  },
  {
    case: 'own: an entry whose `when` equals the last one',
    steps: [
      { files: folder(two, base) },
      { files: folder([...two, entry(2, 5, '0002_c')], { ...base, '0002_c.sql': c }) },
    ],
  },
  {
    case: 'own: two new entries, the later `when` first',
    steps: [
      { files: folder([entry(0, 1, '0000_a')], { '0000_a.sql': a }) },
      {
        files: folder([entry(0, 1, '0000_a'), entry(1, 6, '0001_b'), entry(2, 5, '0002_c')], {
          ...base,
          '0002_c.sql': c,
        }),
      },
      {
        files: folder([entry(0, 1, '0000_a'), entry(1, 6, '0001_b'), entry(2, 5, '0002_c')], {
          ...base,
          '0002_c.sql': c,
        }),
      },
    ],
  },
  {
    case: 'own: `when` all below on a new database',
    steps: [{ files: folder([entry(0, 5, '0000_a'), entry(1, 1, '0001_b')], base) }],
  },
  {
    case: 'own: the `when` of an applied entry is raised',
    steps: [{ files: folder(two, base) }, { files: folder([entry(0, 1, '0000_a'), entry(1, 7, '0001_b')], base) }],
  },
  { case: 'own: an entry without a file', steps: [{ files: folder(two, { '0000_a.sql': a }) }] },
  {
    case: 'own: an applied entry without its file',
    steps: [{ files: folder(two, base) }, { files: folder(two, { '0001_b.sql': b }) }],
  },
  {
    case: 'own: a file without an entry',
    steps: [
      {
        files: folder([entry(0, 1, '0000_a')], {
          ...base,
          'README.md': 'x',
          'nested/0002_c.sql': c,
          '1.sql': c,
          '001-name.sql': c,
          '0004_UP.SQL': c,
        }),
      },
    ],
  },
  {
    case: 'own: idx out of step',
    steps: [
      {
        files: folder([entry(7, 1, '0000_a'), entry(0, 5, '0001_b'), entry(0, 6, '0001_c')], {
          ...base,
          '0001_c.sql': c,
        }),
      },
    ],
  },
  {
    case: 'own: two files with one number, the later `when` behind',
    steps: [
      { files: folder(two, base) },
      {
        files: folder([...two, entry(2, 6, '0002_c'), entry(2, 7, '0002_d')], {
          ...base,
          '0002_c.sql': c,
          '0002_d.sql': 'CREATE TABLE d (x INTEGER);',
        }),
      },
    ],
  },
  { case: 'own: no journal', steps: [{ files: { 'drizzle/0000_a.sql': a } }] },
  {
    case: 'own: a journal that is not JSON',
    steps: [{ files: { 'drizzle/0000_a.sql': a, 'drizzle/meta/_journal.json': '<<<<<<< HEAD\n' } }],
  },
  {
    case: 'own: a tag with a folder in it',
    steps: [{ files: folder([entry(0, 1, 'deep/0000_a')], { 'deep/0000_a.sql': a }) }],
  },
  one('two statements in a chunk', `${a}\n${b}\n`),
  one('two statements in a chunk, the second one wrong', `${a}\nINSERT INTO missing VALUES (1);\n`),
  one('two statements in a chunk, `breakpoints` false in the journal', `${a}\n${b}\n`, { breakpoints: false }),
  one('breakpoints in the file, `breakpoints` false in the journal', `${a}${BREAK}\n${b}\n`, { breakpoints: false }),
  one('a breakpoint at the end', `${a}${BREAK}\n`),
  one('a breakpoint at the start', `${BREAK}\n${a}\n`),
  one('two breakpoints, one behind the other', `${a}${BREAK}\n${BREAK}\n${b}`),
  one('a chunk of comments', `${a}${BREAK}\n-- nothing here\n${BREAK}\n${b}`),
  one('a breakpoint in a text', `${a}${BREAK}\nINSERT INTO a (x) VALUES ('x ${BREAK} y');`),
  one('a breakpoint without its arrow', `${a}\n-- statement-breakpoint\n${b}\n`),
  one('carriage returns', `${a}${BREAK}\r\n${b}\r\n`),
  one('a byte order mark', `\ufeff${a}`),
  one('foreign_keys as the file finds them', 'CREATE TABLE seen AS SELECT foreign_keys FROM pragma_foreign_keys;'),
  one('a question mark and a colon', `${a}${BREAK}\nINSERT INTO a (x) VALUES ('? :b $c @d');`),
  {
    case: 'own: an error in the second of two new files',
    steps: [
      {
        files: folder(two, {
          '0000_a.sql': second.replace(/^/, `${a}${BREAK}\n`),
          '0001_b.sql': `${b}${BREAK}\nINSERT INTO missing VALUES (1);`,
        }),
      },
    ],
  },
  {
    case: 'own: the last row of the history taken out by hand',
    steps: [{ files: folder(two, base) }, { sql: `DELETE FROM __drizzle_migrations WHERE created_at = ${when(5)}` }],
  },
  {
    case: 'own: a row written by hand',
    steps: [
      { files: folder([entry(0, 1, '0000_a')], { '0000_a.sql': a }) },
      { sql: `INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('', ${when(5)})`, files: folder(two, base) },
    ],
  },
]

const schema = (name) => `import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
export const users = sqliteTable('users', { id: integer('id').primaryKey(), name: ${name} })
export const orders = sqliteTable('orders', {
  id: integer('id').primaryKey(),
  userId: integer('user_id').references(() => users.id, { onDelete: 'cascade' }),
})
`

/** What drizzle-kit generates, as it is: two tables, rows, and a column that becomes NOT NULL (a rebuild). */
export async function generated(installed, arrange = (files) => files) {
  const dir = mkdtempSync(join(tmpdir(), 'prove-kit-'))
  try {
    symlinkSync(join(installed, 'node_modules'), join(dir, 'node_modules'))
    writeFileSync(join(dir, 'package.json'), '{"private":true,"type":"module"}')
    const kit = async (...words) => {
      const bin = join(installed, 'node_modules/drizzle-kit/bin.cjs')
      const ended = await run([process.execPath, bin, ...words], { cwd: dir, seconds: 60 })
      if (ended.code !== 0) throw new Error(ended.output)
      return ended.output
    }
    const common = ['--dialect', 'sqlite', '--schema', './schema.ts']
    writeFileSync(join(dir, 'schema.ts'), schema("text('name')"))
    const said = [await kit('generate', ...common, '--name', 'first')]
    said.push(await kit('generate', ...common, '--custom', '--name', 'rows'))
    writeFileSync(join(dir, 'schema.ts'), schema("text('name').notNull().default('')"))
    said.push(await kit('generate', ...common, '--name', 'third'))
    const all = readdirSync(join(dir, 'drizzle'), { recursive: true, withFileTypes: true })
      .filter((it) => it.isFile())
      .map((it) => join(it.parentPath ?? it.path, it.name).slice(dir.length + 1))
      .sort()
    const files = Object.fromEntries(all.map((it) => [it, readFileSync(join(dir, it), 'utf8')]))
    const custom = files[all.find((it) => /_rows\b.*\.sql$/.test(it))]
    return { names: all, files: arrange(files), said, custom }
  } finally {
    rmSync(dir, { recursive: true })
  }
}

const ROWS = `INSERT INTO users (id, name) VALUES (1, 'Ann'), (2, 'Bob');${BREAK}\nINSERT INTO orders (id, user_id) VALUES (1, 1), (2, 2);\n`

/** The generated folder with fixed times, without snapshots (the migrator does not read them), and with rows. */
function still(files) {
  const kept = Object.entries(files).filter(([name]) => !/_snapshot\.json$/.test(name))
  return Object.fromEntries(
    kept.map(([name, text]) => {
      if (/_rows\.sql$/.test(name)) return [name, ROWS]
      if (!name.endsWith('_journal.json')) return [name, text]
      const known = JSON.parse(text)
      for (const it of known.entries) it.when = when(it.idx + 1)
      return [name, JSON.stringify(known, null, 2)]
    }),
  )
}

/** Plays everything with one driver. `program` is the text of the app; `packages` come with drizzle-orm. */
export async function drizzle(
  here,
  { variant, packages, scripts, program, sqlite, notes = [], own = [], skip, writing },
) {
  const installed = npm(`drizzle-${variant}`, ['drizzle-orm@0.45.4', 'drizzle-kit@0.31.11', ...packages], scripts)
  const file = join(installed, 'app.mjs')
  writeFileSync(file, program)
  const made = await generated(installed, still)
  const custom = made.names.find((it) => /_rows\.sql$/.test(it))
  const empty = Object.fromEntries(
    Object.entries(made.files).map(([name, text]) => [name, text.replace("'Bob'", 'NULL')]),
  )
  const rebuilds = [
    { case: 'own: what drizzle-kit generate writes, with rows', steps: [{ files: made.files }] },
    {
      case: 'own: what drizzle-kit generate writes, with a NULL where the new column has a default',
      steps: [{ files: empty }],
    },
  ]
  return prove(
    {
      tool: 'drizzle-orm',
      variant,
      version: versionOf(installed, 'drizzle-orm'),
      sqlite: await sqlite(installed),
      command: "node app.mjs, with migrate(db, { migrationsFolder: 'drizzle' })",
      write: (_dir, migrations) =>
        folder(
          migrations.map((it) =>
            entry(it.version - 1, it.version, `${String(it.version - 1).padStart(4, '0')}_${it.name}`),
          ),
          Object.fromEntries(
            migrations.map((it) => [`${String(it.version - 1).padStart(4, '0')}_${it.name}.sql`, chunks(it.up)]),
          ),
        ),
      program: () => [[process.execPath, file]],
      database: (dir) => join(dir, 'app.db'),
      history: { __drizzle_migrations: ['id', 'hash', 'created_at'] },
      writing,
      own: [...OWN, TOGETHER, ...rebuilds, ...own],
      skip,
      notes: [
        'A version of cases.json is both the number in the name (less one) and the `when` of the journal: two migrations with one version have one `when`.',
        `drizzle-kit ${versionOf(installed, 'drizzle-kit')} generate, generate --custom and generate make ${made.names.join(', ')}; the custom one (${custom}) is born with ${JSON.stringify(made.custom)}.`,
        `Packages: ${packages.map((it) => `${it.replace(/(.)@.*$/, '$1')} ${versionOf(installed, it.replace(/(.)@.*$/, '$1'))}`).join(', ')}.`,
        ...notes,
      ],
    },
    here,
  )
}

/** Asks a driver for its SQLite's version: a script that prints it. */
export const ask = (text) => async (installed) => {
  writeFileSync(join(installed, 'version.mjs'), text)
  const ended = await run([process.execPath, join(installed, 'version.mjs')], { cwd: installed })
  return ended.output.trim()
}
