/** Zips of files that are mostly nothing, so that gigabytes of them take no room on the disk. */
import { closeSync, openSync, writeSync } from 'node:fs'

export interface SparseFile {
  readonly name: string
  /** What it begins with; zeros follow. */
  readonly head: Uint8Array
  readonly size: number
}

const stored = 0
const most32 = 0xffff_ffff

/** Writes them one after the other, unpacked; with ZIP64 where a size or a place needs it. No sums: nobody here looks at them. */
export function writeSparseZip(path: string, files: readonly SparseFile[]): void {
  const file = openSync(path, 'w')
  let at = 0
  const put = (bytes: Uint8Array) => {
    writeSync(file, bytes, 0, bytes.length, at)
    at += bytes.length
  }
  const listed = files.map((each) => {
    const offset = at
    put(localHeader(each))
    writeSync(file, each.head, 0, each.head.length, at)
    at += each.size
    return { ...each, offset }
  })
  const directory = at
  for (const each of listed) put(directoryHeader(each))
  const size = at - directory
  if (directory >= most32) put(end64(files.length, size, directory, at))
  put(end(files.length, size, Math.min(directory, most32)))
  closeSync(file)
}

/** The fields of a header, each with its number of bytes. */
function fields(...all: readonly (readonly [bytes: 2 | 4 | 8, value: number])[]): Buffer {
  return Buffer.concat(
    all.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes)
      if (bytes === 2) field.writeUInt16LE(value)
      else if (bytes === 4) field.writeUInt32LE(value)
      else field.writeBigUInt64LE(BigInt(value))
      return field
    }),
  )
}

/** Utf-8 names; made in 1980. */
const common = (extra: number, name: string, size: number) =>
  [
    [2, 0x0800],
    [2, stored],
    [2, 0],
    [2, 0x21],
    [4, 0],
    [4, Math.min(size, most32)],
    [4, Math.min(size, most32)],
    [2, name.length],
    [2, extra],
  ] as const

const localHeader = ({ name, size }: SparseFile): Buffer => {
  const extra = size >= most32 ? fields([2, 1], [2, 16], [8, size], [8, size]) : Buffer.alloc(0)
  const head = fields([4, 0x0403_4b50], [2, 45], ...common(extra.length, name, size))
  return Buffer.concat([head, Buffer.from(name), extra])
}

function directoryHeader({ name, size, offset }: SparseFile & { readonly offset: number }): Buffer {
  const wide = [...(size >= most32 ? [size, size] : []), ...(offset >= most32 ? [offset] : [])]
  const extra =
    wide.length === 0
      ? Buffer.alloc(0)
      : fields([2, 1], [2, wide.length * 8], ...wide.map((value) => [8, value] as const))
  const head = fields(
    [4, 0x0201_4b50],
    [2, 45],
    [2, 45],
    ...common(extra.length, name, size),
    ...([
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
    ] as const),
    [4, Math.min(offset, most32)],
  )
  return Buffer.concat([head, Buffer.from(name), extra])
}

const end64 = (entries: number, size: number, directory: number, at: number): Buffer =>
  Buffer.concat([
    fields([4, 0x0606_4b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0]),
    fields([8, entries], [8, entries], [8, size], [8, directory]),
    fields([4, 0x0706_4b50], [4, 0], [8, at], [4, 1]),
  ])

const end = (entries: number, size: number, directory: number): Buffer =>
  fields([4, 0x0605_4b50], [2, 0], [2, 0], [2, entries], [2, entries], [4, size], [4, directory], [2, 0])
