import { errorText } from '../../shared/error-text.ts'
import type { AppError } from '../../shared/errors.ts'
import { messages } from '../../shared/messages/messages.ts'
import { openDialog } from '../state/ui.ts'
import { Choice, Choices } from './Choices.tsx'
import { DamagedChoices } from './DamagedChoices.tsx'
import styles from './Failure.module.css'
import { MissingChoices } from './MissingChoices.tsx'
import { usePageTag } from './use-page-tag.ts'

interface Props {
  readonly error: AppError
  readonly onRetry: () => void
}

/** A whole window that cannot be shown: what happened, what is safe, what to do. */
export function Failure({ error, onRetry }: Props) {
  const { what, safe, advice } = errorText(error)
  const Tag = usePageTag()
  return (
    <Tag className={styles.failure}>
      <div role="alert">
        <h1>{what}</h1>
        <p>{safe}</p>
        <p>{advice}</p>
      </div>
      <Choices>
        <ChoicesOf error={error} onRetry={onRetry} />
      </Choices>
    </Tag>
  )
}

/** What there is to do about an error, the likeliest first. */
function ChoicesOf({ error, onRetry }: Props) {
  if (error.code === 'store-missing') return <MissingChoices file={error.subject ?? ''} onRetry={onRetry} />
  if (error.code === 'store-damaged' || error.code === 'store-not-a-database')
    return <DamagedChoices onRetry={onRetry} />
  return (
    <>
      <Choice first label={messages.common.tryAgain} onClick={onRetry} />
      {error.code.startsWith('store-') && (
        <Choice label={messages.recovery.restoreBackup} onClick={() => openDialog({ kind: 'backups' })} />
      )}
    </>
  )
}
