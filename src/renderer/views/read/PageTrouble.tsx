import { errorText } from '../../../shared/error-text.ts'
import type { AppError } from '../../../shared/errors.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { openDialog } from '../../state/ui.ts'
import styles from './PagePanel.module.css'

interface Props {
  readonly document: string
  readonly error: AppError
  readonly onRetry: () => void
}

/** Why a page is not shown, what is safe, and what to do. */
export function PageTrouble({ document, error, onRetry }: Props) {
  const { what, safe, advice } = errorText(error)
  return (
    <div className={styles.trouble} role="alert">
      <h3>{what}</h3>
      <p>{safe}</p>
      <p>{advice}</p>
      {error.code === 'original-missing' ? (
        <Button onClick={() => openDialog({ kind: 'original', document })}>
          {messages.read.page.original}
        </Button>
      ) : (
        <Button onClick={onRetry}>{messages.common.tryAgain}</Button>
      )}
    </div>
  )
}
