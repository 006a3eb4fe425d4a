import type { Briefing } from '../../../core/model/document.ts'
import type { CardsPreview } from '../../../shared/contract/cards.ts'
import type { PreviewedFile } from '../../state/dialog.ts'
import { cardsFile } from '../../state/file-imports.ts'
import { ImportFileDialog, sharedSentences } from './ImportFileDialog.tsx'

interface Props {
  readonly briefing: Briefing
  readonly file: PreviewedFile<CardsPreview>
}

/** What a file of cards would bring. */
export const ImportCardsDialog = (props: Props) => (
  <ImportFileDialog
    {...props}
    noun="card"
    lostNote="studied like the others, without a source"
    sentencesOf={sentencesOf}
    onStore={cardsFile.store}
    onCancel={cardsFile.cancel}
  />
)

function sentencesOf(preview: CardsPreview): readonly string[] {
  const { placed, lost, known, partial, notes } = preview
  if (placed + lost + known === 0) return ['No card of this file can be imported.', ...notes]
  return [
    ...sharedSentences(preview, 'card'),
    ...(partial === 0
      ? []
      : [
          partial === 1
            ? '1 is only a part of its note in Anki. Exported, it becomes a note of its own.'
            : `${partial} are only parts of their notes in Anki. Exported, they become notes of their own.`,
        ]),
    ...notes,
    ...(placed + lost === 0
      ? []
      : [
          'Decks, tags, pictures and schedules stay in Anki. File > Import an Anki deck brings them too, as a document of its own.',
        ]),
  ]
}
