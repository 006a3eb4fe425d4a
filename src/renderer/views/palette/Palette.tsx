import { Search } from 'lucide-react'
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from 'react'
import { flushSync } from 'react-dom'
import { errorText } from '../../../shared/error-text.ts'
import { call } from '../../api.ts'
import { chordsOf, writes } from '../../chords.ts'
import { run } from '../../commands/run.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { count } from '../../components/format.ts'
import { useSlow } from '../../components/use-slow.ts'
import { longestQuery } from '../../state/find.ts'
import { search, usePalette, type What, type Where, whats, wheres } from '../../state/palette.ts'
import { openDialog } from '../../state/ui.ts'
import { Foot } from './Foot.tsx'
import { follow, openAgain } from './follow.ts'
import styles from './Palette.module.css'
import { PaletteList } from './PaletteList.tsx'
import { rowId } from './PaletteRow.tsx'
import { Scopes } from './Scopes.tsx'
import { askAhead } from './use-answer.ts'
import { useOpenLater } from './use-open-later.ts'
import { useScroll } from './use-scroll.ts'
import { useView } from './use-view.ts'
import { kindNames, type Row, rowAfter, spoken } from './view.ts'

interface Props {
  /** The document that is open; null if there is none. */
  readonly open: string | null
  readonly onClose: () => void
}

/** Rows that a page key goes by. */
const pageRows = 8

const noRows: readonly Row[] = []

