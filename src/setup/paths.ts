/** Paths inside a repository, as git spells them: `/` between segments, `.` for the root. */

export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.'
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** `path` as somebody wrote it in a file of `folder`; null when it is absolute or leads out of the repository. */
export function resolved(folder: string, path: string): string | null {
  if (path === '' || path.startsWith('/') || /^[a-z]:/i.test(path)) return null
  const segments = folder === '.' ? [] : folder.split('/')
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment !== '..') segments.push(segment)
    else if (segments.pop() === undefined) return null
  }
  return segments.length === 0 ? '.' : segments.join('/')
}

/** How many folders two paths have in common, counted from the root. */
export function shared(left: string, right: string): number {
  const [a, b] = [left, right].map((path) => (path === '.' ? [] : path.split('/'))) as [string[], string[]]
  const parted = a.findIndex((segment, index) => segment !== b[index])
  return parted === -1 ? a.length : parted
}
