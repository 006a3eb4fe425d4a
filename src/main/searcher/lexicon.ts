/** The words of the index, and the tokens of texts that were looked at. */
import { setImmediate } from 'node:timers/promises'
import type { FoundKind } from '../../core/model/found.ts'
import type { Lexicon } from '../../core/search/prepare.ts'
import { type Glossary, readGlossary } from '../../core/search/query-glossary.ts'
import type { SpellingWords } from '../../core/search/spelling.ts'
import { readTokens, type TextToken } from '../../core/search/tokens.ts'
import { analyze } from '../../core/text/analyze.ts'
import type { Database } from '../store/database.ts'
import { numberOf, textOf } from '../store/rows.ts'
import { languagesOf } from './documents.ts'
import { type MatchScope, matchOfTerm } from './match-of.ts'
import { tableOf } from './schema.ts'

/** Texts of which the tokens are kept, with their values and without: some 10 MB in all. */
const mostKept = 500

export class IndexedWords {
  readonly #index: Database
  #all: SpellingWords | null = null
  /** Whether the index changed since its words were counted. */
  #isOld = true
  #own: { readonly document: number; readonly words: SpellingWords } | null = null

  /** Tokens by the language and the text itself, since the text of an id may change. */
  readonly #tokens = { plain: new Map<string, TextToken[]>(), valued: new Map<string, TextToken[]>() }
  #languages: { readonly document: number | null; readonly of: readonly string[] } | null = null
  #letters: { readonly document: number | null; readonly glossary: Glossary } | null = null

  constructor(index: Database) {
    this.#index = index
  }

  /** Forgets what was counted of one document, and counts the library anew when there is time, since the index changed. */
  forget(): void {
    this.#isOld = true
    this.#own = null
    this.#letters = null
    this.#languages = null
  }

  /** The lexicon of what is searched: these kinds, in one document or in all. */
  lexicon(kinds: readonly FoundKind[], scope: MatchScope): Lexicon {
    return {
      languages: this.#languagesOf(scope.document),
      has: (term) => kinds.some((kind) => exists(this.#index, kind, matchOfTerm(term, scope))),
      glossary: () => this.#glossary(scope.document),
      vocabulary: () => (scope.document === null ? this.#library() : this.#document(scope.document)),
    }
  }

  /** The tokens of a text in a language. As one types on, the same texts are looked at again and again. */
  tokensOf(text: string, language: string, withValues: boolean): readonly TextToken[] {
    const kept = withValues ? this.#tokens.valued : this.#tokens.plain
    const key = `${language} ${text}`
    const known = kept.get(key)
    if (known !== undefined) return known
    if (kept.size >= mostKept) kept.clear()
    const made = readTokens(text, language, withValues)
    kept.set(key, made)
    return made
  }

  #languagesOf(document: number | null): readonly string[] {
    if (this.#languages?.document === document) return this.#languages.of
    const of = languagesOf(this.#index, document)
    this.#languages = { document, of }
    return of
  }

  #glossary(document: number | null): Glossary {
    if (this.#letters?.document === document) return this.#letters.glossary
    const where = document === null ? '' : 'WHERE document = $document'
    const rows = this.#index.all(
      `SELECT DISTINCT term, expansion FROM glossary ${where} ORDER BY term, expansion`,
      document === null ? {} : { document },
    )
    const glossary = readGlossary(
      rows.map((row) => ({ term: textOf(row, 'term'), expansion: textOf(row, 'expansion') })),
    )
    this.#letters = { document, glossary }
    return glossary
  }

  /** Counts the words of the library in slices, so that a misspelt word need not wait for it. */
  async load(): Promise<void> {
    if (!this.#isOld) return
    this.#isOld = false
    const counts = new Map<string, number>()
    for (let from: string | null = ''; from !== null; from = countFrom(this.#index, from, counts))
      await setImmediate()
    this.#all = { counts }
  }

  #library(): SpellingWords {
    if (this.#all !== null) return this.#all
    const counts = new Map<string, number>()
    for (let from: string | null = ''; from !== null; ) from = countFrom(this.#index, from, counts)
    this.#all = { counts }
    return this.#all
  }

  /** The index has no list of one document's words; its texts are short enough to be read again. */
  #document(document: number): SpellingWords {
    if (this.#own?.document === document) return this.#own.words
    const counts = new Map<string, number>()
    const languages = this.#languagesOf(document)
    const rows = this.#index.all("SELECT text FROM units WHERE document = $document AND kind = 'text'", {
      document,
    })
    for (const row of rows)
      for (const surface of new Set(analyze(textOf(row, 'text'), languages).map((token) => token.surface)))
        counts.set(surface, (counts.get(surface) ?? 0) + 1)
    this.#own = { document, words: { counts } }
    return this.#own.words
  }
}

function exists(index: Database, kind: FoundKind, match: string): boolean {
  const table = tableOf(kind)
  return index.get(`SELECT 1 FROM ${table} WHERE ${table} MATCH $match LIMIT 1`, { match }) !== null
}

/** Rows of one slice: some 10 ms. */
const slice = 2000

/** Counts the words from one on, in the order of the index. @returns the one to go on with; null at the end. */
function countFrom(index: Database, from: string, counts: Map<string, number>): string | null {
  const rows = index.all(
    `SELECT term, doc FROM words WHERE term >= $from AND col IN ('title', 'body') ORDER BY term LIMIT ${slice}`,
    { from },
  )
  const last = rows.length < slice ? null : textOf(rows[slice - 1] ?? {}, 'term')
  for (const row of rows) {
    const term = textOf(row, 'term')
    // The last one may have another row in the next slice.
    if (term !== last) counts.set(term, (counts.get(term) ?? 0) + numberOf(row, 'doc'))
  }
  return last
}
