/** SHA-256 in plain TypeScript, since the core runs where no crypto library can be asked without waiting (FIPS 180-4). */

const rotate = (word: number, by: number) => (word >>> by) | (word << (32 - by))

/** The first 64 primes, whose roots are the constants. */
const PRIMES = Array.from({ length: 312 }, (_, at) => at).filter(
  (it) => it > 1 && !Array.from({ length: it - 2 }, (_, at) => at + 2).some((by) => it % by === 0),
)

const fraction = (root: number) => ((root - Math.floor(root)) * 2 ** 32) | 0

const K = PRIMES.slice(0, 64).map((prime) => fraction(Math.cbrt(prime)))

const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))

/** The digest of these bytes. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const length = ((bytes.length + 8) >> 6) * 64 + 64
  const padded = new Uint8Array(length)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(length - 4, (bytes.length << 3) >>> 0)
  let state = START
  for (let at = 0; at < length; at += 64) state = block(state, view, at)
  const digest = new DataView(new ArrayBuffer(32))
  for (const [index, word] of state.entries()) digest.setInt32(index * 4, word)
  return new Uint8Array(digest.buffer)
}

function block(before: readonly number[], view: DataView, at: number): number[] {
  const words = Array.from({ length: 16 }, (_, index) => view.getInt32(at + index * 4))
  for (let index = 16; index < 64; index += 1) {
    const [far, near] = [words[index - 15] ?? 0, words[index - 2] ?? 0]
    const a = rotate(far, 7) ^ rotate(far, 18) ^ (far >>> 3)
    const b = rotate(near, 17) ^ rotate(near, 19) ^ (near >>> 10)
    words.push(((words[index - 16] ?? 0) + a + (words[index - 7] ?? 0) + b) | 0)
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = before
  for (const [index, word] of words.entries()) {
    const first =
      (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + (K[index] ?? 0) + word) | 0
    const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  return [a, b, c, d, e, f, g, h].map((word, index) => ((before[index] ?? 0) + word) | 0)
}
