import { useQuery } from '@tanstack/react-query'
import { Button } from '../../components/Button.tsx'
import { openPractice } from '../../state/practice.ts'
import { openDocument } from '../../state/queries.ts'

/** The quiet way from Study to practice. */
export function PracticeEntry({
  document,
  className,
}: {
  readonly document: string
  readonly className?: string | undefined
}) {
  // Practice is of the open document: its section, its passages, its way back into the text.
  const open = useQuery(openDocument).data?.briefing.id
  if (open !== document) return null
  return (
    <Button kind="link" className={className} onClick={() => openPractice(document)}>
      Practice
    </Button>
  )
}
