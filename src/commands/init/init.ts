/** `sqlite-rehearsal init`: looks at a repository, and writes the workflow and the settings that it needs. */

import { kindOf } from '../../found/kinds.ts'
import { defuse } from '../../render/words/defuse.ts'
import { findRepository } from '../../revisions/repository.ts'
import { readTerminal } from '../../revisions/terminal.ts'
import { SETTINGS_PATH } from '../../settings/options.ts'
import { at } from '../../tools/settings/text.ts'
import { Trouble } from '../../trouble.ts'
import { type InitLook, lookForInit } from './look.ts'
import { isTaken, writeNew } from './new-files.ts'
import { foundText, nextText, type Outcome, outcomeText, shownAt } from './says.ts'
import { rehearsalIn, settingsText, WORKFLOW_TEXT } from './writes.ts'

const WORKFLOW_PATH = '.github/workflows/rehearse.yml'

/** A name that people give the settings file, and that nobody reads. */
const UNREAD_SETTINGS = '.github/rehearsal.yaml'

const LEFT = 'is there already: left as it is.'

/**
 * Writes what is missing of the two files at the root of the repository around `cwd`; with `dryRun`, nothing. Returns the
 * text to print. Throws Trouble outside a repository, where there is nothing to rehearse, and when a file cannot be
 * written.
 */
export async function init(o: { cwd: string; dryRun: boolean }): Promise<string> {
  if ((await findRepository(o.cwd)) === null) {
    throw new Trouble(`${o.cwd} is not in a git repository: run init inside the one that holds the migrations.`)
  }
  const { root, here, base, head } = await readTerminal({ cwd: o.cwd, base: null, head: null, staged: false })
  const found = await lookForInit(head, base)
  const outcomes = [await settings(root, found), await workflow(root, found)]
  const written = outcomes.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]))
  if (!o.dryRun) await writeNew(root, written)
  const paths = written.map(({ path }) => path)
  const next = o.dryRun || paths.length === 0 ? '' : nextText(paths, defuse)
  const parts = [
    here === '.' ? '' : `In ${defuse(root)}`,
    foundText(found, defuse),
    outcomeText(outcomes, o.dryRun, defuse),
    next,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

async function settings(root: string, found: InitLook): Promise<Outcome> {
  const path = SETTINGS_PATH
  if (await isTaken(root, path)) return { path, text: null, why: LEFT }
  if (await isTaken(root, UNREAD_SETTINGS)) {
    const why = `is not written: there is ${UNREAD_SETTINGS}, which is not read. Rename it: git mv ${UNREAD_SETTINGS} ${path}`
    return { path, text: null, why }
  }
  if (found.choices.length === 0) throw nothingFound(found)
  return { path, text: settingsText(found, defuse), why: '' }
}

async function workflow(root: string, { files }: InitLook): Promise<Outcome> {
  const path = WORKFLOW_PATH
  const running = files
    .filter((file) => kindOf(file.path) === 'workflow')
    .map((file) => ({ ...file, line: rehearsalIn(file.text) }))
    .find(({ line }) => line !== null)
  if (await isTaken(root, path)) {
    const add = 'It does not run sqlite-rehearsal; the step to add is "- uses: sqlite-rehearsal/sqlite-rehearsal@v0".'
    return { path, text: null, why: running ? LEFT : `${LEFT} ${add}` }
  }
  if (!running) return { path, text: WORKFLOW_TEXT, why: '' }
  const where = shownAt(at(running.path, running.text, running.line ?? 1), defuse)
  return { path, text: null, why: `is not needed, as there is ${where}` }
}

function nothingFound({ sights }: InitLook): Trouble {
  const seen = sights.map(({ at: place, says }) => `\n${shownAt(place, defuse)}: ${says}`)
  return new Trouble(
    'No folder of migrations was found, so nothing was written: no file is named like 001_initial_schema.sql (digits, then ' +
      `_ or -, then a name). Make the first one, such as migrations/001_initial_schema.sql, and run init again.${seen.join('')}`,
  )
}
