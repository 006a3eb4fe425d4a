/** Marks as W3C Web Annotations, in the AnnotationSet of Readium and Thorium: written here, read in read-annotations.ts. */
import type { Anchor, Colour } from '../../core/model/mark.ts'
import { colourNames } from './colours.ts'

export interface ExchangeMark {
  readonly id: string
  readonly kind: 'bookmark' | 'highlight'
  readonly colour: Colour | null
  /** Empty if there is none. */
  readonly note: string
  readonly tags: readonly string[]
  /** One for each block that the mark touches, in reading order; at least one. */
  readonly parts: readonly Anchor[]
  /** Milliseconds since 1970-01-01 UTC. */
  readonly createdAt: number
}

/** What an export of marks says of its time and its document besides the marks. */
export interface ExportContext {
  /** Milliseconds since 1970-01-01 UTC; null writes no time, so that equal marks make equal files. */
  readonly now?: number | null
  /** The document's media type. */
  readonly format?: string
  /** The headings above a mark, outermost first, and its page counted from 1. */
  readonly where?: (mark: ExchangeMark) => {
    readonly headings: readonly { readonly level: number; readonly txt: string }[]
    readonly page: number | null
    /** The address that opens Precis there; null for none. */
    readonly link: string | null
  }
}

const context = 'http://www.w3.org/ns/anno.jsonld'
/** Our own ids that are no UUIDs, so that they come back as they were. */
export const ownPrefix = 'urn:precis:'
/** What a FragmentSelector of ours conforms to: its value is the id of a block. */
export const blockFragment = 'urn:precis:block'
/** Our selector that keeps each part of a mark over several blocks. */
export const partsSelector = 'PrecisPartsSelector'

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** A file of one document's marks. Offsets are UTF-16 units within a block, as in `Anchor`. */
export function exportAnnotations(
  document: { readonly id: string; readonly title: string },
  marks: readonly ExchangeMark[],
  options: ExportContext = {},
): string {
  const { now = null, format, where } = options
  const set = {
    '@context': context,
    id: `${ownPrefix}set:${document.id}`,
    type: 'AnnotationSet',
    generator: { id: `${ownPrefix}app`, type: 'Software', name: 'Precis' },
    ...(now === null ? {} : { generated: isoTime(now) }),
    title: document.title,
    about: {
      'dc:identifier': [`${ownPrefix}document:${document.id}`],
      'dc:title': document.title,
      ...(format === undefined ? {} : { 'dc:format': format }),
    },
    items: marks.map((mark) => annotationOf(mark, document.id, where?.(mark))),
  }
  return `${JSON.stringify(set, null, 2)}\n`
}

function annotationOf(
  mark: ExchangeMark,
  document: string,
  where: ReturnType<NonNullable<ExportContext['where']>> | undefined,
): object {
  const [tag] = mark.tags
  return {
    '@context': context,
    id: uuid.test(mark.id) ? `urn:uuid:${mark.id}` : ownPrefix + mark.id,
    type: 'Annotation',
    created: isoTime(mark.createdAt),
    motivation: mark.kind === 'bookmark' ? 'bookmarking' : 'highlighting',
    body: {
      type: 'TextualBody',
      value: mark.note,
      format: 'text/plain',
      ...(mark.colour === null ? {} : { color: colourNames[mark.colour] }),
      // Thorium reads the one tag, Readium the keyword; our own import reads them all.
      ...(tag === undefined ? {} : { tag, keyword: tag, tags: mark.tags }),
      highlight: 'solid',
    },
    target: {
      source: `${ownPrefix}document:${document}`,
      // Where it can be had: https://www.w3.org/TR/annotation-model/#other-identities
      ...(where?.link == null ? {} : { via: where.link }),
      ...(where === undefined
        ? {}
        : {
            meta: {
              headings: where.headings,
              ...(where.page === null ? {} : { page: String(where.page) }),
            },
          }),
      selector: selectorsOf(mark.parts),
    },
  }
}

function selectorsOf(parts: readonly Anchor[]): object[] {
  const first = parts[0]
  const last = parts.at(-1)
  if (first === undefined || last === undefined) return []
  const exact = parts.map(({ quote }) => quote.exact).join('\n')
  return [
    { type: 'TextQuoteSelector', exact, prefix: first.quote.prefix, suffix: last.quote.suffix },
    { type: 'TextPositionSelector', start: first.position.start, end: first.position.end },
    { type: 'FragmentSelector', conformsTo: blockFragment, value: first.block },
    // What the selectors of others have no room for.
    ...(parts.length > 1 || first.figure !== undefined ? [{ type: partsSelector, parts }] : []),
  ]
}

/** A time that no clock can have had is written as the first of 1970. */
function isoTime(time: number): string {
  const date = new Date(time)
  return (Number.isNaN(date.getTime()) ? new Date(0) : date).toISOString()
}
