/** A thread inside the stage that ends it when SQLite does not come back or eats too much. */

/**
 * Source of the thread, kept as text so that the bundle needs no file for it. SQLite in WebAssembly can neither be
 * interrupted nor capped from outside its thread: a worker with resource limits takes the whole process down, and a
 * memory maximum does not see what lies in JavaScript's memory. So this thread looks at the process's own memory and at
 * the progress that the main thread leaves in shared memory (file and line), and kills the process. All scenarios of a file
 * share its deadline: ten thousand statements are quick to play once and slow to play with a crash behind each.
 */
export const WATCHDOG = `
const { workerData } = require('node:worker_threads')
const { writeSync } = require('node:fs')
const { progress, paths, limits, fd, parent } = workerData
const say = (words) => { try { writeSync(fd, JSON.stringify(words) + '\\n') } catch {} }
const end = (why) => {
  say({ why, path: paths[progress[0]] ?? null, line: progress[1] })
  process.kill(process.pid, 'SIGKILL')
}
const spent = new Map()
let looked = performance.now()
let spoke = looked
setInterval(() => {
  const now = performance.now()
  const file = progress[0]
  spent.set(file, (spent.get(file) ?? 0) + now - looked)
  looked = now
  if (now - spoke > 1000) { spoke = now; say({ alive: true }) }
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
  if (spent.get(file) > limits.seconds * 1000) end('it took more than ' + limits.seconds + ' seconds')
  if (process.memoryUsage.rss() > limits.megabytes * 1048576) end('it needed more than ' + limits.megabytes + ' MB of memory')
}, 50)
`
