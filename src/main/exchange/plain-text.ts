/** A field of HTML as inert plain text: nothing of it runs, loads or shows; breaks and blocks become line ends. */
import { cleanText } from '../../core/text/normalize.ts'
import { parsePiece } from '../formats/html/parse.ts'
import {
  attribute,
  blockTags,
  type Element,
  isElement,
  isTextNode,
  silent,
  steps,
} from '../formats/html/tree.ts'

export interface PlainField {
  readonly text: string
  /** Whether a sound or the like was left out. */
  readonly media: boolean
  /** The pictures that it shows, in their order. */
  readonly pictures: readonly NotePicture[]
  /** Whether the text holds a formula, which is kept as it is written. */
  readonly formula: boolean
}

/** A picture as a field calls it. */
export interface NotePicture {
  readonly name: string
  readonly alt: string
}

const mediaTags = new Set(['audio', 'video', 'object', 'embed', 'iframe', 'canvas', 'svg', 'math'])
/** How formulas begin and end in Anki's fields. */
const formulas = [
  ['\\(', '\\)'],
  ['\\[', '\\]'],
  ['[latex]', '[/latex]'],
  ['[$]', '[/$]'],
  ['[$$]', '[/$$]'],
  ['<anki-mathjax', '</anki-mathjax'],
] as const
const sound = /\[sound:[^[\]]{0,500}\]|\[\/?anki:(?:play|tts)[^[\]]{0,500}\]/g

/** A field that is no HTML. Anki's own signs count in it all the same. */
export function fieldToPlain(field: string): PlainField {
  const silentField = field.replace(sound, '')
  return { text: tidy(silentField), media: silentField !== field, pictures: [], formula: hasFormula(field) }
}

/** Not by one pattern: on many openings that takes quadratic time. */
function hasFormula(field: string): boolean {
  const text = field.toLowerCase()
  return formulas.some(([opening, closing]) => {
    const from = text.indexOf(opening)
    return from >= 0 && text.includes(closing, from + opening.length)
  })
}

/**
 * Null where it is nested deeper than is read.
 *
 * @param part takes the text of an element that is marked by its class, in place of this field; false leaves it here
 */
export function htmlToPlain(
  html: string,
  part: (name: string, element: Element) => boolean = () => false,
): PlainField | null {
  const silentHtml = html.replace(sound, '')
  let media = silentHtml !== html
  const formula = hasFormula(html)
  if (!/[<&]/.test(silentHtml)) return { text: tidy(joinLines(silentHtml)), media, pictures: [], formula }
  const parsed = parsePiece(silentHtml)
  if (!parsed.ok) return null
  const out: string[] = []
  const pictures: NotePicture[] = []
  let isLineStart = true
  const write = (words: string) => {
    if (words === '') return
    out.push(words)
    isLineStart = words.endsWith('\n')
  }
  const enter = (node: Parameters<typeof isElement>[0]) =>
    !isElement(node) || !(silent.has(node.tagName) || part(attribute(node, 'class') ?? '', node))
  for (const { node, leaving } of steps(parsed.value, enter)) {
    if (isTextNode(node))
      write(isLineStart ? joinLines(node.value).replace(/^ +/, '') : joinLines(node.value))
    else if (!isElement(node)) continue
    else if (node.tagName === 'br') write(leaving ? '' : '\n')
    else if (node.tagName === 'td' || node.tagName === 'th') write(leaving ? ' ' : '')
    else if (blockTags.has(node.tagName) && !isLineStart && out.length > 0) write('\n')
    if (!isElement(node)) continue
    if (mediaTags.has(node.tagName)) media = true
    if (node.tagName === 'img' && !leaving) pictures.push(...pictureOf(node))
  }
  return { text: tidy(out.join('')), media, pictures, formula }
}

function pictureOf(img: Element): readonly NotePicture[] {
  const name = (attribute(img, 'src') ?? '').trim()
  return name === '' ? [] : [{ name, alt: attribute(img, 'alt') ?? '' }]
}

/** A line end of the source is a blank of HTML. Not by one pattern: on many blanks that takes quadratic time. */
function joinLines(text: string): string {
  const lines = text.split(/[\r\n]+/)
  return lines
    .map((line, at) => {
      const from = at === 0 ? line : line.trimStart()
      return at === lines.length - 1 ? from : from.trimEnd()
    })
    .join(' ')
}

/** Plain text of a card: cleaned, with common blanks, and none around its lines. */
export const tidy = (text: string): string =>
  cleanText(text)
    .replace(/[\u00A0\u202F]/g, ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim()
