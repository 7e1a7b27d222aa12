/** Reads `.github/rehearsal.yml`: data only, and every problem with its line and column. */

import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { folderPath } from '../folder/paths.ts'
import type { SettingsAllowance } from '../model/rule.ts'
import type { Runner } from '../model/runner.ts'
import type { Level, Place } from '../model/text.ts'
import { cut } from '../render/words/escape.ts'
import { RULES } from '../rules/table.ts'
import { contradiction, customRunner, RUNNER_FIELDS, type RunnerField } from '../tools/custom.ts'
import { didYouMean, Trouble } from '../trouble.ts'
import { levelProblem } from './levels.ts'
import { type Option, type OptionName, problemWith } from './option.ts'
import { LEVELS, OPTIONS } from './options.ts'
import { type FileSettings, NO_FILE } from './settings.ts'

/** Larger than any settings file; YAML's reader takes time and stack by the nesting of what it reads. */
const MAX_LENGTH = 64 * 1024

type Node = ParsedNode | null | undefined

/** The file that is read: where a node stands, and what was found to be wrong so far. */
interface Reading {
  place(node: Node): Place
  complain(node: Node, problem: string): void
}

/**
 * What the settings file says. `path` is named in messages. Throws one Trouble that lists its problems, the first 30, as
 * `path:line:column: what is wrong, what is allowed`. An unknown rule or a missing reason below `allow:` is no
 * problem here: it is passed on, and becomes a finding.
 */
export function parseSettingsFile(text: string, path: string): FileSettings {
  const problems: string[] = []
  const counter = new LineCounter()
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset)
    return { path, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const complainAt = (place: Place, problem: string) => {
    problems.push(`${place.path}:${place.line}:${place.column}: ${cut(problem, LONGEST_PROBLEM)}`)
  }
  const place = (node: Node): Place => at(node?.range[0] ?? 0)
  const reading: Reading = { place, complain: (node, problem) => complainAt(place(node), problem) }
  const document = parse(text, path, counter)
  for (const error of [...document.errors, ...document.warnings]) complainAt(at(error.pos[0]), error.message)
  const settings = problems.length === 0 ? readRoot(reading, document.contents) : NO_FILE
  if (problems.length > 0) throw new Trouble(`The settings file cannot be used.\n${listed(problems).join('\n')}`)
  return settings
}

/** More would hide the first, which often brings the others about. */
const MOST_PROBLEMS = 30

/** In UTF-16 code units: a key may be as long as the file. */
const LONGEST_PROBLEM = 1000

function listed(problems: readonly string[]): string[] {
  const more = problems.length - MOST_PROBLEMS
  return [...problems.slice(0, MOST_PROBLEMS), ...(more > 0 ? [`… and ${more} more.`] : [])]
}

function parse(text: string, path: string, lineCounter: LineCounter) {
  if (text.length > MAX_LENGTH)
    throw new Trouble(`${path}: larger than ${MAX_LENGTH / 1024} KiB, which no settings file is.`)
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, version: '1.2', schema: 'core' })
  } catch (error) {
    if (error instanceof RangeError) throw new Trouble(`${path}: nested too deeply to be a settings file.`)
    throw error
  }
}

function readRoot(reading: Reading, root: Node): FileSettings {
  if (isNothing(root)) return NO_FILE
  const options = OPTIONS.filter((option) => option.key !== null)
  const given = new Map<OptionName, readonly string[]>()
  let runner: FileSettings['runner'] = null
  let folders: FileSettings['folders'] = []
  let levels: FileSettings['levels'] = {}
  let allow: FileSettings['allow'] = []
  const known = [...options.map((option) => option.key ?? ''), 'rules', 'allow']
  for (const [key, value] of entries(reading, root, 'the settings', known)) {
    const option = options.find((candidate) => candidate.key === key)
    if (key === 'runner' && isMap(value)) runner = readRunner(reading, value)
    else if (key === 'folders') folders = readFolders(reading, value)
    else if (option !== undefined) given.set(option.name, readOption(reading, option, value))
    else if (key === 'rules') levels = readLevels(reading, value)
    else allow = readAllow(reading, value)
  }
  return { given, runner, folders, levels, allow }
}

const OWN = OPTIONS.filter((option) => option.perFolder)

/** Each entry is a folder's path, or a map of its path and what it has of its own. */
function readFolders(reading: Reading, node: Node): FileSettings['folders'] {
  const seen = new Set<string>()
  return items(reading, node, '"folders"').flatMap((item) => {
    const folder = isMap(item) ? readFolder(reading, item) : plainFolder(reading, item)
    if (folder === null) return []
    if (seen.has(folder.path)) reading.complain(item, `"folders": ${JSON.stringify(folder.path)} is there twice.`)
    seen.add(folder.path)
    return [folder]
  })
}

function plainFolder(reading: Reading, node: Node): FileSettings['folders'][number] | null {
  const path = pathOf(reading, node, 'folders')
  return path === null ? null : { path, given: new Map(), runner: null }
}

function readFolder(reading: Reading, node: Node): FileSettings['folders'][number] | null {
  const given = new Map<OptionName, readonly string[]>()
  let runner: FileSettings['runner'] = null
  let path: string | null = null
  for (const [key, value] of entries(reading, node, 'an entry of "folders"', [
    'path',
    ...OWN.map((it) => `${it.key}`),
  ])) {
    const option = OWN.find((candidate) => candidate.key === key)
    if (key === 'runner' && isMap(value)) runner = readRunner(reading, value)
    else if (option !== undefined) given.set(option.name, readOption(reading, option, value))
    else path = pathOf(reading, value, 'path')
  }
  if (path === null) reading.complain(node, 'an entry of "folders" needs a "path".')
  return path === null ? null : { path, given, runner }
}

