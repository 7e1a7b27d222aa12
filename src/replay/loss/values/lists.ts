/** Lists in JSON documents. */

import { plainText, type Value } from './contents.ts'

/** A list, and the document with another one in its place. */
export interface InDocument {
  readonly list: readonly unknown[]
  readonly put: (list: readonly unknown[]) => Value
}

/** The document's first list that is not empty: the document itself, or what one of its keys holds; null for none. */
export function firstList(value: Value): InDocument | null {
  const document = documentIn(value)
  if (Array.isArray(document)) return document.length > 0 ? { list: document, put: written } : null
  if (!isObject(document)) return null
  const inside = Object.entries(document).find(([, it]) => Array.isArray(it) && it.length > 0)
  return inside ? { list: inside[1] as unknown[], put: (it) => written({ ...document, [inside[0]]: it }) } : null
}

/** Whether two lists differ in nothing but the order of their elements. */
export function isReordered(one: Value, other: Value): boolean {
  const [own, its] = [one, other].map((value) => {
    const document = documentIn(value)
    return Array.isArray(document)
      ? document
          .map((it) => JSON.stringify(it))
          .sort()
          .join()
      : null
  })
  return own !== null && own === its
}

export function isObject(it: unknown): it is Record<string, unknown> {
  return it !== null && typeof it === 'object' && !Array.isArray(it)
}

function written(document: unknown): Value {
  return `'${JSON.stringify(document)}`
}

/** Null for what is none. */
function documentIn(value: Value): unknown {
  if (!/^'\s*[[{]/.test(value)) return null
  try {
    return JSON.parse(plainText(value))
  } catch {
    return null
  }
}
