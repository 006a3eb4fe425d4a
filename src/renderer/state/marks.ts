import { cutTo } from '../../core/anchor/describe.ts'
import type { Block, Briefing } from '../../core/model/document.ts'
import type { MarkParts } from '../../core/model/mark.ts'
import { withoutBreaks } from '../../core/text/normalize.ts'
import type { Request } from '../../shared/contract/api.ts'
import type { ListedMark } from '../../shared/contract/marks.ts'
import { formatIsoDate } from '../../shared/messages/format.ts'
import { messages } from '../../shared/messages/messages.ts'
import { wordsOf } from '../../shared/passage-words.ts'
import { appError, call } from '../api.ts'
import { linesOf, markupOf, rowsAt } from '../text/table-text.ts'
import { undoAction } from './history.ts'
import { invalidate } from './invalidate.ts'
import { dropMark, keepMark } from './listed-marks.ts'
import { say, sayError } from './ui.ts'

/** The words of a passage; paragraphs are parted by line breaks. */
export const quoteOf = (parts: MarkParts): string => parts.map(wordsOf).join('\n')

/** Makes a mark and says so. Null if it could not be stored, which is said. */
export function addMark(request: Omit<Request<'marks:add'>, 'note'>): Promise<{ id: string } | null> {
  const { bookmarked, highlighted } = messages.said.marks
  return change(
    async () => keepMark(await call('marks:add', { ...request, note: '' })),
    (request.kind === 'bookmark' ? bookmarked : highlighted)(beginningOf(quoteOf(request.parts))),
  )
}

export function removeMark({ id, kind }: Pick<ListedMark, 'id' | 'kind'>): Promise<unknown> {
  const act = async () => {
    await call('marks:remove', { id })
    dropMark(id)
  }
  return change(act, messages.said.marks.removed[kind])
}

/** As long as main stores, in UTF-16 units; nobody types it, but it can be pasted. */
const longestNote = 1_000_000

/** Changes colour, note or tags; what is not named stays. @returns whether it is stored; if not, that is said. */
export async function editMark(
  { id, kind, colour, note, tags }: ListedMark,
  edit: Partial<Pick<ListedMark, 'kind' | 'colour' | 'note' | 'tags'>>,
): Promise<boolean> {
  if ((edit.note ?? '').length > longestNote) {
    say(messages.said.marks.noteTooLong)
    return false
  }
  const act = async () => {
    keepMark(await call('marks:edit', { id, kind, colour, note, tags, ...edit }))
    return true
  }
  return (await change(act, messages.common.changed)) ?? false
}

/** Attaches a mark to another passage of its document. */
export function moveMark(id: string, parts: MarkParts): Promise<unknown> {
  return change(async () => keepMark(await call('marks:move', { id, parts })), messages.said.marks.attached)
}

/** The rows of a table that a passage is in; null for a whole table, and for what is in none. */
export function rowsOf(block: Block | undefined, [{ position }, ...more]: MarkParts): string | null {
  const { rows, text = '' } = block ?? {}
  const isWhole = position.start === 0 && position.end >= text.length
  return rows === undefined || isWhole || more.length > 0 ? null : rowsAt(rows, position)
}

/** Where a passage stands in its document. */
export interface Where {
  readonly section: string | null
  readonly page: number | null
  /** Of a passage in a table: "row 3". */
  readonly rows: string | null
  /** What the version is called that it was taken from, where that is an older one. */
  readonly version?: string
}

/** A passage with where it stands, as it is pasted into a text of one's own. */
export function citationOf({ title, date, source }: Briefing, quote: string, where: Where): string {
  const parts = [
    title,
    ...(where.section === null ? [] : [where.section]),
    ...(where.page === null ? [] : [messages.contents.pageShort(where.page)]),
    ...(where.rows === null ? [] : [where.rows]),
    ...(date === null ? [] : [formatIsoDate(date)]),
    ...(where.version === undefined ? [] : [where.version]),
  ]
  const from = source.citation === null ? '' : `\n${source.citation}`
  return `${messages.passages.citation(quote, parts)}${from}`
}

/** Copies a passage with where it stands. */
export const copyCitation = (text: string): Promise<void> => copyText(text, messages.said.marks.copied)

/** Copies a text and says so. */
export const copyText = (text: string, said: string): Promise<void> =>
  copy(() => navigator.clipboard.writeText(withoutBreaks(text)), said)

/** Copies a table, as lines of tabs for spreadsheets and as a table for texts. */
export const copyTable = (rows: readonly (readonly string[])[]): Promise<void> =>
  copy(() => {
    const as = (type: string, text: string) => ({ [type]: new Blob([text], { type }) })
    const item = new ClipboardItem({
      ...as('text/plain', linesOf(rows)),
      ...as('text/html', markupOf(rows)),
    })
    return navigator.clipboard.write([item])
  }, messages.said.marks.tableCopied)

async function copy(write: () => Promise<void>, said: string): Promise<void> {
  try {
    await write()
    say(said)
  } catch (cause) {
    sayError(appError(cause))
  }
}

/** Carries out a change of marks, then says it with its way back: main has stored it by then. */
async function change<T>(act: () => Promise<T>, said: string): Promise<T | null> {
  try {
    const result = await act()
    void invalidate('mark-changed')
    say(said, undoAction)
    return result
  } catch (cause) {
    sayError(appError(cause))
    await invalidate('marks-changed')
    return null
  }
}

/** The first words of a passage, enough to know it by. */
function beginningOf(text: string): string {
  return text.length <= 40 ? text : `${cutTo(text, 40).replace(/\s+\S*$/, '')}…`
}
