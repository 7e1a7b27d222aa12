/** Draws what people see of a report: comments with GitHub's stylesheet, terminals, HTML reports, the page to try it on, in both themes. */

import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Marked } from 'marked'
import type { Browser } from 'puppeteer-core'
import type { Checked } from '../../src/model/report.ts'
import { renderMarkdown } from '../../src/render/markdown.ts'
import { render } from '../../src/render/table.ts'
import { ruleLink, tryLink } from '../../src/rules/table.ts'
import { chromium } from './chromium.ts'
import { COMMENTS, checkedTogether } from './comments.ts'
import { builtPage, verdictOf, watched } from './opened.ts'

const THEMES = ['light', 'dark'] as const

type Theme = (typeof THEMES)[number]

/** What the README shows: small, and in one theme. */
const FOR_README = [
  ['data-loss', 'comment', 'light'],
  ['data-loss', 'terminal', 'dark'],
  ['data-loss', 'html', 'light'],
] as const

/** Writes every picture to `folder`; with `--readme` only those that the README shows. */
async function main([folder = '/tmp/pictures', option]: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const browser = await chromium()
  try {
    for (const [name, stories] of Object.entries(COMMENTS)) {
      const checked = await checkedTogether(stories)
      for (const { kind, theme, width, page, scale } of pages(checked)) {
        const isWanted = FOR_README.some((it) => it.join() === [name, kind, theme].join())
        if (option === '--readme' && !isWanted) continue
        const file = option === '--readme' ? `${kind}.png` : `${name}-${kind}-${theme}.png`
        const part = option === '--readme' && kind === 'html' ? 'section.picture' : null
        await draw(browser, { page, width, theme, scale, part, file: join(folder, file) })
      }
    }
    await drawPage(browser, option === '--readme' ? ['light'] : THEMES, folder)
  } finally {
    await browser.close()
  }
}

/** The page to try it on, with what it begins with. */
async function drawPage(browser: Browser, themes: readonly Theme[], folder: string): Promise<void> {
  const built = await builtPage()
  for (const theme of themes) {
    const { page } = await watched(browser)
    await page.setViewport({ width: 1180, height: 760 })
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
    await page.goto(`${pathToFileURL(join(built.folder, 'index.html'))}`)
    await verdictOf(page)
    const name = themes.length === 1 ? 'page.png' : `page-${theme}.png`
    await page.screenshot({ path: join(folder, name) as `${string}.png` })
    await page.close()
  }
  built.remove()
}

interface Page {
  readonly kind: string
  readonly theme: Theme
  readonly width: number
  readonly scale: number
  readonly page: string
}

function pages(checked: Checked): Page[] {
  return THEMES.flatMap((theme) => [
    { kind: 'comment', theme, width: 920, scale: 1, page: commentPage(checked, theme) },
    { kind: 'terminal', theme, width: 720, scale: 1, page: terminalPage(checked, theme, 80) },
    { kind: 'terminal-120', theme, width: 1060, scale: 1, page: terminalPage(checked, theme, 110) },
    { kind: 'html', theme, width: 980, scale: 1, page: render(checked, 'html') },
  ])
}

interface Drawing {
  readonly page: string
  readonly width: number
  readonly theme: Theme
  readonly scale: number
  /** The element to draw; null for the whole page. */
  readonly part: string | null
  readonly file: string
}

async function draw(browser: Browser, { page, width, theme, scale, part, file }: Drawing): Promise<void> {
  const tab = await browser.newPage()
  await tab.setViewport({ width, height: 100, deviceScaleFactor: scale })
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
  await tab.setContent(page)
  const element = part === null ? null : await tab.$(part)
  const path = file as `${string}.png`
  await (element === null ? tab.screenshot({ path, fullPage: true }) : element.screenshot({ path }))
  const height = await tab.evaluate('document.documentElement.scrollHeight')
  process.stdout.write(`${file} ${height} px, ${Math.round(Number(height) / 24)} lines\n`)
  await tab.close()
}

const REPOSITORY = 'https://github.com/acme/shop'

function commentPage(checked: Checked, theme: Theme): string {
  const markdown = renderMarkdown(checked, {
    budget: 65_000,
    ...{ ruleLink, tryLink },
    link: ({ path, line }) => `${REPOSITORY}/blob/main/${path}#L${line}`,
    commitLink: (commit) => `${REPOSITORY}/commit/${commit}`,
  })
  const sheet = createRequire(import.meta.url).resolve(`github-markdown-css/github-markdown-${theme}.css`)
  const back = theme === 'light' ? '#ffffff' : '#0d1117'
  const border = theme === 'light' ? '#d1d9e0' : '#3d444d'
  return `<!doctype html><meta charset="utf-8"><style>${readFileSync(sheet, 'utf8')}
    body { margin: 0; padding: 16px; background: ${back} }
    .markdown-body { font-size: 14px; border: 1px solid ${border}; border-radius: 6px; padding: 16px }
  </style><article class="markdown-body">${withSigns(String(new Marked({ gfm: true }).parse(markdown)))}</article>`
}

/** GitHub's readers have a font of emoji in colour; a machine without one shows the same shapes. */
const SIGNS: readonly (readonly [string, string])[] = [
  [
    '✅',
    '<rect width="16" height="16" rx="3" fill="#3fa535"/><path d="M3.5 8.5l3 3 6-7" stroke="#fff" stroke-width="2.2" fill="none"/>',
  ],
  ['❌', '<path d="M2 2l12 12M14 2L2 14" stroke="#dd2e44" stroke-width="3.4"/>'],
  [
    '⚠\uFE0F',
    '<path d="M8 1l7.5 14H.5z" fill="#ffcc4d"/><path d="M8 5.5v5M8 12v1.6" stroke="#231f20" stroke-width="1.8"/>',
  ],
]

function withSigns(page: string): string {
  const svg = (shape: string) =>
    `<svg viewBox="0 0 16 16" style="width:1em;height:1em;vertical-align:-.12em">${shape}</svg>`
  return SIGNS.reduce((text, [sign, shape]) => text.replaceAll(sign, svg(shape)), page)
}

const INKS: Readonly<Record<Theme, Readonly<Record<string, string>>>> = {
  light: { 31: '#cf222e', 32: '#1a7f37', 33: '#9a6700', 36: '#0969da' },
  dark: { 31: '#ff7b72', 32: '#56d364', 33: '#e3b341', 36: '#79c0ff' },
}

/** SGR codes as spans: the few that the palette uses. */
function terminalPage(checked: Checked, theme: Theme, width: number): string {
  const text = render(checked, 'terminal', { color: true, width })
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const spans = safe.replaceAll(SGR, (_, code: string) => {
    if (code === '1') return '<span style="font-weight:bold">'
    if (code === '2') return '<span style="opacity:.6">'
    return INKS[theme][code] === undefined ? '</span>' : `<span style="color:${INKS[theme][code]}">`
  })
  const [back, ink] = theme === 'light' ? ['#ffffff', '#1f2328'] : ['#0d1117', '#e6edf3']
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 14px 18px; background: ${back}; color: ${ink} }
    pre { font: 14px/1.4 "DejaVu Sans Mono", monospace; margin: 0 }
  </style><pre>$ npx sqlite-rehearsal\n${spans}</pre>`
}

const SGR = new RegExp(`${String.fromCharCode(27)}\\[(\\d+)m`, 'g')

await main(process.argv.slice(2).map((it) => (it.startsWith('--') ? it : resolve(it))))
