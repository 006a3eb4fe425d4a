/**
 * A file of sorted lines, packed so that one is found without unpacking the others. It begins with the length of its index
 * (4 bytes, little endian) and the index, which tells the first key of each block and where it begins; the blocks follow.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** Characters of a block: fewer pack worse, more take longer to unpack. */
const blockLength = 32_768

interface BlockIndex {
  readonly firsts: readonly string[]
  /** Bytes after the index, and at the end where the last one ends. */
  readonly starts: readonly number[]
}

/** @param lines what is told of each key; neither holds a line break, and no key a tab */
export function packLines(lines: ReadonlyMap<string, string>): Uint8Array {
  const blocks: { readonly first: string; text: string }[] = []
  for (const [key, value] of [...lines].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const last = blocks.at(-1)
    const line = `${key}\t${value}\n`
    if (last === undefined || last.text.length > blockLength) blocks.push({ first: key, text: line })
    else last.text += line
  }
  const packed = blocks.map(({ text }) => deflateRawSync(text, { level: 9 }))
  const starts = [0]
  for (const { length } of packed) starts.push((starts.at(-1) ?? 0) + length)
  const index: BlockIndex = { firsts: blocks.map(({ first }) => first), starts }
  const head = deflateRawSync(JSON.stringify(index))
  const size = Buffer.alloc(4)
  size.writeUInt32LE(head.length)
  return Buffer.concat([size, head, ...packed])
}

/** What is told of a key; null where it is not there. */
export type FindLine = (key: string) => string | null

/** @throws where the file is none that `packLines` made */
export function openLines(file: Buffer): FindLine {
  const begin = 4 + file.readUInt32LE(0)
  const { firsts, starts }: BlockIndex = JSON.parse(inflateRawSync(file.subarray(4, begin)).toString())
  const blocks = file.subarray(begin)
  return (key) => {
    const at = firsts.findLastIndex((first) => first <= key)
    if (at === -1) return null
    const text = `\n${inflateRawSync(blocks.subarray(starts[at], starts[at + 1])).toString()}`
    const from = text.indexOf(`\n${key}\t`)
    return from === -1 ? null : text.slice(from + key.length + 2, text.indexOf('\n', from + 1))
  }
}
