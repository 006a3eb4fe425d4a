import type { Briefing } from '../../../core/model/document.ts'
import type { CardsPreview } from '../../../shared/contract/cards.ts'
import { messages } from '../../../shared/messages/messages.ts'
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
    what="cards"
    sentencesOf={sentencesOf}
    onStore={cardsFile.store}
    onCancel={cardsFile.cancel}
  />
)

function sentencesOf(preview: CardsPreview): readonly string[] {
  const words = messages.fileImports.cards
  const { placed, lost, known, partial, notes } = preview
  if (placed + lost + known === 0) return [words.nothing, ...notes.map(messages.reader.told)]
  return [
    ...sharedSentences(preview, 'cards'),
    ...(partial === 0 ? [] : [words.partial(partial)]),
    ...notes.map(messages.reader.told),
    ...(placed + lost === 0 ? [] : [words.rest]),
  ]
}
