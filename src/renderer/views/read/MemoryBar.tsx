import { X } from 'lucide-react'
import { useMemo } from 'react'
import { cutTo } from '../../../core/anchor/describe.ts'
import type { Briefing } from '../../../core/model/document.ts'
import type { BlockRecall } from '../../../core/model/readiness.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { openAgendaOf } from '../../state/agendas.ts'
import { hinted } from '../../state/keys.ts'
import { showBlock, useUi } from '../../state/ui.ts'
import styles from './MemoryBar.module.css'
import bar from './ReadBar.module.css'
import { RecallLegend } from './RecallLegend.tsx'
import { recallClasses, recallClassOf, sayRecall } from './recall.ts'
import type { MemoryMap } from './use-memory-map.ts'

interface Props {
  readonly briefing: Briefing
  readonly map: MemoryMap
}

/** What the tints mean, of which time they speak, and the same as a list. */
export function MemoryBar({ briefing, map: { when, byBlock, hour } }: Props) {
  const paragraphs = useMemo(() => listWeakest(briefing, byBlock), [briefing, byBlock])
  const sizes = recallClasses.map(
    (_, each) => paragraphs.filter((paragraph) => recallClassOf(paragraph.recall) === each).length,
  )
  return (
    <section className={bar.bar} aria-label={messages.read.map.title}>
      {byBlock?.size === 0 ? (
        <p>{messages.read.map.nothing}</p>
      ) : (
        <>
          {hour === null ? (
            <span className={styles.when}>
              {messages.read.map.now}{' '}
              <Button kind="link" onClick={() => void openAgendaOf(briefing.id)}>
                {messages.read.map.setHour}
              </Button>
            </span>
          ) : (
            <select
              aria-label={messages.read.map.when}
              value={when}
              onChange={(event) => useUi.setState({ map: event.target.value as MemoryMap['when'] })}
            >
              <option value="now">{messages.read.map.now}</option>
              <option value="hour">{messages.read.map.atHour(hour)}</option>
            </select>
          )}
          <RecallLegend numbers={sizes} />
          <details className={styles.list}>
            <summary>{messages.read.map.list}</summary>
            <ol>
              {paragraphs.map(({ recall, beginning }) => (
                <li key={recall.block}>
                  <button type="button" onClick={() => showBlock(recall.block)}>
                    <span>{beginning}</span>
                    <span className={styles.share}>{sayRecall(recall)}</span>
                  </button>
                </li>
              ))}
            </ol>
          </details>
        </>
      )}
      <button
        type="button"
        className={styles.close}
        aria-label={messages.read.map.close}
        title={hinted(messages.common.close, 'read:map')}
        onClick={() => useUi.setState({ map: null })}
      >
        <X size={16} aria-hidden />
      </button>
    </section>
  )
}

interface Paragraph {
  readonly recall: BlockRecall
  /** Its first words. */
  readonly beginning: string
}

/** The paragraphs that have cards, what is known least at first. */
function listWeakest(briefing: Briefing, byBlock: MemoryMap['byBlock']): readonly Paragraph[] {
  return briefing.blocks
    .flatMap(({ id, text }) => {
      const recall = byBlock?.get(id)
      return recall === undefined ? [] : [{ recall, beginning: cutTo(text, 80) }]
    })
    .toSorted((a, b) => a.recall.recall - b.recall.recall)
}
