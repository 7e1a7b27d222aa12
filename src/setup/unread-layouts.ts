/** Knows folders of migrations that this program cannot read yet, by the shape of their paths. */

import type { Sight } from './found.ts'

const SHAPES: readonly (readonly [RegExp, string])[] = [
  [
    /(?:^|\/)\d{8,}_[^/]+\/migration\.sql$/,
    'Each migration is a folder with a migration.sql (prisma, newer drizzle-kit), which this version does not read.',
  ],
  [
    /(?:^|\/)\d[\d-]{7,}_[^/]+\/up\.sql$/,
    'Each migration is a folder with an up.sql (diesel), which this version does not read.',
  ],
  [/(?:^|\/)V\d[\w.]*__[^/]+\.sql$/, 'Names like V1__name.sql (flyway) are not read by this version.'],
]

/** One sight for each shape that is there, at the first file that has it. */
export function unreadLayouts(paths: readonly string[]): Sight[] {
  return SHAPES.flatMap(([shape, says]): Sight[] => {
    const path = paths.find((one) => shape.test(one))
    return path === undefined ? [] : [{ kind: 'sight', at: { path, line: 1, text: '' }, says, rejects: null }]
  })
}
