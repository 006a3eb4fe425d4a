import { groupBy } from '../../../core/model/group-by.ts'
import { err, ok, type Result } from '../../../core/model/result.ts'
import { withoutBreaks } from '../../../core/text/normalize.ts'
import type { Reply, Request } from '../../../shared/contract/api.ts'
import type { ListedMark } from '../../../shared/contract/marks.ts'
import type { AppError } from '../../../shared/errors.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { paragraphLink } from '../../../shared/paragraph-link.ts'
import { logFileError } from '../../base/log.ts'
import { exportAnnotations } from '../../exchange/annotations.ts'
import { exportHtml } from '../../exchange/html.ts'
import { exportJson } from '../../exchange/json.ts'
import { exportMarkdown } from '../../exchange/markdown.ts'
import { type PassageDocument, passageOf } from '../../exchange/passage.ts'
import { exportReadwise } from '../../exchange/readwise.ts'
import type { Database } from '../../store/database.ts'
import { readDocument } from '../../store/documents.ts'
import { fileName } from '../file-name.ts'
import { writeWhole } from '../write-whole.ts'

type PassagesFormat = Request<'passages:export'>['format']

/** The extension of the files of each format. */
const exportExtensions: Readonly<Record<PassagesFormat, string>> = {
  markdown: 'md',
  annotations: 'annotation',
  readwise: 'csv',
  json: 'json',
  pdf: 'pdf',
}

/**
 * Writes passages to a file that the user chooses.
 *
 * @param all every mark, as it is listed
 * @param askWhere asks for the file; null if the user gave up
 * @param printPdf makes a PDF of a page's markup
 */
export async function exportPassages(
  db: Database,
  all: readonly ListedMark[],
  { format, document, ids }: Request<'passages:export'>,
  askWhere: (name: string, extension: string) => Promise<string | null>,
  printPdf: (markup: string) => Promise<Uint8Array>,
): Promise<Result<Reply<'passages:export'>, AppError>> {
  const wanted = ids === null ? null : new Set(ids)
  const marks = all.filter(
    (mark) => (document === null || mark.document === document) && (wanted?.has(mark.id) ?? true),
  )
  const extension = exportExtensions[format]
  const name =
    document === null || marks[0] === undefined ? messages.files.names.passages : marks[0].documentTitle
  const path = await askWhere(`${fileName(name)}.${extension}`, extension)
  if (path === null) return ok(null)
  try {
    const text = written(db, marks, format)
    await writeWhole(path, format === 'pdf' ? await printPdf(text) : text)
  } catch (cause) {
    logFileError('Passages could not be exported', cause)
    return err({ code: 'export-failed', subject: path })
  }
  return ok({ path, passages: marks.length })
}

function written(db: Database, marks: readonly ListedMark[], format: PassagesFormat): string {
  const byDocument = groupBy(marks, ({ document }) => document)
  if (format === 'annotations') {
    // A set of annotations is about one document; the dialog asks for one.
    const [[id, own] = ['', []]] = byDocument
    return exportAnnotations({ id, title: own[0]?.documentTitle ?? '' }, own, {
      where: ({ id }) => {
        const mark = own.find((each) => each.id === id)
        const title = mark?.sectionTitle ?? null
        const block = mark?.parts[0].block
        return {
          headings: title === null ? [] : [{ level: 2, txt: title }],
          page: mark?.page ?? null,
          link: block === undefined ? null : paragraphLink(mark?.document ?? '', block),
        }
      },
    })
  }
  const documents = [...byDocument].map(
    ([id, own]): PassageDocument => ({
      title: withoutBreaks(own[0]?.documentTitle ?? ''),
      date: readDocument(db, id)?.date ?? null,
      passages: own.map(passageOf),
    }),
  )
  return writers[format](documents)
}

/** The writers of formats that hold several documents. */
const writers: Readonly<
  Record<Exclude<PassagesFormat, 'annotations'>, (documents: readonly PassageDocument[]) => string>
> = {
  // Markup, which is printed.
  pdf: exportHtml,
  markdown: exportMarkdown,
  readwise: exportReadwise,
  json: exportJson,
}
