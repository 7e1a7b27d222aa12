/** Rebuilds that give rows other ids: who is told, who is not, and whether the advice works. */

import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import type { Finding } from '../../src/model/rule.ts'
import { storyInput } from '../story.ts'

const ABOUT_IDS = new Set(['changes-values', 'creates-orphans', 'loses-rows', 'needless-rebuild', 'cascades-delete'])

async function findings(story: string): Promise<Finding[]> {
  const { folders, options } = storyInput(story)
  const { report } = await check(folders, options)
  // Only what was applied to its end says anything of rows.
  const refused = report.findings.filter(({ rule }) => rule === 'replay-fails' || rule === 'fails-with-rows')
  expect(refused.map(({ message }) => message)).toEqual([])
  return report.findings.filter(({ rule }) => ABOUT_IDS.has(rule))
}

const BLOG = `
  -- = 001_blog.sql
  CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
  CREATE TABLE posts (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), body TEXT);`
const NEW = `
  CREATE TABLE users_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT);`
const SWAP = `
  DROP TABLE users;
  ALTER TABLE users_new RENAME TO users;`
const CHECKED = `
  CREATE TABLE users_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL CHECK (name <> '?'));`

function rebuild(copy: string, base = BLOG, made = NEW): string {
  return `${base}
  -- > 002_email.sql${made}
  ${copy}${SWAP}
`
}

describe('other ids are told once, at the copy', () => {
  const guilty: readonly (readonly [title: string, story: string])[] = [
    ['the id is left out', rebuild('INSERT INTO users_new (name) SELECT name FROM users;')],
    ['in another order', rebuild('INSERT INTO users_new (name) SELECT name FROM users ORDER BY name DESC;')],
    ['in the order of the names', rebuild('INSERT INTO users_new (name) SELECT name FROM users ORDER BY name;')],
    ['NULL for the id', rebuild('INSERT INTO users_new (id, name) SELECT NULL, name FROM users;')],
    ['through a WITH', rebuild('WITH u AS (SELECT name FROM users) INSERT INTO users_new (name) SELECT name FROM u;')],
    ['names change on the way', rebuild('INSERT INTO users_new (name) SELECT upper(name) FROM users;')],
    ['a CHECK is all that is new', rebuild('INSERT INTO users_new (name) SELECT name FROM users;', BLOG, CHECKED)],
    [
      'nothing refers to the table',
      rebuild(
        'INSERT INTO users_new (name) SELECT name FROM users;',
        '\n  -- = 001_users.sql\n  CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);',
      ),
    ],
    [
      'children that would go with the table',
      rebuild(
        'INSERT INTO users_new (name) SELECT name FROM users;',
        BLOG.replace('REFERENCES users(id)', 'REFERENCES users(id) ON DELETE CASCADE'),
      ),
    ],
    [
      'AUTOINCREMENT',
      rebuild(
        'INSERT INTO users_new (name) SELECT name FROM users;',
        BLOG.replace('id INTEGER PRIMARY KEY, name', 'id INTEGER PRIMARY KEY AUTOINCREMENT, name'),
        NEW.replace('PRIMARY KEY', 'PRIMARY KEY AUTOINCREMENT'),
      ),
    ],
    [
      'rows of the project with ids in a row, turned round',
      rebuild(
        'INSERT INTO users_new (name) SELECT name FROM users ORDER BY id DESC;',
        `${BLOG}\n  INSERT INTO users VALUES (1, 'a'), (2, 'b'), (4, 'c');`,
      ),
    ],
    [
      'by way of a table that is not kept',
      `${BLOG}
  -- > 002_email.sql
  CREATE TEMP TABLE kept AS SELECT name FROM users;
  DROP TABLE users;${NEW.replace('users_new', 'users')}
  INSERT INTO users (name) SELECT name FROM kept;
`,
    ],
  ]

  test.each(guilty)('%s', async (title, story) => {
    const found = await findings(story)
    expect(found.map(({ rule }) => rule)).toEqual(['changes-values'])
    expect(found[0]?.message).toMatch(/^The ids of users \(id\) are not the same any more after its rebuild: \d/)
    expect(found[0]?.fix).toMatch(
      /^(?:Let each column take its own values in the copy:\n.*\bid\b|Name the columns on both sides of the copy)/,
    )
    expect(found[0]?.message.includes('posts'), title).toBe(story.includes('posts'))
    const line = found[0]?.line ?? 0
    expect(story.split('> 002_email.sql')[1]?.split('\n')[line]).toContain('INSERT INTO users')
  })

  test('when the swap is in a file of its own', async () => {
    const found = await findings(`${BLOG}
  -- > 002_copy.sql${NEW}
  INSERT INTO users_new (name) SELECT name FROM users;
  -- > 003_swap.sql${SWAP}
`)
    expect(found.map(({ rule }) => rule)).toEqual(['changes-values'])
    expect(found[0]?.path).toBe('migrations/003_swap.sql')
  })
})

