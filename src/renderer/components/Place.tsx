import { type ReactNode, type UIEventHandler, useRef } from 'react'
import { PaperTitle } from './PaperTitle.tsx'
import styles from './Place.module.css'
import { useArrival } from './use-arrival.ts'
import { usePageTag } from './use-page-tag.ts'

interface Props {
  readonly children?: ReactNode
  /** A class for places of which parts scroll, and not the whole. */
  readonly className?: string | undefined
  readonly onScroll?: UIEventHandler<HTMLElement>
  /** What has the focus first, where that is not its heading; null while it is not there yet. */
  readonly find?: ((page: HTMLElement) => HTMLElement | null) | undefined
}

/** The page of a place. It takes the focus at its heading, so that the keys are its own. */
export function Place({ children, className = styles.place, onScroll, find }: Props) {
  const page = useRef<HTMLElement>(null)
  const Tag = usePageTag()
  useArrival(page, find)
  return (
    <Tag ref={page} tabIndex={-1} className={`${styles.page} ${className}`} onScroll={onScroll}>
      <PaperTitle />
      {children}
    </Tag>
  )
}
