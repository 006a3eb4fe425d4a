import { useCallback, useEffect, useMemo, useRef } from 'react'
import { errorText } from '../../../shared/error-text.ts'
import type { AppError } from '../../../shared/errors.ts'
import { sentences } from '../../../shared/messages/forms.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { call } from '../../api.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { useSlow } from '../../components/use-slow.ts'
import { search, usePalette } from '../../state/palette.ts'
import { act, choose, kindsOf } from './choose.ts'
import { Foot } from './Foot.tsx'
import styles from './Palette.module.css'
import { PaletteList } from './PaletteList.tsx'
import { rowId } from './PaletteRow.tsx'
import { keysOf } from './palette-keys.ts'
import { Scopes } from './Scopes.tsx'
import { SearchLine } from './SearchLine.tsx'
import { askAhead } from './use-answer.ts'
import { useOpenLater } from './use-open-later.ts'
import { useScroll } from './use-scroll.ts'
import { useView } from './use-view.ts'
import { type Leads, type PaletteItem, spoken } from './view.ts'

interface Props {
  /** The document that is open; null if there is none. */
  readonly open: string | null
  readonly onClose: () => void
}

const noRows: readonly PaletteItem[] = []

/** One box for everything: documents, text, key facts, cards, passages and commands. */
export function Palette({ open, onClose }: Props) {
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
    (row: PaletteItem, leads: Leads) => {
      follows.current = row.kind === 'widen'
      act(row, leads)
    },
    [follows],
  )
  const { open: onOpen, forget } = useOpenLater({ row, isWaiting, isChosen: active !== null, openRow })
  // The row under the mouse is the active one.
  const point = useCallback(
    ({ key }: PaletteItem) => {
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
  const kindOptions = useMemo(
    () =>
      kindsOf(where).map((value) => ({
        value,
        name: messages.palette.kinds[value],
        count: counts?.get(value),
      })),
    [where, counts],
  )
  const onMove = () => {
    follows.current = true
  }
  const isOpen = open !== null
  const onKeyDown = keysOf({ box, rows, at, where, what, isOpen, onOpen, onMove, onKey: forget, onClose })
  const onType = (query: string) => {
    forget()
    askAhead(query, searched, what)
    search({ query })
  }
  const indexing = pending > 0 ? messages.palette.indexing(pending) : null
  return (
    <Dialog title={messages.palette.search} onClose={onClose} bare wide>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys act from the box and from the choices */}
      <div className={styles.palette} onKeyDown={onKeyDown}>
        <SearchLine
          box={box}
          where={where}
          isOpen={isOpen}
          hasRows={rows.length > 0}
          active={row === undefined ? undefined : rowId(at)}
          onType={onType}
        />
        <div className={styles.kinds}>
          <Scopes
            label={messages.palette.what}
            options={kindOptions}
            chosen={what}
            onChoose={choose}
            box={box}
          />
        </div>
        {error !== null && <Wrong error={error} onRetry={retry} />}
        {error === null && view === null && <div className={styles.pending}>{isSlow && <Lines />}</div>}
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
        <Foot row={row} state={isSlow ? messages.palette.searching : ''} />
        <div role="status" className="quiet">
          {isWaiting || isWrong || view === null ? '' : sentences([spoken(view), indexing ?? ''])}
        </div>
      </div>
    </Dialog>
  )
}

/** What went wrong, in place of the list. */
function Wrong({ error, onRetry }: { readonly error: AppError; readonly onRetry: () => void }) {
  const { what, safe, advice } = errorText(error)
  return (
    <div className={styles.none} role="alert">
      <p>{what}</p>
      <p>{safe}</p>
      <p>{advice}</p>
      <Button onClick={onRetry}>{messages.common.tryAgain}</Button>
    </div>
  )
}

/** The still outline of a list. */
function Lines() {
  return (
    <div className={styles.lines} role="progressbar" aria-label={messages.palette.searching}>
      {['72%', '94%', '61%', '88%'].map((width) => (
        <div key={width} style={{ width }} />
      ))}
    </div>
  )
}
