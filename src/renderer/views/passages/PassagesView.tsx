import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { type Colour, colours } from '../../../core/model/mark.ts'
import type { ListedMark } from '../../../shared/contract/marks.ts'
import { locale } from '../../../shared/messages/locale.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { appError } from '../../api.ts'
import { useCommands } from '../../commands/run.ts'
import { Button } from '../../components/Button.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PartButton } from '../../components/PartButton.tsx'
import shared from '../../components/Place.module.css'
import { Place } from '../../components/Place.tsx'
import { Select } from '../../components/Select.tsx'
import { useListed } from '../../components/use-listed.ts'
import { usePage } from '../../components/use-page.ts'
import { useCalled } from '../../state/apart.ts'
import { passagesFile } from '../../state/file-imports.ts'
import { marksPart } from '../../state/parts.ts'
import { marksList } from '../../state/queries.ts'
import { go, openDialog, sayError } from '../../state/ui.ts'
import { filterMarks, type KindWanted, type PassagesFilter, prepareSearch } from './arrange.ts'
import { Passage } from './Passage.tsx'
import styles from './PassagesView.module.css'

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
    gone: messages.passages.gone,
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
          <h1>{messages.places.passages}</h1>
          <div className={styles.exchange}>
            <Button onClick={() => void passagesFile.choose()}>{messages.passages.import}</Button>
            {marks.length > 0 && <PartButton named={studied} ways={messages.parts.passages} />}
            {marks.length > 0 && (
              <Button
                onClick={() =>
                  openDialog({ kind: 'export', what: 'passages', shown: shown.map(({ id }) => id) })
                }
                disabled={shown.length === 0}
              >
                {messages.passages.export}
              </Button>
            )}
          </div>
        </div>
        {isSuccess && marks.length === 0 && (
          <EmptyState
            text={messages.passages.none}
            action={{ label: messages.passages.goToRead, run: () => go('read') }}
          />
        )}
        {marks.length > 0 && (
          <>
            <div data-controls className={`${shared.tools} ${styles.tools}`}>
              <input
                ref={box}
                type="search"
                aria-label={messages.passages.search}
                placeholder={messages.passages.search}
                value={wanted.words}
                onChange={(event) => want({ words: event.target.value })}
              />
              <select
                aria-label={messages.passages.kind}
                value={wanted.kind}
                onChange={(event) => want({ kind: event.target.value as KindWanted })}
              >
                {Object.entries(messages.passages.wanted).map(([kind, label]) => (
                  <option key={kind} value={kind}>
                    {label}
                  </option>
                ))}
              </select>
              <select
                aria-label={messages.passages.colour}
                value={wanted.colour ?? ''}
                onChange={(event) =>
                  want({ colour: event.target.value === '' ? null : (Number(event.target.value) as Colour) })
                }
              >
                <option value="">{messages.passages.anyColour}</option>
                {colours.map((colour) => (
                  <option key={colour} value={colour}>
                    {messages.marks.colours[colour]}
                  </option>
                ))}
              </select>
              {tags.length > 0 && (
                <Select
                  label={messages.passages.tag}
                  all={messages.passages.anyTag}
                  value={wanted.tag}
                  options={tags.map((tag) => [tag, tag])}
                  onChoose={(tag) => want({ tag })}
                />
              )}
              {documents.length > 1 && (
                <Select
                  label={messages.passages.document}
                  all={messages.passages.everyDocument}
                  value={wanted.document}
                  options={documents}
                  onChoose={(document) => want({ document })}
                />
              )}
            </div>
            <p className={styles.count} role="status">
              {messages.passages.shown(shown.length, marks.length)}
            </p>
            {shown.length === 0 && (
              <p className={styles.none}>
                {messages.passages.noneFit}{' '}
                <Button kind="link" onClick={() => want(everything)}>
                  {messages.passages.showAll}
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
                {messages.common.showMore}
              </Button>
            )}
          </>
        )}
      </div>
    </Place>
  )
}

const compare = (a: string, b: string) => a.localeCompare(b, locale())
