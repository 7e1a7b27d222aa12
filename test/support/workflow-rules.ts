/** What we ask of every workflow beyond GitHub's own parser: what a stranger's pull request could make of it. */
import { parse } from 'yaml'

type Json = unknown
type Named = Readonly<Record<string, Json>>

/** What a kind of workflow is held to. */
export interface Demands {
  /** By job, or for `*` each: what its token may do at most, as `contents: read`. */
  readonly permissions: Readonly<Record<string, readonly string[]>>
  /** Owners whose actions may be named by a tag; all others by commit. */
  readonly tagged: readonly string[]
  /** Whether jobs need a timeout, and checkouts `persist-credentials: false`. */
  readonly careful: boolean
  /** Secrets that may be used. */
  readonly secrets: readonly string[]
}

interface Job {
  readonly id: string
  readonly job: Named
  readonly steps: readonly Named[]
}

/** What is wrong with a workflow, each as `where: what`; empty when nothing is. */
export function workflowProblems(text: string, demands: Demands): string[] {
  const workflow = named(parse(text))
  const jobs = Object.entries(named(workflow.jobs)).map(([id, job]): Job => {
    return { id, job: named(job), steps: list(named(job).steps).map(named) }
  })
  return [
    ...events(workflow, jobs),
    ...secrets(text, demands),
    ...jobs.flatMap(({ id, job, steps }) => [
      ...permissions(id, job.permissions ?? workflow.permissions, demands),
      ...(demands.careful && typeof job['timeout-minutes'] !== 'number' ? [`${id}: no timeout-minutes`] : []),
      ...steps.flatMap((step) => [...pins(id, step, text, demands), ...injections(id, step)]),
      ...(demands.careful ? steps.flatMap((step) => credentials(id, step)) : []),
    ]),
  ]
}

function events({ on }: Named, jobs: readonly Job[]): string[] {
  const names = typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(named(on))
  const filters = Object.entries(named(on)).flatMap(([name, filter]) =>
    ['paths', 'paths-ignore'].filter((key) => key in named(filter)).map((key) => `on ${name}: ${key}`),
  )
  // Its token writes and its secrets are there, so nothing of the pull request's may be brought in or run.
  const trusted = names.filter((name) => name === 'pull_request_target' || name === 'workflow_run')
  const steps = jobs.flatMap((job) => job.steps)
  const brings = trusted.length > 0 && steps.some((step) => isCheckout(step) || step.run !== undefined)
  return [...filters, ...(brings ? [`on ${trusted.join()}: checks out or runs something`] : [])]
}

function permissions(id: string, given: Json, { permissions: all }: Demands): string[] {
  if (given === undefined || given === null) return [`${id}: no permissions`]
  if (typeof given === 'string') return [`${id}: permissions ${given}`]
  const allowed = all[id] ?? all['*'] ?? []
  const granted = Object.entries(named(given)).map(([scope, level]) => `${scope}: ${level}`)
  return granted.filter((one) => !allowed.includes(one)).map((one) => `${id}: may ${one}`)
}

function pins(id: string, { uses }: Named, text: string, { tagged }: Demands): string[] {
  if (typeof uses !== 'string' || uses.startsWith('./')) return []
  if (tagged.includes(uses.split('/')[0] ?? '') && /@v\d+$/.test(uses)) return []
  // The comment is for people and for those who propose updates.
  const line = text.split('\n').find((one) => one.includes(uses)) ?? ''
  return /@[0-9a-f]{40}\s+# v\d+\.\d+\.\d+$/.test(line.trimEnd()) ? [] : [`${id}: ${uses} is not pinned`]
}

/** Expressions are replaced in a script before a shell reads it, whatever is in them; the environment is not read as code. */
function injections(id: string, { run, with: inputs }: Named): string[] {
  const scripts = [run, named(inputs).script].filter((script) => typeof script === 'string')
  return scripts.filter((script) => script.includes('${{')).map(() => `${id}: an expression inside of a script`)
}

function credentials(id: string, step: Named): string[] {
  if (!isCheckout(step)) return []
  return named(step.with)['persist-credentials'] === false ? [] : [`${id}: the checkout keeps its credentials`]
}

function secrets(text: string, { secrets: allowed }: Demands): string[] {
  const used = [...text.matchAll(/\bsecrets\s*(?:\.\s*([\w-]+)|\[|:)/gi)].map(([whole, name]) => name ?? whole)
  return [...new Set(used)].filter((name) => !allowed.includes(name)).map((name) => `secret ${name}`)
}

function isCheckout({ uses }: Named): boolean {
  return typeof uses === 'string' && /^actions\/checkout\b/.test(uses)
}

function named(value: Json): Named {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Named) : {}
}

function list(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : []
}
