/** Where a part of the page leaves its text: what the build writes, and the page reads. */

/** The global that holds the text of each part by its name. */
export const SHELF = 'rehearsalParts'

export const WORKER_PART = 'worker'

export const EXAMPLES_PART = 'examples'

/** The script of a part: it holds one text, and does nothing else. */
export function partScript(name: string, text: string): string {
  return `(globalThis.${SHELF}??={})[${JSON.stringify(name)}]=${JSON.stringify(text)}\n`
}
