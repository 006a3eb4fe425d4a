import { beforeEach, expect, it, vi } from 'vitest'
import { travel } from '../../../../src/renderer/state/history.ts'
import { keys, libraryList, openDocument, queryClient } from '../../../../src/renderer/state/queries.ts'
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
