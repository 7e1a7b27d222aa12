/** Only the newest reason counts: what is asked for again and again is done once, and what is under way is ended. */

import { expect, test } from 'vitest'
import { latest } from '../../src/editors/latest.ts'

test('does once what was asked for several times, ends what is under way, and waits for its end', async () => {
  const seen: string[] = []
  let began = () => {}
  const begun = () =>
    new Promise<void>((resolve) => {
      began = resolve
    })
  const checks = latest(async (signal) => {
    seen.push('begins')
    began()
    await new Promise((resolve) => signal.addEventListener('abort', resolve))
    seen.push('is ended')
  }, 0)

  const first = begun()
  for (let asked = 0; asked < 5; asked++) checks.ask()
  await first
  const second = begun()
  checks.ask()
  await second
  expect(seen).toEqual(['begins', 'is ended', 'begins'])

  checks.ask()
  checks.close()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(seen).toEqual(['begins', 'is ended', 'begins', 'is ended'])
})
