import type { Page } from '@playwright/test'
import type { Answer } from '../../src/shared/contract/api.ts'
import type { AppError } from '../../src/shared/errors.ts'
import { addMark, ask, get } from '../faults/live-acts.ts'
import type { refused } from './refused.expected.ts'

type Act = keyof typeof refused

/** Each act, by the call that the page makes for it. The number tells one from the next. */
export const acts: Readonly<Record<Act, (page: Page, n: number) => Promise<Answer<never>>>> = {
  mark: (page, n) => addMark(page, n) as Promise<Answer<never>>,
  rating: async (page) => {
    const scope = { document: null, aheadDays: 0, run: null, anyway: false, part: null, agenda: null }
    const { current } = await get(page, 'study:next', { ...scope, prefer: null })
    if (current === null) throw new Error('no card is left')
    const { document, card, reps } = current
    const request = { ...scope, of: document, card: card.id, reps, rating: 4, durationMs: 1000 } as const
    return ask(page, 'study:rate', request) as Promise<Answer<never>>
  },
  settings: async (page, n) => {
    const settings = await get(page, 'settings:read', null)
    const request = { ...settings, newPerDay: 20 + (n % 100) }
    return ask(page, 'settings:write', request) as Promise<Answer<never>>
  },
  name: async (page, n) => {
    const { briefing } = await get(page, 'document:open', { document: null, quietly: true })
    const request = { document: briefing.id, name: `Name ${n}`, tags: [] }
    return ask(page, 'library:edit', request) as Promise<Answer<never>>
  },
  backup: (page) => ask(page, 'backups:make', null) as Promise<Answer<never>>,
  passages: (page) =>
    ask(page, 'passages:export', { format: 'json', document: null, ids: null }) as Promise<Answer<never>>,
  everything: (page) => ask(page, 'everything:export', null) as Promise<Answer<never>>,
  restore: async (page) => {
    const [newest] = await get(page, 'backups:list', null)
    return ask(page, 'backups:restore', { name: newest?.name ?? '' }) as Promise<Answer<never>>
  },
}

/** Pastes a text, and waits for what came of it. */
export async function paste(page: Page, n: number): Promise<string> {
  const text = `Harbour notes ${n}\n\n${'The harbour was dredged to a depth of 14 metres. '.repeat(40)}`
  await get(page, 'import:text', { kind: 'text', text })
  for (;;) {
    const outcome = (await get(page, 'import:list', null)).at(-1)?.outcome ?? null
    if (outcome !== null) return outcome.kind === 'failed' ? outcome.why : outcome.kind
    await page.waitForTimeout(100)
  }
}

/** Does it until it is refused: a disk that is full may have room left for small acts. */
export async function untilRefused(page: Page, act: Act, from: number): Promise<AppError['code'] | null> {
  for (let n = from; n < from + 50; n += 1) {
    const answer = await acts[act](page, n)
    if (!answer.ok) return answer.error.code
  }
  return null
}
