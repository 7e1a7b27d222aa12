/** Reads Cargo's files for the SQLite that a program of Rust is built with: one of its own, or the system's. */

import { dependencyLines } from './manifests.ts'
import { withoutComments } from './text.ts'

/** The names of Cargo's two files. */
export const MANIFEST = 'Cargo.toml'

export const LOCK = 'Cargo.lock'

/** A manifest that other ones below it belong to. */
export const WORKSPACE = /^\s*\[workspace\b/m

/**
 * Whether SQLite is compiled along with the program, by what `Cargo.lock` chose: the build script of libsqlite3-sys needs a C
 * compiler only with its feature `bundled`, and compiles with SQLITE_DEFAULT_FOREIGN_KEYS=1 then
 * (https://github.com/rusqlite/rusqlite/blob/master/libsqlite3-sys/build.rs). Null where the file names no SQLite.
 */
export function bundledByLock(lock: string): boolean | null {
  const entries = lock
    .split(/^\[\[package\]\]/m)
    .filter((entry) => /^\s*name = "libsqlite3-sys(?:-le)?"\s*$/m.test(entry))
  return entries.length === 0 ? null : entries.some((entry) => /^\s*"(?:cc|gcc)[ "]/m.test(entry))
}

/** A crate that brings SQLite in, or the feature by which another one does. */
const BINDING = /^\s*"?[\w-]*sqlite[\w-]*"?\s*[.=]|"(?:[\w-]+\??\/)?sqlite"/

/** `features = ["bundled"]` of such a crate, `bundled-sqlcipher`, another crate's `rusqlite-bundled`; not `sqlite-unbundled`. */
const BUNDLED = /"(?:[\w-]*-)?bundled(?!_bindings)[\w-]*"/

/** `bundled = ["libsqlite3-sys/bundled"]`: a feature of the crate's own. */
const PASSED_ON = /"[\w-]*sqlite[\w-]*\??\/[\w-]*\bbundled(?!_bindings)[\w-]*"/

/** A crate that compiles SQLite along unless it is told not to. */
const BUNDLES = /^\s*sqlx\s*=(?!.*\bsqlite-unbundled\b).*\bsqlite\b/

/** The same by the manifests of one workspace, which do not name what other crates depend on. Null where none names SQLite. */
export function bundledByManifests(manifests: readonly string[]): boolean | null {
  const lines = manifests.flatMap((text) => dependencyLines(MANIFEST, withoutComments(text, 'toml'))).map(([it]) => it)
  const isBundled = (line: string) =>
    BUNDLES.test(line) || PASSED_ON.test(line) || (/sqlite|sqlcipher/.test(line) && BUNDLED.test(line))
  if (lines.some(isBundled)) return true
  return lines.some((line) => BINDING.test(line)) ? false : null
}
