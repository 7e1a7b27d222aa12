/** The rule that people copy: it works as it stands, in a table that has it. */

import { describe, expect, test } from 'vitest'
import { rulePage } from '../../scripts/rule-pages.ts'
import { template } from '../../src/rules/_template.ts'
import { RULES } from '../../src/rules/table.ts'
import { storiesOf } from '../rule-stories.ts'
import { testStories } from '../support/rule-suite.ts'

const STORIES = storiesOf('_template')

describe('the template', () => {
  test('is not in the table', () => {
    expect(RULES.map(({ id }) => id)).not.toContain(template.id)
  })

  testStories(template, STORIES)

  test('makes a page that says what it found', async () => {
    const page = await rulePage(template, STORIES)
    expect(page).toContain('migrations/001_notes.sql:1:1 note table-without-primary-key\n  Notes has no primary key.')
  })
})
