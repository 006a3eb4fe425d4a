/** A book's tables of contents: its chapters and where its printed pages begin. */
import { parsePage } from '../html/parse.ts'
import { textOf } from '../html/text-of.ts'
import { attribute, type Element, isElement, type Node, steps } from '../html/tree.ts'
import { type PackedPlace, pathFrom } from '../packed-path.ts'
import { childNamed, elementsIn, findIn, parseXml, type XmlElement, xmlText } from '../xml.ts'
import { closeEmpty, saysType } from './xhtml.ts'

export interface Chapter extends PackedPlace {
  readonly label: string
  /** 1 is the outermost. */
  readonly level: number
}

export interface Contents {
  readonly chapters: readonly Chapter[]
  /** The numbers of the pages that begin at a place: by path, then by id ("" is the file's beginning). */
  readonly pages: ReadonlyMap<string, ReadonlyMap<string, number>>
}

interface Row {
  readonly label: string
  readonly address: string
  readonly level: number
}

const none: Contents = { chapters: [], pages: new Map() }

/** @param path where the table of contents is */
export function readNav(text: string, path: string): Contents {
  const page = parsePage(closeEmpty(text))
  if (!page.ok) return none
  const navs = [...steps(page.value)].flatMap(({ node, leaving }) =>
    !leaving && isElement(node) && node.tagName === 'nav' ? [node] : [],
  )
  const rows = (type: RegExp) => navs.filter((nav) => saysType(nav, type)).flatMap(rowsOf)
  return contentsOf(rows(/\b(?:doc-)?toc\b/), rows(/\b(?:doc-)?page-?list\b/), path)
}

function rowsOf(nav: Element): Row[] {
  const rows: Row[] = []
  let level = 0
  for (const { node, leaving } of steps(nav, (each) => !isLabel(each))) {
    if (!isElement(node)) continue
    if (node.tagName === 'ol') level += leaving ? -1 : 1
    if (!leaving && level > 0 && isLabel(node))
      rows.push({ label: textOf(node), address: attribute(node, 'href') ?? '', level })
  }
  return rows
}

const isLabel = (node: Node): node is Element =>
  isElement(node) && (node.tagName === 'a' || node.tagName === 'span')

export function readNcx(xml: string, path: string): Contents {
  const root = parseXml(xml)
  const rowsBelow = (parent: XmlElement | undefined, name: string, level: number): Row[] =>
    parent === undefined
      ? []
      : elementsIn(parent)
          .filter((each) => each.name === name)
          .flatMap((point) => [rowOf(point, level), ...rowsBelow(point, name, level + 1)])
  return contentsOf(
    rowsBelow(findIn(root, 'navMap'), 'navPoint', 1),
    rowsBelow(findIn(root, 'pageList'), 'pageTarget', 1),
    path,
  )
}

function rowOf(point: XmlElement, level: number): Row {
  const label = childNamed(point, 'navLabel')
  return {
    label: label === undefined ? '' : xmlText(label).replace(/\s+/g, ' ').trim(),
    address: childNamed(point, 'content')?.attributes['src'] ?? '',
    level,
  }
}

/** No outline goes deeper. */
const deepest = 6

function contentsOf(chapters: readonly Row[], pageRows: readonly Row[], path: string): Contents {
  const pages = new Map<string, Map<string, number>>()
  for (const { label, address } of pageRows) {
    const place = pathFrom(path, address)
    const number = pageNumber(label)
    if (place === null || number === undefined) continue
    const ofFile = pages.get(place.path) ?? new Map<string, number>()
    pages.set(place.path, ofFile.set(place.id ?? '', number))
  }
  return {
    chapters: chapters.flatMap(({ label, address, level }) => {
      const place = pathFrom(path, address)
      return place === null || label === '' || address === ''
        ? []
        : [{ ...place, label, level: Math.min(level, deepest) }]
    }),
    pages,
  }
}

/** Roman numbers of forewords are none that a citation could hold. */
export function pageNumber(label: string): number | undefined {
  const digits = /^\s*(?:p(?:age|\.)?\s*)?(\d{1,5})[\s.]*$/i.exec(label)?.[1]
  return digits === undefined ? undefined : Number(digits)
}
