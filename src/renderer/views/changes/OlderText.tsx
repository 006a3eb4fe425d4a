import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import type { OlderVersion, VersionEntry } from '../../../shared/contract/versions.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { appError } from '../../api.ts'
import { useEscape } from '../../commands/escape.ts'
import { useCommands } from '../../commands/run.ts'
import { Button } from '../../components/Button.tsx'
import { Failure } from '../../components/Failure.tsx'
import { Place } from '../../components/Place.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { useArrival } from '../../components/use-arrival.ts'
import { citationOf, copyCitation, quoteOf } from '../../state/marks.ts'
import { closeOlder, go, say, sayAtLength } from '../../state/ui.ts'
import { versionOpen } from '../../state/versions.ts'
import { Article } from '../read/Article.tsx'
import { groupByBlock } from '../read/by-block.ts'
import { Caret } from '../read/Caret.tsx'
import { CiteButton } from '../read/CiteButton.tsx'
import { moveFocus } from '../read/move-focus.ts'
import { OverSelection } from '../read/OverSelection.tsx'
import { firstInView } from '../read/page.ts'
import { paintMarks } from '../read/paint-marks.ts'
import { paragraphHere, selectedParts } from '../read/selection.ts'
import { useFigures } from '../read/use-figures.ts'
import { useJump } from '../read/use-jump.ts'
import { useLinks } from '../read/use-links.ts'
import { whereIs } from '../read/use-marks.ts'
import { useStops } from '../read/use-stops.ts'
import { useTextSurface } from '../read/use-text-surface.ts'
import styles from './OlderText.module.css'
import { citedAs, versionWords } from './words.ts'

interface Props {
  readonly document: string
  readonly entry: VersionEntry
  /** Whether it stands before the current one. */
  readonly isOlder: boolean
}

/** A version that is not the current one, to be read: what is said and studied is of the current one. */
export function OlderText({ document, entry, isOlder }: Props) {
  const { data, error, refetch } = useQuery(versionOpen(document, entry.version))
  useEscape(closeOlder)
  return (
    <div className={styles.page}>
      <div className={styles.banner} role="status" data-pane>
        <span>
          <b>{isOlder ? messages.changes.older.olderOnly : messages.changes.older.newerOnly}</b>
          {['', versionWords(entry), ...(entry.file === null ? [] : [entry.file])].join(' · ')}
        </span>
        <span className={styles.acts}>
          <Button onClick={closeOlder}>{messages.places.changes}</Button>
          <Button onClick={() => go('read')}>{messages.changes.older.readCurrent}</Button>
        </span>
      </div>
      {data === undefined ? (
        <Place>
          {error === null ? <Skeleton /> : <Failure error={appError(error)} onRetry={() => void refetch()} />}
        </Place>
      ) : (
        <Text version={data} />
      )}
    </div>
  )
}

/** Set as the document in Read is, with its marks; nothing of it can be changed. */
function Text({ version: { briefing, entry, marks } }: { readonly version: OlderVersion }) {
  const scroller = useRef<HTMLElement>(null)
  const marked = useMemo(() => groupByBlock(marks), [marks])
  const blocks = useMemo(() => new Map(briefing.blocks.map((block) => [block.id, block])), [briefing])
  useEffect(() => (scroller.current === null ? undefined : paintMarks(scroller.current, marked)), [marked])
  const copy = () => {
    const view = scroller.current
    const selected = view === null ? null : selectedParts(view, blocks)
    const parts = selected === 'no words' || view === null ? null : (selected ?? paragraphHere(view, blocks))
    if (parts === null) return say(messages.changes.older.noWords)
    const where = { ...whereIs(briefing, blocks, parts), version: citedAs(entry) }
    void copyCitation(citationOf(briefing, quoteOf(parts), where))
  }
  useCommands({
    'read:copy': copy,
    'read:next-block': () => moveFocus(scroller.current, 1),
    'read:previous-block': () => moveFocus(scroller.current, -1),
  })
  useLinks(scroller)
  useFigures(scroller)
  useStops(scroller)
  useTextSurface(scroller)
  useJump(scroller)
  useArrival(scroller, firstInView)
  const tell = useMemo(() => {
    return (block: string) => {
      const notes = (marked.get(block) ?? []).map(({ note }) => note).filter((note) => note !== '')
      if (notes.length > 0) sayAtLength(notes.join('\n\n'))
      else say(messages.changes.older.noNote)
    }
  }, [marked])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <main ref={scroller} className={styles.scroller} data-scroller tabIndex={0}>
      <Article briefing={briefing} marked={marked} onOpen={tell} recall={null} onQuiz={noQuiz} />
      <Caret scroller={scroller} />
      <OverSelection scroller={scroller}>
        <CiteButton onClick={copy} />
      </OverSelection>
    </main>
  )
}

/** Nothing of it is studied. */
const noQuiz = (): void => {}
