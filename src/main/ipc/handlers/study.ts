import { ok, type Result } from '../../../core/model/result.ts'
import type { Studied, StudyCalls } from '../../../shared/contract/study.ts'
import type { AppError } from '../../../shared/errors.ts'
import { type Access, noDocument } from '../../app/access.ts'
import { setAway } from '../../app/study/away.ts'
import type { Desk } from '../../app/study/desk.ts'
import { flagCards, restingCards } from '../../app/study/flags.ts'
import { missedIn } from '../../app/study/last-run.ts'
import { openDesk } from '../../app/study/open-desk.ts'
import { prepareQueues, sectionSummaries, studyOverview } from '../../app/study/overview.ts'
import { paperDeck } from '../../app/study/paper-deck.ts'
import { rateCard, studyMore, studyState, undoStudy } from '../../app/study/session.ts'
import type { Database } from '../../store/database.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** Review: what to study now, ratings, flags, and what there is to study. */
export function studyHandlers(
  { briefings, decks, now }: HandlerParts,
  { withData, withStored, studyData }: Access,
) {
  const withDesk = async <T>(
    studied: Pick<Studied, 'document' | 'agenda' | 'part'>,
    use: (desk: Desk) => Result<T, AppError> | Promise<Result<T, AppError>>,
  ): Promise<Result<T, AppError>> => {
    const opened = await studyData()
    if (!opened.ok) return opened
    const desk = await openDesk(opened.value, decks, studied, now())
    return desk === null ? noDocument : use(desk)
  }
  const all = { document: null, agenda: null, part: null }
  return {
    'study:next': ({ document, agenda, part, ...wish }) =>
      withDesk({ document, agenda, part }, (desk) => ok(studyState(desk, wish))),
    'study:rate': ({ document, agenda, part, ...rating }) =>
      withDesk({ document, agenda, part }, (desk) => rateCard(desk, rating)),
    'study:undo': ({ document, agenda, part, ...wish }) =>
      withDesk({ document, agenda, part }, (desk) => ok(undoStudy(desk, wish))),
    'study:missed': ({ agenda, run }) =>
      withDesk({ ...all, agenda }, (desk) =>
        desk.aim === null ? noDocument : ok(missedIn(desk, desk.aim, run)),
      ),
    'study:flag': ({ document, ...request }) =>
      withDesk({ ...all, document }, ({ db, decks: [deck], at }) =>
        deck === undefined ? noDocument : flagCards(db, deck, request, at),
      ),
    'study:more': ({ document, newCards }) => {
      const more = (db: Database) => studyMore(db, document, newCards, now())
      return document === null ? withData(more) : withStored(document, more)
    },
    'study:deck': async ({ part, ...subject }) => {
      const db = await studyData()
      return db.ok ? paperDeck(db.value, briefings, subject, part) : db
    },
    'study:overview': () =>
      withDesk(all, async (desk) => {
        await prepareQueues(desk.decks)
        return ok(studyOverview(desk))
      }),
    'study:sections': ({ document }) => withDesk({ ...all, document }, (desk) => ok(sectionSummaries(desk))),
    'study:away': ({ away }) => withData((db) => setAway(db, away, now())),
    'study:resting': () => withDesk(all, (desk) => ok(restingCards(desk))),
  } satisfies Pick<Handlers, keyof StudyCalls>
}
