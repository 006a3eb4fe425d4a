import { useQuery } from '@tanstack/react-query'
import type { Subject } from '../../../shared/contract/agendas.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { openPractice } from '../../state/practice.ts'
import { openDocument } from '../../state/queries.ts'

/** The quiet way from Study to practice of what is studied. */
export function PracticeEntry({ subject }: { readonly subject: Subject }) {
  const open = useQuery(openDocument).data?.briefing.id
  // That of one document is of the open one: its section, its passages, its way back into the text.
  if (subject.agenda === null && open !== subject.document) return null
  return (
    <Button kind="link" onClick={() => openPractice(subject)}>
      {messages.practice.title}
    </Button>
  )
}
