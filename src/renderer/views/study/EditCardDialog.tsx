import type { StudyCard } from '../../../shared/contract/study.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { EditCardForm } from '../facts/EditCardForm.tsx'

interface Props {
  readonly current: StudyCard
  readonly onClose: () => void
}

/** Edits the words of the card that is shown. */
export function EditCardDialog({ current: { document, card }, onClose }: Props) {
  return (
    <Dialog title={messages.study.card.edit} onClose={onClose}>
      <EditCardForm document={document} card={card} onClose={onClose} />
    </Dialog>
  )
}
