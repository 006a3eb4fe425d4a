import { isPicture } from '../formats/picture.ts'
import { openPages, type PagedFile, type PageFault, pixelsFor } from '../pages/paged-file.ts'
import { toPng } from '../pages/png.ts'
import { countPages, picturePage } from './picture-pages.ts'
import type { EngineReply, PageRequest } from './protocol.ts'

type PageReply = Extract<EngineReply, { kind: 'page' | 'picture' | 'unopened' | 'refused' }>

const why: Readonly<Record<PageFault, string>> = {
  locked: 'is locked with a password',
  damaged: 'is damaged, or not a PDF',
  'no-page': 'has no such page',
  broken: 'has a page that cannot be drawn',
}

/** A file that is looked at: a PDF, or the bytes of a picture. */
type Open = { readonly hash: string } & ({ readonly file: PagedFile } | { readonly bytes: Uint8Array })

/** Looks at pages. The file that was asked for last stays open: one looks at several of one file. */
export function pageViewer(): (request: PageRequest) => Promise<PageReply> {
  let open: Open | null = null
  return async ({ job, hash, bytes, page, width }) => {
    const refused = (fault: PageFault): PageReply => ({ kind: 'refused', job, why: why[fault] })
    if (open?.hash !== hash) {
      if (bytes === null) return { kind: 'unopened', job }
      if (open !== null && 'file' in open) open.file.close()
      open = null
      if (isPicture(bytes)) open = { hash, bytes }
      else {
        const opened = await openPages(bytes)
        if (!opened.ok) return refused(opened.error)
        open = { hash, file: opened.value }
      }
    }
    const result =
      'bytes' in open
        ? await lookAtPicture(job, open.bytes, page, width)
        : width === null
          ? readPage(job, open.file, page)
          : drawPage(job, open.file, page, width)
    if (typeof result !== 'string') return result
    // What failed within the library has taken the file with it.
    if (result === 'broken') open = null
    return refused(result)
  }
}

/** In its own size: who shows it makes it smaller. Where its words stand the document knows that was read from it. */
async function lookAtPicture(
  job: string,
  bytes: Uint8Array,
  page: number,
  width: number | null,
): Promise<PageReply | PageFault> {
  const found = picturePage(bytes, page)
  if (!found.ok) return found.error
  const { draw, ...size } = found.value
  if (width === null) return { kind: 'page', job, page: { ...size, pages: countPages(bytes), words: [] } }
  const picture = await draw()
  return picture === null ? 'damaged' : { kind: 'picture', job, picture: new Uint8Array(picture) }
}

function readPage(job: string, file: PagedFile, page: number): PageReply | PageFault {
  const size = file.size(page)
  if (!size.ok) return size.error
  const words = file.words(page)
  if (!words.ok) return words.error
  const sharpest = pixelsFor(size.value, Number.POSITIVE_INFINITY).width
  return { kind: 'page', job, page: { ...size.value, pages: file.pages, sharpest, words: [...words.value] } }
}

function drawPage(job: string, file: PagedFile, page: number, width: number): PageReply | PageFault {
  const drawn = file.draw(page, { width, colour: 'rgb' })
  return drawn.ok ? { kind: 'picture', job, picture: new Uint8Array(toPng(drawn.value)) } : drawn.error
}
