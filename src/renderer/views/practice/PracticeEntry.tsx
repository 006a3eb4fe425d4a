import { Button } from '../../components/Button.tsx'
import { openPractice } from '../../state/practice.ts'

/** The quiet way from Study to practice. */
export function PracticeEntry({
  document,
  className,
}: {
  readonly document: string
  readonly className?: string | undefined
}) {
  return (
    <Button kind="link" className={className} onClick={() => openPractice(document)}>
      Practice
    </Button>
  )
}
