/** Why an element of a page is not part of its document: named rules on tags, roles and class names. */
import { entryIn } from '../../../core/model/entry-in.ts'
import { backLinkReason } from '../notes.ts'
import { carriesMath } from './formulas.ts'
import { isBackLinkTo } from './labels.ts'
import type { Measure } from './measure.ts'
import { attribute, collapse, type Element, isTextNode, steps } from './tree.ts'

const byTag: Readonly<Record<string, string>> = {
  nav: 'navigation',
  menu: 'navigation',
  button: 'form',
  select: 'form',
  textarea: 'form',
  label: 'form',
  search: 'form',
  form: 'form',
  dialog: 'dialog',
  iframe: 'embedded page',
  object: 'embedded page',
  audio: 'embedded media',
  video: 'embedded media',
  canvas: 'embedded media',
}

const byRole: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  search: 'form',
  dialog: 'dialog',
  alertdialog: 'dialog',
}

/** What the foot of a site says of itself. */
const legalLine = /\u00A9|\ball rights reserved\b|\bprivacy (?:policy|notice)\b|\bterms of (?:use|service)\b/i

interface Named {
  readonly why: string
  /** Whole class names and ids that sites give to what is not text. */
  readonly names: RegExp
  /** Words that bear the name out: with them the rule is certain, prose or not. */
  readonly says?: RegExp
}

const byName: readonly Named[] = [
  {
    why: 'navigation',
    names:
      /^(?:skip(?:-?(?:link|nav|navigation|to-?content|to-?main))?s?|breadcrumbs?(?:-.*)?|crumbs?|(?:sub|main|site|top|primary)-?(?:nav|menu)|nav(?:-?bar|igation)?|menu|pagination|pager)$/,
  },
  {
    why: 'page header',
    names: /^(?:(?:site|page|global)-?(?:header|banner)|masthead|top-?bar|usa-banner|gov-banner)$/,
  },
  { why: 'page footer', names: /^(?:(?:site|page|global)-?footer|footer|colophon)$/, says: legalLine },
  { why: 'edit link', names: /^(?:mw-)?edit-?(?:section|link)$/ },
  { why: 'contents list', names: /^(?:toc|table-of-contents)$/ },
  {
    why: 'sharing and printing',
    names:
      /^(?:shar(?:e|ing)(?:-?(?:bar|buttons?|links?|row|tools?))?|social(?:-?(?:share|links?|media|icons?|bar))?|addtoany.*|addthis.*|sharedaddy|sd-sharing.*)$/,
  },
  {
    why: 'newsletter or cookie notice',
    names: /^(?:cookies?(?:-.*)?|.*-cookie-.*|consent(?:-.*)?|gdpr(?:-.*)?)$/,
    says: /\b(?:uses?|using|accept|manage|allow|our|reject)\b.{0,40}\bcookies\b/i,
  },
  {
    why: 'newsletter or cookie notice',
    names: /^(?:newsletter(?:-.*)?|subscribe(?:-.*)?|sign-?up(?:-.*)?)$/,
    says: /\b(?:subscribe|sign(?:ing)? up|newsletter|inbox|your e-?mail)\b/i,
  },
  { why: 'eyebrow', names: /^(?:eyebrow|kicker|overline|pre-?title)$/ },
  {
    why: 'filing label',
    names:
      /^(?:tag-?(?:list|links|cloud)|tags-?(?:list|links)|(?:post|entry)-?tags|cat-?links|filed-?under)$/,
  },
  {
    why: 'related links',
    names:
      /^(?:(?:jp-)?related(?:-?(?:posts?|links?|content|stories|articles|news))?|recommended|more-?stories)$/,
    says: /^(?:related|recommended|more|read|you (?:may|might))\s+(?:posts?|links?|content|stories|articles|news|reading|more|also|next|from|on)\b/i,
  },
  { why: 'hidden', names: /^(?:visually-?hidden|sr-?only|screen-?reader(?:-?(?:text|only))?|offscreen)$/ },
  { why: 'loading placeholder', names: /^(?:loading(?:-?(?:note|text|message))?|spinner|skeleton)$/ },
  { why: 'advertisement', names: /^(?:advert(?:isement)?s?|ads?|ad-?(?:slot|unit|banner)|sponsored)$/ },
  {
    why: 'comments of readers',
    names: /^(?:comments?-?(?:area|list|section)|disqus.*)$/,
    says: /^(?:\d+ )?(?:comments?|repl(?:y|ies)|responses?|leave a (?:reply|comment))\b/i,
  },
]

