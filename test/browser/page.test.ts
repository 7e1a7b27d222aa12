/** The page to try it on, in a real browser: the command line's verdicts, links, hostile names, no network, everybody's eyes. */
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { pageExamples } from '../../scripts/page-examples.ts'
import type { Report } from '../../src/model/report.ts'
import type { Example } from '../../src/page/examples.ts'
import { linkOf } from '../../src/page/link.ts'
import { BLANK, type PageState } from '../../src/page/state.ts'
import { NOTHING, on } from '../../src/sqlite/engine.ts'
import { runCli } from '../support/doors.ts'
import { makeRepo } from '../support/git.ts'
import { startSqlJs } from '../support/in-process.ts'
import { chromium, serve } from './chromium.ts'
import { builtPage, copied, openExample, typed, verdictOf, type Watched, watched } from './opened.ts'

let browser: Browser
let server: Server
let built: Awaited<ReturnType<typeof builtPage>>
/** Where the page is, without a hash. */
let address: string

beforeAll(async () => {
  built = await builtPage()
  const served = await serve(built.folder)
  server = served.server
  address = `${served.address}index.html`
  browser = await chromium()
  await browser
    .defaultBrowserContext()
    .overridePermissions(served.address, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'])
})

afterAll(async () => {
  await browser?.close()
  server?.close()
  built?.remove()
})

const EXAMPLES = pageExamples()

function example(id: string): Example & { readonly state: PageState } {
  const found = EXAMPLES.find((it) => it.id === id)
  if (!found?.state) throw new Error(`no example ${id}`)
  return { ...found, state: found.state }
}

/** Opens the page with this hash, waits for its verdict, does something, and says that nothing went wrong. */
async function visiting(hash: string, act: (it: Watched) => Promise<void>, width?: number): Promise<void> {
  const tab = await watched(browser, width)
  try {
    await tab.page.goto(address + hash)
    await verdictOf(tab.page)
    await act(tab)
    expect(tab.errors).toEqual([])
    expect(tab.asked.filter((it) => !it.startsWith(new URL('.', address).href) && !/^(?:blob|data):/.test(it))).toEqual(
      [],
    )
  } finally {
    await tab.page.close()
  }
}

/** What a reader learns of each finding. */
function told({ verdict, findings }: Report): unknown {
  return {
    verdict,
    findings: findings.map(({ rule, level, path, line, column, title, message }) => ({
      ...{ rule, level, path, line, column, title, message },
    })),
  }
}

/** What the command line says in a repository with these files. */
async function onCommandLine({ tool, folder, sqlite, preset, levels, files }: PageState): Promise<unknown> {
  const settings = { extends: preset, runner: tool, ...(sqlite === null ? {} : { sqlite }), rules: levels }
  const repo = makeRepo({ '.github/rehearsal.yml': stringify(settings) })
  const at = (path: string) => `${folder}/${path}`
  const merged = files.flatMap(({ path, kind, text, before }) => (kind === 'new' ? [] : [[at(path), before ?? text]]))
  repo.commit(Object.fromEntries(merged))
  repo.branch('work')
  repo.commit(Object.fromEntries(files.map(({ path, kind, text }) => [at(path), kind === 'removed' ? null : text])))
  const { stdout, stderr } = await runCli([folder, '--base', 'main', '--format', 'json'], { cwd: repo.root })
  try {
    return told(JSON.parse(stdout) as Report)
  } catch {
    throw new Error(`${stdout}\n${stderr}`)
  }
}

describe('the examples', () => {
  const shown = EXAMPLES.filter(({ id, state }) => state !== null && id !== 'too-slow')

  test('are those of the incidents, and of nearly every rule', () => {
    const missing = EXAMPLES.filter(({ state }) => state === null).map(({ id }) => id)
    expect(missing).toEqual(['changed-settings', 'future-version', 'version-taken-elsewhere'])
  })

  test('are judged as on the command line, each with the rule that it is about', async () => {
    await visiting('', async ({ page }) => {
      for (const one of shown) {
        await openExample(page, one)
        const report = JSON.parse(await copied(page, 'json')) as Report
        expect
          .soft(
            report.findings.map(({ rule }) => rule),
            one.id,
          )
          .toContain(one.rule)
        expect.soft(told(report), one.id).toEqual(await onCommandLine(one.state as PageState))
      }
    })
  }, 600_000)

  test('that do not come back are ended, and the page lives on', async () => {
    await visiting('#rule=too-slow', async ({ page }) => {
      expect(await verdictOf(page)).toContain('it took more than 10 seconds')
      expect(await openExample(page, example('loses-index'))).toContain('Do not merge')
    })
  })

  test('that the page cannot show lead to their page', async () => {
    await visiting('#rule=version-taken-elsewhere', async ({ page }) => {
      const alarm = await page.evaluate(`document.getElementById('alarm').textContent`)
      expect(alarm).toContain('docs/rules/version-taken-elsewhere.md')
    })
  })
})

describe('a link', () => {
  test('opens what was written, with the same verdict', async () => {
    let link = ''
    let said = ''
    await visiting('#rule=drops-column', async ({ page }) => {
      await page.click('.cm-content')
      await page.keyboard.down('Control')
      await page.keyboard.press('End')
      await page.keyboard.up('Control')
      said = await typed(page, '\nDROP TABLE Unheard;')
      link = await copied(page, 'link')
      expect(await copied(page, 'bug')).toContain(link)
    })
    expect(said).toContain('Unheard')
    await visiting(new URL(link).hash, async ({ page }) => expect(await verdictOf(page)).toBe(said))
  })

  test('that is broken is refused in words, and an example stands there', async () => {
    await visiting('#v1=AAAA', async ({ page }) => {
      expect(await page.evaluate(`document.getElementById('alarm').textContent`)).toContain('cannot be read')
      expect(await verdictOf(page)).toContain('Do not merge')
    })
  })
})

test('what strangers wrote stays text', async () => {
  const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>'
  const sql = `CREATE TABLE "${evil}" (x);\nDROP TABLE "${evil}2";\n`
  const name = `001_${evil.replaceAll('/', '')}.sql`
  const state = { ...BLANK, files: [{ path: name, kind: 'new', text: sql, before: null }] } as const
  await visiting(`${await linkOf({ ...state, folder: '<b>x' })}`, async ({ page }) => {
    expect(await verdictOf(page)).toContain('Do not merge')
    const made = `[document, document.getElementById('report').shadowRoot].flatMap((it) =>
      Array.from(it.querySelectorAll('img, b, script:not([src$="page.js"])'), (el) => el.outerHTML)
    ).filter((it) => it.includes('alert') || it.includes('<img') || it === '<b>x</b>')`
    expect(await page.evaluate(made)).toEqual([])
    expect(await page.evaluate(`document.querySelector('.file .name').textContent`)).toBe(name)
  })
})

test('the policy lets no text run and nothing leave', async () => {
  const asked: string[] = []
  const other = createServer(({ url }, response) => {
    asked.push(`${url}`)
    response.setHeader('access-control-allow-origin', '*').end()
  })
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
  const elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`
  const tab = await watched(browser)
  await tab.page.goto(address)
  await verdictOf(tab.page)
  await tab.page.evaluate(`{
    const script = document.createElement('script')
    script.textContent = 'globalThis.ran = 1'
    const image = document.createElement('img')
    image.setAttribute('onerror', 'globalThis.ran = 2')
    image.src = '${elsewhere}leak.png'
    const remote = document.createElement('script')
    remote.src = '${elsewhere}leak.js'
    document.body.append(script, image, remote)
  }`)
  expect(await tab.page.evaluate(`fetch('${elsewhere}').then(() => 'sent', () => 'refused')`)).toBe('refused')
  expect(await tab.page.evaluate('globalThis.ran ?? null')).toBeNull()
  expect(asked).toEqual([])
  await tab.page.close()
  other.close()
})

describe('without a network', () => {
  test('it works from a disk', async () => {
    const tab = await watched(browser)
    await tab.page.goto(`${pathToFileURL(join(built.folder, 'index.html'))}#rule=needs-newer-sqlite`)
    expect(await verdictOf(tab.page)).toContain('Production has SQLite')
    expect(await openExample(tab.page, example('loses-index'))).toContain('Do not merge')
    expect(tab.errors).toEqual([])
    expect(tab.asked.filter((it) => !/^(?:file|blob|data):/.test(it))).toEqual([])
    await tab.page.close()
  })

  test('it works on when it was loaded, and says so where another SQLite is needed', async () => {
    const tab = await watched(browser)
    await tab.page.goto(address)
    await verdictOf(tab.page)
    await tab.page.setOfflineMode(true)
    expect(await openExample(tab.page, example('loses-index'))).toContain('Do not merge')
    expect(await openExample(tab.page, example('needs-newer-sqlite'))).toBe('Nothing was checked')
    const why = `document.getElementById('report').shadowRoot.textContent`
    expect(await tab.page.evaluate(why)).toContain('could not be loaded')
    await tab.page.close()
  })
})

