/**
 * GitHub's side of `git fetch`: a real `git http-backend` on the loopback interface, behind a check of the token.
 *
 *   const server = await startGitServer(remote)            // a `file://` address, as from publish(); closed with the file
 *   const server = await startGitServer(remote, { filter: false, protocol: 0 })
 *   … GITHUB_SERVER_URL: server.url, GITHUB_REPOSITORY: 'acme/shop'
 *   server.requests                                        // 'GET info/refs', 'POST git-upload-pack' …
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { atEndOfFile } from './end-of-file.ts'
import { git } from './git.ts'

export interface GitServerOptions {
  /** Whether it honours `--filter`; GitHub does. */
  readonly filter?: boolean
  /** Which ids may be asked for: any, those of commits in history, or none but tips. GitHub: any. */
  readonly wants?: 'any' | 'reachable' | 'tips'
  /** 0: as servers before 2018, which take the ids of blobs only where `wants` is `any`. */
  readonly protocol?: 0 | 2
  /** What it expects as the one and only authorization. Null: everybody may read. */
  readonly token?: string | null
}

export interface GitServer {
  /** As `GITHUB_SERVER_URL`: with a port and a path, as a GitHub Enterprise Server behind a proxy has. */
  readonly url: string
  /** Method and path inside the repository, in order. */
  readonly requests: string[]
  /** Answers everything with this status; null ends it. */
  refuse(status: number | null): void
}

/** A test may take git away from the program. */
const { PATH } = process.env
const PREFIX = '/ghes'
const REPOSITORY = '/acme/shop'

export async function startGitServer(remote: string, o: GitServerOptions = {}): Promise<GitServer> {
  const bare = fileURLToPath(remote)
  const { filter = true, wants = 'any', protocol = 2, token = 'secret' } = o
  git(bare, 'config', 'uploadpack.allowFilter', `${filter}`)
  git(bare, 'config', 'uploadpack.allowAnySHA1InWant', `${wants === 'any'}`)
  git(bare, 'config', 'uploadpack.allowReachableSHA1InWant', `${wants === 'reachable'}`)
  const requests: string[] = []
  let refusal: number | null = null
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost')
    const root = PREFIX + REPOSITORY
    const inside = url.pathname.startsWith(`${root}/`) ? url.pathname.slice(root.length) : null
    requests.push(`${request.method} ${(inside ?? url.pathname).slice(1)}`)
    const status = refusal ?? (inside === null ? 404 : authorized(request, token))
    if (status !== 200 || inside === null) response.writeHead(status, { 'www-authenticate': 'Basic' }).end()
    else serve(request, response, { bare, path: inside, query: url.search.slice(1), protocol })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  atEndOfFile(() => {
    server.closeAllConnections()
    return new Promise((done) => server.close(done))
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${PREFIX}`,
    requests,
    refuse: (status) => {
      refusal = status
    },
  }
}

/** GitHub refuses a request with two authorizations as a bad one. */
function authorized({ rawHeaders }: IncomingMessage, token: string | null): number {
  const given = rawHeaders.filter((_, i) => rawHeaders[i - 1]?.toLowerCase() === 'authorization')
  if (given.length > 1) return 400
  if (token === null) return 200
  return given[0] === `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}` ? 200 : 401
}

interface Call {
  readonly bare: string
  readonly path: string
  readonly query: string
  readonly protocol: 0 | 2
}

/** Runs the backend as a web server would: https://git-scm.com/docs/git-http-backend, RFC 3875. */
function serve(request: IncomingMessage, response: ServerResponse, { bare, path, query, protocol }: Call): void {
  const { headers } = request
  const given = (name: string, value: string | undefined) => (value === undefined ? {} : { [name]: value })
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH,
      GIT_PROJECT_ROOT: bare,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_CONFIG_NOSYSTEM: '1',
      REMOTE_USER: 'somebody',
      REQUEST_METHOD: request.method,
      PATH_INFO: path,
      QUERY_STRING: query,
      ...given('CONTENT_TYPE', headers['content-type']),
      ...given('CONTENT_LENGTH', headers['content-length']),
      ...given('HTTP_CONTENT_ENCODING', headers['content-encoding']),
      ...(protocol === 2 ? given('GIT_PROTOCOL', headers['git-protocol']?.toString()) : {}),
    },
  })
  child.stdin.on('error', () => {})
  request.pipe(child.stdin)
  passOn(child, response)
}

/** Header lines with `Status:` among them, an empty line, the body. */
function passOn(child: ChildProcess, response: ServerResponse): void {
  let head: Buffer | null = Buffer.alloc(0)
  child.stdout?.on('data', (chunk: Buffer) => {
    if (head === null) return void response.write(chunk)
    head = Buffer.concat([head, chunk])
    const end = head.indexOf('\r\n\r\n')
    if (end < 0) return
    const lines = head
      .toString('latin1', 0, end)
      .split('\r\n')
      .map((line) => line.split(/: (.*)/s))
    const status = lines.find(([name]) => name === 'Status')?.[1]
    response.statusCode = status === undefined ? 200 : Number.parseInt(status, 10)
    for (const [name = '', value = ''] of lines) if (name !== 'Status') response.setHeader(name, value)
    response.write(head.subarray(end + 4))
    head = null
  })
  child.on('close', () => response.end())
}
