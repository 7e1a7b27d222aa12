/** The page to try it on, built and open in a real browser, and what one does there. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { pageInto } from '../../scripts/page-into.ts'
import type { Example } from '../../src/page/examples.ts'
import { hashOf } from '../../src/page/examples.ts'

/** Builds the page into a temporary folder; `remove` takes it away. */
export async function builtPage(): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'rehearsal-page-'))
  await pageInto(join(import.meta.dirname, '../..'), folder)
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}

/** What went wrong on a page, or left it: errors, refusals of its policy, and every address that it asked for. */
export interface Watched {
  readonly page: Page
  readonly errors: string[]
  readonly asked: string[]
}

/** A new tab that is watched from its first moment. */
export async function watched(browser: Browser, width = 1280): Promise<Watched> {
  const page = await browser.newPage()
  await page.setViewport({ width, height: 900 })
  const errors: string[] = []
  const asked: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('dialog', (dialog) => {
    errors.push(`a dialog: ${dialog.message()}`)
    dialog.dismiss()
  })
  page.on('request', (request) => asked.push(request.url()))
  return { page, errors, asked }
}

const IS_SAID = `!/^(Loading|Rehearsing)/.test(document.getElementById('verdict').textContent)`

/** Waits for the verdict, and gives it. */
export async function verdictOf(page: Page): Promise<string> {
  await page.waitForFunction(IS_SAID, { timeout: 60_000 })
  return (await page.evaluate(`document.getElementById('verdict').textContent`)) as string
}

/** Opens an example in a page that is open already, and waits for its verdict. */
export async function openExample(page: Page, example: Pick<Example, 'kind' | 'id' | 'title'>): Promise<string> {
  await page.evaluate(`location.hash = ${JSON.stringify(hashOf(example))}`)
  const isOpen = `document.querySelector('#about b')?.textContent === ${JSON.stringify(`${example.title}.`)}`
  await page.waitForFunction(`location.hash === ${JSON.stringify(hashOf(example))} && ${isOpen} && ${IS_SAID}`, {
    timeout: 60_000,
  })
  return verdictOf(page)
}

/** Presses one of the buttons that copy, and gives what is in the clipboard then. */
export async function copied(page: Page, what: 'link' | 'json' | 'bug'): Promise<string> {
  await page.evaluate(`document.getElementById('note').textContent = ''`)
  await page.click(`#copy-${what}`)
  await page.waitForFunction(`document.getElementById('note').textContent !== ''`)
  return (await page.evaluate('navigator.clipboard.readText()')) as string
}

/** What is written next, where the cursor is; then the check that follows. */
export async function typed(page: Page, text: string): Promise<string> {
  await page.evaluate(`document.getElementById('verdict').textContent = 'Rehearsing'`)
  await page.keyboard.type(text)
  return verdictOf(page)
}
