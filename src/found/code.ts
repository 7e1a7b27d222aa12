/** Migrations that are programs: they are recognised and named, and cannot be rehearsed. */

/** One tool whose migrations are programs. */
interface CodeTool {
  readonly name: string
  /** A path of one of its migrations: group 1 is the folder, with its slash. */
  readonly path: RegExp
  /** What the text of such a file has in it; null where the path says enough. */
  readonly text: RegExp | null
  /** How its SQL is written into files that can be checked. */
  readonly recipe: string
}

const TOOLS: readonly CodeTool[] = [
  {
    name: 'Alembic',
    path: /^(.*\/|)versions\/[^/]+\.py$/,
    text: /^\s*(?:from alembic import op|import alembic)\b|^\s*down_revision\b/m,
    recipe: 'alembic upgrade <before>:<after> --sql > migrations/<number>_<name>.sql',
  },
  {
    name: 'Django',
    path: /^(.*\/|)migrations\/\d{4}_[^/]+\.py$/,
    text: /\bmigrations\.Migration\b/,
    recipe: 'python manage.py sqlmigrate <app> <number> > migrations/<number>_<name>.sql',
  },
  {
    name: 'knex',
    path: /^(.*\/|)[^/]*migrations[^/]*\/\d{14}_[^/]+\.(?:[cm]?[jt]s)$/,
    text: /\bknex\b/,
    recipe: 'log the SQL of a run on an empty database: DEBUG=knex:query npx knex migrate:up',
  },
  {
    name: 'kysely',
    path: /^(.*\/|)[^/]*migrations[^/]*\/[^/]+\.(?:[cm]?[jt]s)$/,
    text: /\bkysely\b/i,
    recipe: 'print compile().sql of each query that up() builds, in their order',
  },
  {
    name: 'TypeORM',
    path: /^(.*\/|)[^/]*migrations?[^/]*\/\d{13}-[^/]+\.(?:[cm]?[jt]s)$/i,
    text: /\bMigrationInterface\b|\bqueryRunner\b/,
    recipe: 'copy the strings that up() hands to queryRunner.query, in their order',
  },
  {
    name: 'MikroORM',
    path: /^(.*\/|)migrations\/Migration\d{14}[^/]*\.(?:[cm]?[jt]s)$/,
    text: null,
    recipe: 'npx mikro-orm migration:create --dump, or copy the strings that up() hands to addSql, in their order',
  },
  {
    name: 'Sequelize',
    path: /^(.*\/|)migrations\/\d{14}-[^/]+\.(?:[cm]?[jt]s)$/,
    text: /\bqueryInterface\b/,
    recipe: 'log the SQL of a run on an empty database: DEBUG=sequelize:sql* npx sequelize-cli db:migrate',
  },
  {
    name: 'Entity Framework Core',
    path: /^(.*\/|)Migrations\/\d{14}_[^/]+\.cs$/,
    text: null,
    recipe: 'dotnet ef migrations script <before> <after> > migrations/<number>_<name>.sql',
  },
  {
    name: 'Room',
    path: /^(.*\/|)schemas\/[\w.]+\/\d+\.json$/,
    text: /\bidentityHash\b/,
    recipe: 'copy the strings that migrate() hands to execSQL, in their order',
  },
  {
    name: 'Rails',
    path: /^(.*\/|)db\/migrate\/\d+_[^/]+\.rb$/,
    text: null,
    recipe: 'log the SQL of a run on an empty database: bin/rails db:migrate with config.log_level = :debug',
  },
  {
    name: 'Laravel',
    path: /^(.*\/|)database\/migrations\/\d{4}_\d{2}_\d{2}_\d{6}_[^/]+\.php$/,
    text: null,
    recipe: 'php artisan migrate --pretend > migrations/<number>_<name>.sql',
  },
  {
    name: 'Ecto',
    path: /^(.*\/|)priv\/[\w/]*migrations\/\d{14}_[^/]+\.exs$/,
    text: null,
    recipe: 'mix ecto.migrate --log-migrations-sql',
  },
  {
    name: 'Go functions',
    path: /^(.*\/|)\d+_[^/]+\.go$/,
    text: /\.Add(?:Named)?Migration(?:Context|NoTx)?\(/,
    recipe: 'write the statements of each function into a .sql file in its place',
  },
]

/** Migrations that are programs, as found in a repository. */
export interface CodeMigrations {
  readonly tool: string
  readonly folder: string
  /** One of them. */
  readonly path: string
  readonly recipe: string
}

/**
 * The first tool whose migrations these paths are, below `folder` when one is named; null for none.
 * @param text gives a file's text; null for one that is no text
 */
export async function codeMigrations(
  paths: readonly string[],
  folder: string | null,
  text: (path: string) => Promise<string | null>,
): Promise<CodeMigrations | null> {
  const inside = folder === null || folder === '.' ? paths : paths.filter((path) => path.startsWith(`${folder}/`))
  for (const tool of TOOLS) {
    // The newest one: what was written last is what the project uses now.
    const path = inside
      .filter((one) => tool.path.test(one))
      .sort()
      .at(-1)
    if (path === undefined) continue
    if (tool.text !== null && !tool.text.test((await text(path)) ?? '')) continue
    const home = path.slice(0, Math.max(path.lastIndexOf('/'), 0)) || '.'
    return { tool: tool.name, folder: home, path, recipe: tool.recipe }
  }
  return null
}

/** The sentence for a person: why nothing was checked, and what to do. */
export function codeSentence({ tool, folder, path, recipe }: CodeMigrations): string {
  return (
    `The migrations in ${folder} are programs of ${tool} (${path}): their SQL exists only when they run, so nothing could be checked. ` +
    `Write it into numbered .sql files and name that folder: ${recipe}`
  )
}

/** The same beside folders that are checked: what is left out must not be taken for checked. */
export function codeRemark({ tool, folder, path, recipe }: CodeMigrations): string {
  return `${folder} is not checked: its migrations are programs of ${tool} (${path}), whose SQL exists only when they run. To check it, write it into numbered .sql files: ${recipe}.`
}