/** One box for everything: documents, text, key facts, cards, passages and commands. */
export function Palette({ open, onClose }: Props) {
  const query = usePalette((palette) => palette.query)
  const active = usePalette((palette) => palette.active)
  const { view, where, what, counts, isWaiting, error, retry, pending } = useView(open)
  const isWrong = error !== null
  // What is not drawn is not acted on: where something went wrong, older rows are there, but hidden.
  const rows = useMemo(
    () => (isWrong ? noRows : (view?.groups.flatMap((group) => group.rows) ?? noRows)),
    [view, isWrong],
  )
  const at = Math.max(
    0,
    rows.findIndex(({ key }) => key === active),
  )
  const row = rows[at]
  const isSlow = useSlow(isWaiting)
  const box = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const follows = useScroll(list, rows, at)
  const openRow = useCallback(
    (row: Row, listed: boolean) => {
      follows.current = row.kind === 'widen'
      act(row, listed)
    },
    [follows],
  )
  const later = useOpenLater({ row, isWaiting, isChosen: active !== null, openRow })
  const { forget } = later
  // The row under the mouse is the active one.
  const point = useCallback(
    ({ key }: Row) => {
      forget()
      usePalette.setState({ active: key })
    },
    [forget],
  )
  const searched = where === 'document' ? open : null
  useEffect(() => {
    // What goes wrong here goes wrong in the search too, and is said there.
    call('search:warm', { document: searched }).catch(() => undefined)
  }, [searched])
  useEffect(() => box.current?.select(), [])

  const kinds = kindsOf(where)
  const kindOptions = useMemo(
    () => kindsOf(where).map((value) => ({ value, name: kindNames[value], count: counts?.get(value) })),
    [where, counts],
  )
  const turn = (step: 1 | -1) => {
    const next = kinds[(kinds.indexOf(what) + step + kinds.length) % kinds.length] ?? 'all'
    choose(next)
  }
  const toggleWhere = () => {
    if (open !== null) search({ where: where === 'library' ? 'document' : 'library' })
  }
  const acts = new Map<string, () => void>([
    ['Ctrl+K', onClose],
    ['Escape', onClose],
    ['Enter', () => later.open(false)],
    ['Ctrl+Enter', () => later.open(true)],
    ['Ctrl+Tab', () => turn(1)],
    ['Ctrl+Shift+Tab', () => turn(-1)],
    ['Ctrl+Shift+F', toggleWhere],
  ])
  const onKeyDown = (event: KeyboardEvent) => {
    const chords = chordsOf(event.nativeEvent)
    const chord = chords.find((name) => acts.has(name)) ?? chords[0] ?? ''
    const isButton = event.target instanceof HTMLButtonElement
    const to = rowAfter(chord, at, rows.length, pageRows)
    const carryOut = isButton && chord === 'Enter' ? undefined : acts.get(chord)
    // What is typed among the choices goes into the box.
    if (event.key !== ' ' && writes(event.nativeEvent) && event.target !== box.current) box.current?.focus()
    if (carryOut === undefined && to === null) return
    event.preventDefault()
    forget()
    if (carryOut !== undefined) return carryOut()
    box.current?.focus()
    follows.current = true
    usePalette.setState({ active: rows[to ?? 0]?.key ?? null })
  }
  const indexing =
    pending > 0 ? `${count(pending, 'document is', 'documents are')} still being indexed.` : null
  return (
    <Dialog title="Search" onClose={onClose} bare wide>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys act from the box and from the choices */}
      <div className={styles.palette} onKeyDown={onKeyDown}>
        <div className={styles.line}>
          <Search size={16} aria-hidden />
          <input
            ref={box}
            type="text"
            role="combobox"
            aria-label="Search"
            aria-controls="found"
            aria-expanded={rows.length > 0}
            aria-autocomplete="list"
            aria-activedescendant={row === undefined ? undefined : rowId(at)}
            placeholder={
              where === 'library' ? 'Search the library' : 'Search this document, or > for commands'
            }
            autoComplete="off"
            spellCheck={false}
            className={styles.box}
            value={query}
            maxLength={longestQuery}
            onChange={(event) => {
              const query = event.target.value
              forget()
              askAhead(query, searched, what)
              search({ query })
            }}
          />
          {open !== null && (
            <Scopes label="Where" options={whereOptions} chosen={where} onChoose={chooseWhere} box={box} />
          )}
        </div>
        <div className={styles.kinds}>
          <Scopes label="What" options={kindOptions} chosen={what} onChoose={choose} box={box} />
        </div>
        {error !== null && (
          <div className={styles.none} role="alert">
            <p>{errorText(error).what}</p>
            <p>{errorText(error).safe}</p>
            <p>{errorText(error).advice}</p>
            <Button onClick={retry}>Try again</Button>
          </div>
        )}
        {error !== null && <div className={styles.list} />}
        {error === null && view === null && <div className={styles.list}>{isSlow && <Lines />}</div>}
        {error === null && view !== null && (
          <PaletteList
            view={view}
            rows={rows}
            at={at}
            withDocument={where === 'library'}
            list={list}
            pending={indexing}
            onOpen={openRow}
            onPoint={point}
          />
        )}
        <Foot row={row} state={isSlow ? 'Searching…' : ''} />
        <div role="status" className="quiet">
          {isWaiting || isWrong || view === null
            ? ''
            : [spoken(view), indexing].filter((part) => part !== null).join(' ')}
        </div>
      </div>
    </Dialog>
  )
}

const whereNames = { document: 'This document', library: 'Library' } as const
const whereOptions = wheres.map((value) => ({ value, name: whereNames[value] }))
const chooseWhere = (where: Where): void => search({ where })

const kindsOf = (where: Where): readonly What[] =>
  whats.filter((each) => each !== 'document' || where === 'library')

/** To choose a kind takes back the sign that asks for commands. */
function choose(what: What): void {
  const typed = usePalette.getState().query.trimStart()
  search({ what, ...(typed.startsWith('>') ? { query: typed.slice(1) } : {}) })
}

/** Carries out what a row is for; `listed` shows it where it is listed rather than in the text. */
function act(row: Row, listed: boolean): void {
  if (row.kind === 'widen') {
    search(row.to)
    usePalette.setState({ active: row.from })
    return
  }
  // First gone: a command may need the focus, or open a dialog of its own.
  flushSync(() => openDialog(null))
  if (row.kind === 'found') follow(row.found, listed)
  else if (row.kind === 'entry') openAgain(row.entry.id)
  else run(row.match.item.command)
}

/** The still outline of a list. */
function Lines() {
  return (
    <div className={styles.lines} role="progressbar" aria-label="Searching">
      {['72%', '94%', '61%', '88%'].map((width) => (
        <div key={width} style={{ width }} />
      ))}
    </div>
  )
}
