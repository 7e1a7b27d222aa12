/** Which folders look like folders of migrations, by the names of their files alone. */

import { isBelow } from './paths.ts'

/** What stands below these is somebody else's, generated, or there to be wrong. */
const SKIPPED = new Set([
  ...['node_modules', 'vendor', 'dist', 'target', 'test', 'tests', '__tests__', 'e2e'],
  ...['fixture', 'fixtures', '__fixtures__', 'testdata', 'test-data', 'example', 'examples'],
])

/** One shape: group 1 is the folder that the migrations are in, with its slash. */
const SHAPES: readonly RegExp[] = [
  // `0.22/01__users.sql`: a folder for each release.
  /^(.*\/|)v?\d+(?:\.\d+)+\/\d+[_-][^/]+\.sql$/is,
  // `001_users.sql`, `20240115093000-users.up.sql`, `0001users.sql`: digits and a name.
  /^(.*\/|)\d+[_-][^/]+\.sql$/is,
  // `20260101120000.sql`: digits that are a time.
  /^(.*\/|)\d{8,}(?:\.(?:up|down))?\.sql$/is,
  // `1.sql`, `0184.up.sql`: only in a folder that says what it holds.
  /^(.*?(?:^|\/)[^/]*migrat[^/]*\/|migrat[^/]*\/)\d+(?:\.(?:up|down))?\.sql$/is,
  // `1.21.8.sql`: the same.
  /^((?:.*\/)?[^/]*(?:migrat|schema)[^/]*\/)v?\d+(?:\.\d+)+(?:\.(?:up|down))?\.sql$/is,
  // A folder for each migration: `20240115093000_users/migration.sql`, `2024-01-15-093000_users/up.sql`, `01-users/up.sql`.
  /^(.*\/|)\d[\d-]*(?:[_-][^/]*)?\/(?:migration|up)\.sql$/is,
  // `V1__users.sql`, `V1.2__users.sql`, `R__views.sql`.
  /^(.*\/|)(?:[VU]\d[\d._]*|R)__[^/]+\.sql$/s,
  // `V0001.Users.up.sql`, `migration_5.sql`: below a folder that says what it holds.
  /^((?:.*\/)?[^/]*migrat[^/]*\/(?:[^/]+\/)*)(?:v|migration|migrate)[._-]?\d+(?:[._-][^/]*)?\.sql$/is,
  // `1.sqm`.
  /^(.*\/|)\d+\.sqm$/s,
]

/** The folder of migrations that a path belongs to by its name; null for a path that looks like no migration. */
export function homeOf(path: string): string | null {
  for (const shape of SHAPES) {
    const home = shape.exec(path)?.[1]
    if (home !== undefined) return home === '' ? '.' : home.slice(0, -1)
  }
  return null
}

/** The folders that look like folders of migrations, by path; those among tests and examples only where there are no others. */
export function homesIn(paths: readonly string[]): string[] {
  const found = [...new Set(paths.flatMap((path) => homeOf(path) ?? []))].sort()
  const likely = found.filter((folder) => !folder.split('/').some((segment) => SKIPPED.has(segment.toLowerCase())))
  return likely.length > 0 ? likely : found
}

/** Those that lie in no other one. */
export function outermost(folders: readonly string[]): string[] {
  return folders.filter((folder) => !folders.some((other) => other !== folder && isBelow(folder, other)))
}
