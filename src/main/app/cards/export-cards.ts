import { judgingOf } from '../../../core/cards/judging.ts'
import { applyEdits } from '../../../core/edits/apply-edits.ts'
import { type CardPicture, leadingTo, sideSaid } from '../../../core/model/card.ts'
import type { Briefing } from '../../../core/model/document.ts'
import { groupBy } from '../../../core/model/group-by.ts'
import { err, ok, type Result } from '../../../core/model/result.ts'
import { keyOf } from '../../../core/study/deck.ts'
import { scheduleDefaults } from '../../../core/study/schedule.ts'
import type { Reply, Request } from '../../../shared/contract/api.ts'
import { type AppError, notFound } from '../../../shared/errors.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { paragraphLink } from '../../../shared/paragraph-link.ts'
import { logFileError } from '../../base/log.ts'
import { ankiNotes, type CardDocument } from '../../exchange/anki-notes.ts'
import { exportAnkiText } from '../../exchange/anki-text.ts'
import { type ApkgStudy, exportApkg, type Media } from '../../exchange/apkg.ts'
import type { ServedFigure } from '../../library/figures.ts'
import { listCardChanges } from '../../store/card-changes.ts'
import { listCardTags } from '../../store/card-details.ts'
import { readCardSchedules, unsaid } from '../../store/card-schedules.ts'
import { readCardStates } from '../../store/card-states.ts'
import type { Database } from '../../store/database.ts'
import { listDocuments, readDocument } from '../../store/documents.ts'
import { listEdits } from '../../store/edits.ts'
import { momentOf } from '../../store/moment.ts'
import { listReviews } from '../../store/reviews.ts'
import { readScheduling, schedulerOf, weightsOf } from '../../store/scheduling.ts'
import { fileName } from '../file-name.ts'
import { writeWhole } from '../write-whole.ts'
import { LeavingPictures } from './leaving-pictures.ts'

interface CardFormat {
  readonly extension: string
  readonly write: (
    documents: readonly CardDocument[],
    at: number,
    study: ApkgStudy,
    media: Media,
  ) => string | Promise<Uint8Array>
}

const formats: Readonly<Record<Request<'cards:export'>['format'], CardFormat>> = {
  'anki-text': { extension: 'txt', write: exportAnkiText },
  apkg: { extension: 'apkg', write: exportApkg },
}

/**
 * Writes cards, as the user has them, to a file that the user chooses.
 *
 * @param read a document as it was compiled; null if it cannot be read
 * @param pictureOf reads a picture; null where it is not there
 * @param askWhere asks for the file; null if the user gave up
 */
export async function exportCards(
  db: Database,
  { format, document, history }: Request<'cards:export'>,
  read: (id: string) => Promise<Briefing | null>,
  pictureOf: (hash: string) => Promise<ServedFigure | null>,
  askWhere: (name: string, extension: string) => Promise<string | null>,
  at: number,
): Promise<Result<Reply<'cards:export'>, AppError>> {
  const ids = document === null ? listDocuments(db).map(({ id }) => id) : [document]
  const documents: CardDocument[] = []
  const pictures = new LeavingPictures(format === 'apkg' ? pictureOf : async () => null)
  for (const id of ids) {
    const briefing = await read(id)
    if (briefing !== null) {
      await pictures.readAll(briefing, listEdits(db, id))
      documents.push(cardsOf(db, briefing, history && format === 'apkg', pictures))
    } else if (document !== null) return err(notFound('document'))
  }
  const name = (document === null ? null : documents[0]?.title) ?? messages.files.names.cards
  const { extension, write } = formats[format]
  const path = await askWhere(`${fileName(name)}.${extension}`, extension)
  if (path === null) return ok(null)
  try {
    await writeWhole(path, await write(documents, at, studyOf(db, at), pictures.media))
  } catch (cause) {
    logFileError('Cards could not be exported', cause)
    return err({ code: 'export-failed', subject: path })
  }
  const notes = ankiNotes(documents)
  const cards = notes.flatMap((note) => note.cards.map(() => note.partial))
  return ok({ path, cards: cards.length, partial: cards.filter((partial) => partial).length })
}

function studyOf(db: Database, at: number): ApkgStudy {
  const scheduling = readScheduling(db)
  const { retention, learningSteps, rollover } = scheduling
  const options = { ...scheduleDefaults, retention, learningSteps, rollover, weights: weightsOf(scheduling) }
  return { scheduler: schedulerOf(scheduling), options, clock: momentOf(db, at) }
}

/** @param withHistory whether what was answered goes along */
function cardsOf(
  db: Database,
  briefing: Briefing,
  withHistory: boolean,
  pictures: LeavingPictures,
): CardDocument {
  const edits = listEdits(db, briefing.id)
  const { cards, blocks, title } = applyEdits(briefing, edits)
  const ownOf = new Map(edits.cards.map(({ card, own }) => [card, own]))
  const changes = listCardChanges(db, briefing.id)
  const texts = new Map(blocks.map(({ id, text }) => [id, text]))
  const stored = readDocument(db, briefing.id)
  const cardTags = listCardTags(db)
  const log = groupBy(withHistory ? listReviews(db, [briefing.id]) : [], ({ card }) => card)
  const ids = cards.map(({ id }) => id)
  const schedules = readCardSchedules(db, briefing.id, ids)
  const states = new Map(readCardStates(db, briefing.id, ids).map((state) => [state.card, state]))
  const historyOf = (card: string) => {
    const { resetAfter, due, startingState } = schedules.get(card) ?? unsaid
    // What was before it was to begin anew counts no more.
    const reviews = (log.get(card) ?? []).filter(({ id }) => resetAfter === null || id > resetAfter)
    const last = Math.max(0, ...reviews.map(({ id }) => id))
    return {
      reviews,
      isSuspended: states.get(card)?.suspended ?? false,
      startingState,
      dueDay: due?.after === last ? due.day : null,
    }
  }
  return {
    title: stored?.name ?? title,
    tags: stored?.tags ?? [],
    cards: cards.map((card) => {
      const { id, prompt, answer, accept, items = [], context, block, sentence } = card
      const text = block === null ? undefined : texts.get(block)
      const shown = pictures.of(card)
      // Those that stay here leave their words.
      const isBare = shown.length < (card.pictures?.length ?? 0)
      const words = (side: CardPicture['side'], said: string) =>
        said !== '' || shown.some((picture) => picture.side === side)
          ? said
          : sideSaid(card, side) || messages.read.picture
      return {
        id,
        prompt: words('question', prompt),
        answer: words('answer', answer),
        ...(shown.length > 0 && { pictures: shown }),
        accept,
        judging: judgingOf(card),
        items,
        leading: leadingTo(context),
        source: text === undefined || sentence === null ? null : text.slice(sentence.start, sentence.end),
        section: context.section,
        link: text === undefined || block === null ? null : paragraphLink(briefing.id, block),
        // A card that was never changed is as old as its document.
        changedAt: changes.get(id) ?? stored?.addedAt ?? 0,
        partial: isBare || ownOf.get(id)?.partial === true,
        note: isBare ? null : (ownOf.get(id)?.note ?? null),
        tags: cardTags.get(keyOf(briefing.id, id)),
        ...(withHistory && { history: historyOf(id) }),
      }
    }),
  }
}
