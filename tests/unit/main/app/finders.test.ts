import { describe, expect, test, vi } from 'vitest'
import { compile } from '../../../../src/core/compile.ts'
import type { Briefing } from '../../../../src/core/model/document.ts'
import { err, ok } from '../../../../src/core/model/result.ts'
import { buildIndex, loadIndex } from '../../../../src/core/search/lunr-index.ts'
import { Finder, type Finders, longestHere } from '../../../../src/main/app/finders.ts'
import type { FindProgress } from '../../../../src/main/searcher/answer.ts'
import type { FindQuery } from '../../../../src/main/searcher/find.ts'
import type { FoundGroup } from '../../../../src/shared/contract/find.ts'
import { english } from '../../../../src/shared/messages/en/catalogue.ts'
import { sourceOf } from '../../core/source.ts'
import { openWithDocuments } from '../store/helpers.ts'

const briefing: Briefing = compile(
  sourceOf(
    'Harbour Report\n\nMay 3, 2013\n\nThe commission met in Oslo and spoke about cranes at some length.',
  ),
)
const group = (kind: FoundGroup['kind']): FoundGroup => ({ kind, hits: [], count: 1, more: false })
const broken = err({ code: 'unexpected', subject: null } as const)

/** Main with one document of so many words, and a searcher that answers so. */
async function withParts(words: number, answer: Awaited<ReturnType<Finders['searcher']['find']>>) {
  const db = await openWithDocuments()
  const document = { ...briefing, source: { ...briefing.source, words } }
  const index = loadIndex(buildIndex(document), document)
  const asked = vi.fn(async (_query: FindQuery) => answer)
  const onFailure = vi.fn()
  const warmHere = vi.fn(async (_document: string) => {})
  const warmThere = vi.fn()
  const finder = new Finder({
    data: { open: async () => ok(db) },
    briefings: { get: async () => ok(document), compiled: async () => ok(document) },
    search: { warm: warmHere, run: async (_, query, limit) => ok(index.search(query, limit)) },
    searcher: { find: asked, warm: warmThere },
    onFailure,
  })
  return { finder, asked, onFailure, warmHere, warmThere }
}

const reply = (groups: readonly FoundGroup[], mended: FindProgress['mended'] = []): FindProgress => ({
  groups,
  mended,
  lack: null,
  pending: 3,
})
const ask = { query: 'cranes', document: briefing.id, kinds: ['text', 'fact', 'document'], limit: 5 } as const

describe('a search', () => {
  test('of a document asks its own index for the text, and the searcher for the rest', async () => {
    const { finder, asked } = await withParts(
      100,
      ok(reply([group('document'), group('fact')], [{ typed: 'a', shown: 'b' }])),
    )
    const found = await finder.find(ask)
    expect(asked).toHaveBeenCalledWith({ ...ask, kinds: ['fact', 'document'] })
    expect(found).toMatchObject({ ok: true, value: { note: 'no “a”; showing “b”', pending: 3 } })
    expect(found.ok && found.value.groups.map(({ kind, count }) => [kind, count])).toEqual([
      ['document', 1],
      ['text', 1],
      ['fact', 1],
    ])
  })

  test('for a word that only a passage has shows no text for another word', async () => {
    const { finder } = await withParts(100, ok(reply([group('mark')])))
    const found = await finder.find({ ...ask, query: 'crames', kinds: ['text', 'mark'] })
    expect(found).toMatchObject({ ok: true, value: { groups: [{ kind: 'mark' }], note: null } })
    const alone = await (await withParts(100, ok(reply([])))).finder.find({ ...ask, query: 'crames' })
    expect(alone).toMatchObject({
      ok: true,
      value: { groups: [{ kind: 'text' }], note: 'no “crames”; showing “cranes”' },
    })
  })

  test('that finds only some of the words says so, and gives way to what has all', async () => {
    const query = 'cranes otters'
    const alone = await (await withParts(100, ok(reply([])))).finder.find({ ...ask, query })
    const note = 'nothing here has all of these words; showing what has all but “otters”'
    expect(alone).toMatchObject({ ok: true, value: { groups: [{ kind: 'text' }], note, isPart: true } })
    const { finder } = await withParts(100, ok(reply([group('mark')])))
    const found = await finder.find({ ...ask, query, kinds: ['text', 'mark'] })
    expect(found).toMatchObject({ value: { groups: [{ kind: 'mark' }], note: null, isPart: false } })
  })

  test('of the text of a document alone starts no searcher', async () => {
    const { finder, asked } = await withParts(100, broken)
    const found = await finder.find({ ...ask, kinds: ['text'] })
    expect(found).toMatchObject({ ok: true, value: { groups: [{ kind: 'text' }], pending: 0 } })
    expect(asked).not.toHaveBeenCalled()
  })

  test('of a long document, or of the library, is the searcher\u2019s alone', async () => {
    const { finder, asked } = await withParts(longestHere + 1, ok(reply([])))
    expect(await finder.find(ask)).toEqual(ok({ groups: [], note: null, isPart: false, pending: 3 }))
    expect(asked).toHaveBeenLastCalledWith(ask)
    await finder.find({ ...ask, document: null })
    expect(asked).toHaveBeenLastCalledWith({ ...ask, document: null })
  })

  test('shows the text where the searcher fails, and says so once', async () => {
    const { finder, onFailure } = await withParts(100, broken)
    expect(await finder.find(ask)).toMatchObject({
      ok: true,
      value: { groups: [{ kind: 'text' }], note: english.searchNotes.notSearched },
    })
    expect(await finder.find(ask)).toMatchObject({ ok: true, value: { note: null } })
    expect(onFailure).toHaveBeenCalledTimes(1)
  })

  test('is an error where nothing could answer', async () => {
    const { finder } = await withParts(100, broken)
    expect(await finder.find({ ...ask, document: null })).toEqual(broken)
  })
})

describe('to get ready', () => {
  const { id } = briefing

  test('the text of a document is read where it is searched', async () => {
    const short = await withParts(100, broken)
    expect(await short.finder.warm(id)).toEqual(ok(null))
    expect([short.warmHere.mock.calls, short.warmThere.mock.calls]).toEqual([[[id]], [[id, false]]])
    const long = await withParts(longestHere + 1, broken)
    expect(await long.finder.warm(id)).toEqual(ok(null))
    expect([long.warmHere.mock.calls, long.warmThere.mock.calls]).toEqual([[], [[id, true]]])
    const library = await withParts(100, broken)
    expect(await library.finder.warm(null)).toEqual(ok(null))
    expect([library.warmHere.mock.calls, library.warmThere.mock.calls]).toEqual([[], [[null, false]]])
  })

  test('what cannot be read is left to the search to say', async () => {
    const { finder, warmHere } = await withParts(100, broken)
    warmHere.mockRejectedValue(new Error('damaged'))
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    expect(await finder.warm(id)).toEqual(ok(null))
    await new Promise((done) => setTimeout(done, 20))
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
  })
})
