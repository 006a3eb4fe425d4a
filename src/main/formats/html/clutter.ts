/** Why an element of a page is not part of its document: named rules on tags, roles and class names. */
import { attribute, type Element, type Measure } from './tree.ts'

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
  banner: 'page header',
  contentinfo: 'page footer',
  complementary: 'aside',
}

/** Names that sites give to what is not text. Matched on whole class names and ids. */
const byName: readonly (readonly [RegExp, string])[] = [
  [/^skip(?:-?(?:link|nav|navigation|to-?content|to-?main))?s?$/, 'navigation'],
  [
    /^(?:breadcrumbs?(?:-.*)?|crumbs?|(?:sub|main|site|top|primary)-?nav|nav-?bar|pagination|pager)$/,
    'navigation',
  ],
  [/^(?:toc|table-of-contents)$/, 'contents list'],
  [
    /^(?:shar(?:e|ing)(?:-?(?:bar|buttons?|links?|row|tools?))?|social(?:-?(?:share|links?|media|icons?|bar))?|addtoany.*|addthis.*)$/,
    'sharing and printing',
  ],
  [/^(?:cookies?(?:-.*)?|.*-cookie-.*|consent(?:-.*)?|gdpr(?:-.*)?)$/, 'newsletter or cookie notice'],
  [/^(?:newsletter(?:-.*)?|subscribe(?:-.*)?|sign-?up(?:-.*)?)$/, 'newsletter or cookie notice'],
  [/^(?:eyebrow|kicker|overline|pre-?title)$/, 'eyebrow'],
  [
    /^(?:tag-?(?:list|links|cloud)|tags-?(?:list|links)|(?:post|entry)-?tags|cat-?links|filed-?under)$/,
    'filing label',
  ],
  [
    /^(?:related(?:-?(?:posts?|links?|content|stories|articles|news))?|recommended|more-?stories)$/,
    'related links',
  ],
  [/^(?:visually-?hidden|sr-?only|screen-?reader(?:-?(?:text|only))?|offscreen)$/, 'hidden'],
  [/^(?:loading(?:-?(?:note|text|message))?|spinner|skeleton)$/, 'loading placeholder'],
  [/^(?:advert(?:isement)?s?|ads?|ad-?(?:slot|unit|banner)|sponsored)$/, 'advertisement'],
  [/^(?:comments?-?(?:area|list|section)|disqus.*)$/, 'comments of readers'],
]

/** An element with more words than this is text, whatever its class says. */
const mostNamedWords = 120
/** An aside or a form with fewer words in paragraphs is a box of the page. */
const leastProse = 25

/** The document's own frame: never left out for a class name. */
const frame = new Set(['html', 'body', 'main', 'article', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'code', 'pre'])

/**
 * Why the element is left out, or null.
 * @param inside whether it stands within the part that holds the text, where a header or an aside may be the document's.
 */
export function clutterReason(element: Element, size: Measure, inside: boolean): string | null {
  const tag = element.tagName
  if (frame.has(tag) && tag !== 'article' && !isHidden(element)) return null
  if (isHidden(element)) return 'hidden'
  const prose = size.prose >= leastProse && size.prose > 2 * size.linked
  const named = nameReason(element, size)
  const tagged = byTag[tag] ?? byRole[attribute(element, 'role')?.toLowerCase() ?? ''] ?? frameReason(tag)
  if (tagged === undefined) return named
  if (tagged === 'page header') return size.titles > 0 || (inside && named === null) ? null : tagged
  const mayHold = tagged === 'form' ? tag === 'form' : tagged === 'aside' || tagged === 'page footer'
  if (mayHold && prose && (inside || tagged === 'form') && named === null) return null
  return named ?? tagged
}

const frameReason = (tag: string) =>
  tag === 'header' ? 'page header' : tag === 'footer' ? 'page footer' : tag === 'aside' ? 'aside' : undefined

function nameReason(element: Element, size: Measure): string | null {
  if (size.words > mostNamedWords || frame.has(element.tagName)) return null
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.toLowerCase()
  if (names === ' ') return null
  const list = names.split(/\s+/).map((name) => name.replaceAll('_', '-'))
  return byName.find(([pattern]) => list.some((name) => pattern.test(name)))?.[1] ?? null
}

function isHidden(element: Element): boolean {
  return (
    attribute(element, 'hidden') !== null ||
    attribute(element, 'aria-hidden') === 'true' ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style') ?? '')
  )
}