test('a table that refers to itself is named, and nothing else is said of it', async () => {
  const { folders, options } = storyInput(`
  -- @ runner: transactional
  -- = 001_tags.sql
  CREATE TABLE tags (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES tags(id), name TEXT);
  CREATE INDEX tags_parent ON tags(parent_id);
  -- > 002_checked.sql
  CREATE TABLE tags_new (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES tags(id), name TEXT DEFAULT '');
  INSERT INTO tags_new (parent_id, name) SELECT parent_id, name FROM tags;
  DROP TABLE tags;
  ALTER TABLE tags_new RENAME TO tags;
  CREATE INDEX tags_parent ON tags(parent_id);
`)
  const { findings: found } = (await check(folders, options)).report
  expect(found.filter(({ level }) => level !== 'note').map(({ rule }) => rule)).toEqual(['changes-values'])
  expect(found.find(({ rule }) => rule === 'changes-values')?.message).toMatch(
    /: \d+ became \d+\. Rows of tags point at other rows of tags now, or at none\.$/,
  )
  expect(found.map(({ rule }) => rule)).not.toContain('rerun-loses-data')
})

describe('nothing is said where', () => {
  const COMPOSITE =
    '\n  -- = 001_first.sql\n  CREATE TABLE users (org INTEGER, nr INTEGER, name TEXT, PRIMARY KEY (org, nr));'
  const innocent: readonly (readonly [title: string, story: string])[] = [
    ['all is copied', rebuild('INSERT INTO users_new (id, name) SELECT id, name FROM users;', BLOG, CHECKED)],
    [
      'all is copied in another order',
      rebuild('INSERT INTO users_new (id, name) SELECT id, name FROM users ORDER BY name;', BLOG, CHECKED),
    ],
    [
      'the columns stand in another order',
      rebuild(
        'INSERT INTO users_new (name, id) SELECT name, id FROM users;',
        BLOG,
        '\n  CREATE TABLE users_new (name TEXT NOT NULL CHECK (name <> 0), id INTEGER PRIMARY KEY);',
      ),
    ],
    ['everything is selected', rebuild('INSERT INTO users_new SELECT * FROM users;', BLOG, CHECKED)],
    [
      'the table has a composite key',
      rebuild(
        'INSERT INTO users_new (nr, org, name) SELECT nr, org, name FROM users;',
        COMPOSITE,
        '\n  CREATE TABLE users_new (org INTEGER, nr INTEGER, name TEXT CHECK (name <> 0), PRIMARY KEY (org, nr));',
      ),
    ],
    [
      'a composite key makes way for a new id',
      rebuild(
        'INSERT INTO users_new (org, nr, name) SELECT org, nr, name FROM users;',
        COMPOSITE,
        '\n  CREATE TABLE users_new (id INTEGER PRIMARY KEY, org INTEGER, nr INTEGER, name TEXT, UNIQUE (org, nr));',
      ),
    ],
    [
      'the table has no rowid',
      rebuild(
        'INSERT INTO users_new (slug, name) SELECT slug, name FROM users;',
        '\n  -- = 001_first.sql\n  CREATE TABLE users (slug TEXT PRIMARY KEY, name TEXT) WITHOUT ROWID;',
        '\n  CREATE TABLE users_new (slug TEXT PRIMARY KEY, name TEXT CHECK (name <> 0)) WITHOUT ROWID;',
      ),
    ],
    [
      'only the hidden rowid is another one',
      rebuild(
        'INSERT INTO users_new (slug, name) SELECT slug, name FROM users ORDER BY name DESC;',
        '\n  -- = 001_first.sql\n  CREATE TABLE users (slug TEXT PRIMARY KEY, name TEXT);',
        '\n  CREATE TABLE users_new (slug TEXT PRIMARY KEY, name TEXT CHECK (name <> 0));',
      ),
    ],
    [
      'all is copied, and the swap is in a file of its own',
      `${BLOG}
  -- > 002_copy.sql${CHECKED}
  INSERT INTO users_new (id, name) SELECT id, name FROM users;
  -- > 003_swap.sql${SWAP}
`,
    ],
    [
      'the copy stays beside the table',
      `${BLOG}\n  -- > 002_people.sql\n  CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT);\n  INSERT INTO people (name) SELECT name FROM users;\n`,
    ],
    [
      'two tables become one',
      `
  -- = 001_first.sql
  CREATE TABLE cats (id INTEGER PRIMARY KEY, name TEXT);
  CREATE TABLE dogs (id INTEGER PRIMARY KEY, name TEXT);
  -- > 002_pets.sql
  CREATE TABLE pets (id INTEGER PRIMARY KEY, kind TEXT, name TEXT);
  INSERT INTO pets (kind, name) SELECT 'cat', name FROM cats UNION ALL SELECT 'dog', name FROM dogs;
  DROP TABLE cats;
  DROP TABLE dogs;
`,
    ],
    [
      'somebody wrote which ids there shall be, and nothing points at them',
      rebuild(
        'INSERT INTO users_new (id, name) SELECT row_number() OVER (ORDER BY name), name FROM users;',
        '\n  -- = 001_users.sql\n  CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);',
        CHECKED,
      ),
    ],
    [
      'a column is added and another one changed in place',
      `${BLOG}\n  -- > 002_second.sql\n  ALTER TABLE users ADD COLUMN email TEXT;\n  UPDATE users SET name = 'n' || id;\n`,
    ],
  ]
  test.each(innocent)('%s', async (_, story) => {
    expect((await findings(story)).filter(({ rule }) => rule !== 'needless-rebuild')).toEqual([])
  })

  test('but where somebody wrote other ids, the rows that point nowhere are told', async () => {
    const found = await findings(
      rebuild('INSERT INTO users_new (id, name) SELECT id + 1000, name FROM users;', BLOG, CHECKED),
    )
    expect(found.map(({ rule }) => rule)).toEqual(['creates-orphans'])
  })
})
