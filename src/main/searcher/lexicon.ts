/** What the index knows of words. */
import type { FoundKind } from '../../core/model/found.ts'
import { type Glossary, readGlossary } from '../../core/search/glossary.ts'
import type { Lexicon } from '../../core/search/prepare.ts'
import type { Vocabulary } from '../../core/search/spelling.ts'
import { analyze } from '../../core/text/analyze.ts'
import type { Database } from '../store/database.ts'
import { numberOf, textOf } from '../store/rows.ts'
import { matchOfTerm, type Scope } from './match-of.ts'
import { tableOf } from './schema.ts'

export class Words {
  readonly #index: Database
  #all: Vocabulary | null = null
  #own: { readonly document: number; readonly words: Vocabulary } | null = null

  #letters: { readonly document: number | null; readonly glossary: Glossary } | null = null

  constructor(index: Database) {
    this.#index = index
  }

  /** Forgets what was counted, since the index changed. */
  forget(): void {
    this.#all = null
    this.#own = null
    this.#letters = null
  }

  /** Of what is searched: these kinds, in one document or in all. */
  lexicon(kinds: readonly FoundKind[], scope: Scope): Lexicon {
    return {
      has: (term) => kinds.some((kind) => exists(this.#index, kind, matchOfTerm(term, scope))),
      glossary: () => this.#glossary(scope.document),
      vocabulary: () => (scope.document === null ? this.#library() : this.#document(scope.document)),
    }
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

  #library(): Vocabulary {
    this.#all ??= {
      counts: new Map(
        this.#index
          .all("SELECT term, sum(doc) AS n FROM words WHERE col IN ('title', 'body') GROUP BY term")
          .map((row) => [textOf(row, 'term'), numberOf(row, 'n')]),
      ),
    }
    return this.#all
  }

  /** The index has no list of one document's words; its texts are short enough to be read again. */
  #document(document: number): Vocabulary {
    if (this.#own?.document === document) return this.#own.words
    const counts = new Map<string, number>()
    const rows = this.#index.all("SELECT text FROM units WHERE document = $document AND kind = 'text'", {
      document,
    })
    for (const row of rows)
      for (const surface of new Set(analyze(textOf(row, 'text')).map((token) => token.surface)))
        counts.set(surface, (counts.get(surface) ?? 0) + 1)
    this.#own = { document, words: { counts } }
    return this.#own.words
  }
}

function exists(index: Database, kind: FoundKind, match: string): boolean {
  const table = tableOf(kind)
  return index.get(`SELECT 1 FROM ${table} WHERE ${table} MATCH $match LIMIT 1`, { match }) !== null
}
