/** A picture of pages (PNG, JPEG, TIFF), of which the text is read. */
import { idOfBytes } from '../../core/base/ids.ts'
import type { SourceDocument } from '../../core/model/document.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import { ownLanguage } from '../../shared/scan-language.ts'
import { type Recognise, recognitionVersion } from '../recognition/page.ts'
import { metaOf } from './claims.ts'
import type { Format, FormatInput } from './format.ts'
import { blocksOf } from './pdf/blocks.ts'
import { dropRunning } from './pdf/furniture.ts'
import { pictureLimits } from './pictures.ts'
import { languageOf } from './scans/language.ts'
import { scanLimits } from './scans/limits.ts'
import { linesOfScans, type Scan } from './scans/lines.ts'
import { notesOfScans } from './scans/note.ts'
import { pictureSize } from './scans/picture-size.ts'
import { placeWords } from './scans/placed-words.ts'
import { countTiffPages, opensTiff, tiffPages } from './scans/tiff-pages.ts'

const damaged = 'is a picture that is damaged'
const noText = 'is a picture in which no text was found'

/** Begins as a PNG, a JPEG or a TIFF does. */
export const isPicture = (bytes: Uint8Array): boolean =>
  /^(?:\x89PNG|\xFF\xD8\xFF)/.test(Buffer.from(bytes.subarray(0, 4)).toString('latin1')) || opensTiff(bytes)

export const pictureFormat = {
  kind: 'picture',
  async read({
    bytes,
    name,
    recognise,
    languages = [ownLanguage],
  }: FormatInput): Promise<Result<SourceDocument, string>> {
    if (recognise === undefined) return err(noText)
    const read = await readPages(bytes, recognise)
    if (!read.ok) return read
    const { scans, unread, beyond } = read.value
    const pages = linesOfScans(scans)
    const all = [...pages.values()].flatMap(({ lines }) => lines)
    if (all.length === 0) return err(unread.length > 0 ? damaged : noText)
    const { lines, dropped } = dropRunning(
      all,
      new Map([...pages].map(([page, { height }]) => [page, height])),
    )
    const blocks = blocksOf(lines)
    const tally = { languages, pages: new Set(scans.map(({ page }) => page)), damaged: unread, beyond }
    return ok({
      name,
      kind: 'picture',
      id: idOfBytes(bytes),
      blocks,
      meta: { ...metaOf({ title: '', created: null }, name, blocks), ...languageOf(languages) },
      dropped,
      notes: notesOfScans(tally, blocks),
      recognised: recognitionVersion,
      recognisedIn: languages,
      scans: placeWords(scans),
    })
  },
} satisfies Format

interface Pages {
  readonly scans: readonly Scan[]
  readonly unread: readonly number[]
  readonly beyond: number
}

async function readPages(bytes: Uint8Array, recognise: Recognise): Promise<Result<Pages, string>> {
  const isTiff = opensTiff(bytes)
  const count = isTiff ? countTiffPages(bytes) : 1
  const of = Math.min(count, scanLimits.pages)
  const scans: Scan[] = []
  const unread: number[] = []
  let page = 0
  for (const picture of isTiff ? tiffPages(bytes) : [bytes]) {
    page += 1
    if (page > of) break
    const size = pictureSize(picture)
    if (size !== null && size.width * size.height > pictureLimits.pixels) {
      if (count === 1) return err('is a picture of more than 50 megapixels; save it smaller first')
      unread.push(page)
      continue
    }
    const read = size && (await recognise({ bytes: picture, orientation: size.orientation }, { page, of }))
    if (size === null || read === null) unread.push(page)
    else scans.push({ page, read, width: size.width, height: size.height, scale: null })
  }
  return ok({ scans, unread, beyond: count - of })
}
