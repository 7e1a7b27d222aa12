/** What is taken apart at fixed places is a date where its pieces are those of one, and nothing else where they are not. */

import { expect, test } from 'vitest'
import { begins, COMPACT, laidOut, layoutOf } from '../../src/sql/layouts.ts'
import { ISO, pieceReadings, takenApart } from '../../src/sql/piece-readings.ts'

test.each([
  ["substr(d, 7, 4) || '-' || substr(d, 4, 2) || '-' || substr(d, 1, 2)", 'DD/MM/YYYY'],
  ["substr(d, -4) || '-' || substr(d, 4, 2)", 'DD/MM/YYYY'],
  ["substr(d, 7) || '-' || substr(t.d, 4, 2)", 'DD/MM/YYYY'],
  ["substr(d, 7, 4) || '-' || substr(d, 4, 2) || iif(d LIKE '__.__.____', '', '?')", 'DD.MM.YYYY'],
  ["substr(d, 1, 4) || '-' || substr(d, 5, 2)", COMPACT],
  ["substr(d, 9, 2) || '.' || substr(d, 6, 2) || '.' || substr(d, 1, 4)", ISO],
  ["substr(d, 1, 10) || 'T' || substr(d, 12, 8)", ISO],
  ['substr(d, 1, 4)', null],
  ['substr(d, 1, 4) || substr(d, 3, 2) || substr(d, 5, 2)', null],
  ['upper(substr(d, 1, 1)) || substr(d, 2)', null],
])('%s', (expression, layout) => {
  const readings = pieceReadings(`UPDATE t SET e = ${expression};`)
  expect(takenApart(readings, 'T', 'D')?.layout ?? null).toBe(layout)
})

test('a date is known by its parts, whichever of them comes first', () => {
  expect(['31/12/2024', '12.31.2024 10:20', '2024/01/31'].map(layoutOf)).toEqual([
    'DD/MM/YYYY',
    'DD.MM.YYYY',
    'YYYY/MM/DD',
  ])
  expect(['31/13/2024', '2024-12-31', '10.20.30.40', '1/2/2024', '31/12/20245'].map(layoutOf)).toEqual(
    Array(5).fill(null),
  )
  expect([begins('20241231', COMPACT), begins('20249931', COMPACT)]).toEqual([true, false])
})

test('a day is written in a layout as one that is a date with its month and day exchanged too', () => {
  expect(laidOut('DD/MM/YYYY', '2024-03-31')).toBe('07/03/2024')
})
