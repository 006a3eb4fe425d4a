import { Bookmark } from 'lucide-react'
import { Fragment, memo } from 'react'
import type { Briefing } from '../../../core/model/document.ts'
import { formatIsoDate } from '../../components/format.ts'
import styles from './Article.module.css'
import { BlockText } from './BlockText.tsx'
import { titleId } from './page.ts'

interface Props {
  readonly briefing: Briefing
  /** Blocks that hold a bookmark. */
  readonly marked: ReadonlySet<string>
  readonly onRemove: (block: string) => void
}

/** The document as written. Its text nodes never change under a selection: only markers come and go. */
export const Article = memo(function Article({ briefing, marked, onRemove }: Props) {
  const blocks = new Map(briefing.blocks.map((block) => [block.id, block]))
  return (
    <article className={styles.article} aria-labelledby="document-title" lang={briefing.source.language}>
      <h1 id="document-title" data-title={titleId} tabIndex={-1}>
        {briefing.title}
      </h1>
      {briefing.date !== null && <p className={styles.date}>{formatIsoDate(briefing.date)}</p>}
      {briefing.sections.map((section) => (
        <Fragment key={section.id}>
          {section.title !== null && (
            <Heading id={section.id} level={section.level}>
              {section.title}
            </Heading>
          )}
          {section.blocks.map((id) => {
            const block = blocks.get(id)
            if (block === undefined) return null
            return (
              <div key={id} className={styles.row}>
                <BlockText block={block} />
                {marked.has(id) && (
                  <button
                    type="button"
                    className={styles.marker}
                    aria-label="Bookmark here. Remove it"
                    title="Remove bookmark"
                    onClick={() => onRemove(id)}
                  >
                    <Bookmark size={14} fill="currentColor" aria-hidden />
                  </button>
                )}
              </div>
            )
          })}
        </Fragment>
      ))}
      {briefing.source.citation !== null && <p className={styles.citation}>{briefing.source.citation}</p>}
    </article>
  )
})

function Heading({
  id,
  level,
  children,
}: {
  readonly id: string
  readonly level: number
  readonly children: string
}) {
  const Tag = level >= 3 ? 'h3' : 'h2'
  return (
    <Tag data-section={id} tabIndex={-1}>
      {children}
    </Tag>
  )
}
