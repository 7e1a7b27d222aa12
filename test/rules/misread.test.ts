/** Names that are another table's column: what is said of them, and that the statement which is printed is content. */

import { describe, expect, test } from 'vitest'
import { statementEnds } from '../../src/sql/split.ts'
import { judged } from '../support/advice.ts'
import { readCases } from '../verdicts/cases.ts'

const TOLD = 'A bare name means'

const CASES = readCases().filter(({ kind, guilty }) => kind === 'names-of-others' && guilty.length > 0)

describe('a name that is another table’s column', () => {
  test.each(CASES.map((one) => [one.name, one.story] as const))('%s', async (_, story) => {
    const { findings } = await judged(story)
    const told = findings.filter(({ title }) => title?.startsWith(TOLD))
    expect(told.length).toBeGreaterThan(0)
    for (const { fix, line } of told) {
      const sql = fix
        .split('\n')
        .filter((it) => it.startsWith('  '))
        .map((it) => it.slice(2))
        .join('\n')
      if (sql === '') continue
      const [head = '', file = ''] = story.split(/(?<=^-- > .*\n)/m)
      const start =
        file
          .split('\n')
          .slice(0, line - 1)
          .join('\n').length + (line > 1 ? 1 : 0)
      const end = start + (statementEnds(file.slice(start))[0] ?? 0)
      const now = await judged(`${head}${file.slice(0, start)}${sql}${file.slice(end)}`)
      expect(now.findings.filter(({ title }) => title?.startsWith(TOLD))).toEqual([])
      expect(now.stops).toEqual([])
    }
  })

  test('the statement of a trigger is shown with the row that fires it', async () => {
    const story = CASES.find(({ name }) => name.startsWith('a new trigger throws away'))?.story ?? ''
    const [finding] = (await judged(story)).findings.filter(({ title }) => title?.startsWith(TOLD))
    expect(finding?.message).toBe(
      'Trigger clients_gone: client_id = id compares two columns of notes: id is notes.id there, and not OLD.id.',
    )
    expect(finding?.fix).toContain('DELETE FROM notes WHERE client_id = OLD.id.')
  })

  test('a table within itself gets another name', async () => {
    const story = CASES.find(({ name }) => name.startsWith('topics are counted below'))?.story ?? ''
    const [finding] = (await judged(story)).findings.filter(({ title }) => title?.startsWith(TOLD))
    expect(finding?.fix).toContain(
      '\n  UPDATE topics SET below = (SELECT count(*) FROM topics AS inner_topics WHERE inner_topics.above_id = topics.id);',
    )
  })

  test.each([
    ['songs are numbered', 'inner_songs.list_id = songs.list_id AND inner_songs.id < songs.id'],
    ['letters of which', 'letters.subject = inner_letters.subject AND letters.id > inner_letters.id'],
    ['each folder takes', 'FROM folders AS inner_folders WHERE id = folders.above_id'],
  ])('the bare side is that of the query, and the order stays: %s', async (name, fixed) => {
    const story = CASES.find((one) => one.name.startsWith(name))?.story ?? ''
    const [finding] = (await judged(story)).findings.filter(({ title }) => title?.startsWith(TOLD))
    expect(finding?.fix).toContain(fixed)
  })
})
