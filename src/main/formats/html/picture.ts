/** What an `img` or a drawing of a page says: where its picture is, how large, and what stands in for it. */
import type { SourceBlock } from '../../../core/model/document.ts'
import { type PictureTaker, type Told, whyNot } from '../pictures.ts'
import { attribute, type Element, isElement, type Node, steps } from './tree.ts'

/** Narrower or lower drawings within a page are its signs, not its figures. */
const leastOfDrawing = 96

/** The figure of an element that shows a picture; null where there is none, or it is left out. */
export function pictureOf(element: Element, pictures: PictureTaker): SourceBlock | null {
  if (element.tagName === 'svg') return drawingOf(element, pictures)
  const told = toldOf(element)
  const address = addressIn(element)
  // A picture from elsewhere that leads elsewhere is a badge or a banner.
  if (/^(?:https?:)?\/\//i.test(address) && isBanner(element, told))
    return pictures.leaveOut(told, 'picture that is a link')
  return pictures.find(address, told)
}

/** The addresses of all that stand below a node. */
export const addressesIn = (root: Node): readonly string[] =>
  [...steps(root, (node) => !isElement(node) || node.tagName !== 'svg')].flatMap(({ node, leaving }) => {
    if (leaving || !isElement(node)) return []
    const shown = node.tagName === 'svg' ? framedIn(node) : null
    if (shown !== null) return addressIn(shown)
    return node.tagName === 'img' ? addressIn(node) : []
  })

/** All that stand below an element, in order. */
export function picturesIn(root: Node, pictures: PictureTaker): SourceBlock[] {
  return [...steps(root)].flatMap(({ node, leaving }) =>
    !leaving && isElement(node) && node.tagName === 'img' ? (pictureOf(node, pictures) ?? []) : [],
  )
}

/** Sites that load pictures late keep the address elsewhere, and a blank in its place. */
function addressIn(element: Element): string {
  const written = attribute(element, 'src') ?? attribute(element, 'href') ?? ''
  const late = attribute(element, 'data-src') ?? attribute(element, 'data-original') ?? ''
  return late !== '' && (written === '' || written.startsWith('data:')) ? late : written
}

const leastWordsOfAlt = 5
function isBanner(element: Element, { alt = '' }: Told): boolean {
  const above = element.parentNode
  return (
    above !== null &&
    isElement(above) &&
    above.tagName === 'a' &&
    alt.trim().split(/\s+/).length < leastWordsOfAlt
  )
}

/**
 * A drawing within a page is not drawn: its place is kept where it is as large as a figure. One that only frames a
 * picture, as the covers of books do, is that picture.
 */
function drawingOf(element: Element, pictures: PictureTaker): SourceBlock | null {
  const title = element.childNodes.find((node) => isElement(node) && node.tagName === 'title')
  const text = title !== undefined && 'childNodes' in title ? title.childNodes[0] : undefined
  const alt = attribute(element, 'aria-label') ?? (text !== undefined && 'value' in text ? text.value : '')
  const { width, height } = toldOf(element)
  const shown = framedIn(element)
  // What it frames is measured in units of its own.
  if (shown !== null) return pictures.find(addressIn(shown), { alt, width, height })
  if ((width ?? 0) < leastOfDrawing || (height ?? 0) < leastOfDrawing) return null
  return pictures.absent(whyNot.drawing, { alt, width, height })
}

/** The one picture that a drawing shows, and no more than that. */
function framedIn(drawing: Element): Element | null {
  const below = [...steps(drawing)].flatMap(({ node, leaving }) =>
    !leaving && isElement(node) ? [node] : [],
  )
  const [shown, ...others] = below.filter(({ tagName }) => tagName === 'image')
  return shown === undefined || others.length > 0 || below.some(({ tagName }) => drawn.has(tagName))
    ? null
    : shown
}

/** What of SVG is seen beside a picture. */
const drawn = new Set('circle ellipse foreignObject line path polygon polyline text use'.split(' '))

function toldOf(element: Element): Told {
  return {
    alt: attribute(element, 'alt') ?? attribute(element, 'aria-label') ?? '',
    width: pixels(element, 'width'),
    height: pixels(element, 'height'),
  }
}

function pixels(element: Element, side: 'width' | 'height'): number | undefined {
  const written = attribute(element, side) ?? ''
  const inStyle = new RegExp(`(?:^|;)\\s*${side}\\s*:\\s*(\\d{1,5}(?:\\.\\d+)?)px`, 'i').exec(
    (attribute(element, 'style') ?? '').slice(0, 2000),
  )
  const number = /^\s*(\d{1,5}(?:\.\d+)?)(?:px)?\s*$/i.exec(written) ?? inStyle
  return number === null ? undefined : Number(number[1])
}
