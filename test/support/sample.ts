/**
 * An answer that GitHub could give, made up from its own description: what it must hold and nothing else, so that a test
 * only says what it is about.
 *
 *   sample('full-repository', { default_branch: 'trunk' })
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly nullable?: boolean
  readonly enum?: readonly unknown[]
  readonly oneOf?: readonly Schema[]
  readonly format?: string
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
}

const { components } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/github-contract.json'), 'utf8'),
) as { components: { schemas: Record<string, Schema> } }

const FORMATS: Readonly<Record<string, string>> = {
  uri: 'https://github.com/acme/shop',
  'date-time': '2026-01-01T00:00:00Z',
  email: 'someone@example.com',
}

/** A value of a named schema, with some properties of its own. */
export function sample(name: string, own: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { ...(made({ $ref: `#/components/schemas/${name}` }) as object), ...own }
}

function made(schema: Schema): unknown {
  if (schema.nullable) return null
  if (schema.$ref !== undefined) return made(components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {})
  if (schema.enum) return schema.enum[0]
  if (schema.oneOf) return made(schema.oneOf[0] ?? {})
  if (schema.type === 'object') {
    const properties = (schema.required ?? []).map((name) => [name, made(schema.properties?.[name] ?? {})])
    return Object.fromEntries(properties)
  }
  if (schema.type === 'array') return []
  if (schema.type === 'boolean') return false
  if (schema.type === 'integer' || schema.type === 'number') return 1
  return FORMATS[schema.format ?? ''] ?? 'text'
}
