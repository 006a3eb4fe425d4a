import { errorText } from '../../shared/error-text.ts'
import type { AppError } from '../../shared/errors.ts'
import { openDialog } from '../state/ui.ts'
import { Button } from './Button.tsx'
import styles from './Failure.module.css'

interface Props {
  readonly error: AppError
  readonly onRetry: () => void
}

/** A whole window that cannot be shown: what happened, what is safe, what to do. */
export function Failure({ error, onRetry }: Props) {
  const { what, safe, advice } = errorText(error)
  const canRestore = error.code.startsWith('store-')
  return (
    <main className={styles.failure}>
      <div role="alert">
        <h1>{what}</h1>
        <p>{safe}</p>
        <p>{advice}</p>
      </div>
      <div className={styles.actions}>
        <Button kind="primary" onClick={onRetry}>
          Try again
        </Button>
        {canRestore && <Button onClick={() => openDialog('backups')}>Restore backup…</Button>}
      </div>
    </main>
  )
}
