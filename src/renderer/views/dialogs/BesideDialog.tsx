import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useState } from 'react'
import type { Beside } from '../../../shared/beside.ts'
import type { LibraryEntry } from '../../../shared/contract/library.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Dialog } from '../../components/Dialog.tsx'
import place from '../../components/Place.module.css'
import { usePage } from '../../components/use-page.ts'
import { useCalled } from '../../state/apart.ts'
import { showBeside, useBeside } from '../../state/beside.ts'
import { nameOf } from '../../state/open.ts'
import { libraryList } from '../../state/queries.ts'
import { arrange } from '../library/arrange.ts'
import styles from './BesideDialog.module.css'

const nothing: readonly LibraryEntry[] = []
const ofThis = [{ kind: 'facts' }, { kind: 'cards' }] as const satisfies readonly Beside[]

/** What is to stand beside the text: something of the open document, or another one. */
export function BesideDialog({ onClose }: { readonly onClose: () => void }) {
  const words = messages.read.beside
  const entries = useQuery(libraryList).data?.entries ?? nothing
  const called = useCalled()
  const shown = useBeside((beside) => beside.what)
  const [filter, setFilter] = useState('')
  const found = arrange(entries, { words: filter, tags: [], order: 'opened' }, {})
  const { length, onScroll } = usePage(found.length, filter)
  const choose = (what: Beside) => {
    onClose()
    showBeside(what)
  }
  const documents = found.slice(0, length).map(({ id }): Beside => ({ kind: 'document', document: id }))
  const labelOf = (what: Beside): string => {
    if (what.kind !== 'document') return messages.places[what.kind]
    const entry = found.find(({ id }) => id === what.document)
    return entry === undefined ? '' : called(entry.id, nameOf(entry))
  }
  const rowsOf = (choices: readonly Beside[]) =>
    choices.map((what) => (
      <button
        key={keyOf(what)}
        type="button"
        dir="auto"
        className={styles.row}
        aria-current={shown !== null && keyOf(shown) === keyOf(what) ? 'true' : undefined}
        onClick={() => choose(what)}
      >
        {labelOf(what)}
      </button>
    ))
  return (
    <Dialog title={words.ask} onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows lead from the box through the rows */}
      <div className={styles.choices} onKeyDown={moveAmong}>
        <fieldset aria-label={words.ofThis}>
          <legend>{words.ofThis}</legend>
          {rowsOf(ofThis)}
        </fieldset>
        <fieldset aria-label={words.documents}>
          <legend>{words.documents}</legend>
          <input
            type="search"
            className={place.filter}
            data-first
            aria-label={words.filter}
            placeholder={words.filter}
            value={filter}
            onChange={(event) => setFilter(event.target.value)}
            onKeyDown={(event) => {
              const [best] = documents
              if (event.key === 'Enter' && filter.trim() !== '' && best !== undefined) choose(best)
            }}
          />
          <div className={styles.list} onScroll={onScroll}>
            {rowsOf(documents)}
            {found.length === 0 && <p>{words.none(filter.trim())}</p>}
          </div>
        </fieldset>
      </div>
    </Dialog>
  )
}

const keyOf = (what: Beside): string => (what.kind === 'document' ? what.document : what.kind)

/** The arrows go from one to the next, through the box as well. */
function moveAmong(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
  if (step === null || event.ctrlKey || event.altKey || event.metaKey) return
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(':is(button, input)')]
  const at = all.findIndex((each) => each.matches(':focus'))
  const next = all[at + step]
  if (at === -1 || next === undefined) return
  event.preventDefault()
  next.focus()
}
