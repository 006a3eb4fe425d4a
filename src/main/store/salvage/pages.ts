import { readLog } from '../log-frames.ts'
import { applicationId, latestVersion } from '../migrations.ts'
import { closeSource, openSource, pageSize, readAt } from '../source-file.ts'

/** The pages of a damaged data file, each as the log beside it has it, or else the file. They count from 1. */
export interface FilePages {
  readonly count: number
  /** Always whole: what the file has no more of is zeros. */
  page(number: number): Buffer
}

/** A damaged data file, as it was when it was written last. */
export interface DamagedFile extends FilePages {
  /** As it was before each damaged transaction of its log, the last one first. */
  readonly earlier: readonly Earlier[]
  close(): void
}

/** What went from a page to one that is damaged still stands in the page as it was before. */
export interface Earlier {
  readonly pages: FilePages
  /** The numbers of the pages that were changed, and whose change is there. */
  readonly changed: readonly number[]
}

export function openPages(file: string): DamagedFile {
  const main = openSource(file)
  const log = openSource(`${file}-wal`)
  const { pages: copies, torn } = readLog(log)
  const count = [...copies.keys()].reduce(
    (most, page) => Math.max(most, page),
    Math.ceil(main.size / pageSize),
  )
  /** Before a place in the log. */
  const pagesAt = (end: number): FilePages => ({
    count,
    page: (number) => {
      const copy = copies.get(number)?.findLast((at) => at < end)
      return copy === undefined
        ? readAt(main, (number - 1) * pageSize, pageSize)
        : readAt(log, copy, pageSize)
    },
  })
  return {
    ...pagesAt(Number.POSITIVE_INFINITY),
    earlier: torn.map(({ start, pages }) => ({ pages: pagesAt(start), changed: pages })).toReversed(),
    close: () => {
      closeSource(main)
      closeSource(log)
    },
  }
}

const magic = Buffer.from('SQLite format 3\0', 'latin1')
/** How many bytes stand before what the first page holds. */
export const headerSize = 100

export const hasHeader = (page: Buffer): boolean => page.subarray(0, magic.length).equals(magic)

/** The version of the store that wrote the file; where that is lost, ours. */
export function versionOf(pages: FilePages): number {
  const first = pages.page(1)
  const version = first.readUInt32BE(60)
  const isOurs = hasHeader(first) && first.readUInt32BE(68) === applicationId
  return isOurs && version > 0 && version < latestVersion ? version : latestVersion
}

/** The pages that hold nothing: what stands in them was deleted. */
export function freePages(pages: FilePages): ReadonlySet<number> {
  const free = new Set<number>()
  const first = pages.page(1)
  let trunk = hasHeader(first) ? first.readUInt32BE(32) : 0
  while (trunk > 0 && trunk <= pages.count && !free.has(trunk)) {
    free.add(trunk)
    const page = pages.page(trunk)
    const most = Math.min(page.readUInt32BE(4), pageSize / 4 - 2)
    for (let i = 0; i < most; i += 1) free.add(page.readUInt32BE(8 + 4 * i))
    trunk = page.readUInt32BE(0)
  }
  return free
}
