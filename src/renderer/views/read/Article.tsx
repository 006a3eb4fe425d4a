import { Layers } from 'lucide-react'
import { Fragment, memo, useId, useMemo } from 'react'
import type { Briefing } from '../../../core/model/document.ts'
import type { BlockRecall } from '../../../core/model/readiness.ts'
import type { ListedMark } from '../../../shared/contract/marks.ts'
import { formatIsoDate } from '../../../shared/messages/format.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { entriesOf } from '../../components/outline.ts'
import styles from './Article.module.css'
import { acronymFinder } from './acronyms.ts'
import { BlockText } from './BlockText.tsx'
import { Marker } from './Marker.tsx'
import { notesIn } from './notes.ts'
import { titleId } from './page.ts'
import { recallClassOf, sayRecall } from './recall.ts'

interface Props {
  readonly briefing: Briefing
  /** The marks of each block that has some. */
  readonly marked: ReadonlyMap<string, readonly ListedMark[]>
  readonly onOpen: (block: string) => void
  /** What is known of each paragraph that has cards, while that is shown. */
  readonly recall: ReadonlyMap<string, BlockRecall> | null
  readonly onQuiz: (block: string) => void
}

/** The document as written. Its text nodes never change under a selection: only markers come and go. */
export const Article = memo(function Article({ briefing, marked, onOpen, recall, onQuiz }: Props) {
  const blocks = useMemo(() => new Map(briefing.blocks.map((block) => [block.id, block])), [briefing])
  const depths = useMemo(
    () => new Map(entriesOf(briefing.sections).map(({ id, depth }) => [id, depth])),
    [briefing],
  )
  const findAcronyms = useMemo(() => acronymFinder(briefing.glossary), [briefing])
  const title = useId()
  const { edges } = useMemo(() => notesIn(briefing), [briefing])
  return (
    <article className={styles.article} aria-labelledby={title} lang={briefing.source.language}>
      <h1
        id={title}
        data-title={titleId}
        data-long={isLong(briefing.title) || undefined}
        dir="auto"
        tabIndex={-1}
      >
        {briefing.title}
      </h1>
      {briefing.date !== null && <p className={styles.date}>{formatIsoDate(briefing.date)}</p>}
      {briefing.sections.map((section) => (
        <Fragment key={section.id}>
          {section.title !== null && (
            <Heading id={section.id} depth={depths.get(section.id) ?? 1}>
              {section.title}
            </Heading>
          )}
          {section.blocks.map((id) => {
            const block = blocks.get(id)
            if (block === undefined) return null
            return (
              <div key={id} className={styles.row} data-stops data-recall={classOf(recall?.get(id))}>
                <BlockText block={block} findAcronyms={findAcronyms} {...edges.get(id)} />
                <Marker block={id} marks={marked.get(id) ?? none} onOpen={onOpen} />
                <Quiz recall={recall?.get(id)} onQuiz={onQuiz} />
              </div>
            )
          })}
        </Fragment>
      ))}
      {briefing.source.citation !== null && <p className={styles.citation}>{briefing.source.citation}</p>}
    </article>
  )
})

/** The way from a paragraph of the memory map to its cards. */
function Quiz({
  recall,
  onQuiz,
}: {
  readonly recall: BlockRecall | undefined
  readonly onQuiz: Props['onQuiz']
}) {
  if (recall === undefined) return null
  const label = messages.read.quiz(sayRecall(recall))
  return (
    <button
      type="button"
      className={styles.quiz}
      aria-label={label}
      title={label}
      onClick={() => onQuiz(recall.block)}
    >
      <Layers size={14} aria-hidden />
    </button>
  )
}

const classOf = (recall: BlockRecall | undefined) => recall && recallClassOf(recall)

const none: readonly ListedMark[] = []

/** Whether a heading is a sentence or more, which in the size of a heading would fill the window: in characters. */
const isLong = (title: string): boolean => title.length > 120

/** Below the title, which is the first heading. */
const headings = ['h2', 'h3', 'h4', 'h5', 'h6'] as const

interface HeadingProps {
  readonly id: string
  readonly depth: number
  readonly children: string
}

function Heading({ id, depth, children }: HeadingProps) {
  const Tag = headings[depth - 1] ?? 'h6'
  return (
    <Tag
      data-section={id}
      data-long={isLong(children) || undefined}
      dir="auto"
      tabIndex={-1}
      // Deeper than the names of elements go.
      aria-level={depth > headings.length ? depth + 1 : undefined}
    >
      {children}
    </Tag>
  )
}
