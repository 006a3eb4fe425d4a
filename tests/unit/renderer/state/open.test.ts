import { beforeEach, expect, it } from 'vitest'
import { followLink, tell, tellMadeAnew } from '../../../../src/renderer/state/open.ts'
import { libraryList, openDocument, queryClient } from '../../../../src/renderer/state/queries.ts'
import { useUi } from '../../../../src/renderer/state/ui.ts'
import { library, opened, SlowMain } from './slow-main.ts'

const main = new SlowMain()
const open = () => queryClient.getQueryData(openDocument.queryKey)
const said = () => useUi.getState().toast?.text ?? null

beforeEach(() => {
  main.begin({ 'library:list': () => library('a', 'b') })
  queryClient.clear()
  queryClient.setQueryData(openDocument.queryKey, opened('a'))
  queryClient.setQueryData(libraryList.queryKey, library('a', 'b'))
  useUi.setState({ toast: null })
})

it('the open document takes the name that the library has for it, and no other', async () => {
  const names: Readonly<Record<string, string>> = { a: 'Mine', b: 'Another' }
  const { entries, removed } = library('b', 'a')
  const named = entries.map((entry) => ({ ...entry, name: names[entry.id] ?? null }))
  main.begin({ 'library:list': () => ({ entries: named, removed }) })
  await tell('document-renamed')
  expect(open()).toMatchObject({ briefing: { id: 'a' }, name: 'Mine' })
})

it('another reading of the open document is fetched without counting as an opening', async () => {
  const asked: unknown[] = []
  const answer = (request: never) => {
    asked.push(request)
    return { ...opened('a'), briefing: { ...opened('a').briefing, facts: [{ id: 'new' }] } }
  }
  main.begin({ 'library:list': () => library('a', 'b'), 'document:open': answer })
  await tellMadeAnew(['b'])
  expect(asked).toEqual([])
  await tellMadeAnew(['b', 'a'])
  expect(asked).toEqual([{ document: 'a', quietly: true }])
  expect(open()).toMatchObject({ briefing: { facts: [{ id: 'new' }] } })
})

it.each([
  ['paragraph', null],
  ['heading', null],
  ['nothing', 'The document is open, but the paragraph that the link leads to is not in it.'],
])('a link to a %s of the open document says %s', async (block, words) => {
  const { briefing, ...rest } = opened('a')
  const withRuns = { ...briefing, blocks: [{ id: 'paragraph' }], sections: [{ id: 'heading' }] }
  queryClient.setQueryData(openDocument.queryKey, { ...rest, briefing: withRuns } as never)
  await followLink({ document: 'a', block })
  expect(said()).toBe(words)
})

it('a link to a document that is not there says so', async () => {
  await followLink({ document: 'z', block: 'x' })
  expect(said()).toBe('The link leads to a document that is not in the library.')
  expect(open()).toMatchObject({ briefing: { id: 'a' } })
})
