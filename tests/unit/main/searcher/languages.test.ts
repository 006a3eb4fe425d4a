import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Briefing } from '../../../../src/core/model/document.ts'
import { compileIn, numbersOf } from '../../core/search/in-languages.ts'
import {
  documents,
  inDocument,
  inLibrary,
  type Language,
  values,
} from '../../core/search/languages.expected.ts'
import { importBriefing, type Library, openLibrary } from './helpers.ts'

let library: Library
const briefings = new Map<Language, Briefing>()

beforeAll(async () => {
  library = await openLibrary()
  for (const language of Object.keys(documents) as Language[]) {
    const briefing = compileIn(language)
    briefings.set(language, briefing)
    await importBriefing(library.db, briefing)
  }
  await library.service.catchUp()
})
afterAll(() => library.close())

/** The paragraphs that a query finds, by the language of their document. */
async function found(query: string, only: Language | null = null) {
  const document = only === null ? null : (briefings.get(only)?.id ?? null)
  const hits = await library.find(query, ['text'], document)
  const all = [...briefings].map(([language, briefing]) => {
    const own = hits.filter((hit) => hit.document === briefing.id).map(({ id }) => id)
    return [language, numbersOf(language, briefing, own)] as const
  })
  return Object.fromEntries(all.filter(([, numbers]) => numbers.length > 0))
}

describe('a document is searched in the library as it is by itself', () => {
  test.each(inDocument)('%s: %s', async (language, query, blocks) => {
    expect(await found(query, language)).toEqual(blocks.length === 0 ? {} : { [language]: blocks })
  })
})

describe('documents in several languages are searched together', () => {
  test.each([...inLibrary, ...values])('%s', async (query, blocks) => {
    expect(await found(query)).toEqual(blocks)
  })
})
