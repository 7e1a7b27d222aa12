/** Database files in write-ahead mode, made into ones that every engine opens. */

/** Where a file's header says how it is written and read: 1 with a rollback journal, 2 with a write-ahead log. */
const VERSIONS = [18, 19] as const

/**
 * Sets the file's header to rollback mode, in place, and returns it. The log itself must have been taken in before. A file in
 * write-ahead mode needs shared memory, which WebAssembly does not have (https://sqlite.org/fileformat.html#file_format_version_numbers).
 */
export function inRollbackMode(bytes: Uint8Array): Uint8Array {
  if (bytes.length > 0) for (const at of VERSIONS) bytes[at] = 1
  return bytes
}
