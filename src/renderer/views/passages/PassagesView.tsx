import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { ListedMark } from '../../../shared/contract.ts'
import { appError } from '../../api.ts'
import { Button } from '../../components/Button.tsx'
import { count, formatMoment } from '../../components/format.ts'
import { showPassage } from '../../state/open.ts'
import { marksList } from '../../state/queries.ts'
import { go, sayError } from '../../state/ui.ts'
import { change, removeBookmark } from '../read/use-bookmarks.ts'
import styles from './PassagesView.module.css'

/** Every bookmark, in the order of the text; each leads to its place. */
export function PassagesView() {
  const { data: marks, error } = useQuery(marksList)
  useEffect(() => {
    if (error !== null) sayError(appError(error))
  }, [error])
  return (
    <main className={styles.place}>
      <div className={styles.column}>
        <h1>Passages</h1>
        {marks?.length === 0 && (
          <div className={styles.empty}>
            <p>No bookmarks yet. In Read, press Ctrl+D to keep the paragraph you are at.</p>
            <Button onClick={() => go('read')}>Go to Read</Button>
          </div>
        )}
        {marks !== undefined && marks.length > 0 && (
          <>
            <p className={styles.count}>{count(marks.length, 'bookmark')}</p>
            <ul>
              {marks.map((mark) => (
                <Passage key={mark.id} mark={mark} />
              ))}
            </ul>
          </>
        )}
      </div>
    </main>
  )
}

function Passage({ mark }: { readonly mark: ListedMark }) {
  const { block, position, quote } = mark.anchor
  const where = [mark.sectionTitle, mark.documentTitle].filter((part) => part !== null).join(' · ')
  return (
    <li className={styles.passage}>
      <button
        type="button"
        className={styles.quote}
        onClick={() => void showPassage(mark.document, block, position)}
      >
        {quote.exact}
      </button>
      <div className={styles.line}>
        <span className={styles.where} title={where}>
          {where}
        </span>
        <span>{formatMoment(mark.createdAt)}</span>
        <Button kind="link" onClick={() => void showPassage(mark.document, block, position)}>
          Go to passage
        </Button>
        <Button kind="link" onClick={() => void change(() => removeBookmark(mark.id))}>
          Remove
        </Button>
      </div>
    </li>
  )
}
