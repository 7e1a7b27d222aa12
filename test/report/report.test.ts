/** The report: order, counts, verdict. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/model/rule.ts'
import type { Level } from '../../src/model/text.ts'
import { findingOrder, report } from '../../src/report/report.ts'

const BASE: Finding = {
  rule: 'does-nothing',
  level: 'error',
  path: 'migrations/001_a.sql',
  line: 1,
  column: 1,
  message: 'Nothing happens.',
  fix: 'Remove it.',
  allowed: null,
}

function made(findings: readonly Finding[], failOn: 'error' | 'warning' | 'never' = 'error') {
  return report({ version: '1.2.3', folders: [], findings, failOn })
}

describe('the verdict', () => {
  const allowed: Finding = { ...BASE, allowed: { reason: 'known', by: 'comment' } }
  const at = (level: Level): Finding => ({ ...BASE, level })
  test.each([
    ['error', [at('error')], 'fail'],
    ['error', [at('warning'), at('note')], 'pass'],
    ['error', [allowed], 'pass'],
    ['error', [], 'pass'],
    ['warning', [at('warning')], 'fail'],
    ['warning', [at('error')], 'fail'],
    ['warning', [at('note')], 'pass'],
    ['never', [at('error')], 'pass'],
  ] as const)('at fail-on %s, %#', (failOn, findings, verdict) => {
    expect(made(findings, failOn).verdict).toBe(verdict)
  })
})

test('counts what stands by level and what is allowed apart', () => {
  const other: Finding = { ...BASE, line: 2, level: 'note' }
  const allowed: Finding = { ...BASE, line: 3, allowed: { reason: 'known', by: 'settings' } }
  expect(made([BASE, other, allowed]).counts).toEqual({ error: 1, warning: 0, note: 1, allowed: 1 })
})

test('merges equal findings and keeps those that differ in anything', () => {
  const variants: Finding[] = [
    { ...BASE, message: 'Other.' },
    { ...BASE, fix: 'Other.' },
    { ...BASE, column: 2 },
    { ...BASE, allowed: { reason: 'known', by: 'comment' } },
    { ...BASE, allowed: { reason: 'known', by: 'settings' } },
  ]
  expect(made([BASE, { ...BASE }, ...variants, BASE]).findings).toHaveLength(variants.length + 1)
})

const finding: fc.Arbitrary<Finding> = fc.record({
  rule: fc.constantFrom('a', 'b'),
  level: fc.constantFrom('error', 'warning', 'note'),
  path: fc.constantFrom('Z', 'a', 'ä', 'b'),
  line: fc.integer({ min: 1, max: 3 }),
  column: fc.integer({ min: 1, max: 3 }),
  message: fc.constantFrom('x', 'y'),
  fix: fc.constantFrom('x', 'y'),
  allowed: fc.option(fc.record({ reason: fc.constantFrom('r', 's'), by: fc.constantFrom('comment', 'settings') })),
})

test('is the same whatever the order of the findings', () => {
  fc.assert(
    fc.property(fc.array(finding), (findings) => {
      expect(made([...findings].reverse())).toEqual(made(findings))
    }),
  )
})

test('puts the worst first, then goes by place', () => {
  fc.assert(
    fc.property(fc.array(finding, { minLength: 2 }), (findings) => {
      const sorted = made(findings).findings
      const rank = sorted.map((it) => ['error', 'warning', 'note'].indexOf(it.level))
      expect(rank).toEqual([...rank].sort())
      for (const [index, it] of sorted.entries()) {
        const next = sorted[index + 1]
        if (next) expect(findingOrder(it, next)).toBeLessThan(0)
        if (next?.level === it.level) expect(it.path <= next.path).toBe(true)
      }
    }),
  )
})
