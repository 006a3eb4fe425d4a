/** Writes the numbers that Word only draws into the text of their paragraphs, where mammoth finds them. */
import type { SourceBlock } from '../../../core/model/document.ts'
import { cellsIn, joinCells } from '../../../core/text/cells.ts'
import { editText, type SetText } from '../../../core/text/inline-spans.ts'
import { Counter, type Numbering, readNumbering } from './numbering.ts'
import { type Tag, tagsOf } from './xml.ts'

/**
 * What stands between a number and its text until both are blocks: signs that show nothing. They spell the hash of the
 * document, which it cannot hold itself, so that nothing in it is taken for one.
 *
 * @param id hexadecimal
 */
export const seamOf = (id: string): string =>
  [...id].map((digit) => invisible(Number.parseInt(digit, 16))).join('')

const invisible = (digit: number): string => String.fromCharCode(0x2061 + (digit >> 2), 0x2061 + (digit & 3))

export const withoutSeams = (text: string, seam: string): string => text.replaceAll(seam, '')

/** A block without seams, with the number of an item told apart. */
export function takeNumber(block: SourceBlock, seam: string): SourceBlock {
  const at = block.text.indexOf(seam)
  if (at < 0) return block
  if (block.rows !== undefined) {
    const cells = cellsIn(block.rows, block.spans ?? [])
    const table = joinCells(cells.map((row) => row.map((cell) => plainSet(cell, seam))))
    return { ...block, ...table }
  }
  const { text, spans } = plainSet({ text: block.text, spans: block.spans ?? [] }, seam)
  const number = block.kind === 'item' && { number: text.slice(0, at) }
  return { ...block, text, ...(spans.length > 0 && { spans }), ...number }
}

function plainSet(set: SetText, seam: string): SetText {
  const seams = [...set.text.matchAll(new RegExp(seam, 'g'))].map(({ index }) => ({
    start: index,
    end: index + seam.length,
    text: '',
  }))
  return editText(set, seams)
}

interface Paragraph {
  style: string | null
  list: string | null
  level: number | null
  /** Its mark was deleted, or it stands in what mammoth does not read. */
  isOut: boolean
  /** Where the number belongs, and what it is, until text is seen. */
  label: { readonly at: number; readonly text: string } | null
}

/** `word/document.xml` with the numbers of its paragraphs as runs of their own. */
export function writeNumbers(xml: string, numberingXml: string, stylesXml: string, seam: string): string {
  const places = labelsIn(xml, readNumbering(numberingXml, stylesXml))
  let at = 0
  const parts = places.map(({ at: place, text }) => {
    const before = xml.slice(at, place)
    at = place
    return `${before}<w:r><w:t xml:space="preserve">${text}${seam} </w:t></w:r>`
  })
  return parts.join('') + xml.slice(at)
}

function labelsIn(xml: string, numbering: Numbering): { readonly at: number; readonly text: string }[] {
  const counter = new Counter(numbering)
  const labels: { at: number; text: string }[] = []
  /** Text boxes hold paragraphs within paragraphs. */
  const open: Paragraph[] = []
  const within = depths()
  for (const tag of tagsOf(xml)) {
    within.see(tag)
    const paragraph = open.at(-1)
    if (tag.name === 'w:p' && tag.kind === 'open')
      open.push({ style: null, list: null, level: null, isOut: within.has('mc:Choice'), label: null })
    else if (tag.name === 'w:p' && tag.kind === 'close') open.pop()
    else if (!paragraph) continue
    else if (tag.name === 'w:pPr' && tag.kind === 'close' && !within.has('w:pPrChange')) {
      const text = paragraph.isOut ? '' : numberOf(paragraph, numbering, counter)
      paragraph.label = text === '' ? null : { at: tag.end, text }
    } else if (within.has('w:pPr') && !within.has('w:pPrChange')) readProperty(paragraph, tag)
    // An empty paragraph counts, and shows nothing worth keeping.
    else if ((tag.name === 'w:t' || tag.name === 'm:t') && tag.kind === 'open' && paragraph.label) {
      labels.push(paragraph.label)
      paragraph.label = null
    }
  }
  return labels.sort((a, b) => a.at - b.at)
}

function readProperty(paragraph: Paragraph, tag: Tag): void {
  if (tag.name === 'w:pStyle') paragraph.style = tag.value
  else if (tag.name === 'w:numId') paragraph.list = tag.value
  else if (tag.name === 'w:ilvl') paragraph.level = Number(tag.value)
  else if (tag.name === 'w:del' && tag.kind !== 'close') paragraph.isOut = true
}

function numberOf({ style, list, level }: Paragraph, numbering: Numbering, counter: Counter): string {
  const byStyle = style === null ? { list: null, level: null } : numbering.styleOf(style)
  const id = list ?? byStyle.list
  return id === null ? '' : counter.next(id, level ?? byStyle.level ?? 0)
}

/** Which elements are open. */
function depths() {
  const open = new Map<string, number>()
  return {
    see: ({ name, kind }: Tag) => {
      if (kind !== 'empty') open.set(name, (open.get(name) ?? 0) + (kind === 'open' ? 1 : -1))
    },
    has: (name: string) => (open.get(name) ?? 0) > 0,
  }
}
