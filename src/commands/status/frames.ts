/** The pages of a write-ahead log up to its last commit (https://sqlite.org/fileformat2.html#the_write_ahead_log). */

/** Page number → its newest content. Empty for a log that is none, or is another one's. */
export function committedFrames(bytes: Uint8Array, pageSize: number): ReadonlyMap<number, Uint8Array> {
  const committed = new Map<number, Uint8Array>()
  if (bytes.length < HEADER) return committed
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const magic = view.getUint32(0)
  if ((magic & ~1) !== MAGIC || view.getUint32(8) !== pageSize) return committed
  const isBig = (magic & 1) === 1
  let sums = summed(view, { from: 0, to: 24, isBig }, [0, 0])
  if (sums[0] !== view.getUint32(24) || sums[1] !== view.getUint32(28)) return committed
  const open = new Map<number, Uint8Array>()
  for (let at = HEADER; at + FRAME + pageSize <= bytes.length; at += FRAME + pageSize) {
    // A frame of an earlier round has other salts, one that was not written to its end another sum.
    if (view.getUint32(at + 8) !== view.getUint32(16) || view.getUint32(at + 12) !== view.getUint32(20)) break
    sums = summed(view, { from: at, to: at + 8, isBig }, sums)
    sums = summed(view, { from: at + FRAME, to: at + FRAME + pageSize, isBig }, sums)
    if (sums[0] !== view.getUint32(at + 16) || sums[1] !== view.getUint32(at + 20)) break
    open.set(view.getUint32(at), bytes.subarray(at + FRAME, at + FRAME + pageSize))
    if (view.getUint32(at + 4) === 0) continue
    for (const [page, content] of open) committed.set(page, content)
    open.clear()
  }
  return committed
}

const [HEADER, FRAME] = [32, 24]

const MAGIC = 0x377f0682

type Sums = readonly [number, number]

interface Part {
  readonly from: number
  readonly to: number
  /** The sum is of big-endian words. */
  readonly isBig: boolean
}

function summed(view: DataView, { from, to, isBig }: Part, [first, second]: Sums): Sums {
  let [a, b] = [first, second]
  for (let at = from; at < to; at += 8) {
    a = (a + view.getUint32(at, !isBig) + b) >>> 0
    b = (b + view.getUint32(at + 4, !isBig) + a) >>> 0
  }
  return [a, b]
}
