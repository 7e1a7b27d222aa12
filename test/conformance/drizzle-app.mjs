/** An app that migrates a local file with drizzle-orm's own migrator. It says when it has read what is pending, and then waits for a line. */

import { once } from 'node:events'
import { createClient } from '@libsql/client'
import { drizzle } from 'drizzle-orm/libsql'
import { migrate } from 'drizzle-orm/libsql/migrator'

const [database, folder] = process.argv.slice(2)
const client = createClient({ url: `file:${database}` })
const apply = client.migrate.bind(client)
client.migrate = async (statements) => {
  console.log(statements.length > 0 ? 'has read' : 'has nothing to do')
  await once(process.stdin, 'data')
  return apply(statements)
}
try {
  await migrate(drizzle(client), { migrationsFolder: folder })
} catch (error) {
  for (let it = error; it; it = it.cause) console.log(it.message)
  process.exitCode = 1
}
process.stdin.destroy()
