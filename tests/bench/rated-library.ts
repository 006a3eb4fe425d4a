import type { Rating } from '../../src/core/model/rating.ts'
import type { Database } from '../../src/main/store/database.ts'
import { upsertDocument } from '../../src/main/store/documents.ts'
import { openStore } from '../../src/main/store/open.ts'
import { appendReview } from '../../src/main/store/reviews.ts'
import { makeBriefing } from '../unit/study-samples.ts'

const dayMs = 86_400_000

const idOf = (n: number) => n.toString(16).padStart(16, '0')

/** A library of so many documents, each with so many cards, which were rated over a year. */
export async function ratedLibrary(
  file: string,
  { documents, cards }: { readonly documents: number; readonly cards: number },
  ratingsPerCard: number,
): Promise<Database> {
  const opened = await openStore(file, { now: Date.now() })
  if (!opened.ok) throw opened.error
  const db = opened.value
  const start = Date.now() - 365 * dayMs
  // A simple generator, the same at every run.
  let seed = 1
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed / 2_147_483_647
  }
  db.transaction(() => {
    for (let n = 0; n < documents; n += 1) {
      const id = idOf(n)
      upsertDocument(db, {
        id,
        title: `Document ${n}`,
        date: null,
        kind: 'text',
        words: 5_000,
        cards,
        bundled: false,
        addedAt: start + n,
        file: null,
        notes: [],
        openedAt: null,
      })
    }
  })
  // By time, as a log is.
  db.transaction(() => {
    for (let nth = 0; nth < ratingsPerCard; nth += 1)
      for (let n = 0; n < documents; n += 1)
        for (const { id } of briefingOf(n, cards).cards) {
          const rating = (random() < 0.15 ? 1 : random() < 0.2 ? 2 : random() < 0.8 ? 3 : 4) as Rating
          const at = Math.round(start + ((nth + random()) / ratingsPerCard) * 363 * dayMs)
          const review = { document: idOf(n), card: id, rating, at, utcOffset: 0 }
          appendReview(db, { ...review, durationMs: Math.round(2_000 + random() * 10_000) })
        }
  })
  db.script(
    `INSERT INTO memories
     SELECT DISTINCT document, card, 0, 'new', 0, 0, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, 0, NULL FROM reviews`,
  )
  return db
}

const briefings = new Map<string, ReturnType<typeof makeBriefing>>()
export function briefingOf(n: number, cards: number) {
  const name = `${n} ${cards}`
  const known = briefings.get(name)
  if (known !== undefined) return known
  const sections = Array.from({ length: cards / 10 }, (_, at) => ({
    section: `s${at}`,
    facts: Array.from({ length: 10 }, (_, fact) => ({ importance: ((fact % 3) + 1) as 1 | 2 | 3 })),
  }))
  const made = makeBriefing(idOf(n), sections)
  briefings.set(name, made)
  return made
}
