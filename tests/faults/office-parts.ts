/** Packs books and office files by hand, as small as they can be. */
import { bytesOf, latin, makeZip, type ZipEntry } from './hostile-parts.ts'

const encode = (text: string) => (text.includes('encoding="iso-8859-1"') ? latin(text) : bytesOf(text))

type Files = Readonly<Record<string, string>>

const packed = (kind: string | null, files: Files, more: readonly ZipEntry[] = []) =>
  makeZip([
    ...(kind === null ? [] : [{ name: 'mimetype', data: bytesOf(kind), stored: true as const }]),
    ...more,
    ...Object.entries(files).map(([name, text]) => ({ name, data: encode(text) })),
  ])

const container =
  '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="b/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'

/** @param more entries that take the place of files of their names */
export const makeBook = (files: Files, more: readonly ZipEntry[] = []): Uint8Array =>
  packed('application/epub+zip', { 'META-INF/container.xml': container, ...files }, more)

/** A book of one page, of that body. */
export const bookOf = (body: string, more: readonly ZipEntry[] = []): Uint8Array =>
  makeBook(
    {
      'b/book.opf':
        '<package><metadata/><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
      'b/a.xhtml': `<html><body>${body}</body></html>`,
    },
    more,
  )

const styles =
  '<office:document-styles><office:styles><style:style style:name="Title" style:family="paragraph"/><text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1" style:num-prefix="(" style:num-suffix=")"/><text:list-level-style-number text:level="2" style:num-format="a" text:display-levels="2"/></text:list-style><text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="-"/></text:list-style></office:styles></office:document-styles>'

export const makeOdt = (body: string, more: readonly ZipEntry[] = [], doctype = ''): Uint8Array =>
  packed(
    'application/vnd.oasis.opendocument.text',
    {
      'content.xml': `${doctype}<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      'styles.xml': styles,
    },
    more,
  )

const relation = (...[id, type, target, mode]: SlideLink) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" ${mode === undefined ? '' : `TargetMode="${mode}"`}/>`
const relations = (list: readonly string[]) => `<Relationships>${list.join('')}</Relationships>`

/** What the first slide leads to. */
export type SlideLink = readonly [id: string, type: string, target: string, mode?: 'External']

/**
 * @param slides the shapes of each slide; after "NOTES" those of what the speaker says
 * @param links of the first slide, which then has no notes
 */
export function makePptx(
  slides: readonly string[],
  links: readonly SlideLink[] = [],
  more: readonly ZipEntry[] = [],
): Uint8Array {
  const parts = slides.flatMap((slide, index): [string, string][] => {
    const [shapes = '', notes] = slide.split('NOTES')
    const at = index + 1
    const tree = (inner: string) => `<p:cSld><p:spTree>${inner}</p:spTree></p:cSld>`
    return [
      [`ppt/slides/slide${at}.xml`, `<p:sld>${tree(shapes)}</p:sld>`],
      ...(notes === undefined
        ? []
        : ([
            [
              `ppt/slides/_rels/slide${at}.xml.rels`,
              relations([relation('n', 'notesSlide', `../notesSlides/notes${at}.xml`)]),
            ],
            [`ppt/notesSlides/notes${at}.xml`, `<p:notes>${tree(notes)}</p:notes>`],
          ] as [string, string][])),
    ]
  })
  const ids = slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="r${index}"/>`)
  const shown = slides.map((_, index) => relation(`r${index}`, 'slide', `slides/slide${index + 1}.xml`))
  return packed(
    null,
    {
      'ppt/presentation.xml': `<p:presentation><p:sldIdLst>${ids.join('')}</p:sldIdLst></p:presentation>`,
      'ppt/_rels/presentation.xml.rels': relations(shown),
      ...(links.length > 0 && {
        'ppt/slides/_rels/slide1.xml.rels': relations(links.map((link) => relation(...link))),
      }),
      ...Object.fromEntries(parts),
    },
    more,
  )
}
