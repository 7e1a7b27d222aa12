/** Rows that are made up have a time of their own, and one that sets off an endless trigger is left out: the bundled command line. */

import { describe, expect, it } from 'vitest'
import { openRowWatch } from '../../src/stage/making.ts'
import { progressReader, progressWriter } from '../../src/stage/progress.ts'
import { runBundledCli } from '../support/dist.ts'
import { makeRepo } from '../support/git.ts'

/** What is in a box, and in what is in it: with two boxes that are in each other, the view has no end. */
const BOXES = `CREATE TABLE boxes (id INTEGER PRIMARY KEY, name TEXT NOT NULL, holds INTEGER NOT NULL DEFAULT 0);
CREATE TABLE contents (
  id INTEGER PRIMARY KEY,
  box_id INTEGER NOT NULL REFERENCES boxes (id),
  inner_id INTEGER NOT NULL REFERENCES boxes (id)
);
CREATE VIEW all_contents AS
  WITH RECURSIVE inside (box, inner) AS (
    SELECT box_id, inner_id FROM contents
    UNION ALL
    SELECT inside.box, contents.inner_id FROM inside JOIN contents ON contents.box_id = inside.inner
  )
  SELECT box, inner FROM inside;
CREATE TRIGGER contents_holds AFTER INSERT ON contents BEGIN
  UPDATE boxes SET holds = (SELECT count(*) FROM all_contents WHERE box = NEW.box_id) WHERE id = NEW.box_id;
END;
`

/** The new file's check; one row may take a tenth of the deadline. */
async function checked(sql: string) {
  const repo = makeRepo({ 'migrations/001_boxes.sql': BOXES })
  repo.branch('work')
  repo.commit({ 'migrations/002_new.sql': sql })
  const run = await runBundledCli(['--runner', 'transactional', '--deadline', '5'], { cwd: repo.root })
  return { ...run, stdout: run.stdout.replaceAll(/\s+/g, ' ') }
}

const LEFT_OUT = /Not proved: what the files do to some rows of contents\. One that was made up sets off a trigger/

describe('a trigger of the schema that does not come to an end on a circle', () => {
  it('is told, and an innocent file passes', async () => {
    const run = await checked("ALTER TABLE boxes ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey';\n")
    expect(run.stdout).toMatch(LEFT_OUT)
    expect([run.code, run.stdout]).toEqual([0, expect.not.stringContaining('too-slow')])
  })

  it('hides nothing that a guilty file does', async () => {
    const run = await checked('ALTER TABLE boxes DROP COLUMN name;\n')
    expect(run.stdout).toMatch(LEFT_OUT)
    expect([run.code, run.stdout]).toEqual([1, expect.stringContaining(' · drops-column ')])
  })
})

describe('the watch over rows', () => {
  const limits = { seconds: 30, megabytes: 512, total: null }
  const row = { table: 'contents', kind: 'a row of its own', isPlain: false, nth: 2 }
  const told = { paths: [], incoming: [] }

  it('leaves out the row that SQLite did not come back from, and what is like it', () => {
    const made: unknown[] = []
    const first = openRowWatch(limits, { makes: (it) => made.push(it) })
    expect(first.begins(row)).toBe(null)
    expect(first.remarks()).toEqual([])
    const [endless] = made as [{ kind: number; nth: number }]
    const second = openRowWatch(limits, { makes: () => {} }, [endless])
    expect(second.begins({ ...row, nth: 1 })).toBe(null)
    expect(second.begins({ ...row, kind: 'another one', nth: 9 })).toBe(null)
    expect(second.begins(row)).toContain('do not come to an end')
    expect(second.begins({ ...row, kind: 'another one', nth: 10 })).toContain('do not come to an end')
    expect(second.begins({ ...row, kind: 'rows of contents', isPlain: true })).toBe(null)
    expect(second.remarks()).toEqual([expect.stringMatching(LEFT_OUT)])
  })

  it('gives unusual rows no more than their part of the time, and says so', () => {
    const watch = openRowWatch({ ...limits, seconds: 0 }, { makes: () => {} })
    const until = performance.now() + 1
    expect(watch.hasTime()).toBe(true)
    watch.during('rows', () => {
      while (performance.now() < until);
      expect(watch.hasTime()).toBe(false)
    })
    expect(watch.remarks()).toEqual([expect.stringContaining('Not proved: what the files do to some unusual rows.')])
  })

  it('says nothing where there is no register to write to', () => {
    progressWriter(told, -1).makes({ kind: 1, nth: 1 })
    expect(progressReader(told, null)().row).toBe(null)
  })
})
