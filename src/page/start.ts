/** The page: what its visitor has put together stands left, what the check says of it right, and the link is kept up to date. */

import type { Finding } from '../model/rule.ts'
import { headline } from '../render/words/verdict.ts'
import { ruleLink } from '../rules/table.ts'
import { Trouble } from '../trouble.ts'
import { keepAddress, leave } from './address.ts'
import { openControls } from './controls.ts'
import { note, openCopying } from './copying.ts'
import { byId, settled } from './dom.ts'
import { openEditor } from './editor.ts'
import { type Example, exampleAt, hashOf } from './examples.ts'
import { openFileForm, type Side } from './file-form.ts'
import { showFiles } from './files-view.ts'
import { fileOf, marksOf, worstAt } from './findings.ts'
import { gallery } from './gallery-view.ts'
import { type Given, openIntake, taken } from './intake.ts'
import { placeIn, stateOf } from './link.ts'
import { about, alarm } from './notices.ts'
import { part } from './parts.ts'
import type { OwnRows } from './question.ts'
import { openReport } from './report-view.ts'
import { type Answer, ask, getReady } from './run.ts'
import { EXAMPLES_PART } from './shelf.ts'
import { added, BLANK, EMPTY, nextName, type PageFile, type PageState, written } from './state.ts'

/** Everything that changes while the page is open. */
interface Session {
  readonly state: PageState
  /** The path of the file in the editor, and which of its texts. */
  readonly selected: string | null
  readonly side: Side
  /** Which opening the editor's texts belong to, so that two examples with files of one name are kept apart. */
  readonly opening: number
  readonly own: OwnRows | null
  /** Null as long as there is none for this state. */
  readonly answer: Answer | null
  /** What stands behind the `#` as long as nothing was changed. */
  readonly hash: string | null
}

let session: Session = {
  ...{ state: EMPTY, selected: null, side: 'text', opening: 0 },
  ...{ own: null, answer: null, hash: null },
}

const verdict = byId('verdict', HTMLElement)
const announced = byId('announced', HTMLElement)
const report = openReport(byId('report', HTMLElement), openerOf)
const editor = openEditor(byId('editor', HTMLElement), (text) => {
  const { selected, side, state } = session
  if (selected !== null) change({ state: written(state, selected, text, side) })
})
const controls = openControls({
  set: (part) => change({ state: { ...session.state, ...part } }),
  own: (own) => change({ own }),
})
const form = openFileForm({
  state: () => session.state,
  file: selectedFile,
  set: (state, selected) => change({ state, selected, side: 'text' }),
  side: (side) => show({ side }),
  leave: () => leave(session),
})
const later = settled(350, run)

/** Another state: it is shown at once, and checked when its visitor pauses. */
function change(part: Partial<Session>): void {
  session = { ...session, answer: null, hash: null, ...part }
  report.age()
  draw()
  later()
}

/** The same state, seen otherwise. */
function show(part: Partial<Session>): void {
  session = { ...session, ...part }
  draw()
}

/** A whole new state, checked at once. */
function open(state: PageState, hash: string | null, own: OwnRows | null = null): void {
  const first = state.files.find(({ kind }) => kind !== 'merged') ?? state.files[0]
  const opening = session.opening + 1
  session = { state, hash, opening, own, answer: null, selected: first?.path ?? null, side: 'text' }
  note('')
  report.age()
  draw()
  run()
}

function selectedFile(): PageFile | null {
  return session.state.files.find(({ path }) => path === session.selected) ?? null
}

function draw(): void {
  const { state, selected, side, own, answer, opening } = session
  controls.draw(state, own)
  const findings = (path: string) => worstAt(answer, state, path)
  showFiles(byId('files', HTMLElement), { files: state.files, selected, findings }, (path) =>
    show({ selected: path, side: 'text' }),
  )
  const file = selectedFile()
  form.draw(file, side)
  byId('editor', HTMLElement).hidden = file === null
  if (file === null) return
  editor.show(`${opening} ${side} ${file.path}`, file[side] ?? file.text, `SQL of ${file.path}`)
  editor.mark(side === 'text' ? marksOf(answer, state, file.path) : [])
}

/** How long a check goes on before it is said what it does: most are done by then. In milliseconds. */
const QUIET = 800

