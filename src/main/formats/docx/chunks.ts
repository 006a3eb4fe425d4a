/** Files of other kinds that are part of a Word document (ECMA-376, part 1, 17.17.2.1), which mammoth leaves out. */
import { serialize } from 'parse5'
import { decodeText } from '../decode.ts'
import { declaredIn } from '../html/declared.ts'
import { parsePage } from '../html/parse.ts'
import { isElement, steps } from '../html/tree.ts'
import { writeHtml } from '../rtf/write-html.ts'
import { attributeOf, tagsOf, unescaped } from './xml.ts'

/** Reads a part of the package by its path; null where there is none. */
type ReadPart = (path: string) => Uint8Array | null

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const paragraphsOf = (text: string): string =>
  text
    .split(/\r?\n(?:[^\S\n]*\r?\n)+/)
    .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
    .join('')

function textOf(bytes: Uint8Array, declared: string | null = null): string {
  const text = decodeText(bytes, declared)
  return text.ok ? text.value.text : ''
}

/** What stands in the body of a page, with everything in it closed. */
function bodyOf(page: string): string {
  const tree = parsePage(page)
  if (!tree.ok) return ''
  for (const { node } of steps(tree.value))
    if (isElement(node) && node.tagName === 'body') return serialize(node)
  return ''
}

const readers: Readonly<Record<string, (bytes: Uint8Array) => string>> = {
  html: (bytes) => bodyOf(textOf(bytes, declaredIn(bytes))),
  txt: (bytes) => paragraphsOf(textOf(bytes)),
  rtf: (bytes) => bodyOf(writeHtml(Buffer.from(bytes).toString('latin1')).html),
}
const alike: Readonly<Record<string, string>> = { htm: 'html', xhtml: 'html', text: 'txt' }

/** The parts of a document that are files of other kinds, in order. */
export class WordChunks {
  readonly #seam: string
  readonly #read: ReadPart
  readonly #targets: ReadonlyMap<string, string>
  readonly #found: string[] = []
  readonly #unread = new Set<string>()

  /** @param relationsXml `word/_rels/document.xml.rels` */
  constructor(seam: string, relationsXml: string, read: ReadPart) {
    this.#seam = seam
    this.#read = read
    this.#targets = targetsIn(relationsXml)
  }

  /** A sentence for the reader of each kind that is left out. */
  get notes(): readonly string[] {
    return [...this.#unread].map(
      (kind) => `A part of this document is a file of another kind (${kind}), and is left out.`,
    )
  }

  /** The XML of the main part with a paragraph, which mammoth keeps, in the place of each. */
  take(xml: string): string {
    if (!xml.includes('<w:altChunk')) return xml
    const parts: string[] = []
    let at = 0
    for (const { name, kind, attributes, start, end } of tagsOf(xml)) {
      if (name !== 'w:altChunk') continue
      parts.push(xml.slice(at, start))
      at = end
      if (kind === 'close') continue
      this.#found.push(this.#htmlOf(attributeOf(attributes, 'r:id') ?? ''))
      const index = this.#found.length - 1
      parts.push(`<w:p><w:r><w:t>${this.#seam}part${index}${this.#seam}</w:t></w:r></w:p>`)
    }
    return parts.join('') + xml.slice(at)
  }

  /** mammoth's page with them in it. */
  putBack(html: string): string {
    if (this.#found.length === 0) return html
    const held = new RegExp(`<p>${this.#seam}part(\\d{1,6})${this.#seam}</p>`, 'g')
    return html.replace(held, (_, index: string) => this.#found[Number(index)] ?? '')
  }

  #htmlOf(id: string): string {
    const path = this.#targets.get(id) ?? ''
    const extension = /\.(\w{1,10})$/.exec(path)?.[1]?.toLowerCase() ?? ''
    const reader = Object.hasOwn(readers, extension)
      ? readers[extension]
      : readers[Object.hasOwn(alike, extension) ? (alike[extension] ?? '') : '']
    const bytes = reader === undefined ? null : this.#read(path)
    if (reader !== undefined && bytes !== null) return reader(bytes)
    this.#unread.add(extension === '' ? 'unknown' : extension.toUpperCase())
    return ''
  }
}

/** The paths that the relations of the main part lead to, by their ids. */
function targetsIn(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  for (const { name, kind, attributes } of tagsOf(xml)) {
    if (name !== 'Relationship' || kind === 'close') continue
    const target = unescaped(attributeOf(attributes, 'Target') ?? '')
    targets.set(
      attributeOf(attributes, 'Id') ?? '',
      target.startsWith('/') ? target.slice(1) : `word/${target}`,
    )
  }
  return targets
}
