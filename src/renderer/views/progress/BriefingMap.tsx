import { useQueries } from '@tanstack/react-query'
import { useId } from 'react'
import type { Agenda } from '../../../core/model/agenda.ts'
import type { BlockRecall } from '../../../core/model/readiness.ts'
import type { LibraryEntry } from '../../../shared/contract/library.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { useCalled } from '../../state/apart.ts'
import { nameOf, showDocument } from '../../state/open.ts'
import { memoryMap } from '../../state/queries.ts'
import { useUi } from '../../state/ui.ts'
import { RecallLegend } from '../read/RecallLegend.tsx'
import { recallClasses, recallClassOf } from '../read/recall.ts'
import styles from './BriefingMap.module.css'
import figure from './Progress.module.css'

interface Props {
  readonly agenda: Agenda
  readonly entries: readonly LibraryEntry[]
}

/** What is known of each paragraph of a briefing's documents at its hour: a stripe for each, document by document. */
export function BriefingMap({ agenda: { id, at, documents }, entries }: Props) {
  const heading = useId()
  const called = useCalled()
  const isOver = at <= Date.now()
  const maps = useQueries({
    queries: documents.map((document) => memoryMap(document, isOver ? 'now' : 'hour', id)),
  })
  const blocks = maps.flatMap(({ data }) => data?.blocks ?? [])
  if (blocks.length === 0) return null
  const numbers = numbersOf(blocks)
  return (
    <section className={figure.figure} aria-labelledby={heading}>
      <h2 id={heading}>{messages.progress.map.title}</h2>
      <p className={figure.sentence}>
        {isOver
          ? messages.progress.map.paragraphsNow(blocks.length)
          : messages.progress.map.paragraphsAtHour(blocks.length)}
      </p>
      <RecallLegend numbers={numbers} />
      <ul className={styles.documents}>
        {documents.map((document, n) => {
          const entry = entries.find((each) => each.id === document)
          const own = maps[n]?.data?.blocks ?? []
          if (entry === undefined || own.length === 0) return null
          return (
            <li key={document}>
              <button type="button" data-prints onClick={() => void showMapped(document, isOver)}>
                <bdi>{called(document, nameOf(entry))}</bdi>
              </button>
              <span className={styles.said}>{sayKnown(own)}</span>
              <span className={styles.strip} aria-hidden>
                {own.map((block) => (
                  <span key={block.block} data-recall={recallClassOf(block)} />
                ))}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const best = recallClasses.length - 1

const numbersOf = (blocks: readonly BlockRecall[]): readonly number[] =>
  recallClasses.map((_, each) => blocks.filter((block) => recallClassOf(block) === each).length)

const sayKnown = (blocks: readonly BlockRecall[]): string =>
  messages.progress.map.wellKnown(numbersOf(blocks)[best] ?? 0, blocks.length)

/** Opens a document with the map over its text. */
async function showMapped(document: string, isOver: boolean): Promise<void> {
  if (await showDocument(document)) useUi.setState({ map: isOver ? 'now' : 'hour' })
}
