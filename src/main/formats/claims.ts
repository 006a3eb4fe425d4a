/** What a file says of its document beside the text: people seldom see it, so it counts where the text agrees. */
import type { SourceBlock, SourceDocument } from '../../core/model/document.ts'
import { readDateLine, readDateline, readDoneAt, readLastChange } from '../../core/structure/date-line.ts'
import { cleanText, comparable } from '../../core/text/normalize.ts'
import { months } from '../../core/text/words.ts'

export interface Claims {
  readonly title: string
  /** A day, ISO 8601. */
  readonly created: string | null
  /** Who wrote it; several are parted by semicolons. */
  readonly creator?: string
  /** In which language it is, as it is written there. */
  readonly language?: string
}

/** No title is longer. */
const longestTitle = 300
/** What programs write of themselves: names of files, of templates and of documents without a name. */
const standIn =
  /^(?:microsoft (?:word|powerpoint|excel|office word)\b.*|(?:untitled|unbenannt|sans titre)(?: ?-?(?:document|presentation|\d+))?|(?:document|presentation|book|slide|doc) ?\d*|powerpoint presentation|title|blank|.*\.\w{2,5})$/i

/**
 * The title needs no more than to be one: it names the document only where the text has none, or has the same. The
 * day is often that of a copy or of a template: it counts where the text names its month and gives no day itself.
 */
export function metaOf(
  { title, created, creator = '', language = '' }: Claims,
  name: string,
  blocks: readonly SourceBlock[],
): SourceDocument['meta'] {
  const plain = cleanText(title).replace(/\s+/g, ' ').trim()
  const date =
    created !== null && blocks.some(namesMonth(created)) && !blocks.some(givesDate) ? created : null
  const author = authorOf(creator)
  return {
    ...(isTitle(plain, name) && { title: plain }),
    ...(date !== null && { date }),
    ...(author !== '' && { author }),
    ...(language !== '' && { language }),
  }
}

/** What programs and systems write in the place of a name. */
const nobody =
  /^(?:microsoft.*|(?:office|windows) user|python-docx|apache poi|openpyxl|libreoffice.*|pandoc.*|wps.*|google.*|admin(?:istrator)?|user\d*|owner|author|unknown|anonymous|default|un-?named)$/i
const longestAuthor = 200

function authorOf(creator: string): string {
  const names = cleanText(creator)
    .split(';')
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => /\p{L}/u.test(name) && !nobody.test(name))
  const line = names.join(', ')
  return line.length > longestAuthor ? '' : line
}

function isTitle(title: string, name: string): boolean {
  if (title.length > longestTitle || !/\p{L}/u.test(title) || standIn.test(title)) return false
  return comparable(title) !== comparable(name.replace(/\.\w+$/, '')) || /\s/.test(title)
}

function namesMonth(day: string): (block: SourceBlock) => boolean {
  const [year, month] = day.split('-')
  const names = months[Number(month) - 1] ?? ''
  const name = names.length > 3 ? `${names.slice(0, 3)}(?:${names.slice(3)}|t?\\.)?` : names
  const said = new RegExp(`\\b${name}\\s+(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?${year}\\b`, 'i')
  return ({ text }) => said.test(text)
}

const givesDate = ({ text }: SourceBlock) =>
  [readDateLine, readDateline, readLastChange, readDoneAt].some((read) => read(text) !== null)

/** A day from the digits of its year, month and day; null if there is none such. */
export function dayOf(year = '', month = '', day = ''): string | null {
  const iso = `${year}-${month}-${day}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null
}
