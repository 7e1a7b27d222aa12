/** Parts of the page that are loaded when they are needed: as scripts, because a page from a disk may load nothing else. */

import { SHELF } from './shelf.ts'

const loading = new Map<string, Promise<string>>()

/** The text of a part. Rejects when its script cannot be loaded; asking again tries again. */
export function part(name: string): Promise<string> {
  const known = loading.get(name) ?? load(name)
  loading.set(name, known)
  known.catch(() => loading.delete(name))
  return known
}

function load(name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = `${name}.js`
    script.onerror = () => reject(new Error(`${name}.js cannot be loaded`))
    script.onload = () => {
      const shelf = (globalThis as unknown as Record<string, Record<string, string> | undefined>)[SHELF] ?? {}
      const text = shelf[name]
      delete shelf[name]
      script.remove()
      if (text === undefined) reject(new Error(`${name}.js is not what it should be`))
      else resolve(text)
    }
    document.head.append(script)
  })
}

/** The content of an engine's file. */
export async function wasmPart(file: string): Promise<Uint8Array> {
  const packed = Uint8Array.from(atob(await part(file)), (character) => character.charCodeAt(0))
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(unpacked).arrayBuffer())
}
