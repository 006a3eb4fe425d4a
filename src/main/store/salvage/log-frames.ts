/** The write-ahead log beside a damaged file: https://www.sqlite.org/fileformat.html#the_write_ahead_log */
import { pageSize, readAt, type SourceFile } from './source-file.ts'

const logHeader = 32
const frameHeader = 24
const bigEndianMagic = 0x377f0683

type Sum = readonly [number, number]

/**
 * Where in the log the newest sound copy of each page begins. SQLite stops at the first frame whose sum does not
 * fit; here each frame is judged by the sum that the frame before it has written, so that one that is damaged
 * takes no other with it. What was not committed is left out.
 */
export function findFrames(log: SourceFile): ReadonlyMap<number, number> {
  const header = readAt(log, 0, logHeader)
  const bigEndian = header.readUInt32BE(0) === bigEndianMagic
  // An older log that was begun anew leaves frames with other salts behind.
  const salts = readAt(log, logHeader, frameHeader).subarray(8, 16)
  const committed = new Map<number, number>()
  let pending: [number, number][] = []
  let before: Sum = [header.readUInt32BE(24), header.readUInt32BE(28)]
  for (let at = logHeader; at + frameHeader + pageSize <= log.size; at += frameHeader + pageSize) {
    const frame = readAt(log, at, frameHeader + pageSize)
    if (!frame.subarray(8, 16).equals(salts)) break
    const written: Sum = [frame.readUInt32BE(16), frame.readUInt32BE(20)]
    const sound = isSame(sumOf(frame, before, bigEndian), written)
    before = written
    if (!sound) continue
    pending.push([frame.readUInt32BE(0), at + frameHeader])
    if (frame.readUInt32BE(4) === 0) continue // the last frame of a transaction tells the size of the file
    for (const [page, place] of pending) committed.set(page, place)
    pending = []
  }
  return committed
}

/** Of the first 8 bytes of a frame's header, and its page. */
function sumOf(frame: Buffer, from: Sum, bigEndian: boolean): Sum {
  let [a, b] = from
  const word = (at: number) => (bigEndian ? frame.readUInt32BE(at) : frame.readUInt32LE(at))
  const add = (at: number) => {
    a = (a + word(at) + b) >>> 0
    b = (b + word(at + 4) + a) >>> 0
  }
  add(0)
  for (let at = frameHeader; at < frame.length; at += 8) add(at)
  return [a, b]
}

const isSame = (one: Sum, other: Sum): boolean => one[0] === other[0] && one[1] === other[1]
