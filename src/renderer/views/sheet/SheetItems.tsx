import type { SheetItem, SheetKind, SheetLayout } from '../../../core/model/sheet.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { paragraphLink } from '../../../shared/paragraph-link.ts'
import { sheetPlace } from '../../../shared/sheet-words.ts'
import { Statement } from '../../components/Statement.tsx'
import styles from './Sheet.module.css'

/** Keeps a place beside the last word before it. */
const joint = '\u00a0'

interface Props {
  readonly item: SheetItem
  readonly layout: SheetLayout
  /** The documents of the sheet, in its order. */
  readonly documents: readonly string[]
}

/** What one item says, and where that stands. */
export function Item({ item, layout, documents }: Props) {
  // On paper and in a PDF it leads back; on screen the page is only looked at.
  const where = (
    <a
      className={styles.where}
      href={paragraphLink(item.document, item.place.block)}
      tabIndex={-1}
      draggable={false}
      onClick={(event) => event.preventDefault()}
    >
      {sheetPlace(item, documents)}
    </a>
  )
  if (layout === 'fold')
    return (
      <>
        <p dir="auto">{item.question?.prompt}</p>
        <p dir="auto">
          <strong>{item.question?.answer}</strong>
          {joint}
          {where}
        </p>
      </>
    )
  return (
    <>
      <p dir="auto">
        <Statement text={item.text} answers={item.answers} />
        {joint}
        {where}
      </p>
      {item.note !== '' && (
        <p dir="auto" className={styles.note}>
          {item.note}
        </p>
      )}
    </>
  )
}

/** The heading of a part; on a card with what the sheet is about. */
export function Head({ kind, about }: { readonly kind: SheetKind; readonly about: string | null }) {
  return (
    <h3 className={styles.head}>
      <span>{messages.sheet.heads[kind]}</span>
      {about !== null && (
        <span className={styles.about} dir="auto">
          {about}
        </span>
      )}
    </h3>
  )
}
