import { useQuery } from '@tanstack/react-query'
import { Fragment, useEffect, useRef } from 'react'
import type { Briefing } from '../../../core/model/document.ts'
import type { ListedMark } from '../../../shared/contract/marks.ts'
import type { VersionEntry } from '../../../shared/contract/versions.ts'
import { appError } from '../../api.ts'
import { Button } from '../../components/Button.tsx'
import { Failure } from '../../components/Failure.tsx'
import shared from '../../components/Place.module.css'
import { Place } from '../../components/Place.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { go } from '../../state/ui.ts'
import { versionOpen } from '../../state/versions.ts'
import styles from './Changes.module.css'
import { versionWords } from './words.ts'

interface Props {
  readonly document: string
  readonly entry: VersionEntry
  /** The passage to begin at; null for the beginning. */
  readonly block: string | null
  readonly onClose: () => void
}

/** An older version, to be read: what is said and studied is of the newest. */
export function OlderText({ document, entry, block, onClose }: Props) {
  const { data, error, refetch } = useQuery(versionOpen(document, entry.version))
  const column = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (data === undefined || block === null) return
    const passage = column.current?.querySelector<HTMLElement>(`[data-passage="${CSS.escape(block)}"]`)
    passage?.scrollIntoView({ block: 'center' })
    passage?.focus({ preventScroll: true })
  }, [data, block])
  return (
    <Place>
      <div ref={column} className={`${shared.column} ${styles.column}`}>
        <div className={styles.banner} role="status">
          <span>This is an older version · {versionWords(entry)}</span>
          <span className={styles.steps}>
            <Button onClick={onClose}>What changed</Button>
            <Button onClick={() => go('read')}>Open the newest</Button>
          </span>
        </div>
        {error !== null && <Failure error={appError(error)} onRetry={() => void refetch()} />}
        {data === undefined && error === null && <Skeleton />}
        {data !== undefined && <Text briefing={data.briefing} marks={data.marks} />}
      </div>
    </Place>
  )
}

function Text({ briefing, marks }: { readonly briefing: Briefing; readonly marks: readonly ListedMark[] }) {
  const blocks = new Map(briefing.blocks.map((each) => [each.id, each]))
  return (
    <article className={styles.older} lang={briefing.source.language}>
      <h1 dir="auto">{briefing.title}</h1>
      {briefing.sections.map((section) => (
        <Fragment key={section.id}>
          {section.title !== null && (
            <h2 dir="auto" data-passage={section.id} tabIndex={-1}>
              {section.title}
            </h2>
          )}
          {section.blocks.map((id) => (
            <p
              key={id}
              className={styles.passage}
              data-kind={blocks.get(id)?.kind}
              data-passage={id}
              dir="auto"
              tabIndex={-1}
            >
              <Marked text={blocks.get(id)?.text ?? ''} block={id} marks={marks} />
            </p>
          ))}
        </Fragment>
      ))}
    </article>
  )
}

interface MarkedProps {
  readonly text: string
  readonly block: string
  readonly marks: readonly ListedMark[]
}

/** The text of a block with what is marked in it; where marks lie on each other, the first one is drawn. */
function Marked({ text, block, marks }: MarkedProps) {
  const parts = marks
    .flatMap(({ id, note, parts }) =>
      parts.filter((part) => part.block === block).map(({ position }) => ({ id, note, ...position })),
    )
    .toSorted((a, b) => a.start - b.start)
  const drawn: { readonly text: string; readonly note: string | null; readonly start: number }[] = []
  let at = 0
  for (const { start, end, note } of parts) {
    if (start < at) continue
    drawn.push(
      { text: text.slice(at, start), note: null, start: at },
      { text: text.slice(start, end), note, start },
    )
    at = end
  }
  drawn.push({ text: text.slice(at), note: null, start: at })
  return drawn.map(({ text, note, start }) =>
    note === null ? (
      <Fragment key={`t${start}`}>{text}</Fragment>
    ) : (
      <mark key={`m${start}`} title={note === '' ? undefined : note}>
        {text}
      </mark>
    ),
  )
}
