import type { Briefing } from '../../../core/model/document.ts'
import type { PassagesPreview } from '../../../shared/contract/marks.ts'
import { messages } from '../../../shared/messages/messages.ts'
import type { PreviewedFile } from '../../state/dialog.ts'
import { passagesFile } from '../../state/file-imports.ts'
import { ImportFileDialog, sharedSentences } from './ImportFileDialog.tsx'

interface Props {
  readonly briefing: Briefing
  readonly file: PreviewedFile<PassagesPreview>
}

/** What a file of annotations would bring. */
export const ImportPassagesDialog = (props: Props) => (
  <ImportFileDialog
    {...props}
    what="passages"
    sentencesOf={sentencesOf}
    onStore={passagesFile.store}
    onCancel={passagesFile.cancel}
  />
)

const sentencesOf = (preview: PassagesPreview): readonly string[] =>
  preview.placed + preview.lost + preview.known === 0
    ? [messages.fileImports.passages.nothing]
    : sharedSentences(preview, 'passages')
