import type { StudyCard } from '../../../shared/contract/study.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { EditCardForm } from '../facts/EditCardForm.tsx'

interface Props {
  readonly current: StudyCard
  readonly onClose: () => void
}

/** Edits the words of the card that is shown. */
export function EditCardDialog({ current: { document, card }, onClose }: Props) {
  return (
    <Dialog title="Edit card" onClose={onClose}>
      <EditCardForm document={document} card={card} onClose={onClose} />
    </Dialog>
  )
}
