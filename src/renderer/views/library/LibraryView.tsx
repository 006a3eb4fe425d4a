import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { nextOf } from '../../../core/model/agenda.ts'
import type { LibraryEntry } from '../../../shared/contract/library.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { defaultSettings, type LibraryOrder } from '../../../shared/settings.ts'
import { appError } from '../../api.ts'
import { useCommands } from '../../commands/run.ts'
import { Button } from '../../components/Button.tsx'
import { Phrase } from '../../components/Phrase.tsx'
import shared from '../../components/Place.module.css'
import { Place } from '../../components/Place.tsx'
import { usePage } from '../../components/use-page.ts'
import { useAgendas } from '../../state/agendas.ts'
import { useLabels } from '../../state/apart.ts'
import { chooseFiles, chooseFolder } from '../../state/documents.ts'
import { importList, libraryDue, libraryList, settingsRead } from '../../state/queries.ts'
import { changeSettings } from '../../state/settings.ts'
import { sayError } from '../../state/ui.ts'
import { usePaste } from '../../state/use-paste.ts'
import { arrange, countTags } from './arrange.ts'
import { Imports } from './Imports.tsx'
import { LibraryRow } from './LibraryRow.tsx'
import styles from './LibraryView.module.css'
import { MakingAnew } from './MakingAnew.tsx'
import { Removed } from './Removed.tsx'
import { useRowKeys } from './use-row-keys.ts'

/** Every document; each leads to its text. */
export function LibraryView({ open }: { readonly open: string }) {
  const { data: library, error } = useQuery(libraryList)
  const due = useQuery(libraryDue).data?.documents ?? none
  const agendas = useAgendas()
  const now = Date.now()
  const jobs = useQuery(importList).data ?? []
  const order = (useQuery(settingsRead).data ?? defaultSettings).libraryOrder
  const [words, setWords] = useState('')
  const [chosen, setTags] = useState<readonly string[]>([])
  const entries = library?.entries ?? nothing
  const labels = useLabels()
  const allTags = useMemo(() => countTags(entries), [entries])
  // A tag that is gone from every document no longer filters.
  const tags = useMemo(
    () => chosen.filter((tag) => allTags.some(([each]) => each === tag)),
    [chosen, allTags],
  )
  const shown = useMemo(
    () => arrange(entries, { words, tags, order }, due),
    [entries, words, tags, order, due],
  )
  const filter = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const { length, hasMore, more, onScroll } = usePage(shown.length, [words, ...tags, order].join('\n'))
  useRowKeys(filter, list, shown, more)
  usePaste()
  useCommands({ 'find:open': () => filter.current?.select() })
  useEffect(() => {
    if (error !== null) sayError(appError(error))
  }, [error])
  const toggle = (tag: string) =>
    setTags(tags.includes(tag) ? tags.filter((each) => each !== tag) : [...tags, tag])
  return (
    <Place onScroll={onScroll}>
      <div className={shared.column}>
        <div className={shared.head}>
          <h1>{messages.places.library}</h1>
          <div className={styles.ways}>
            <Button onClick={() => void chooseFolder()}>{messages.library.importFolder}</Button>
            <Button kind="primary" onClick={() => void chooseFiles()}>
              {messages.library.importDocuments}
            </Button>
          </div>
        </div>
        <Imports jobs={jobs} />
        <MakingAnew />
        <div data-controls className={`${shared.tools} ${styles.tools}`}>
          <input
            ref={filter}
            type="search"
            aria-label={messages.library.filter}
            placeholder={messages.library.filter}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <label>
            {messages.library.sortBy}{' '}
            <select
              value={order}
              onChange={(event) => changeSettings({ libraryOrder: event.target.value as LibraryOrder })}
            >
              {Object.entries(messages.library.orders).map(([name, label]) => (
                <option key={name} value={name}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <span className={styles.count} role="status">
            {messages.library.documents(shown.length)}
          </span>
        </div>
        {allTags.length > 0 && (
          <fieldset className={styles.tags} aria-label={messages.library.tags}>
            {allTags.map(([tag, number]) => (
              <button
                key={tag}
                type="button"
                className={shared.tag}
                aria-pressed={tags.includes(tag)}
                onClick={() => toggle(tag)}
              >
                {tag} <span>{number}</span>
              </button>
            ))}
          </fieldset>
        )}
        {library !== undefined && shown.length === 0 && (
          <p className={styles.empty}>
            {messages.library.noneHas(words.trim(), tags)}{' '}
            <Button
              kind="link"
              onClick={() => {
                setWords('')
                setTags([])
              }}
            >
              {messages.library.showAll}
            </Button>
          </p>
        )}
        <ul ref={list} className={styles.list}>
          {shown.slice(0, length).map((entry) => (
            <LibraryRow
              key={entry.id}
              entry={entry}
              due={due[entry.id] ?? 0}
              hour={nextOf(agendas, entry.id, now)?.at ?? null}
              isOpen={entry.id === open}
              label={labels.get(entry.id) ?? null}
            />
          ))}
        </ul>
        {hasMore && (
          <Button kind="link" onClick={() => more()}>
            {messages.common.showMore}
          </Button>
        )}
        {entries.length === 1 && <Welcome />}
        {library !== undefined && library.removed.length > 0 && <Removed library={library} />}
      </div>
    </Place>
  )
}

const nothing: readonly LibraryEntry[] = []
const none: Readonly<Record<string, number>> = {}

/** What there is to do while the library holds only what came with the app. */
function Welcome() {
  return (
    <section data-controls className={styles.welcome} aria-label={messages.library.howToAdd}>
      <h2>{messages.library.addFirst}</h2>
      <p>
        <Phrase of={messages.library.waysToAdd((keys) => <kbd>{keys}</kbd>)} />
      </p>
      <p>{messages.library.formats}</p>
    </section>
  )
}
