/** Builds the tools that come from the Go module proxy, crates.io, PyPI and Maven Central, and cases that every tool is asked alike. */

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { cache } from './prove.mjs'

/** Runs `make` unless the same was made before in that folder. */
export function once(folder, wanted, make) {
  mkdirSync(folder, { recursive: true })
  const stamp = join(folder, 'installed.json')
  const text = JSON.stringify(wanted)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === text) return folder
  make()
  writeFileSync(stamp, text)
  return folder
}

/** A compiler at low priority, its words on the standard error output. */
export function build(argv, options = {}) {
  execFileSync('nice', ['-n', '10', ...argv], {
    stdio: ['ignore', 2, 2],
    ...options,
    env: { ...process.env, ...options.env },
  })
}

/** The path of a Go program of a module at a version. */
export function go(name, program, version, tags = '') {
  const bin = join(cache(name), 'bin')
  once(bin, [program, version, tags], () =>
    build(['go', 'install', '-tags', tags, `${program}@${version}`], { env: { GOBIN: bin } }),
  )
  return join(bin, program.split('/').pop())
}

/** The path of a Rust program of a crate at a version. */
export function cargo(name, crate, version, program, options = [], env = {}) {
  const root = cache(name)
  once(root, [crate, version, options], () =>
    build(['cargo', 'install', '--debug', '--root', root, ...options, `${crate}@${version}`], {
      env: {
        CARGO_PROFILE_DEV_DEBUG: '0',
        CFLAGS: '-O2',
        CARGO_TARGET_DIR: join(cache('cargo-target'), 'shared'),
        ...env,
      },
    }),
  )
  return join(root, 'bin', program)
}

/** A folder with Java libraries (`group:artifact:version`), with all that they need. */
export function jars(name, artifacts) {
  const folder = cache(name)
  return once(folder, artifacts, () => {
    const one = (it) => {
      const [group, artifact, version] = it.split(':')
      return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`
    }
    const pom = `<project><modelVersion>4.0.0</modelVersion><groupId>prove</groupId><artifactId>${name}</artifactId><version>1</version><dependencies>${artifacts.map(one).join('')}</dependencies></project>\n`
    writeFileSync(join(folder, 'pom.xml'), pom)
    build(['mvn', '-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=jars'], {
      cwd: folder,
      env: { HOME: homedir() },
    })
  })
}

/** Compiles a Java class against such libraries; the command that starts it, `options` being the JVM's. */
export function java(source, folder, options = []) {
  const classes = join(folder, 'classes')
  build(['javac', '-d', classes, '-cp', join(folder, 'jars', '*'), source])
  const plain = [
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    '-Djava.util.logging.SimpleFormatter.format=%4$s: %5$s%n',
  ]
  return ['java', ...plain, ...options, '-cp', `${classes}:${join(folder, 'jars', '*')}`, 'Prove']
}

/** A migration that writes down what holds on the connection that plays it. */
export const FACTS = {
  version: 1,
  name: 'facts',
  up: [
    'CREATE TABLE facts (name TEXT, value TEXT);',
    "INSERT INTO facts VALUES ('sqlite', sqlite_version());",
    ...['foreign_keys', 'journal_mode', 'busy_timeout', 'recursive_triggers', 'legacy_alter_table'].map(
      (it) => `INSERT INTO facts SELECT '${it}', (SELECT * FROM pragma_${it});`,
    ),
    '',
  ].join('\n'),
  down: 'DROP TABLE facts;\n',
}

/** The facts as they were written, from a record's cases. */
export function facts(cases) {
  const rows = cases.find((it) => it.case === 'own: facts of the connection')?.steps[0].rows.facts ?? []
  return Object.fromEntries(rows.map((row) => row.map((it) => it.replaceAll("'", ''))))
}

/** One small table; for cases in which only it matters which files are played. */
export const table = (name) => `CREATE TABLE ${name} (id INTEGER PRIMARY KEY);\n`

/** A migration of `cases.json`. */
export const known = JSON.parse(readFileSync(new URL('cases.json', import.meta.url), 'utf8')).migrations