function pathOf(reading: Reading, node: Node, key: string): string | null {
  const text = textOf(reading, node, `"${key}"`, 'text')
  if (text === '') reading.complain(node, `"${key}": must not be empty.`)
  return text === null || text === '' ? null : folderPath(text)
}

function readOption(reading: Reading, option: Option, node: Node): readonly string[] {
  const nodes = option.kind === 'list' ? items(reading, node, `"${option.key}"`) : [node]
  return nodes.flatMap((item) => {
    const allowed = option.kind === 'choice' ? `one of ${option.values.join(', ')}` : 'text'
    const text = option.shape ? sourceOf(reading, item, option) : textOf(reading, item, `"${option.key}"`, allowed)
    const problem = text === null ? null : problemWith(option, text)
    if (problem !== null) reading.complain(item, `"${option.key}": ${problem}.`)
    return text === null || problem !== null ? [] : [text]
  })
}

/** A runner field by field. What is wrong is complained about, and the rest is still read. */
function readRunner(reading: Reading, node: Node): Runner | null {
  const fields = new Map<RunnerField, string>()
  for (const [key, value] of entries(reading, node, '"runner"', Object.keys(RUNNER_FIELDS))) {
    const values = RUNNER_FIELDS[key as RunnerField]
    const text = textOf(reading, value, `"${key}"`, `one of ${values.join(', ')}`)
    const problem = text === null ? null : problemWith({ kind: 'choice', values }, text)
    if (problem !== null) reading.complain(value, `"${key}": ${problem}.`)
    else if (text !== null) fields.set(key as RunnerField, text)
  }
  const runner = customRunner(fields)
  const problem = contradiction(runner)
  if (problem !== null) reading.complain(node, `"runner": ${problem}.`)
  return runner
}

function readLevels(reading: Reading, node: Node): FileSettings['levels'] {
  const levels: Record<string, Level | 'off'> = {}
  if (isNothing(node)) return levels
  const ids = RULES.map((rule) => rule.id)
  for (const [id, value] of entries(reading, node, '"rules"', ids, 'rule')) {
    const level = textOf(reading, value, `the level of "${id}"`, `one of ${LEVELS.join(', ')}`)
    if (level === null) continue
    const problem = levelProblem(id, level)
    if (problem === null) levels[id] = level as Level | 'off'
    else reading.complain(value, `the level of "${id}": ${problem}.`)
  }
  return levels
}

function readAllow(reading: Reading, node: Node): SettingsAllowance[] {
  if (isNothing(node)) return []
  return items(reading, node, '"allow"').map((item) => {
    const texts = new Map<string, string>()
    for (const [key, value] of entries(reading, item, 'an entry of "allow"', ['rule', 'path', 'reason'])) {
      // `reason:` with nothing behind it is a missing reason, which is a finding and not an error.
      texts.set(key, isNothing(value) ? '' : (textOf(reading, value, `"${key}"`, 'text') ?? ''))
    }
    for (const key of isMap(item) ? ['rule', 'path'] : []) {
      if (!texts.get(key)) reading.complain(item, `an entry of "allow" needs a "${key}".`)
    }
    const [rule = '', path = '', reason = ''] = ['rule', 'path', 'reason'].map((key) => texts.get(key)?.trim())
    return { rule, path, reason, at: reading.place(item) }
  })
}

/** The known keys of a map with their values; complains about everything else. */
function entries(reading: Reading, node: Node, what: string, known: readonly string[], kind = 'key'): [string, Node][] {
  if (!isMap(node)) {
    reading.complain(node, `${what} must be a list of "key: value" lines${isAlias(node) ? ', not an alias' : ''}.`)
    return []
  }
  return (node as YAMLMap<ParsedNode, ParsedNode | null>).items.flatMap((pair): [string, Node][] => {
    const key = isScalar(pair.key) ? String(pair.key.value) : ''
    if (known.includes(key)) return [[key, pair.value]]
    reading.complain(pair.key, `there is no ${kind} "${key}" in ${what}${meant(key, known, kind)}.`)
    return []
  })
}

function meant(key: string, known: readonly string[], kind: string): string {
  const near = didYouMean(key, known)
  if (near !== '') return near
  return kind === 'rule' ? '; "sqlite-rehearsal rules" lists them' : `; allowed are ${known.join(', ')}`
}

function items(reading: Reading, node: Node, what: string): Node[] {
  if (isSeq(node)) return (node as YAMLSeq<ParsedNode>).items
  reading.complain(node, `${what} must be a list, one "- …" line for each.`)
  return []
}

/** What has a shape of its own may be written without quotes: 3.40 is a version here, and no number. */
function sourceOf(reading: Reading, node: Node, { key, shape }: Option): string | null {
  if (isScalar(node) && typeof node.value === 'number' && node.source !== undefined) return node.source
  return textOf(reading, node, `"${key}"`, shape?.says ?? 'text')
}

/** Aliases are refused here too: a settings file has nothing to repeat, and expanding them is how YAML bombs work. */
function textOf(reading: Reading, node: Node, what: string, allowed: string): string | null {
  if (isScalar(node) && typeof node.value === 'string') return node.value
  const found = isScalar(node)
    ? ` Found ${node.source ? `"${node.source}"; put it in quotes if it is text` : 'nothing'}.`
    : ''
  reading.complain(node, `${what} must be ${allowed}.${found}`)
  return null
}

function isNothing(node: Node): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null)
}