describe('everybody can use it', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

  async function violations(page: Page): Promise<unknown> {
    await page.evaluate(`${axe}; undefined`)
    return page.evaluate(`axe.run().then(({ violations }) => violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => [id, nodes.map((it) => it.target.join(' ') + ' ' + it.failureSummary)]))`)
  }

  test.each(['light', 'dark'])('axe finds nothing serious: %s', async (scheme) => {
    await visiting('', async ({ page }) => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
      expect(await violations(page)).toEqual([])
      await openExample(page, example('edited-migration'))
      expect(await violations(page)).toEqual([])
      await page.click('#open-gallery')
      await page.waitForSelector('#gallery-list a')
      expect(await violations(page)).toEqual([])
    })
  })

  test('nothing is wider than a phone', async () => {
    for (const id of ['loses-index', 'edited-migration', 'not-proved', 'the-rebuild-that-deleted-every-child-row']) {
      const { kind } = example(id)
      const act = async ({ page }: Watched) => {
        expect(await page.evaluate('document.documentElement.scrollWidth'), id).toBeLessThanOrEqual(360)
      }
      await visiting(`#${kind}=${id}`, act, 360)
    }
  })

  test('a keyboard gets everywhere and out of the editor again', async () => {
    await visiting('', async ({ page }) => {
      const seen = new Set<unknown>()
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press('Tab')
        seen.add(await page.evaluate(`(document.activeElement.id || document.activeElement.className).split(' ')[0]`))
      }
      const all = [
        'skip',
        'open-gallery',
        'tool',
        'file',
        'add',
        'name',
        'kind',
        'delete',
        'cm-content',
        'copy-link',
        'report',
      ]
      expect([...seen]).toEqual(expect.arrayContaining(all))
      await page.focus('#open-gallery')
      await page.keyboard.press('Enter')
      await page.waitForSelector('#gallery-list a')
      await page.keyboard.press('Escape')
      expect(await page.evaluate('document.activeElement.id')).toBe('open-gallery')
    })
  })
})

