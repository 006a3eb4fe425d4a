import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { type Colour, colours } from '../../../core/model/mark.ts'
import type { ListedMark } from '../../../shared/contract/marks.ts'
import { count } from '../../../shared/messages/forms.ts'
import { appError } from '../../api.ts'
import { useCommands } from '../../commands/run.ts'
import { Button } from '../../components/Button.tsx'
import { PartButton } from '../../components/PartButton.tsx'
import shared from '../../components/Place.module.css'
import { Place } from '../../components/Place.tsx'
import { Select } from '../../components/Select.tsx'
import { useListed } from '../../components/use-listed.ts'
import { usePage } from '../../components/use-page.ts'
import { useCalled } from '../../state/apart.ts'
import { passagesFile } from '../../state/file-imports.ts'
import { colourNames } from '../../state/marks.ts'
import { marksPart } from '../../state/parts.ts'
import { marksList } from '../../state/queries.ts'
import { go, openDialog, sayError } from '../../state/ui.ts'
import { filterMarks, type KindWanted, type PassagesFilter, prepareSearch } from './arrange.ts'
import { Passage } from './Passage.tsx'
import styles from './PassagesView.module.css'

const kindLabels: Readonly<Record<KindWanted, string>> = {
  all: 'Everything',
  bookmark: 'Bookmarks',
  highlight: 'Highlights',
  note: 'With a note',
  lost: 'Lost their place',
}

const everything: PassagesFilter = { words: '', kind: 'all', colour: null, tag: null, document: null }
const nothing: readonly ListedMark[] = []

/** Every mark of every document, in the order of the texts; each leads to its place and is edited here. */
export function PassagesView() {
  const { data: marks = nothing, error, isSuccess, isFetching } = useQuery(marksList)
  const [wanted, setWanted] = useState<PassagesFilter>(everything)
  const [editing, setEditing] = useState<string | null>(null)
  const box = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  // Typing is never held up by a long list.
  const later = useDeferredValue(wanted)
  const searchable = useMemo(() => prepareSearch(marks), [marks])
  const shown = useMemo(() => filterMarks(searchable, later), [searchable, later])
  const studied = useMemo(() => marksPart(shown, later.tag), [shown, later.tag])
  const tags = useMemo(() => [...new Set(marks.flatMap((mark) => mark.tags))].toSorted(compare), [marks])
  const called = useCalled()
  const documents = useMemo(
    () => [...new Map(marks.map((mark) => [mark.document, called(mark.document, mark.documentTitle)]))],
    [marks, called],
  )
  useCommands({ 'find:open': () => box.current?.select() })
  useEffect(() => {
    if (error !== null) sayError(appError(error))
  }, [error])
  const { length, hasMore, more, onScroll } = usePage(shown.length, JSON.stringify(later))
  const want = (change: Partial<PassagesFilter>) => setWanted({ ...wanted, ...change })
  useListed({
    list,
    isFetching,
    error,
    has: (id) => marks.some((mark) => mark.id === id),
    gone: 'That passage is no longer there.',
    reveal: (id) => {
      if (wanted !== everything) setWanted(everything)
      if (later !== everything) return null
      more(marks.findIndex((mark) => mark.id === id) + 1)
      return id
    },
  })
  return (
    <Place onScroll={onScroll}>
      <div ref={list} className={`${shared.column} ${styles.column}`}>
        <div className={shared.head}>
          <h1>Passages</h1>
          <div className={styles.exchange}>
            <Button onClick={() => void passagesFile.choose()}>Import…</Button>
            {marks.length > 0 && <PartButton named={studied} noun="these passages" />}
            {marks.length > 0 && (
              <Button
                onClick={() =>
                  openDialog({ kind: 'export', what: 'passages', shown: shown.map(({ id }) => id) })
                }
                disabled={shown.length === 0}
              >
                Export…
              </Button>
            )}
          </div>
        </div>
        {isSuccess && marks.length === 0 && (
          <div className={shared.empty}>
            <p>
              No passages yet. In Read, select words and press H to highlight them, or Ctrl+D to bookmark the
              paragraph you are at.
            </p>
            <Button onClick={() => go('read')}>Go to Read</Button>
          </div>
        )}
        {marks.length > 0 && (
          <>
            <div data-controls className={`${shared.tools} ${styles.tools}`}>
              <input
                ref={box}
                type="search"
                aria-label="Search passages"
                placeholder="Search passages"
                value={wanted.words}
                onChange={(event) => want({ words: event.target.value })}
              />
              <select
                aria-label="Kind"
                value={wanted.kind}
                onChange={(event) => want({ kind: event.target.value as KindWanted })}
              >
                {Object.entries(kindLabels).map(([kind, label]) => (
                  <option key={kind} value={kind}>
                    {label}
                  </option>
                ))}
              </select>
              <select
                aria-label="Colour"
                value={wanted.colour ?? ''}
                onChange={(event) =>
                  want({ colour: event.target.value === '' ? null : (Number(event.target.value) as Colour) })
                }
              >
                <option value="">Any colour</option>
                {colours.map((colour) => (
                  <option key={colour} value={colour}>
                    {colourNames[colour]}
                  </option>
                ))}
              </select>
              {tags.length > 0 && (
                <Select
                  label="Tag"
                  all="Any tag"
                  value={wanted.tag}
                  options={tags.map((tag) => [tag, tag])}
                  onChoose={(tag) => want({ tag })}
                />
              )}
              {documents.length > 1 && (
                <Select
                  label="Document"
                  all="Every document"
                  value={wanted.document}
                  options={documents}
                  onChoose={(document) => want({ document })}
                />
              )}
            </div>
            <p className={styles.count} role="status">
              {shown.length === marks.length
                ? count(marks.length, 'passage')
                : `${shown.length} of ${count(marks.length, 'passage')}`}
            </p>
            {shown.length === 0 && (
              <p className={shared.empty}>
                Nothing fits.{' '}
                <Button kind="link" onClick={() => want(everything)}>
                  Show all passages
                </Button>
              </p>
            )}
            <ul>
              {shown.slice(0, length).map((mark) => (
                <Passage
                  key={mark.id}
                  mark={mark}
                  from={called(mark.document, mark.documentTitle)}
                  isEdited={editing === mark.id}
                  onEdit={setEditing}
                />
              ))}
            </ul>
            {hasMore && (
              <Button kind="link" onClick={() => more()}>
                Show more
              </Button>
            )}
          </>
        )}
      </div>
    </Place>
  )
}

const compare = (a: string, b: string) => a.localeCompare(b)
