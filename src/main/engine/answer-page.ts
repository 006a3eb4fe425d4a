import { openPages, type PagedFile, type PageFault, pixelsFor } from '../pages/paged-file.ts'
import { toPng } from '../pages/png.ts'
import type { EngineReply, PageRequest } from './protocol.ts'

type PageReply = Extract<EngineReply, { kind: 'page' | 'picture' | 'unopened' | 'refused' }>

const why: Readonly<Record<PageFault, string>> = {
  locked: 'is locked with a password',
  damaged: 'is damaged, or not a PDF',
  'no-page': 'has no such page',
  broken: 'has a page that cannot be drawn',
}

/** Looks at pages. The file that was asked for last stays open: one looks at several of one file. */
export function pageViewer(): (request: PageRequest) => Promise<PageReply> {
  let open: { readonly hash: string; readonly file: PagedFile } | null = null
  return async ({ job, hash, bytes, page, width }) => {
    const refused = (fault: PageFault): PageReply => ({ kind: 'refused', job, why: why[fault] })
    if (open?.hash !== hash) {
      if (bytes === null) return { kind: 'unopened', job }
      open?.file.close()
      open = null
      const opened = await openPages(bytes)
      if (!opened.ok) return refused(opened.error)
      open = { hash, file: opened.value }
    }
    const { file } = open
    const result = width === null ? readPage(job, file, page) : drawPage(job, file, page, width)
    if (typeof result !== 'string') return result
    // What failed within the library has taken the file with it.
    if (result === 'broken') open = null
    return refused(result)
  }
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
