/** The write-ahead log beside a damaged file: https://www.sqlite.org/fileformat.html#the_write_ahead_log */
import { closeSource, openSource, pageSize, readAt, type SourceFile } from './source-file.ts'

const logHeader = 32
const frameHeader = 24
const frameSize = frameHeader + pageSize
const bigEndianMagic = 0x377f0683

type Sum = readonly [number, number]

export interface FrameLog {
  /** Where each committed copy of a page begins, the oldest first, by its number. */
  readonly pages: ReadonlyMap<number, readonly number[]>
  /** The transactions that lack a page which was damaged. */
  readonly torn: readonly Torn[]
  /** Its beginning is damaged, or a transaction that others follow: SQLite would leave out all of them in silence. */
  readonly isBroken: boolean
}

/** The frames of a damaged transaction that are whole. */
export interface Torn {
  /** The offset in the log at which the transaction begins. */
  readonly start: number
  /** The numbers of its pages that are whole. */
  readonly pages: readonly number[]
}

/**
 * Reads a log. SQLite stops at the first frame whose sum does not fit; here each frame is judged by the sum that the
 * frame before it has written, so that one that is damaged takes no other with it. What stands behind the last whole
 * transaction is left out, as SQLite does: a crash may have torn it, and it was never confirmed.
 */
export function readLog(log: SourceFile): FrameLog {
  const header = headerOf(log)
  const transactions = [...transactionsIn(log, header)]
  const last = transactions.findLastIndex(({ isWhole }) => isWhole)
  const confirmed = transactions.slice(0, last + 1)
  return {
    pages: copiesOf(confirmed.flatMap(({ frames }) => frames)),
    torn: confirmed
      .filter(({ isWhole }) => !isWhole)
      .map(({ start, frames }) => ({ start, pages: frames.map(([page]) => page) })),
    isBroken: confirmed.some(({ isWhole }) => !(isWhole && header.isSound)),
  }
}

function copiesOf(frames: Transaction['frames']): ReadonlyMap<number, readonly number[]> {
  const copies = new Map<number, number[]>()
  for (const [page, at] of frames) {
    const earlier = copies.get(page)
    if (earlier === undefined) copies.set(page, [at])
    else earlier.push(at)
  }
  return copies
}

interface Transaction {
  readonly start: number
  /** The number of each page, and where it begins; those that are damaged are left out. */
  readonly frames: readonly (readonly [page: number, at: number])[]
  readonly isWhole: boolean
}

interface Header {
  readonly isSound: boolean
  readonly bigEndian: boolean
  /** Frames with others are of an older log, which was begun anew. */
  readonly salts: Buffer
  readonly sum: Sum
}

function headerOf(log: SourceFile): Header {
  const bytes = readAt(log, 0, logHeader)
  const bigEndian = bytes.readUInt32BE(0) === bigEndianMagic
  const sum = sumAt(bytes, 24)
  const isSound = isSame(addUp(bytes, 0, 24, [0, 0], bigEndian), sum)
  return { isSound, bigEndian, sum, salts: isSound ? bytes.subarray(16, 24) : readAt(log, logHeader + 8, 8) }
}

function* transactionsIn(log: SourceFile, { bigEndian, salts, sum }: Header): Generator<Transaction> {
  let frames: (readonly [number, number])[] = []
  let isWhole = true
  let start = logHeader
  let before = sum
  for (let at = logHeader; at + frameSize <= log.size; at += frameSize) {
    const frame = readAt(log, at, frameSize)
    const written = sumAt(frame, 16)
    const found = addUp(frame, frameHeader, frameSize, addUp(frame, 0, 8, before, bigEndian), bigEndian)
    const isOurs = frame.subarray(8, 16).equals(salts)
    const isSound = isOurs && isSame(found, written)
    before = written
    if (isSound) frames.push([frame.readUInt32BE(0), at + frameHeader])
    else isWhole = false
    // The last frame of a transaction tells the size of the file; also where its page is damaged, or what follows would
    // be taken for a part of the same transaction, and for torn.
    if (!isOurs || frame.readUInt32BE(4) === 0) continue
    yield { start, frames, isWhole }
    start = at + frameSize
    frames = []
    isWhole = true
  }
}

const sumAt = (bytes: Buffer, at: number): Sum => [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4)]

/** The sum over pairs of words, as https://www.sqlite.org/fileformat.html#checksum_algorithm says. */
function addUp(bytes: Buffer, start: number, end: number, from: Sum, bigEndian: boolean): Sum {
  let [a, b] = from
  const word = (at: number) => (bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at))
  for (let at = start; at < end; at += 8) {
    a = (a + word(at) + b) >>> 0
    b = (b + word(at + 4) + a) >>> 0
  }
  return [a, b]
}

const isSame = (one: Sum, other: Sum): boolean => one[0] === other[0] && one[1] === other[1]

/** Whether a log beside a database holds confirmed acts that SQLite would leave out. */
export function isBrokenLog(path: string): boolean {
  const log = openSource(path)
  try {
    return readLog(log).isBroken
  } finally {
    closeSource(log)
  }
}
