/** A real Chromium without a window, and a page of a folder of files that is served on this machine only. */
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'

/** Debian's; another one by the variable. */
const PROGRAM = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Starts it with a profile of its own, which goes with it. It asks nobody outside for anything. */
export function chromium(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: PROGRAM,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  })
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
}

/** Serves a folder on the loopback address; `/` is an empty page. */
export async function serve(folder: string): Promise<{ address: string; server: Server }> {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://x').pathname))
    if (path === '/') return void response.setHeader('content-type', 'text/html').end('<!doctype html><title>t</title>')
    const bytes = await readFile(join(folder, path)).catch(() => null)
    response.statusCode = bytes ? 200 : 404
    response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream')
    response.end(bytes)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server }
}
