/** The checksums that tools keep of their files, made as each of them makes them. */

import { createHash } from 'node:crypto'
import type { Checksum } from '../../tools/recorded.ts'

/** A migration's file. */
export interface Summed {
  /** Its name, as the last part of its path. */
  readonly file: string
  readonly bytes: Uint8Array
  /** What stands behind the version, and the version. */
  readonly name: string
  readonly key: string
}

/** The checksum of each file, in their order; of all of them at once, because some are chained. */
export function checksums(kind: Checksum | null, files: readonly Summed[]): (string | null)[] {
  switch (kind) {
    case null:
      return files.map(() => null)
    case 'chained-sha256':
      return chained(files)
    case 'sha256':
    case 'sha384':
      return files.map(({ bytes }) => createHash(kind).update(bytes).digest('hex'))
    case 'crc32-of-lines':
      return files.map(({ bytes }) => `${crc32OfLines(bytes)}`)
    case 'siphash13':
      return files.map((file) => `${sipHash13(refineryInput(file))}`)
  }
}

/** Atlas: each hash is of all names and texts up to its file, in the order of their names. */
function chained(files: readonly Summed[]): string[] {
  const hash = createHash('sha256')
  const sums = new Map<Summed, string>()
  for (const one of files.toSorted((a, b) => (a.file < b.file ? -1 : 1))) {
    hash.update(one.file).update(one.bytes)
    sums.set(one, hash.copy().digest('base64'))
  }
  return files.map((file) => sums.get(file) ?? '')
}

/** Flyway: CRC-32 (ISO 3309) of the lines without their ends, as a signed number. */
function crc32OfLines(bytes: Uint8Array): number {
  const text = new TextDecoder().decode(bytes)
  const lines = text.split(/\r\n|\r|\n/)
  let crc = ~0
  for (const byte of new TextEncoder().encode(lines.join(''))) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return ~crc
}

const TABLE = Array.from({ length: 256 }, (_, at) => {
  let value = at
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** refinery hashes name, version and text as Rust does: a text ends with the byte 255, the version has four bytes. */
function refineryInput({ name, key, bytes }: Summed): Uint8Array {
  const version = Buffer.alloc(4)
  version.writeInt32LE(Number(key) | 0)
  return Buffer.concat([Buffer.from(name), Buffer.of(0xff), version, bytes, Buffer.of(0xff)])
}

const WORD = 0xffff_ffff_ffff_ffffn

/** SipHash with one and three rounds and a key of zeros (https://www.aumasson.jp/siphash/siphash.pdf). */
function sipHash13(input: Uint8Array): bigint {
  const state: Sip = [0x736f6d6570736575n, 0x646f72616e646f6dn, 0x6c7967656e657261n, 0x7465646279746573n]
  const padded = Buffer.alloc((input.length >> 3) * 8 + 8)
  padded.set(input)
  padded[padded.length - 1] = input.length & 0xff
  for (let at = 0; at < padded.length; at += 8) {
    const word = padded.readBigUInt64LE(at)
    state[3] ^= word
    round(state)
    state[0] ^= word
  }
  state[2] ^= 0xffn
  for (let turn = 0; turn < 3; turn += 1) round(state)
  return state[0] ^ state[1] ^ state[2] ^ state[3]
}

type Sip = [bigint, bigint, bigint, bigint]

function round(v: Sip): void {
  half(v, 0, 1, 13n, 32n)
  half(v, 2, 3, 16n, null)
  half(v, 0, 3, 21n, null)
  half(v, 2, 1, 17n, 32n)
}

function half(v: Sip, a: 0 | 2, b: 1 | 3, by: bigint, turn: bigint | null): void {
  v[a] = (v[a] + v[b]) & WORD
  v[b] = rotated(v[b], by) ^ v[a]
  if (turn !== null) v[a] = rotated(v[a], turn)
}

function rotated(word: bigint, by: bigint): bigint {
  return ((word << by) | (word >> (64n - by))) & WORD
}
