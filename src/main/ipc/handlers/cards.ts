import { ok, type Result } from '../../../core/model/result.ts'
import type { Deck } from '../../../core/study/deck.ts'
import type { CardCalls } from '../../../shared/contract/cards.ts'
import type { AppError } from '../../../shared/errors.ts'
import type { Access } from '../../app/access.ts'
import { changeCards } from '../../app/cards/change-cards.ts'
import { editCard } from '../../app/cards/edit-card.ts'
import { exportCards } from '../../app/cards/export-cards.ts'
import { previewCards, storeCards } from '../../app/cards/import-cards.ts'
import { cardFacets, cardNames, listCards } from '../../app/cards/list-cards.ts'
import { saveCard } from '../../app/cards/save-card.ts'
import { readFigure } from '../../library/figures.ts'
import type { Database } from '../../store/database.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** Cards: made by hand, and exchanged with other programs. */
export function cardHandlers(parts: HandlerParts, { withData, withResult, withCompiled, studyData }: Access) {
  const { briefings, cards, decks, now } = parts
  const withDecks = async <T>(
    use: (db: Database, all: readonly Deck[]) => Result<T, AppError> | Promise<Result<T, AppError>>,
  ) => {
    const opened = await studyData()
    return opened.ok ? use(opened.value, await decks.all(opened.value)) : opened
  }
  return {
    'cards:list': (request) => withDecks((db, all) => ok(listCards(db, all, request, now()))),
    'cards:names': (request) => withDecks((db, all) => ok(cardNames(db, all, request, now()))),
    'cards:facets': ({ document }) => withDecks((db, all) => ok(cardFacets(db, all, document))),
    'cards:change': (request) => withDecks((db, all) => changeCards(db, all, request, now())),
    'cards:save': ({ document, ...request }) =>
      withCompiled(document, (db, briefing) => saveCard(db, briefing, request, now())),
    'cards:edit': ({ document, ...request }) =>
      withCompiled(document, (db, briefing) => editCard(db, briefing, request, now())),
    'cards:export': (request) =>
      withResult((db) => {
        const pictureOf = (hash: string) => readFigure(db, parts.objects, hash)
        return exportCards(db, request, (id) => briefings.peek(id), pictureOf, parts.chooseExport, now())
      }),
    'cards:choose': async () => {
      const path = await parts.chooseCards()
      return ok(path === null ? null : cards.choose(path))
    },
    'cards:read': async ({ job, document }) => {
      const briefing = await briefings.compiled(document)
      if (!briefing.ok) return briefing
      const blocks = briefing.value.blocks.map(({ id, text }) => ({ id, text }))
      const read = await cards.read(job, { document, blocks })
      if (!read.ok || read.value === null) return read.ok ? ok(null) : read
      const file = read.value
      return withData((db) => previewCards(db, briefing.value, file))
    },
    'cards:import': async ({ job, lost }) => {
      const taken = cards.take(job)
      if (!taken.ok) return taken
      return withCompiled(taken.value.document, (db, briefing) =>
        ok(storeCards(db, briefing, taken.value, lost, now())),
      )
    },
    'cards:cancel': ({ job }) => {
      cards.cancel(job)
      return ok(null)
    },
  } satisfies Pick<Handlers, keyof CardCalls>
}
