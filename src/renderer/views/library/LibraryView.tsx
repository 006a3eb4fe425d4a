import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { LibraryEntry } from '../../../shared/contract.ts'
import { appError } from '../../api.ts'
import { Button } from '../../components/Button.tsx'
import { count } from '../../components/format.ts'
import { chooseFiles, importText } from '../../state/documents.ts'
import { importList, libraryList } from '../../state/queries.ts'
import { sayError } from '../../state/ui.ts'
import { Imports } from './Imports.tsx'
import { LibraryRow } from './LibraryRow.tsx'
import styles from './LibraryView.module.css'

type Order = 'opened' | 'title' | 'date'
const orders: readonly { readonly order: Order; readonly label: string }[] = [
  { order: 'opened', label: 'Last opened' },
  { order: 'title', label: 'Title' },
  { order: 'date', label: 'Date' },
]

/** Every document; each leads to its text. */
export function LibraryView({ open }: { readonly open: string }) {
  const { data: entries, error } = useQuery(libraryList)
  const jobs = useQuery(importList).data ?? []
  const [words, setWords] = useState('')
  const [order, setOrder] = useState<Order>('opened')
  const shown = useMemo(() => arrange(entries ?? [], words, order), [entries, words, order])
  usePaste()
  useEffect(() => {
    if (error !== null) sayError(appError(error))
  }, [error])
  return (
    <main className={styles.place}>
      <div className={styles.column}>
        <div className={styles.head}>
          <h1>Library</h1>
          <Button kind="primary" onClick={() => void chooseFiles()}>
            Import documents…
          </Button>
        </div>
        <p className={styles.hint}>
          Text, Markdown, web pages, Word documents and PDFs that have text. You can also drop files on the
          window, or paste text here.
        </p>
        <Imports jobs={jobs} />
        <div className={styles.tools}>
          <input
            type="search"
            aria-label="Filter by title"
            placeholder="Filter by title"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <label>
            Sort by{' '}
            <select value={order} onChange={(event) => setOrder(event.target.value as Order)}>
              {orders.map((each) => (
                <option key={each.order} value={each.order}>
                  {each.label}
                </option>
              ))}
            </select>
          </label>
          <span className={styles.count}>{count(shown.length, 'document')}</span>
        </div>
        {entries !== undefined && shown.length === 0 && (
          <p className={styles.empty}>
            No title holds “{words}”. The text of documents is not searched here yet.
          </p>
        )}
        <ul className={styles.list}>
          {shown.map((entry) => (
            <LibraryRow key={entry.id} entry={entry} isOpen={entry.id === open} />
          ))}
        </ul>
      </div>
    </main>
  )
}

/** The documents whose title holds all the words, in the order chosen. */
export function arrange(
  entries: readonly LibraryEntry[],
  words: string,
  order: Order,
): readonly LibraryEntry[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/)
  const found = entries.filter(({ title }) => {
    const text = title.toLocaleLowerCase()
    return wanted.every((word) => text.includes(word))
  })
  if (order === 'title') return found.toSorted((a, b) => a.title.localeCompare(b.title))
  // The newest first; without a date last.
  if (order === 'date') return found.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
  return found
}

/** Text pasted outside a text field becomes a document. */
function usePaste(): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (event.target instanceof HTMLInputElement) return
      const html = event.clipboardData?.getData('text/html') ?? ''
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (html === '' && text.trim() === '') return
      event.preventDefault()
      void (html === '' ? importText('text', text) : importText('html', html))
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [])
}
