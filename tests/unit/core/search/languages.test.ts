import { describe, expect, test } from 'vitest'
import { buildIndex, loadIndex } from '../../../../src/core/search/lunr-index.ts'
import { compileIn, numbersOf } from './in-languages.ts'
import { documents, inDocument, type Language, values } from './languages.expected.ts'

const found = new Map(
  Object.keys(documents).map((language) => {
    const briefing = compileIn(language as Language)
    return [language as Language, { briefing, index: loadIndex(buildIndex(briefing), briefing) }] as const
  }),
)

const hitsOf = (language: Language, query: string) => {
  const { briefing, index } = found.get(language) ?? {}
  const { hits, mended, lack } = index?.search(query) ?? { hits: [], mended: [], lack: null }
  return {
    numbers: briefing
      ? numbersOf(
          language,
          briefing,
          hits.map(({ block }) => block),
        )
      : [],
    hits,
    mended,
    lack,
  }
}

describe('what a search finds in a document', () => {
  test.each(inDocument)('%s: %s', (language, query, blocks) => {
    expect(hitsOf(language, query)).toMatchObject({ numbers: blocks, mended: [], lack: null })
  })
})

describe('a value in one writing finds it in another', () => {
  test.each(values)('%s', (query, blocks) => {
    const all = (Object.keys(documents) as Language[]).map((language) => [
      language,
      hitsOf(language, query).numbers,
    ])
    expect(Object.fromEntries(all.filter(([, numbers = []]) => numbers.length > 0))).toEqual(blocks)
  })
})

describe('what is marked', () => {
  test.each<[Language, string, readonly string[]]>([
    ['de', 'die gebuehr ', ['Gebühr']],
    ['fr', "l'accord", ['L’accord']],
    ['fr', 'les œufs ', ['œufs']],
    ['ja', '半導体輸出', ['半導体', '輸出']],
    ['ja', 'サーバーの保護', ['サーバーの保護']],
    ['ja', 'フェリー', ['ﾌｪﾘｰ']],
  ])('%s: %s', (language, query, words) => {
    const [hit] = hitsOf(language, query).hits
    const marked = (hit?.marks ?? []).map(([start, end]) => hit?.excerpt.slice(start, end))
    expect(marked).toEqual(words)
  })
})
