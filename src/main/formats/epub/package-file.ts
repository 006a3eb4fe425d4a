/** A book's package file (OPF, of EPUB 2 and 3): what the book is, which files it has, and in which order they are read. */

import { pathFrom } from '../packed-path.ts'
import { allIn, localName, parseXml, type XmlElement, xmlText } from '../xml.ts'

export interface BookItem {
  readonly path: string
  readonly type: string
  readonly properties: readonly string[]
  readonly fallback: string | null
}

export interface BookPackage {
  readonly title: string
  readonly creators: readonly string[]
  /** ISO 8601: a day, a month or a year. */
  readonly date: string | null
  readonly language: string | null
  /** Paths of the files in the order in which they are read; what stands beside that order comes last. */
  readonly spine: readonly string[]
  /** Paths of its tables of contents, if it has them: of EPUB 3, and of EPUB 2. */
  readonly nav: string | null
  readonly ncx: string | null
  /** A page of the book that lists its chapters. */
  readonly contents: string | null
  /** The picture of its cover. */
  readonly cover: string | null
  readonly isFixed: boolean
}

/** @param path where the package file is, which its addresses are relative to */
export function readPackage(xml: string, path: string): BookPackage {
  const all = [...allIn(parseXml(xml))]
  const named = (name: string) => all.filter((each) => localName(each) === name)
  const items = new Map(
    named('item').map(({ attributes }): [string, BookItem] => [
      attributes['id'] ?? '',
      {
        path: pathFrom(path, attributes['href'] ?? '')?.path ?? '',
        type: attributes['media-type'] ?? '',
        properties: (attributes['properties'] ?? '').split(/\s+/),
        fallback: attributes['fallback'] ?? null,
      },
    ]),
  )
  const metas = named('meta')
  const refs = named('itemref')
  const besides = ({ attributes }: XmlElement) => attributes['linear'] === 'no'
  const order = [...refs.filter((ref) => !besides(ref)), ...refs.filter(besides)]
  const spine = order.flatMap(({ attributes }) => readable(items, attributes['idref'] ?? '')?.path ?? [])
  const toc = named('spine')[0]?.attributes['toc'] ?? ''
  const listing = named('reference').find(({ attributes }) => attributes['type'] === 'toc')
  const files = [...items.values()]
  return {
    title: titleOf(named('title'), metas),
    creators: named('creator')
      .map(plain)
      .filter((name) => name !== '' && !/^unknown(?: author)?$/i.test(name)),
    date: dateOf(named('date')),
    language:
      named('language')
        .map(plain)
        .find((tag) => /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(tag)) ?? null,
    spine: [...new Set(spine)],
    nav: files.find(({ properties }) => properties.includes('nav'))?.path ?? null,
    ncx: (items.get(toc) ?? files.find(({ type }) => type === 'application/x-dtbncx+xml'))?.path ?? null,
    contents: pathFrom(path, listing?.attributes['href'] ?? '')?.path ?? null,
    cover: coverIn(items, metas)?.path ?? null,
    isFixed: metas.some(isFixed),
  }
}

const plain = (element: XmlElement) => xmlText(element).replace(/\s+/g, ' ').trim()

/** The title that is said to be the main one, or the first. */
function titleOf(titles: readonly XmlElement[], metas: readonly XmlElement[]): string {
  const isMain = ({ attributes }: XmlElement) =>
    metas.some(
      (meta) =>
        meta.attributes['property'] === 'title-type' &&
        meta.attributes['refines'] === `#${attributes['id']}` &&
        plain(meta) === 'main',
    )
  const main = titles.find(isMain) ?? titles.find((title) => plain(title) !== '')
  return main === undefined ? '' : plain(main)
}

/** When the book came out, not when its file was changed. */
function dateOf(dates: readonly XmlElement[]): string | null {
  const eventOf = ({ attributes }: XmlElement) => attributes['opf:event'] ?? attributes['event'] ?? ''
  const date =
    dates.find((each) => /publication/i.test(eventOf(each))) ??
    dates.find((each) => !/modif|creat|convers/i.test(eventOf(each)))
  const [, day] =
    /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?:T|$)/.exec(date ? plain(date) : '') ?? []
  // Programs that know of no day write the first one that they can.
  return day === undefined || day < '1000' ? null : day
}

/** EPUB 3 says it of the file, EPUB 2 names the file. */
function coverIn(items: ReadonlyMap<string, BookItem>, metas: readonly XmlElement[]): BookItem | null {
  const named = metas.find(({ attributes }) => attributes['name'] === 'cover')?.attributes['content'] ?? ''
  const cover =
    [...items.values()].find(({ properties }) => properties.includes('cover-image')) ?? items.get(named)
  return cover?.type.startsWith('image/') ? cover : null
}

function isFixed(meta: XmlElement): boolean {
  const { property, name, content } = meta.attributes
  if (property === 'rendition:layout') return plain(meta) === 'pre-paginated'
  return name === 'fixed-layout' && content === 'true'
}

const pages = /^(?:application\/xhtml\+xml|text\/html|application\/x-dtbook\+xml|text\/x-oeb1-document)$/

/** The item, or what stands in for it where it is no page; a chain of those may lead back to itself. */
function readable(items: ReadonlyMap<string, BookItem>, id: string): BookItem | null {
  const seen = new Set<string>()
  const first = items.get(id) ?? null
  for (let item = first; item !== null; item = items.get(item.fallback ?? '') ?? null) {
    if (pages.test(item.type)) return item
    if (seen.has(item.path)) break
    seen.add(item.path)
  }
  return first
}
