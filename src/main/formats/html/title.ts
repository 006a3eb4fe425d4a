/** What a page calls its document: its title, and the heading that says it. */
import { textOf } from './text-of.ts'
import {
  attribute,
  blockTags,
  collapse,
  type Element,
  isElement,
  isTextNode,
  type Node,
  steps,
} from './tree.ts'

const titleNames = /^(?:og:title|twitter:title|citation_title|dc\.title|dcterms\.title)$/i

/** The titles that a page's head gives; empty where it gives none. */
export interface Told {
  /** Its title element, whole. */
  readonly head: string
  /** What it tells other sites, without its own name. */
  readonly shared: string | null
  readonly site: string | null
}

export function readTold(root: Node): Told {
  let head = ''
  let shared: string | null = null
  let site: string | null = null
  for (const { node, leaving } of steps(root)) {
    if (leaving || !isElement(node)) continue
    if (node.tagName === 'title' && head === '')
      head = collapse(node.childNodes.map((child) => (isTextNode(child) ? child.value : '')).join('')).trim()
    if (node.tagName !== 'meta') continue
    const name = attribute(node, 'name') ?? attribute(node, 'property') ?? ''
    const content = collapse(attribute(node, 'content') ?? '').trim()
    if (content === '') continue
    if (titleNames.test(name)) shared ??= content
    if (name === 'og:site_name') site ??= content
  }
  return { head, shared, site }
}

/** Share of words that a heading must have in common with what the head says. */
const leastShared = 0.5

export interface PageTitle {
  readonly element: Element
  readonly text: string
}

/** The heading that shares most with what the page's head says; null where none does. */
export function titleHeading(root: Node, told: Told): PageTitle | null {
  const known = [told.head, told.shared ?? ''].filter((each) => each !== '').map(wordsIn)
  const all = [...known, ...partsOf(told).map(wordsIn)]
  if (known.length === 0) return null
  let best: (PageTitle & { readonly rank: number }) | null = null
  for (const { element, level, text } of headingsOf(root)) {
    const words = wordsIn(text)
    if (all.every((each) => likeness(words, each) < leastShared)) continue
    const shared = known.reduce((sum, each) => sum + likeness(words, each), 0)
    const rank = shared + (level === 1 ? firstLevel : 0) - level / 100
    if (best === null || rank > best.rank) best = { element, text, rank }
  }
  return best ?? sameLine(root, all)
}

function* headingsOf(root: Node) {
  for (const { node, leaving } of steps(root)) {
    if (leaving || !isElement(node)) continue
    const marked = /^h([1-6])$/.exec(node.tagName)?.[1]
    if (marked === undefined && attribute(node, 'itemprop') !== 'headline') continue
    const text = textOf(node)
    if (text !== '' && text.length <= longest) yield { element: node, level: Number(marked ?? 1), text }
  }
}

/** A line that is no heading and says just what the head does. */
function sameLine(root: Node, known: readonly (readonly string[])[]): PageTitle | null {
  const exact = new Set(
    known.filter(({ length }) => length >= leastWordsUnmarked).map((words) => words.join(' ')),
  )
  for (const { node, leaving } of steps(root)) {
    if (leaving || !isElement(node) || !unmarked.has(node.tagName) || node.childNodes.length > mostOfLine)
      continue
    if (node.childNodes.some((each) => isElement(each) && blockTags.has(each.tagName))) continue
    const text = textOf(node)
    if (text.length <= longest && exact.has(wordsIn(text).join(' '))) return { element: node, text }
  }
  return null
}

const mostOfLine = 4

/** The heading of the first level, where a page has just one. */
export function onlyFirstHeading(root: Node): Element | null {
  const found = [...steps(root)].flatMap(({ node, leaving }) =>
    !leaving && isElement(node) && node.tagName === 'h1' ? [node] : [],
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

const longest = 400
/** What a heading of the first level has before others. */
const firstLevel = 0.5
const leastWordsUnmarked = 3
const unmarked = new Set(['div', 'p', 'span', 'b', 'strong', 'font', 'td', 'center', 'a'])

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** Twice what both have over all that they have. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const left = [...other]
  let shared = 0
  for (const word of one) {
    const at = left.indexOf(word)
    if (at < 0) continue
    left.splice(at, 1)
    shared += 1
  }
  return one.length + other.length === 0 ? 0 : (2 * shared) / (one.length + other.length)
}

/** "Title | Site" in its parts, without the site. */
function partsOf({ head, site }: Told): string[] {
  const parts = head.split(/\s+[|»·•–—:-]+\s+|\s*[|»]\s*/).filter((part) => part.trim() !== '')
  return parts.filter((part) => part.trim() !== site?.trim())
}

/** The title as the page's head has it, without the site's name. */
export function headTitle({ head, shared, site }: Told): string {
  const title = shared ?? head.split(/\s+[|»·]\s+/)[0] ?? head
  return site !== null && title.endsWith(site) && title.length > site.length
    ? title.slice(0, -site.length).replace(/\s*[|»·•–—:-]+\s*$/, '')
    : title
}
