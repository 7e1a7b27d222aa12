/** The examples of a rule's page, which comes with the package. */

import { readFile } from 'node:fs/promises'

/** A story that the rule reports, what is said of it, and one that it does not report. */
export interface Examples {
  readonly bad: string
  readonly said: string
  readonly good: string
}

/** From the program in `dist/`, and from this file. */
const FOLDERS = ['../docs/rules/', '../../../docs/rules/']

/** The first examples of a rule; null where the pages are not there. */
export async function examplesOf(rule: string): Promise<Examples | null> {
  for (const folder of FOLDERS) {
    const page = await readFile(new URL(`${folder}${rule}.md`, import.meta.url), 'utf8').catch(() => null)
    if (page !== null) return examplesIn(page)
  }
  return null
}

function examplesIn(page: string): Examples | null {
  const [reported = '', others = ''] = page.split('\n## Not reported\n')
  const [bad, said] = blocksIn(reported)
  const [good] = blocksIn(others)
  return bad === undefined || said === undefined || good === undefined ? null : { bad, said, good }
}

function blocksIn(page: string): string[] {
  return [...page.matchAll(/^(`{3,})\w+\n([\s\S]*?)\n\1$/gm)].map(([, , text = '']) => text)
}
