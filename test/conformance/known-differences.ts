/** Where a model differs from the record of the real tool, and why that is left. A difference that is gone fails its test. */

const DIFFERENCES: readonly (readonly [record: RegExp, name: RegExp, why: string])[] = []

/** Why this case of a record differs from the model; null where it must not. */
export function known(record: string, name: string): string | null {
  return DIFFERENCES.find(([records, cases]) => records.test(record) && cases.test(name))?.[2] ?? null
}