function run(): void {
  const { state, own } = session
  const begun = Date.now()
  let told = begun
  say('Rehearsing …', 'dim')
  ask(state, own, {
    at(path, line) {
      if (Date.now() - told < QUIET) return
      told = Date.now()
      say(`Rehearsing ${path}:${line}, for ${Math.round((told - begun) / 1000)} s …`, 'dim')
    },
    done: answered,
  })
  keepAddress(() => session)
}

function answered(answer: Answer): void {
  if ('checked' in answer) {
    const { sign, text } = headline(answer.checked.report)
    report.show(answer.checked)
    say(`${SIGNS[sign]} ${text}`, sign)
  } else {
    const [title, why] = 'trouble' in answer ? [NOTHING, answer.trouble] : [BUG, answer.bug]
    report.say(why)
    say(title, 'warn', `${title}: ${why}`)
  }
  show({ answer })
}

const SIGNS = { good: '✓', warn: '!', bad: '✗' } as const

const NOTHING = 'Nothing was checked'

const BUG = 'This is a bug of ours. Please report it: "Copy as bug report" holds everything.'

function say(text: string, look: string, spoken = text): void {
  verdict.className = look
  verdict.textContent = text
  // A screen reader hears what comes out, once, and not that it is worked on after each letter.
  if (look !== 'dim' && announced.textContent !== spoken) announced.textContent = spoken
}

/** What opens a finding's place in the editor; null where the page has no such file. */
function openerOf(finding: Finding): (() => void) | null {
  const path = fileOf(finding, session.state)
  if (path === null) return null
  return () => {
    show({ selected: path, side: 'text' })
    editor.goTo(finding.line)
  }
}

let examples: Promise<readonly Example[]> | null = null

function allExamples(): Promise<readonly Example[]> {
  examples ??= part(EXAMPLES_PART).then((text) => JSON.parse(text) as Example[])
  return examples
}

/** Opens what stands behind the `#`; the first example where that is nothing, or cannot be read. */
async function load(): Promise<void> {
  alarm(null)
  const place = placeIn(location.hash)
  try {
    if (place.kind === 'state') {
      open(await stateOf(place.code), location.hash)
      return about(null)
    }
    const all = await allExamples()
    const found = place.kind === 'none' ? all[0] : exampleAt(all, place)
    if (found?.state) return openExample(found)
    if (found) throw new Trouble(`This page cannot show an example of ${found.rule}; ${ruleLink(found.rule)} has it.`)
    throw new Trouble('There is no such example.')
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    alarm(error.message)
    const [first] = await allExamples()
    if (first && session.state === EMPTY) openExample(first)
  }
}

function openExample(example: Example): void {
  if (example.state) open(example.state, hashOf(example))
  about(example)
}

/** Files of the visitor's own. What was open before is one step back. */
async function take(given: Promise<readonly Given[]>): Promise<void> {
  alarm(null)
  try {
    const { state, own, remarks } = await taken(await given, session.state, session.own)
    if (!(await leave(session))) return
    open(state, null, own)
    about(null)
    note(remarks.join(' '))
  } catch (error) {
    alarm(error instanceof Trouble ? error.message : `These files cannot be read: ${String(error)}`)
  }
}

function goTo(hash: string): void {
  if (location.hash === hash) load()
  else location.hash = hash
}

byId('open-gallery', HTMLButtonElement).addEventListener(
  'click',
  gallery(allExamples, (example) => goTo(hashOf(example))),
)
byId('blank', HTMLButtonElement).addEventListener('click', async () => {
  if (!(await leave(session))) return
  open(BLANK, null)
  about(null)
  alarm(null)
})
byId('add', HTMLButtonElement).addEventListener('click', () => {
  const path = nextName(session.state.files)
  change({ state: added(session.state, { path, kind: 'new', text: '', before: null }), selected: path, side: 'text' })
  byId('name', HTMLInputElement).select()
})
byId('skip', HTMLAnchorElement).addEventListener('click', (event) => {
  event.preventDefault()
  byId('report-place', HTMLElement).focus()
})
openIntake(take)
openCopying(() => {
  const { state, answer, own } = session
  return { state, answer, left: own && `the database ${own.name}` }
})
window.addEventListener('hashchange', load)
getReady().catch(() => {})
load()
