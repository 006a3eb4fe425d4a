// What is done in the app that runs, by the calls that its own page makes: each is confirmed when it resolves.

import type { Page } from '@playwright/test'
import type { Answer, Channel, Reply, Request } from '../../src/shared/contract/api.ts'
import { assert } from './check.ts'

/** What the app answers to a call of its page. */
export async function ask<C extends Channel>(
  page: Page,
  channel: C,
  request: Request<C>,
): Promise<Answer<C>> {
  const sent = await page.evaluate(
    ([channel, request]) => {
      const precis = Reflect.get(globalThis, 'precis') as {
        call: (channel: string, request: unknown) => Promise<unknown>
      }
      return precis.call(channel, request)
    },
    [channel, request] as const,
  )
  return (typeof sent === 'string' ? JSON.parse(sent) : sent) as Answer<C>
}

/** The same, where an error is none of the answers. */
export async function get<C extends Channel>(page: Page, channel: C, request: Request<C>): Promise<Reply<C>> {
  const answer = await ask(page, channel, request)
  assert(answer.ok, `${channel}: ${answer.ok ? '' : answer.error.code}`)
  return answer.value
}

/** A bookmark in the document that is open, for each number in a place of its own: two in one place would be one. */
export async function addMark(page: Page, n: number): Promise<Answer<'marks:add'>> {
  const { briefing } = await get(page, 'document:open', { document: null, quietly: true })
  const { id: document, blocks } = briefing
  const block = blocks[n % blocks.length]
  assert(block !== undefined, 'the document has no paragraph')
  const start = Math.floor(n / blocks.length)
  const quote = { exact: block.text.slice(start, start + 5), prefix: '', suffix: '' }
  const parts = [{ block: block.id, position: { start, end: start + quote.exact.length }, quote }] as const
  return ask(page, 'marks:add', { document, kind: 'bookmark', colour: null, note: '', parts })
}

export const countMarks = async (page: Page): Promise<number> => (await get(page, 'marks:list', null)).length
