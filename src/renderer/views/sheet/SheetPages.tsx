import type { CSSProperties } from 'react'
import type { SheetLayout } from '../../../core/model/sheet.ts'
import type { Sheet } from '../../../shared/contract/sheet.ts'
import { formatIsoDate, formatMoment } from '../../../shared/messages/format.ts'
import { messages } from '../../../shared/messages/messages.ts'
import type { Paper } from '../../../shared/paper.ts'
import { sheetLeft } from '../../../shared/sheet-words.ts'
import type { Fitted, Run } from './fit.ts'
import { geometryOf } from './geometry.ts'
import styles from './Sheet.module.css'
import { Head, Item } from './SheetItems.tsx'

interface Props {
  readonly sheet: Sheet
  readonly fitted: Fitted
  readonly layout: SheetLayout
  readonly paper: Paper
}

/** The sheet as it is printed, page by page. */
export function SheetPages({ sheet, fitted, layout, paper }: Props) {
  const geometry = geometryOf(layout, paper)
  const hasKey = needsKey(sheet, layout)
  const pages = pagesOf(hasKey ? ['key', ...fitted.columns] : fitted.columns, geometry.perPage)
  const documents = sheet.documents.map(({ id }) => id)
  const left = sheetLeft(fitted.left + sheet.total - sheet.items.length)
  const size = { '--paper-width': `${geometry.width}mm`, '--paper-height': `${geometry.height}mm` }
  return pages.map((columns, at) => (
    <section
      // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
      key={at}
      className={styles.page}
      data-layout={layout}
      style={{ ...size, '--paper-margin': `${geometry.margin}mm` } as CSSProperties}
      aria-label={messages.sheet.page(at + 1, pages.length)}
    >
      {at === 0 && layout !== 'cards' && <SheetTitle sheet={sheet} />}
      <div className={styles.columns}>
        {columns.map((column, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its number
          <div key={n} className={styles.column}>
            {column === 'key' ? (
              <Key sheet={sheet} />
            ) : (
              column.map((run) => (
                <RunOf key={run.kind} run={run} layout={layout} documents={documents} sheet={sheet} />
              ))
            )}
          </div>
        ))}
      </div>
      {layout !== 'cards' && (left !== null || pages.length > 1) && (
        <p className={styles.foot}>
          <span>{at === pages.length - 1 ? left : null}</span>
          <span>{pages.length > 1 && messages.sheet.pageShort(at + 1, pages.length)}</span>
        </p>
      )}
    </section>
  ))
}

function RunOf({
  run,
  layout,
  documents,
  sheet,
}: {
  readonly run: Run
  readonly layout: SheetLayout
  readonly documents: readonly string[]
  readonly sheet: Sheet
}) {
  return (
    <>
      {run.hasHead && <Head kind={run.kind} about={layout === 'cards' ? sheet.title : null} />}
      {run.items.map((item) => (
        <div key={item.id} className={styles.item}>
          <Item item={item} layout={layout} documents={documents} />
        </div>
      ))}
    </>
  )
}

/** What the sheet is about, and of which day or for which hour; several documents by their numbers. */
export function SheetTitle({ sheet }: { readonly sheet: Sheet }) {
  const { title, documents } = sheet
  const when = whenOf(sheet)
  return (
    <header className={styles.title}>
      <h2 dir="auto">{title}</h2>
      {when !== null && <p>{when}</p>}
      {documents.length > 1 && (
        <ol data-columns={documents.length > few ? (documents.length > many ? 3 : 2) : 1}>
          {documents.map(({ id, title }, n) => (
            <li key={id} dir="auto">
              [{n + 1}] {title}
            </li>
          ))}
        </ol>
      )}
    </header>
  )
}

/** The hour of its briefing, or the day of its one document; null where it has none. */
export function whenOf({ hour, documents }: Sheet): string | null {
  if (hour !== null) return formatMoment(hour)
  const date = documents[0]?.date ?? null
  return date === null ? null : formatIsoDate(date)
}

/** So many documents stand below one another, and so many in two columns. */
const few = 4
const many = 16

/** Cards are cut apart: one of them says which documents their numbers mean. */
export const needsKey = ({ documents }: Sheet, layout: SheetLayout): boolean =>
  layout === 'cards' && documents.length > 1

/** Lines of a card, and how many documents it has room for in two columns. */
const keyLines = 15
const mostKeys = 2 * keyLines

function Key({ sheet: { title, documents } }: { readonly sheet: Sheet }) {
  const shown = documents.length > mostKeys ? documents.slice(0, mostKeys - 1) : documents
  return (
    <>
      <h3 className={styles.head}>
        <span>{messages.sheet.documents}</span>
        <span className={styles.about} dir="auto">
          {title}
        </span>
      </h3>
      <ol className={styles.key} data-columns={documents.length > keyLines ? 2 : 1}>
        {shown.map(({ id, title }, n) => (
          <li key={id} dir="auto">
            [{n + 1}] {title}
          </li>
        ))}
        {documents.length > shown.length && <li>{messages.sheet.more(documents.length - shown.length)}</li>}
      </ol>
    </>
  )
}

type Column = Fitted['columns'][number] | 'key'

/** Pages with nothing on them are left out, but for the first. */
function pagesOf(columns: readonly Column[], perPage: number): readonly (readonly Column[])[] {
  const pages: (readonly Column[])[] = []
  for (let at = 0; at < columns.length; at += perPage) pages.push(columns.slice(at, at + perPage))
  return pages.filter((page, at) => at === 0 || page.some((column) => column.length > 0))
}
