/** Lists of contents: what a document says of its own pages, not what it says. */
import type { Dropped, SourceBlock } from '../model/document.ts'
import { isSentences } from './headings.ts'

/** Entries that make a list of contents. Two lines that end in a number prove nothing. */
const fewestEntries = 3

const headline = /^(?:table of )?contents$/i
const leader = /(?:\.[ \t]?){4,}\s*(?:\d{1,4}|[ivxl]{1,6})\s*$/i
/** "Overview 12", "Overview.12", "Overview12", or a page number alone. */
const isEntry = (line: string) => line.length < 300 && /(?:^|[^\d$,-])\d{1,3}$/u.test(line)

/** Takes lists of contents out of the blocks of a plain text. */
export function takeContents(blocks: readonly SourceBlock[]): { blocks: SourceBlock[]; dropped: Dropped[] } {
  const kept: SourceBlock[] = []
  const dropped: Dropped[] = []
  let at = 0
  while (at < blocks.length) {
    const block = blocks[at] as SourceBlock
    const end = opensContents(block) ? endOfContents(blocks, at) : at
    if (end > at) {
      const listed = blocks.slice(at, end).flatMap((each) => linesOf(each))
      const last = listed.findLastIndex((line) => isEntry(line))
      dropped.push(...entriesOf(listed.slice(0, last + 1)).map((each) => ({ ...each, at })))
      const rest = listed.slice(last + 1).join('\n')
      if (rest !== '') kept.push({ ...block, text: rest })
      at = end
    } else {
      const { text, led } = withoutLeaders(block)
      dropped.push(...led.map((each) => ({ ...each, at })))
      if (text.trim() !== '') kept.push(led.length === 0 ? block : { ...block, text })
      at += 1
    }
  }
  return { blocks: kept, dropped }
}

const linesOf = (block: SourceBlock) =>
  block.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

function opensContents(block: SourceBlock): boolean {
  return (
    block.kind === 'line' && headline.test(block.text.trimStart().slice(0, 40).split('\n')[0]?.trim() ?? '')
  )
}

/** The index after the last block of the list that starts at `start`; `start` itself if it is none. */
function endOfContents(blocks: readonly SourceBlock[], start: number): number {
  let end = start
  let entries = 0
  for (let at = start; at < blocks.length; at += 1) {
    const block = blocks[at] as SourceBlock
    if (block.kind !== 'line' || isSentences(block.text)) break
    const found = linesOf(block).filter((line) => isEntry(line)).length
    entries += found
    if (found > 0) end = at + 1
  }
  return entries >= fewestEntries ? end : start
}

/** One piece for each entry: an entry may be wrapped, and ends with its page. */
function entriesOf(lines: readonly string[]): Dropped[] {
  const found: Dropped[] = []
  let open: string[] = []
  for (const line of lines) {
    open.push(line)
    if (isEntry(line) || headline.test(line)) {
      found.push({ text: open.join(' '), why: 'contents list' })
      open = []
    }
  }
  return found
}

/** A list without a headline, known by the dots that lead to its page numbers. */
function withoutLeaders(block: SourceBlock): { text: string; led: Dropped[] } {
  if (block.kind !== 'line' || !block.text.includes('..')) return { text: block.text, led: [] }
  const lines = block.text.split('\n')
  const led = lines.filter((line) => line.length < 300 && leader.test(line))
  const taken = new Set(led)
  if (led.length < fewestEntries) return { text: block.text, led: [] }
  return {
    text: lines.filter((line) => !taken.has(line)).join('\n'),
    led: led.map((line) => ({ text: line.trim(), why: 'contents list' })),
  }
}
