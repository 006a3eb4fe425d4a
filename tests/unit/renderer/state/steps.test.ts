import { beforeEach, expect, it, vi } from 'vitest'
import { travel } from '../../../../src/renderer/state/history.ts'
import { keys, libraryList, openDocument, queryClient } from '../../../../src/renderer/state/queries.ts'
import { useUi } from '../../../../src/renderer/state/ui.ts'
import type { Done } from '../../../../src/shared/contract/history.ts'
import { reads } from './invalidate.expected.ts'
import { library, opened, SlowMain } from './slow-main.ts'
import { touched } from './steps.expected.ts'

const main = new SlowMain()
const kinds = Object.keys(touched) as Done['kind'][]
const nameOf = (key: readonly unknown[] | undefined) =>
  Object.entries(keys).find(([, each]) => each.join() === key?.join())?.[0]

beforeEach(() => {
  queryClient.clear()
  queryClient.setQueryData(openDocument.queryKey, opened('a'))
  queryClient.setQueryData(libraryList.queryKey, library('a', 'b'))
})

it.each(kinds)('an undo or redo of %s has asked again for what it touches', async (kind) => {
  const isMark = kind !== 'passages-imported' && kind !== 'pack-imported' && touched[kind].includes('marks')
  const done = { kind, document: 'b', documentTitle: 'b', sectionTitle: null, block: null, card: null }
  const mark = isMark ? { id: 'm', now: null } : null
  const answer = () => ({ ...done, passages: null, cards: null, mark })
  main.begin({
    'history:undo': answer,
    'history:redo': answer,
    'library:list': () => library('a', 'b'),
    'facts:list': () => ({ entries: [], facts: [], cards: [], loose: [] }),
  })
  const asked = vi.spyOn(queryClient, 'invalidateQueries')
  for (const channel of ['history:undo', 'history:redo'] as const) {
    asked.mockClear()
    await travel(channel)
    const expected = Object.keys(reads).filter(
      // One mark is put into the list.
      (query) => !(isMark && query === 'marks') && reads[query]?.some((each) => touched[kind].includes(each)),
    )
    expect(asked.mock.calls.map(([filter]) => nameOf(filter?.queryKey)).toSorted()).toEqual(
      expected.toSorted(),
    )
  }
  asked.mockRestore()
})

it('of two steps in quick succession the last has the last word, however late the first is told', async () => {
  const kinds = ['rating-added', 'agenda-set'].values()
  const done = { document: 'b', documentTitle: 'b', sectionTitle: null, block: null, card: null, mark: null }
  main.begin({
    'history:undo': () => ({
      ...done,
      kind: kinds.next().value,
      agendaName: 'Council',
      passages: null,
      cards: null,
    }),
    'library:list': () => library('a', 'b'),
    'facts:list': () => ({ entries: [], facts: [], cards: [], loose: [] }),
  })
  let goOn = () => {}
  const held = new Promise<void>((done) => {
    goOn = done
  })
  const asked = vi.spyOn(queryClient, 'invalidateQueries').mockImplementationOnce(() => held)
  const first = travel('history:undo')
  await vi.waitFor(() => expect(asked).toHaveBeenCalled())
  await travel('history:undo')
  const said = useUi.getState().toast?.text
  expect(said).toContain('Council')
  goOn()
  await first
  expect(useUi.getState().toast?.text).toBe(said)
  asked.mockRestore()
})
