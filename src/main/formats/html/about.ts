/** What a page says of itself, in its head and in marks for search engines: whether it is an article, and whose. */
import { textOf } from './text-of.ts'
import { attribute, collapse, type Element, isElement, isTextNode, type Node, steps } from './tree.ts'

export interface About {
  /** It says that it is an article, and not a page that leads to others. */
  readonly isArticle: boolean
  /** It is a talk, or says that it is something else and nowhere that it is an article. */
  readonly isOther: boolean
  /** The full names of those who wrote it. */
  readonly authors: readonly string[]
  /** The name of the site's computer, without "www."; null where the page does not tell it. */
  readonly host: string | null
}

/** Longer data are not looked into: they hold the page's text, or more. */
const mostSigns = 200_000
const mostSignsOfName = 60
/** A given name and another: what has one word may be a site. */
const isName = (text: string): boolean =>
  text.length <= mostSignsOfName && /^\p{Lu}[\p{L}.'\u2019-]*(?: [\p{L}.'\u2019-]+){1,4}$/u.test(text)
const articleType = /^(?:\w*Article|(?!DiscussionForum)\w*Posting|Report)$/
const talkType = /\b(?:DiscussionForumPosting|QAPage)$/
const talkHolders = new Set(['body', 'article'])
/** As programs for forums call the body of a page or the text that opens a talk. */
const talkClass =
  /(?:^|\s)(?:(?:page|node|section|in|is)-(?:-?type-)?)?(?:forum|bbpress)(?:-topic|-post)?(?:\s|$)/i

export function readAbout(root: Node): About {
  const authors = new Set<string>()
  let isArticle = false
  let isTalk = false
  let isOtherType = false
  let host: string | null = null
  const add = (name: string) => {
    const plain = collapse(name).trim()
    if (isName(plain)) authors.add(plain)
  }
  for (const { node, leaving } of steps(root)) {
    if (leaving || !isElement(node)) continue
    const [rel, itemprop] = [attribute(node, 'rel'), attribute(node, 'itemprop')]
    if (node.tagName === 'meta') {
      const name = (attribute(node, 'name') ?? attribute(node, 'property') ?? '').toLowerCase()
      const content = attribute(node, 'content') ?? ''
      if (name === 'author') add(content)
      if (name === 'og:url') host ??= hostOf(content)
      isArticle ||= name === 'article:published_time' || (name === 'og:type' && content.trim() === 'article')
      isOtherType ||= name === 'og:type' && content.trim() !== 'article'
    } else if (node.tagName === 'link' && rel === 'canonical') host ??= hostOf(attribute(node, 'href') ?? '')
    else if (rel === 'author' || itemprop === 'author') add(textOf(node))
    isTalk ||= talkType.test(attribute(node, 'itemtype') ?? '')
    isTalk ||= talkHolders.has(node.tagName) && talkClass.test(attribute(node, 'class') ?? '')
    for (const each of node.tagName === 'script' ? entriesOf(node) : []) {
      isTalk ||= typesOf(each).some((type) => talkType.test(type))
      isArticle ||= typesOf(each).some((type) => articleType.test(type))
      for (const name of each.authors) add(name)
    }
  }
  return { isArticle, isOther: isTalk || (isOtherType && !isArticle), authors: [...authors], host }
}

/** The name of the computer that an address is on, without "www."; null for an address within the site. */
export function hostOf(address: string): string | null {
  const host = /^(?:https?:)?\/\/([^/?#:@]+)/i.exec(address.trim())?.[1]
  return host?.toLowerCase().replace(/^www\./, '') ?? null
}

interface Data {
  readonly [key: string]: unknown
}

const typesOf = (entry: Data): readonly string[] =>
  [entry['@type']].flat().filter((type) => typeof type === 'string')

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null

/** The entries of a script of JSON-LD, with the names of their authors: in place, or by the id of another entry. */
function entriesOf(script: Element): readonly (Data & { readonly authors: readonly string[] })[] {
  if (attribute(script, 'type')?.toLowerCase() !== 'application/ld+json') return []
  const text = script.childNodes.map((each) => (isTextNode(each) ? each.value : '')).join('')
  const entries = text.length <= mostSigns ? entriesIn(text) : []
  const named = new Map(entries.map((each) => [each['@id'], each.name] as const))
  const authorsOf = ({ author }: Data): readonly string[] =>
    [author ?? []]
      .flat()
      .map((each) => (isData(each) ? (each.name ?? named.get(each['@id'])) : each))
      .filter((name) => typeof name === 'string')
  return entries.map((each) => ({ ...each, authors: authorsOf(each) }))
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