describe('files of the visitor', () => {
  const users = 'CREATE TABLE IF NOT EXISTS users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);\n'
  const repo = () => makeRepo({ 'db/001_users.sql': users, 'db/002_x.sql': 'DROP TABLE users;\n', 'db/logo.png': 'x' })

  /** Drops something from a disk on the page, as a person does. */
  async function drop(page: Page, path: string): Promise<void> {
    const session = await page.createCDPSession()
    const data = { items: [], files: [path], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: 300, y: 500, data })
  }

  const lists = (page: Page, name: string) =>
    page.waitForFunction(`document.getElementById('files').textContent.includes(${JSON.stringify(name)})`)

  async function found(page: Page): Promise<string[]> {
    await verdictOf(page)
    const report = JSON.parse(await copied(page, 'json')) as Report
    return report.findings.map(({ rule, path }) => `${rule} ${path}`)
  }

  test('are taken in: a folder, whose newest file is new, and single files', async () => {
    const { root, write } = repo()
    write({ '003_y.sql': 'CREATE TABLE nothing;\n' })
    await visiting('', async ({ page }) => {
      await drop(page, join(root, 'db'))
      await lists(page, '002_x.sql')
      expect(await page.evaluate(`document.getElementById('note').textContent`)).toContain('1 other file was left out')
      expect(await found(page)).toContain('drops-table db/002_x.sql')
      await drop(page, join(root, '003_y.sql'))
      await lists(page, '003_y.sql')
      expect(await found(page)).toContain('replay-fails db/003_y.sql')
    })
  })

  test('may be a whole repository: its folder of migrations and its tool are found', async () => {
    const { root } = makeRepo({
      'shop/wrangler.toml': '[[d1_databases]]\nbinding = "DB"\ndatabase_name = "shop"\nmigrations_dir = "db/sql"\n',
      'shop/db/sql/0001_users.sql': users,
      'shop/db/sql/0002_x.sql': 'DROP TABLE users;\n',
      'shop/test/fixture.sql': 'SELECT 1;\n',
    })
    await visiting('', async ({ page }) => {
      await drop(page, join(root, 'shop'))
      await lists(page, '0002_x.sql')
      expect(await found(page)).toContain('drops-table db/sql/0002_x.sql')
      expect(await page.evaluate(`document.getElementById('tool').value`)).toBe('d1')
      expect(await page.evaluate(`document.getElementById('files').textContent`)).not.toContain('fixture')
    })
  })

  test('may be a database: its rows are those of the rehearsal', async () => {
    const engine = await startSqlJs()
    const bytes = on(engine, NOTHING, (it) => {
      it.run(`${users} INSERT INTO users (id, name) VALUES (1, 'A'), (2, 'A');`)
      return it.state().bytes
    })
    const { root, write } = repo()
    write({ 'prod.db': bytes, '002_x.sql': 'CREATE UNIQUE INDEX IF NOT EXISTS names ON users (name);\n' })
    const files = [{ path: '001_users.sql', kind: 'merged', text: users, before: null }] as const
    await visiting(`${await linkOf({ ...BLANK, files })}`, async ({ page }) => {
      await drop(page, join(root, '002_x.sql'))
      await lists(page, '002_x.sql')
      expect((await found(page)).join()).not.toContain('fails-with-rows')
      await drop(page, join(root, 'prod.db'))
      await page.waitForSelector('#own:not([hidden])')
      expect(await found(page)).toContain('fails-with-rows migrations/002_x.sql')
      expect(await page.evaluate(`document.getElementById('own').textContent`)).toContain('prod.db')
    })
  })
})

test('a file that was deleted is one step back', async () => {
  await visiting('#rule=loses-index', async ({ page }) => {
    const names = () => page.evaluate(`Array.from(document.querySelectorAll('.file .name'), (it) => it.textContent)`)
    const [before, said] = [await names(), await verdictOf(page)]
    await page.evaluate(`document.getElementById('verdict').textContent = 'Rehearsing'`)
    await page.click('#delete')
    expect(await verdictOf(page)).toContain('Nothing new')
    expect(await names()).toEqual((before as string[]).slice(0, -1))
    await page.evaluate(`document.getElementById('verdict').textContent = 'Rehearsing'`)
    await page.goBack()
    expect([await verdictOf(page), await names()]).toEqual([said, before])
  })
})

test('the first load is small', async () => {
  await visiting('', async ({ asked }) => {
    const own = [...new Set(asked.filter((it) => it.startsWith('http')).map((it) => new URL(it).pathname.slice(1)))]
    const sizes = own.map((name) => gzipSync(readFileSync(join(built.folder, name))).length)
    expect(own).toContain('sql-wasm.wasm.js')
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1.5 * 1024 * 1024)
  })
})
