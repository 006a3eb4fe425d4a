/** Who wrote a page, as its head and its marks for search engines name them. */
import { textOf } from './text-of.ts'
import { attribute, collapse, type Element, isElement, isTextNode, type Node, steps } from './tree.ts'

/** Longer data are not looked into: they hold the page's text, or more. */
const mostSigns = 200_000
const mostSignsOfName = 60
/** A given name and another: what has one word may be a site. */
const isName = (text: string): boolean =>
  text.length <= mostSignsOfName && /^\p{Lu}[\p{L}.'\u2019-]*(?: [\p{L}.'\u2019-]+){1,4}$/u.test(text)

/** The full names of those who wrote the page. */
export function authorsOf(root: Node): readonly string[] {
  const found = new Set<string>()
  const add = (name: string) => {
    const plain = collapse(name).trim()
    if (isName(plain)) found.add(plain)
  }
  for (const { node, leaving } of steps(root)) {
    if (leaving || !isElement(node)) continue
    if (node.tagName === 'meta' && attribute(node, 'name')?.toLowerCase() === 'author')
      add(attribute(node, 'content') ?? '')
    if (node.tagName === 'script') for (const name of authorsInData(node)) add(name)
    if (attribute(node, 'rel') === 'author' || attribute(node, 'itemprop') === 'author') add(textOf(node))
  }
  return [...found]
}

interface Data {
  readonly [key: string]: unknown
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null

/** Names of authors in JSON-LD: in place, or by the id of another entry. */
function authorsInData(script: Element): readonly string[] {
  if (attribute(script, 'type')?.toLowerCase() !== 'application/ld+json') return []
  const text = script.childNodes.map((each) => (isTextNode(each) ? each.value : '')).join('')
  const entries = text.length <= mostSigns ? entriesIn(text) : []
  const named = new Map(entries.map((each) => [each['@id'], each.name] as const))
  return entries
    .flatMap(({ author }) => author ?? [])
    .map((each) => (isData(each) ? (each.name ?? named.get(each['@id'])) : each))
    .filter((name) => typeof name === 'string')
}

/** All objects of a text in JSON, however deep; none of a text that is none. */
function entriesIn(text: string): readonly Data[] {
  const found: Data[] = []
  try {
    const open: unknown[] = [JSON.parse(text)]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (!isData(next)) continue
      found.push(next)
      for (const each of Object.values(next)) if (isData(each)) open.push(each)
    }
  } catch {
    // A page whose data are broken names nobody there.
  }
  return found
}
