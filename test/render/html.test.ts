/** The HTML report: what stands in it, that it is one well-formed file, and that nothing of strangers acts in it. */

import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Checked } from '../../src/model/report.ts'
import { renderHtml } from '../../src/render/html.ts'
import { COMMENTS, checkedTogether } from '../browser/comments.ts'
import { elementsOf, type Found } from '../support/html.ts'
import { aFinding, aFolder, anyReport, aReport, hostile } from '../support/report.ts'
import { aColumn, aTable, schemaOf } from '../support/schema-seen.ts'

const PAGES = 'https://host/rules/'
const rendered = (checked: Checked) => renderHtml(checked, { ruleLink: (id) => `${PAGES}${id}.md` })

const named = (all: readonly Found[], name: string) => all.filter((it) => it.name === name)
const withClass = (all: readonly Found[], name: string) =>
  all.filter((it) => (it.attributes.class ?? '').split(' ').includes(name))

describe('the HTML report of a data loss', () => {
  let all: readonly Found[] = []

  beforeAll(async () => {
    all = elementsOf(rendered(await checkedTogether(COMMENTS['data-loss'] ?? [])))
  })

  it('says what happens first, and what was found in each rehearsal', () => {
    expect(named(all, 'h1').map(({ text }) => text)).toEqual([
      '✗ Do not merge yet: DROP TABLE customers deletes rows of orders too',
    ])
    const [matrix] = withClass(all, 'matrix')
    expect(matrix?.text.replaceAll(/\s+/g, '')).toBe(
      'Migrationemptyrowsreruncrashtogetherdeploy0003_email_required.sql✓✗✓✓✓!',
    )
  })

  it('leads from a cell to its finding', () => {
    const ids = all.flatMap(({ attributes }) => (attributes.id === undefined ? [] : [`#${attributes.id}`]))
    const targets = named(all, 'a').flatMap(({ attributes }) =>
      attributes.href?.startsWith('#') ? [attributes.href] : [],
    )
    expect(targets).toEqual(['#finding-1', '#finding-2'])
    expect(ids).toEqual(expect.arrayContaining(targets))
    expect(withClass(all, 'finding')[0]?.text).toContain('DROP TABLE customers;')
    expect(withClass(all, 'advice')[0]?.text).toContain('CREATE TABLE orders_kept')
  })

  it('draws the tables, who refers to whom, the columns that changed, and the rows that are left', () => {
    expect(withClass(all, 'box').map(({ attributes }) => attributes.class)).toEqual(['box changed', 'box same'])
    expect(withClass(all, 'arrow').map(({ text }) => text.trim())).toEqual(['customer_id'])
    expect(named(all, 'text').filter(({ attributes }) => attributes.class === 'changed')).toMatchObject([
      { text: 'email TEXT not null' },
    ])
    expect(withClass(all, 'rows')[0]?.text).toContain('orders20')
    const [before, after] = withClass(all, 'bar').map(({ children }) => children[0]?.attributes.width)
    expect([before, after]).toEqual(['100', '0'])
    expect(withClass(all, 'removed').map(({ text }) => text.trim())).toContain('-  email TEXT,')
    expect(withClass(all, 'added').map(({ text }) => text.trim())).toContain('+  email TEXT NOT NULL,')
  })

  it('says what was not proved', () => {
    expect(named(all, 'li').map(({ text }) => text)).toContainEqual(expect.stringContaining('with invented rows'))
  })
})

describe('every HTML report', () => {
  it.each(Object.entries(COMMENTS))('of "%s" asks for nothing and runs nothing', async (_, stories) => {
    const all = elementsOf(rendered(await checkedTogether(stories)))
    const policy = all.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')
    expect(policy?.attributes.content).toMatch(/^default-src 'none'; style-src 'unsafe-inline';/)
    expect(
      all.filter(({ name }) => /^(?:script|link|img|iframe|object|embed|form|base|image|use)$/.test(name)),
    ).toEqual([])
  })

  it('has no element, no attribute and no address but ours, whatever strangers write', () => {
    const table = fc
      .record({ name: hostile, sql: hostile, column: hostile, type: hostile, parent: hostile })
      .map(({ column, type, parent, name, sql }) =>
        aTable(name, {
          sql,
          columns: [aColumn(column, { type })],
          foreignKeys: [name, parent].map((it) => ({
            ...{ columns: [column], parent: it, parentColumns: [], onDelete: '', onUpdate: '', dangling: null },
          })),
        }),
      )
    const markup = fc.constantFrom(
      '</style><script>x()</script>',
      '"><img src=x onerror=x()>',
      "' onclick='x()",
      '&lt;b&gt;',
    )
    const text = fc.oneof(hostile, markup)
    fc.assert(
      fc.property(anyReport, table, table, text, (report, was, is, name) => {
        const schema = { before: schemaOf(was), after: schemaOf(is) }
        const survival = [{ table: name, before: 2, after: { [name]: 1 } }]
        const picture = { migration: name, schema, survival }
        const findings = [
          ...report.findings,
          aFinding({ title: name, message: name, fix: name, allowable: 'settings' }),
        ]
        const folders = [...report.folders, aFolder({ path: name, runner: name, pictures: [picture] })]
        const page = rendered({ report: aReport(folders, findings), sources: new Map([[name, name]]) })
        const all = elementsOf(page)
        expect(all.map((it) => it.name).filter((it) => !OURS.has(it))).toEqual([])
        for (const { attributes } of all) {
          expect(Object.keys(attributes).filter((it) => !ATTRIBUTES.has(it))).toEqual([])
          expect(attributes.href ?? '#finding-1').toMatch(
            /^(?:https:\/\/host\/rules\/[a-z-]+\.md|https:\/\/github\.com\/acme\/|#finding-\d+)/,
          )
        }
        expect(page).not.toMatch(/[^\P{Cc}\n\t]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
      }),
    )
  })
})

const OURS = new Set(
  (
    'html head meta title style body main header section p h1 h2 h3 span b code pre a ul li table caption thead tbody tr th td ' +
    'details summary div figure figcaption footer svg defs marker path g rect text'
  ).split(' '),
)

const ATTRIBUTES = new Set(
  (
    'lang charset http-equiv content name class id href title scope colspan role aria-label aria-hidden viewBox width height rx x y d ' +
    'open refX refY markerWidth markerHeight orient marker-end transform text-anchor'
  ).split(' '),
)
