/** A slide as HTML: its title as a heading, then its texts, lists and tables in the order in which they lie. */
import { escapeHtml, itemAt, linkTo, setAs, tableOf } from '../markup.ts'
import { allIn, childNamed, elementsIn, findIn, type XmlElement, xmlText } from '../xml.ts'
import { Bullets } from './bullets.ts'
import { pictureHtml, picturePathsIn } from './pictures.ts'
import type { Relations } from './relations.ts'

export interface WrittenSlide {
  readonly html: string
  /** What stands at the foot of each slide. */
  readonly foot: readonly string[]
  /** Paths of the pictures that it shows. */
  readonly pictures: readonly string[]
  /** Charts and drawings, whose words are not read. */
  readonly drawings: number
}

interface Slide {
  readonly relations: Relations
  readonly layout: XmlElement | null
}

/** What a layout puts on each slide: its day, its foot, its number. */
const furniture = /^(?:dt|ftr|sldNum|hdr|sldImg)$/
const title = /^(?:ctrTitle|title)$/

export function writeSlide(slide: XmlElement, from: Slide): WrittenSlide {
  const shapes = shapesIn(findIn(slide, 'p:spTree'))
  const kindOf = (shape: XmlElement) => placeOf(shape)?.attributes['type'] ?? ''
  const heads = shapes.filter((shape) => title.test(kindOf(shape)))
  // The day at the foot of a title is the day of what it heads.
  const opens = heads.some((shape) => kindOf(shape) === 'ctrTitle')
  const isFoot = (shape: XmlElement) => furniture.test(kindOf(shape)) && !(opens && kindOf(shape) === 'dt')
  const others = shapes.filter((shape) => !heads.includes(shape) && !isFoot(shape))
  const html = [
    ...heads.map((shape) => {
      const level = kindOf(shape) === 'ctrTitle' ? 1 : 2
      const text = paragraphsIn(shape)
        .map((each) => runsOf(each, from.relations))
        .filter(Boolean)
        .join(' ')
      return text === '' ? '' : `<h${level}>${text}</h${level}>`
    }),
    ...others.map((shape) => shapeHtml(shape, from)),
  ].join('')
  return {
    html,
    foot: shapes.filter(isFoot).map((shape) => paragraphsIn(shape).map(xmlText).join(' ').trim()),
    pictures: others.flatMap((shape) => picturePathsIn(shape, from.relations)),
    drawings: others.filter(isDrawing).length,
  }
}

/** What the speaker says to a slide, paragraph by paragraph. */
export function writeNotes(notes: XmlElement, relations: Relations): string {
  const body = shapesIn(findIn(notes, 'p:spTree')).find(
    (shape) => placeOf(shape)?.attributes['type'] === 'body',
  )
  const lines = body === undefined ? [] : paragraphsIn(body).map((each) => runsOf(each, relations))
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${line}</p>`)
    .join('')
}

/** Shapes, those of groups among them. Of alternatives only the first is read: the others show the same. */
function shapesIn(tree: XmlElement | undefined): readonly XmlElement[] {
  return (tree === undefined ? [] : elementsIn(tree)).flatMap((element) => {
    if (element.name === 'p:grpSp') return shapesIn(element)
    if (element.name === 'mc:AlternateContent') return shapesIn(elementsIn(element)[0])
    return /^p:(?:sp|pic|graphicFrame|cxnSp)$/.test(element.name) ? [element] : []
  })
}

const placeOf = (shape: XmlElement): XmlElement | undefined => {
  const properties = elementsIn(shape).find(({ name }) => /^p:nv\w+Pr$/.test(name))
  return childNamed(childNamed(properties, 'p:nvPr'), 'p:ph')
}

const isDrawing = (shape: XmlElement): boolean =>
  shape.name === 'p:graphicFrame' && findIn(shape, 'a:tbl') === undefined

function paragraphsIn(shape: XmlElement): readonly XmlElement[] {
  const body = elementsIn(shape).find(({ name }) => name === 'p:txBody' || name === 'a:txBody')
  return body === undefined ? [] : elementsIn(body).filter(({ name }) => name === 'a:p')
}

function shapeHtml(shape: XmlElement, { relations, layout }: Slide): string {
  const table = shape.name === 'p:graphicFrame' ? findIn(shape, 'a:tbl') : undefined
  if (table !== undefined) return tableHtml(table, relations)
  if (shape.name === 'p:pic' || shape.name === 'p:graphicFrame') return pictureHtml(shape, relations)
  const place = placeOf(shape)
  const type = place?.attributes['type'] ?? (place === undefined ? 'none' : 'obj')
  const isList = /^(?:body|obj)$/.test(type)
  const bullets = new Bullets(isList, place === undefined ? undefined : shapeOfLayout(layout, place))
  return paragraphsIn(shape)
    .map((paragraph) => {
      const { level, number } = bullets.next(paragraph)
      const inner = runsOf(paragraph, relations)
      if (inner.trim() === '') return ''
      return number === null ? `<p>${inner}</p>` : itemAt(inner, number, level)
    })
    .join('')
}

/** The place of the layout that a text of a slide is set in. */
function shapeOfLayout(layout: XmlElement | null, place: XmlElement): XmlElement | undefined {
  const { idx, type } = place.attributes
  const shapes = layout === null ? [] : shapesIn(findIn(layout, 'p:spTree'))
  return shapes.find((shape) => {
    const other = placeOf(shape)?.attributes
    return other !== undefined && (idx === undefined ? other['type'] === type : other['idx'] === idx)
  })
}

function tableHtml(table: XmlElement, relations: Relations): string {
  const headed = childNamed(table, 'a:tblPr')?.attributes['firstRow'] === '1'
  const rows = elementsIn(table).filter(({ name }) => name === 'a:tr')
  const cellHtml = (cell: XmlElement) =>
    paragraphsIn(cell)
      .map((paragraph) => `<p>${runsOf(paragraph, relations)}</p>`)
      .join('')
  return tableOf(
    rows.map((row) =>
      elementsIn(row)
        .filter(({ name }) => name === 'a:tc')
        .map(cellHtml),
    ),
    headed,
  )
}

function runsOf(paragraph: XmlElement, relations: Relations): string {
  return elementsIn(paragraph)
    .map((run) => {
      if (run.name === 'a:br') return '<br>'
      if (run.name === 'a:r' || run.name === 'a:fld') return runHtml(run, relations)
      // Formulas, of whose alternatives one is a picture.
      if (run.name === 'mc:AlternateContent' || run.name === 'a14:m')
        return escapeHtml(
          [...allIn(run)]
            .filter(({ name }) => name === 'm:t')
            .map(xmlText)
            .join(''),
        )
      return ''
    })
    .join('')
}

function runHtml(run: XmlElement, relations: Relations): string {
  const text = childNamed(run, 'a:t')
  if (text === undefined) return ''
  const properties = childNamed(run, 'a:rPr')
  const { b, i, baseline = '0' } = properties?.attributes ?? {}
  const html = setAs(escapeHtml(xmlText(text)), {
    bold: b === '1' || b === 'true',
    italic: i === '1' || i === 'true',
    raised: Number(baseline) > 0,
    lowered: Number(baseline) < 0,
  })
  const link = childNamed(properties, 'a:hlinkClick')?.attributes['r:id']
  const target = link === undefined ? undefined : relations.get(link)
  return target?.type === 'hyperlink' ? linkTo(html, target.target) : html
}
