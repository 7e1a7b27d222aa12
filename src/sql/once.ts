/** Answers that are asked for many times: found once for each object that they are about. */

/** The same function, which remembers what it has answered about an object as long as that is there. */
export function oncePer<K extends object, V>(ask: (about: K) => V): (about: K) => V {
  const known = new WeakMap<K, { readonly is: V }>()
  return (about) => {
    const had = known.get(about) ?? { is: ask(about) }
    known.set(about, had)
    return had.is
  }
}
