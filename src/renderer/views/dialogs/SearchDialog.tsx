import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Briefing } from '../../../core/model/document.ts'
import type { Found } from '../../../shared/contract.ts'
import { call } from '../../api.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { showBlock } from '../../state/ui.ts'
import styles from './SearchDialog.module.css'

const limit = 20
/** Characters; nobody means more. */
const longest = 1000

/** Search in the open document: words, phrases and their forms; Enter goes there. */
export function SearchDialog({
  briefing,
  onClose,
}: {
  readonly briefing: Briefing
  readonly onClose: () => void
}) {
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const { data } = useQuery({
    queryKey: ['search', briefing.id, query],
    queryFn: () => call('search:find', { document: briefing.id, query, kinds: ['text'], limit }),
    enabled: query.trim() !== '',
    // Until the next answer is there the last one stays, so that nothing flickers.
    placeholderData: (last) => last,
  })
  const hits = query.trim() === '' ? [] : (data?.groups[0]?.hits ?? [])
  const open = (hit: Found | undefined) =>
    hit !== undefined && hit.place !== null && showBlock(hit.place.block, hit.place.range)
  const select = (index: number) => {
    setActive(index)
    document.getElementById(`hit-${index}`)?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <Dialog title="Search" onClose={onClose} bare>
      <input
        type="search"
        role="combobox"
        aria-label="Search the document"
        aria-controls="hits"
        aria-expanded={hits.length > 0}
        aria-activedescendant={hits.length > 0 ? `hit-${active}` : undefined}
        placeholder="Search the document"
        className={styles.box}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value.slice(0, longest))
          setActive(0)
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') select(Math.min(hits.length - 1, active + 1))
          else if (event.key === 'ArrowUp') select(Math.max(0, active - 1))
          else if (event.key === 'Enter') open(hits[active])
          // The box would keep the first Esc for itself, to clear its words.
          else if (event.key === 'Escape') onClose()
          else return
          event.preventDefault()
        }}
      />
      <div className={styles.note} aria-live="polite">
        {note(query, hits.length, data?.note ?? null, data !== undefined)}
      </div>
      <div id="hits" role="listbox" aria-label="Passages" className={styles.hits}>
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box keeps the focus and holds the keys
          <div
            key={hit.id}
            id={`hit-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={styles.hit}
            onClick={() => open(hit)}
          >
            <div className={styles.where}>{hit.section ?? hit.documentTitle}</div>
            <Excerpt hit={hit} />
          </div>
        ))}
      </div>
    </Dialog>
  )
}

function note(query: string, hits: number, said: string | null, answered: boolean): string {
  if (query.trim() === '' || !answered) return ''
  if (hits === 0) return said ?? `Nothing found for ${query.trim()}.`
  return [`${hits === limit ? 'First ' : ''}${hits} ${hits === 1 ? 'passage' : 'passages'}`, said]
    .filter((part) => part !== null)
    .join(' · ')
}

function Excerpt({ hit }: { readonly hit: Found }) {
  const parts: { readonly text: string; readonly hit: boolean; readonly at: number }[] = []
  let from = 0
  for (const [start, end] of hit.marks) {
    parts.push({ text: hit.excerpt.slice(from, start), hit: false, at: from })
    parts.push({ text: hit.excerpt.slice(start, end), hit: true, at: start })
    from = end
  }
  parts.push({ text: hit.excerpt.slice(from), hit: false, at: from })
  return (
    <div className={styles.excerpt}>
      {parts.map((part) => (part.hit ? <mark key={`m${part.at}`}>{part.text}</mark> : part.text))}
    </div>
  )
}
