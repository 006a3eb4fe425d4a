/** Word's own lists of contents whose paragraphs have no style for it: known by their field, or by the box around them. */
import { attributeOf, type Tag, tagsOf } from './xml.ts'

/** The style that `markContents` gives their paragraphs; mammoth's rules say what becomes of it. */
export const contentsStyle = 'PrecisContents'

interface Field {
  readonly start: number
  instruction: string
}

interface Paragraph {
  /** Right after its own tag, where its properties stand if it has any. */
  readonly inside: number
  /** Where the value of its style is written, if it has one. */
  style: Tag | null
  /** Where the text of its runs begins. */
  readonly texts: number[]
}

type Range = readonly [start: number, end: number]

/**
 * `word/document.xml` with that style for each paragraph whose text ends within a list of contents. A list that never ends is none.
 */
export function markContents(xml: string): string {
  if (!/w:instrText|w:fldSimple|w:docPartGallery/.test(xml)) return xml
  const { paragraphs, fields, boxes } = readParts(xml)
  if (fields.length + boxes.length === 0) return xml
  const ranges = [...fields, ...boxes].sort((one, other) => one[0] - other[0])
  const parts: string[] = []
  let at = 0
  let next = 0
  for (const { inside, style, texts } of paragraphs) {
    const last = texts.at(-1)
    if (last === undefined) continue
    while (next < ranges.length && (ranges[next]?.[1] ?? 0) < last) next += 1
    const range = ranges[next]
    if (range === undefined || last < range[0]) continue
    if (style === null) parts.push(xml.slice(at, inside), withStyle(xml, inside))
    else parts.push(xml.slice(at, style.start), styleTag)
    at = style?.end ?? inside + (hasProperties(xml, inside)?.length ?? 0)
  }
  return parts.join('') + xml.slice(at)
}

const isContents = ({ instruction }: Field): boolean => /^\s*TOC(?:\s|$)/i.test(instruction)

const styleTag = `<w:pStyle w:val="${contentsStyle}"/>`

/** The tag that opens the properties of a paragraph, where it has any. */
const hasProperties = (xml: string, inside: number): string | undefined =>
  /^\s*<w:pPr\b[^<>]*>/.exec(xml.slice(inside, inside + 200))?.[0]

function withStyle(xml: string, inside: number): string {
  const opened = hasProperties(xml, inside)
  if (opened === undefined) return `<w:pPr>${styleTag}</w:pPr>`
  return opened.endsWith('/>') ? `<w:pPr>${styleTag}</w:pPr>` : opened + styleTag
}

function readParts(xml: string) {
  const paragraphs: Paragraph[] = []
  const fields: Range[] = []
  const boxes: Range[] = []
  const openFields: Field[] = []
  const openBoxes: { readonly start: number; isContents: boolean }[] = []
  const openSimple: Field[] = []
  let instructionAt: number | null = null
  for (const tag of tagsOf(xml)) {
    const { name, kind, start, end } = tag
    if (name === 'w:p' && kind === 'open') paragraphs.push({ inside: end, style: null, texts: [] })
    else if (name === 'w:pStyle' && kind === 'empty') {
      const paragraph = paragraphs.at(-1)
      if (paragraph !== undefined) paragraph.style ??= tag
    } else if (name === 'w:t' && kind === 'open') paragraphs.at(-1)?.texts.push(start)
    else if (name === 'w:fldChar' && kind !== 'close') {
      const type = attributeOf(tag.attributes, 'w:fldCharType')
      if (type === 'begin') openFields.push({ start, instruction: '' })
      const field = type === 'end' ? openFields.pop() : undefined
      if (field !== undefined && isContents(field)) fields.push([field.start, start])
    } else if (name === 'w:fldSimple') {
      if (kind === 'open')
        openSimple.push({ start, instruction: attributeOf(tag.attributes, 'w:instr') ?? '' })
      const field = kind === 'close' ? openSimple.pop() : undefined
      const [first = 0] = paragraphs.at(-1)?.texts ?? []
      // It stands within one paragraph: words before it are none of the list.
      if (field !== undefined && isContents(field) && first > field.start) fields.push([field.start, start])
    } else if (name === 'w:instrText') {
      const field = openFields.at(-1)
      if (kind === 'close' && instructionAt !== null && field !== undefined)
        field.instruction += xml.slice(instructionAt, start)
      instructionAt = kind === 'open' ? end : null
    } else if (name === 'w:sdt') {
      if (kind === 'open') openBoxes.push({ start, isContents: false })
      const box = kind === 'close' ? openBoxes.pop() : undefined
      if (box?.isContents === true) boxes.push([box.start, start])
    } else if (name === 'w:docPartGallery' && tag.value === 'Table of Contents') {
      const box = openBoxes.at(-1)
      if (box !== undefined) box.isContents = true
    }
  }
  return { paragraphs, fields, boxes }
}
