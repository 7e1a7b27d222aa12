/**
 * GitHub's published description of its REST API (the part in `test/fixtures/github-contract.json`), as two questions:
 * is this a request that GitHub knows, and is this an answer that GitHub could give?
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: object
}
interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: object }>>
}
type Referable<T> = T | { readonly $ref: string }
interface Description {
  readonly operationId: string
  readonly parameters: readonly Referable<Parameter>[]
  readonly requestBody?: Content & { readonly required?: boolean }
  readonly responses: Readonly<Record<string, Referable<Content>>>
}

/** A request, recognised. `id` is empty when GitHub has no such operation. */
export interface Operation {
  readonly id: string
  readonly description: Description | null
  readonly path: Record<string, string>
  readonly query: URLSearchParams
  readonly body: unknown
}

export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

const document = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/github-contract.json'), 'utf8'),
  (_, value) => withNull(value),
) as { paths: Record<string, Record<string, Description>> }
const ROOT = 'https://contract.test/'
// `nullable` is OpenAPI's own; the description is no schema itself, hence `strict: false`.
const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false })
const texts = new Ajv({ strict: false, allErrors: true, coerceTypes: true })
for (const each of [ajv, texts]) {
  formats.default(each)
  each.addSchema(document, ROOT)
}

/** OpenAPI's `nullable` beside a reference or a choice, in JSON Schema's words; ajv knows it beside a `type`. */
function withNull(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('nullable' in value) || 'type' in value) return value
  const { nullable, ...schema } = value
  return nullable === true ? { anyOf: [{ type: 'null' }, schema] } : schema
}

export const contract = { request, answer }

/** Recognises a request and says what is wrong with it. */
function request(method: string, url: string, body: unknown): { operation: Operation; problems: string[] } {
  const { pathname, searchParams: query } = new URL(url, ROOT)
  for (const [template, methods] of Object.entries(document.paths)) {
    const description = methods[method.toLowerCase()]
    const path = match(template, pathname)
    if (description === undefined || path === null) continue
    const operation = { id: description.operationId, description, path, query, body }
    return { operation, problems: [...parameters(description, path, query), ...payload(description, body)] }
  }
  const operation = { id: '', description: null, path: {}, query, body }
  return { operation, problems: ['GitHub has no such operation'] }
}

/** What is wrong with an answer to a recognised request. A status that is not described may be any server error. */
function answer({ description }: Operation, { status, body }: Answer): string[] {
  if (description === null) return []
  const described = description.responses[String(status)]
  if (described === undefined) return status >= 500 || status === 401 ? [] : explainable(description, status)
  const schema = resolved<Content>(described).content?.['application/json']?.schema
  if (schema === undefined) return body === undefined ? [] : ['an answer without content has some']
  return complaints(ajv, schema, body, 'body')
}

/** GitHub describes few refusals: a 403, 404 or 429 can come from every operation. */
function explainable(description: Description, status: number): string[] {
  return [403, 404, 429].includes(status) ? [] : [`${description.operationId} never answers ${status}`]
}

function match(template: string, pathname: string): Record<string, string> | null {
  const pattern = template.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')
  const groups = new RegExp(`^${pattern}$`).exec(pathname)?.groups
  if (groups === undefined && template !== pathname) return null
  return Object.fromEntries(Object.entries(groups ?? {}).map(([name, text]) => [name, decodeURIComponent(text)]))
}

function parameters(description: Description, path: Record<string, string>, query: URLSearchParams): string[] {
  const known = description.parameters.map((parameter) => resolved<Parameter>(parameter))
  const named = (name: string) => known.some((parameter) => parameter.in === 'query' && parameter.name === name)
  const strangers = [...query.keys()].filter((name) => !named(name)).map((name) => `no query parameter ${name}`)
  const wrong = known.flatMap(({ in: where, name, required, schema }) => {
    const given = where === 'path' ? path[name] : (query.get(name) ?? undefined)
    if (given === undefined) return required ? [`${name} is missing`] : []
    return complaints(texts, { type: 'object', properties: { given: schema } }, { given }, name)
  })
  return [...strangers, ...wrong]
}

function payload({ requestBody }: Description, body: unknown): string[] {
  if (requestBody === undefined) return body === undefined ? [] : ['a body where none belongs']
  if (body === undefined) return requestBody.required ? ['no body'] : []
  return complaints(ajv, requestBody.content?.['application/json']?.schema ?? {}, body, 'body')
}

function complaints(judge: Ajv, schema: object, value: unknown, what: string): string[] {
  const validate = compiled(judge, schema)
  if (validate(value)) return []
  return (validate.errors ?? []).map((error) => `${what}${error.instancePath} ${error.message}`)
}

const cache = new Map<object, ValidateFunction>()
function compiled(judge: Ajv, schema: object): ValidateFunction {
  const known = cache.get(schema)
  if (known !== undefined) return known
  // References in the description are relative to the whole of it.
  const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${ROOT}#/`)) as object
  const validate = judge.compile(absolute)
  cache.set(schema, validate)
  return validate
}

function resolved<T>(value: Referable<T>): T {
  if (!(typeof value === 'object' && value !== null && '$ref' in value)) return value as T
  const steps = value.$ref.slice(2).split('/')
  return steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], document) as T
}
