import { answerAs } from '../../../core/cards/judging.ts'
import { applyEdits } from '../../../core/edits/apply-edits.ts'
import type { Card } from '../../../core/model/card.ts'
import type { Briefing } from '../../../core/model/document.ts'
import { type CardEdit, type Edits, plainCard } from '../../../core/model/edits.ts'
import type { Anchor } from '../../../core/model/mark.ts'
import { comparable } from '../../../core/text/normalize.ts'
import { storable } from '../../../core/text/storable.ts'
import type { Reply } from '../../../shared/contract/api.ts'
import type { CardsPreview } from '../../../shared/contract/cards.ts'
import type { ReadCardFile } from '../../library/cards.ts'
import type { Database } from '../../store/database.ts'
import { listEdits, readCardEdit } from '../../store/edits.ts'
import { writeCards } from './write-cards.ts'

/** How many cards of a file an import would add, place nowhere or know already. Nothing is stored. */
export function previewCards(db: Database, briefing: Briefing, file: ReadCardFile): CardsPreview {
  const { fresh, known } = sortOut(db, briefing, file)
  const placed = fresh.filter(({ sentence }) => sentence !== null).length
  const partial = fresh.filter((card) => card.partial).length
  const { skipped, skips, notes } = file
  return { placed, lost: fresh.length - placed, partial, known, skipped, skips, notes }
}

/**
 * Stores what is not here yet, as one step.
 *
 * @param withLost whether cards that have no place in the document are kept too
 */
export function storeCards(
  db: Database,
  briefing: Briefing,
  file: ReadCardFile,
  withLost: boolean,
  at: number,
): Reply<'cards:import'> {
  const { fresh, known } = sortOut(db, briefing, file)
  const edits = fresh
    .filter(({ sentence }) => withLost || sentence !== null)
    .map((card): CardEdit => {
      const { id, prompt, answer, accept, judging, sentence, partial, note } = card
      const before = readCardEdit(db, briefing.id, id)
      // One that was deleted comes back as the file has it; of the compiler's, only its deletion is taken back.
      if (briefing.cards.some((each) => each.id === id)) return { ...before, deleted: false }
      const own = {
        fact: factOf(briefing, sentence, answer),
        sentence,
        ...(partial && { partial }),
        ...(judging !== 'value' && { judging }),
        ...(note && { note }),
      }
      return { ...plainCard(id), prompt, answer, accept, own }
    })
  if (edits.length > 0) writeCards(db, briefing, 'import-cards', edits, at)
  return { added: edits.length, known }
}

type FileCard = ReadCardFile['cards'][number]

/** Known: by its id, or because a card here says the same. What was deleted is not here. */
function sortOut(
  db: Database,
  briefing: Briefing,
  { cards }: ReadCardFile,
): { readonly fresh: readonly FileCard[]; readonly known: number } {
  const edits = listEdits(db, briefing.id)
  const shown = applyEdits(briefing, edits).cards
  const ids = new Set([...shown.map(({ id }) => id), ...hidden(briefing, edits)])
  const said = new Set(shown.map(sayingOf))
  const fresh = cards.map(cleaned).filter((card) => {
    const saying = sayingOfFile(card)
    if (ids.has(card.id) || said.has(saying)) return false
    ids.add(card.id)
    said.add(saying)
    return true
  })
  return { fresh, known: cards.length - fresh.length }
}

/** Cards that are here but not shown, since their fact was rejected or their sentence is gone. */
function hidden({ cards }: Briefing, edits: Edits): readonly string[] {
  const deleted = new Set(edits.cards.flatMap((edit) => (edit.deleted ? [edit.card] : [])))
  return [...cards.map(({ id }) => id), ...edits.cards.map(({ card }) => card)].filter(
    (id) => !deleted.has(id),
  )
}

const sayingOf = ({ prompt, answer }: Pick<Card, 'prompt' | 'answer'>): string =>
  `${comparable(prompt)}\n${comparable(answer)}`

/** The same of a card that is not here yet: a list is told as a list here would be. */
const sayingOfFile = ({ prompt, answer, judging }: FileCard): string =>
  sayingOf({ prompt, ...answerAs(judging, answer) })

const cleaned = (card: FileCard): FileCard => ({
  ...card,
  id: storable(card.id),
  prompt: storable(card.prompt),
  answer: storable(card.answer),
  accept: card.accept.map(storable),
  note: card.note && { ...card.note, guid: storable(card.note.guid) },
})

/** The fact that a card asks for: the one of its sentence that is its answer. */
function factOf({ facts }: Briefing, sentence: Anchor | null, answer: string): string | null {
  if (sentence === null) return null
  const { block, position } = sentence
  const said = comparable(answer)
  const fact = facts.find(
    (each) =>
      each.block === block &&
      each.start >= position.start &&
      each.end <= position.end &&
      comparable(each.text) === said,
  )
  return fact?.id ?? null
}
