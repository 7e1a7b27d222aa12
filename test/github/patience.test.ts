/** When a request is sent again, with a clock of our own: what GitHub asks for, within bounds, and never a write twice. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLimit, openPatience, type Patience } from '../../src/github/patience.ts'

type Answer = 'fine' | { status?: number; message?: string; headers?: Record<string, string> }

const START = Date.UTC(2026, 0, 1)

/** A clock that jumps, and a server that gives these answers one after the other and then is fine. */
function open(answers: readonly Answer[]) {
  const left = [...answers]
  const sent: number[] = []
  let now = START
  const patiently = openPatience({
    now: () => now,
    sleep: async (milliseconds) => {
      const end = now + milliseconds
      await Promise.resolve()
      now = Math.max(now, end)
    },
  })
  const send = async () => {
    sent.push((now - START) / 1000)
    const answer = left.shift() ?? 'fine'
    if (answer === 'fine') return 'done'
    const { status, message = 'Refused', headers } = answer
    throw Object.assign(new Error(message), { status, ...(headers && { response: { headers } }) })
  }
  /** Seconds at which it was sent, and how it ended. */
  const ask = async (does: Parameters<Patience>[1]) => {
    const end = await patiently(send, does).catch((error: unknown) => error)
    return { sent, end }
  }
  return { ask, patiently, sent }
}

const wait = (seconds: string, status = 403): Answer => ({ status, headers: { 'retry-after': seconds } })
const reset = (seconds: number): Answer => ({
  status: 403,
  headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${START / 1000 + seconds}` },
})

describe.each(['read', 'write'] as const)('a request to %s', (does) => {
  it.each<[string, Answer, readonly number[]]>([
    ['retry-after', wait('7'), [0, 7]],
    ['retry-after with 429', wait('7', 429), [0, 7]],
    ['retry-after of no time at all', wait('0'), [0, 1]],
    ['a limit that is reset soon', reset(9), [0, 10]],
    ['a limit that should be over', reset(-50), [0, 1]],
  ])('waits for %s', async (_, refusal, sent) => {
    expect(await open([refusal]).ask(does)).toEqual({ sent, end: 'done' })
  })

  it.each<[string, Answer, RegExp]>([
    ['retry-after of an hour', wait('3600'), /wait 3600 seconds, which is too long: Refused/],
    ['a time that is no number', wait('Thu, 01 Jan 2026 00:00:05 GMT'), /wait 60 seconds/],
    ['a limit that is reset late', reset(1800), /wait 1801 seconds/],
    ['no time', { status: 429 }, /wait 60 seconds/],
    ['a secondary limit without a time', { status: 403, message: 'You have exceeded a secondary rate limit.' }, /60/],
    ['the older words for it', { status: 403, message: 'You have triggered an abuse detection mechanism.' }, /60/],
    ['no reset', { status: 403, headers: { 'x-ratelimit-remaining': '0' } }, /60/],
  ])('is given up at once with %s', async (_, refusal, says) => {
    const { sent, end } = await open([refusal]).ask(does)
    expect(sent).toEqual([0])
    expect(isLimit(end)).toBe(true)
    expect((end as Error).message).toMatch(says)
    expect(end).toMatchObject({ status: (refusal as { status: number }).status })
  })

  it('is given up when the limit does not end', async () => {
    const { sent, end } = await open(Array(9).fill(wait('2'))).ask(does)
    expect(sent).toEqual([0, 2, 4, 6])
    expect((end as Error).message).toMatch(/held after 3 waits: Refused/)
  })

  it.each([400, 401, 403, 404, 409, 422])('is not sent again when it is refused with %i', async (status) => {
    const { sent, end } = await open([{ status, headers: { 'x-ratelimit-remaining': '17' } }]).ask(does)
    expect(sent).toEqual([0])
    expect(isLimit(end)).toBe(false)
  })
})

it.each([500, 502, 503, undefined])(
  'what failed with %s is read once more, and never written again',
  async (status) => {
    expect((await open([{}, { ...(status && { status }) }]).ask('read')).sent).toEqual([0, 1])
    expect(await open([{ ...(status && { status }) }]).ask('read')).toEqual({ sent: [0, 1], end: 'done' })
    expect((await open([{ ...(status && { status }) }]).ask('write')).sent).toEqual([0])
  },
)

it('whatever is answered, waits are bounded and a write ends with the first answer that is no refusal for a limit', async () => {
  const answer = fc.oneof(
    fc.constant<Answer>('fine'),
    fc.constantFrom<Answer>(wait('1'), wait('20', 429), wait('21'), reset(5), reset(40), {}),
    fc.record({ status: fc.constantFrom(401, 403, 404, 422, 429, 500, 502) }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(answer, { maxLength: 9 }), fc.constantFrom('read', 'write'), async (answers, does) => {
      const { sent } = await open(answers).ask(does)
      expect(sent.length).toBeLessThanOrEqual(does === 'read' ? 5 : 4)
      expect(sent.at(-1)).toBeLessThanOrEqual(3 * 20 + 1)
      const isSafe = (it: Answer) => it !== 'fine' && [403, 429].includes(it.status ?? 0)
      if (does === 'write') expect(answers.slice(0, sent.length - 1).every(isSafe)).toBe(true)
    }),
  )
})

it('requests that are refused together wait once, together, and nothing new is sent meanwhile', async () => {
  const { ask, sent } = open(Array(8).fill(wait('5')))
  const ends = await Promise.all(Array.from({ length: 8 }, () => ask('read')))
  expect(ends.map(({ end }) => end)).toEqual(Array(8).fill('done'))
  expect(sent).toEqual([...Array(8).fill(0), ...Array(8).fill(5)])
  await ask('write')
  expect(sent.at(-1)).toBe(5)
})