/** An element with more words than this, most of them outside links, is text, whatever its class says. */
const mostNamedWords = 120
/** A form with fewer words of prose is a form; with more it is how a whole page was built. */
const leastProse = 25

/** An aside with more words outside links says something. */
const mostWordsOfBox = 12

/** The document's own frame: never left out for a class name. */
const frame = new Set(['html', 'body', 'main', 'article', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'code', 'pre'])

/** A reason to leave an element out. A certain one takes prose too; a doubtful one spares it. */
export interface Reason {
  readonly why: string
  readonly certain: boolean
}

/**
 * Why the element is left out, or null.
 * @param inside whether it stands within the part that holds the text, where a header or an aside may be the document's.
 */
export function clutterReason(element: Element, size: Measure, inside: boolean): Reason | null {
  const tag = element.tagName
  if (carriesMath(element)) return null
  if (isHidden(element)) return { why: 'hidden', certain: true }
  if (frame.has(tag) && tag !== 'article') return null
  const tagged = entryIn(byTag, tag) ?? entryIn(byRole, roleOf(element))
  if (tagged === 'form' && tag === 'form' && size.prose >= leastProse && size.prose > 2 * size.linked)
    return null
  if (tagged !== undefined) return { why: nameReason(element, size)?.why ?? tagged, certain: true }
  const named = nameReason(element, size)
  const framed = frameReason(element, size, inside)
  const why = named?.why ?? framed?.why
  if (why === undefined) return null
  // Two signs together are certain: a name or a tag, and a place outside the main part.
  return { why, certain: !inside || named?.certain === true || framed?.certain === true }
}

/** Why an element of what was written whole (a book, a presentation) is left out: it shows nothing that is read. */
export function partReason(element: Element, size: Measure): Reason | null {
  if (carriesMath(element)) return null
  if (isHidden(element)) return { why: 'hidden', certain: true }
  if (isBackLinkTo(element, size)) return { why: backLinkReason, certain: true }
  if (roleOf(element) === 'doc-toc') return { why: 'list of contents', certain: true }
  const why = entryIn(byTag, element.tagName)
  return why === undefined || element.tagName === 'form' ? null : { why, certain: true }
}

const roleOf = (element: Element): string => attribute(element, 'role')?.toLowerCase() ?? ''

/** A page's own header, footer and asides, by tag or role. Legal lines make a footer certain. */
function frameReason(element: Element, size: Measure, inside: boolean): Reason | null {
  const why = entryIn(frames, element.tagName) ?? entryIn(frames, roleOf(element))
  if (why === undefined) return null
  const ofPage = !inside || (element.parentNode as Element | null)?.tagName === 'body'
  if (why === 'page header' && (size.titles > 0 || !ofPage)) return null
  // A box within the text that says something of its own, not only where to go on, belongs to it.
  if (why === 'aside' && inside && size.words - size.linked > mostWordsOfBox) return null
  const legal = why === 'page footer' && size.words <= mostNamedWords && says(element, legalLine)
  return { why, certain: legal }
}

const frames: Readonly<Record<string, string>> = {
  header: 'page header',
  banner: 'page header',
  footer: 'page footer',
  contentinfo: 'page footer',
  aside: 'aside',
  complementary: 'aside',
}

function nameReason(element: Element, size: Measure): Reason | null {
  if (frame.has(element.tagName)) return null
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.toLowerCase()
  if (names === ' ') return null
  const list = names.split(/\s+/).map((name) => name.replaceAll('_', '-'))
  const rule = byName.find((each) => list.some((name) => each.names.test(name)))
  if (!rule || size.titles > 0) return null
  if (size.words > mostNamedWords && size.linked * 2 < size.words) return null
  return { why: rule.why, certain: rule.says !== undefined && says(element, rule.says) }
}

/** Whether an element's text, as far as it is looked at, says so. Bounded: named boxes may hold one another. */
function says(element: Element, words: RegExp): boolean {
  const parts: string[] = []
  let seen = 0
  for (const { node } of steps(element)) {
    if (isTextNode(node)) parts.push(collapse(node.value.slice(0, mostSignsRead)))
    seen += 1
    if (seen > mostNodesRead) break
  }
  return words.test(parts.join(' ').replace(/ +/g, ' ').trim().slice(0, mostSignsRead))
}

const mostNodesRead = 400
const mostSignsRead = 2000

function isHidden(element: Element): boolean {
  return (
    attribute(element, 'hidden') !== null ||
    // A caption that says what the picture's description does is seen all the same.
    (attribute(element, 'aria-hidden') === 'true' && element.tagName !== 'figcaption') ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style') ?? '')
  )
}
