/** Invented values, short enough for a sentence. */

/** An invented text of which only both ends tell it from another one. */
export function shortValue(value: string): string {
  const told = withoutFiller(value)
  return told.length > 40 ? `${told.slice(0, 9)}…${told.slice(-16)}` : told
}

/** A value without what only makes it long: a run of the alphabet, of one letter or of one byte says nothing. */
function withoutFiller(value: string): string {
  const letters = value.replaceAll(/[a-z]{12,}/g, (run) => (ALPHABET.includes(run) ? '…' : run))
  if (/(.)\1{11}/.test(letters)) return letters.replaceAll(/(.)\1{11,}/g, '…')
  return letters.startsWith("X'") ? letters.replaceAll(/([0-9A-F]{2})\1{5,}/g, '…') : letters
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'.repeat(3)

/** Two invented texts that are not alike: where they are long, what stands around the place where they differ. */
export function shortPair(both: readonly [string, string]): [string, string] {
  const told = both.map(withoutFiller)
  const [one = '', other = ''] = told[0] === told[1] ? both : told
  if (Math.max(one.length, other.length) <= 40) return [one, other]
  const least = Math.min(one.length, other.length)
  let ahead = 0
  while (ahead < least && one[ahead] === other[ahead]) ahead += 1
  let behind = 0
  while (behind < least - ahead && one.at(-1 - behind) === other.at(-1 - behind)) behind += 1
  return [around(one, ahead, one.length - behind), around(other, ahead, other.length - behind)]
}

/** Letters that are shown beside what differs, and at either end. */
const BESIDE = 16

const ENDS = 9

function around(value: string, from: number, until: number): string {
  const [start, end] = [from - BESIDE, until + BESIDE]
  const head = start > ENDS ? `${value.slice(0, ENDS)}…` : value.slice(0, Math.max(0, start))
  const tail = end < value.length - ENDS ? `…${value.slice(-ENDS)}` : value.slice(end)
  const middle = value.slice(Math.max(0, start), end)
  // What differs may itself be long: it does from its first letter on.
  return `${head}${middle.length > 4 * BESIDE ? `${middle.slice(0, 3 * BESIDE)}…` : middle}${tail}`
}
