import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { FoundKind } from '../../src/core/model/found.ts'
import type { FindReply } from '../../src/shared/contract/find.ts'
import { bundledBriefing, expect, inMain, type Started, startApp, test } from './app.ts'

const everything: readonly FoundKind[] = ['document', 'text', 'fact', 'card', 'mark']

async function find(page: Page, query: string, document: string | null = null): Promise<FindReply> {
  const reply = await page.evaluate((request) => window.precis.call('search:find', request), {
    query,
    document,
    kinds: everything,
    limit: 10,
  })
  if (!reply.ok) throw new Error(reply.error.code)
  return reply.value
}

/** The kinds of what is found once all documents are indexed. */
async function kindsOf(
  page: Page,
  query: string,
  document: string | null = null,
): Promise<readonly string[]> {
  let reply = await find(page, query, document)
  await expect
    .poll(async () => {
      reply = await find(page, query, document)
      return reply.pending
    })
    .toBe(0)
  return reply.groups.map(({ kind }) => kind)
}

const searcherOf = ({ app }: Started) =>
  inMain(app)(
    ({ app: electron }) => electron.getAppMetrics().find(({ name }) => name === 'Precis search')?.pid,
  )

test('the library is searched for everything in it, by a process that starts when it is asked', async ({
  fresh: started,
  userData,
}) => {
  const { page } = started
  // What is on screen loads no index of the library.
  expect(await searcherOf(started)).toBeUndefined()
  expect(existsSync(join(userData, 'search.db'))).toBe(false)
  expect(await kindsOf(page, 'Japan')).toEqual(['document', 'text', 'fact', 'card'])
  expect(await searcherOf(started)).toBeDefined()
  // In one document its own index answers for the text.
  expect(await kindsOf(page, 'geothermal', bundledBriefing().id)).toContain('text')
  await page.evaluate(() =>
    window.precis.call('import:text', {
      kind: 'text',
      text: 'Otter Report\n\nThe otters came back to the river after the spill of diesel.',
    }),
  )
  await expect.poll(async () => (await find(page, 'otters')).groups.length).toBeGreaterThan(0)
  expect(await kindsOf(page, 'otters')).toContain('text')
})

test('a searcher that ends is started again, and the text is found meanwhile', async ({ started }) => {
  const { page, app } = started
  expect(await kindsOf(page, 'Japan')).toContain('fact')
  const pid = await searcherOf(started)
  await inMain(app)((_, id) => process.kill(id, 'SIGKILL'), pid ?? 0)
  await expect.poll(() => searcherOf(started)).toBeUndefined()
  expect(await kindsOf(page, 'Japan', bundledBriefing().id)).toEqual(['document', 'text', 'fact', 'card'])
})

test('a backup is restored while the searcher runs, and what it brings back is found', async ({
  userData,
}) => {
  const first = await startApp(userData)
  await first.page.getByRole('main').waitFor()
  const { id, blocks } = bundledBriefing()
  const block = blocks[0]
  const mark = (note: string, end: number) => ({
    document: id,
    kind: 'bookmark' as const,
    colour: null,
    note,
    parts: [
      {
        block: block?.id ?? '',
        position: { start: 0, end },
        quote: { exact: block?.text.slice(0, end) ?? '', prefix: '', suffix: '' },
      },
    ] as const,
  })
  const add = async (page: Page, note: string, end: number) => {
    const added = await page.evaluate((request) => window.precis.call('marks:add', request), mark(note, end))
    expect(added).toMatchObject({ ok: true })
  }
  await add(first.page, 'envoy', 5)
  expect(await kindsOf(first.page, 'envoy')).toEqual(['mark'])
  await first.app.close()
  const second = await startApp(userData)
  await second.page.getByRole('main').waitFor()
  await add(second.page, 'consul', 9)
  expect(await kindsOf(second.page, 'consul')).toEqual(['mark'])
  const restored = await second.page.evaluate(async () => {
    const listed = await window.precis.call('backups:list', null)
    if (!listed.ok) return null
    return window.precis.call('backups:restore', { name: listed.value[0]?.name ?? '' })
  })
  expect(restored).toMatchObject({ ok: true })
  expect(await kindsOf(second.page, 'consul')).toEqual([])
  expect(await kindsOf(second.page, 'envoy')).toEqual(['mark'])
  await second.app.close()
})

test('opening a library that is indexed starts no searcher', async ({ userData }) => {
  const first = await startApp(userData)
  await first.page.locator('[data-block]').first().waitFor()
  expect(await kindsOf(first.page, 'Japan')).toContain('text')
  await first.app.close()
  const second = await startApp(userData)
  await second.page.locator('[data-block]').first().waitFor()
  // Longer than it waits before it looks whether something is to be indexed.
  await second.page.waitForTimeout(8000)
  expect(await searcherOf(second)).toBeUndefined()
  await second.app.close()
})
