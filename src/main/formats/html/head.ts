/** What a page says of its document, in its head or in marks for search engines: title, date, language. */
import type { Dropped, SourceDocument } from '../../../core/model/document.ts'
import { attribute, collapse, type Element, isElement, isTextNode, type Node, steps } from './tree.ts'

const dateNames =
  /^(?:article:published_time|date|dc\.date(?:\.(?:issued|created))?|dcterms\.(?:date|issued|created)|pub-?date|publish(?:ed)?[-_]?date|citation_(?:publication_)?date)$/i

export function readHead(
  root: Node,
  title: string,
  head: string,
): { meta: SourceDocument['meta']; dropped: Dropped[] } {
  let date: string | null = null
  let language: string | null = null
  let marked: string | null = null
  for (const { node, leaving } of steps(root)) {
    if (leaving || !isElement(node)) continue
    marked ??= markedDate(node)
    if (node.tagName === 'html') language = attribute(node, 'lang')
    if (node.tagName !== 'meta') continue
    const name = attribute(node, 'name') ?? attribute(node, 'property') ?? ''
    const content = collapse(attribute(node, 'content') ?? '').trim()
    if (dateNames.test(name)) date ??= isoDate(content)
  }
  date ??= marked
  return {
    meta: {
      ...(title !== '' && { title }),
      ...(date !== null && { date }),
      ...(language && /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(language) && { language }),
    },
    dropped: head === '' ? [] : [{ text: head, why: 'page title, kept with the document' }],
  }
}

/** The day of publication as search engines are told it: in structured data, or on an element of the page. */
function markedDate(element: Element): string | null {
  if (element.tagName === 'script') {
    if (attribute(element, 'type')?.toLowerCase() !== 'application/ld+json') return null
    const text = element.childNodes.map((child) => (isTextNode(child) ? child.value : '')).join('')
    return isoDate(/"datePublished"\s*:\s*"([^"]{10,40})"/.exec(text)?.[1] ?? '')
  }
  const published =
    attribute(element, 'itemprop') === 'datePublished' ||
    (element.tagName === 'time' &&
      (attribute(element, 'pubdate') !== null ||
        /(?:^|\s)(?:entry-date|published)(?:\s|$)/.test(attribute(element, 'class') ?? '')))
  return published ? isoDate(attribute(element, 'datetime') ?? attribute(element, 'content') ?? '') : null
}

function isoDate(text: string): string | null {
  const [, year, month, day] = /^(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)/.exec(text) ?? []
  return year && month && day && Number(month) <= 12 && Number(day) <= 31 ? `${year}-${month}-${day}` : null
}
