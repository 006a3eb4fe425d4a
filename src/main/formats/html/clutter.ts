/** Why an element of a page is not part of its document: by its tag, its role, its names, and the label it opens with. */
import { entryIn } from '../../../core/model/entry-in.ts'
import { backLinkReason } from '../notes.ts'
import { boxReason } from './boxes.ts'
import { foldJudge } from './folds.ts'
import { carriesMath } from './formulas.ts'
import { isBackLinkTo } from './labels.ts'
import type { Measure } from './measure.ts'
import { legalLine, type NameRule, nameJudge } from './names.ts'
import { attribute, collapse, type Element, isElement, isTextNode, type Node, steps } from './tree.ts'

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

const frames: Readonly<Record<string, string>> = {
  header: 'page header',
  banner: 'page header',
  footer: 'page footer',
  contentinfo: 'page footer',
  aside: 'aside',
  complementary: 'aside',
}

/** A form with fewer words of prose is a form; with more it is how a whole page was built. */
const leastProseOfForm = 25
/** The same for a form that asks for an address or for several texts, unless it holds most of the page or its title. */
const leastProseOfPage = 80
const leastFields = 2
/** A footer of more words is not judged by a legal line in it. */
const mostWordsOfFooter = 120
/** No foot of a site says more than this, whatever lines it holds. */
const mostWordsOfFoot = 600
/** A box within the text that says more outside its links belongs to it. */
const mostWordsOfBox = 12

/** The document's own frame: never left out for a class name. */
const frame = new Set(['html', 'body', 'main', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'code', 'pre'])

/** A reason to leave an element out. A certain one takes whatever it holds; others never most of a page's prose. */
export interface Reason {
  readonly why: string
  readonly certain: boolean
}

/** What judges the elements of one page: why each is left out wherever it stands, or null. */
export function clutterJudge(root: Node): (element: Element, size: Measure) => Reason | null {
  const namedBy = nameJudge()
  const isFolded = foldJudge(root)
  return (element, size) => {
    const tag = element.tagName
    if (carriesMath(element) || isDrawing(tag)) return null
    const named = namedBy(element, size)
    const tagged = tagReason(element, size)
    if (isHidden(element) && (named !== undefined || tagged !== null || !isFolded(element, size)))
      return { why: 'hidden', certain: true }
    if (frame.has(tag)) return null
    if (tagged !== null)
      return { why: named?.why ?? tagged, certain: tag !== 'form' || size.prose < leastProseOfForm }
    if (named !== undefined) return { why: named.why, certain: isBorneOut(element, size, named) }
    const framed = frameReason(element, size)
    if (framed !== null) return framed
    const why = boxReason(element, size)
    return why === null ? null : { why, certain: false }
  }
}

/** Whether what an element says bears its name out. What holds the heading of a page is never sure to be none of it. */
const isBorneOut = (element: Element, { prose, titles }: Measure, rule: NameRule): boolean =>
  titles === 0 &&
  prose <= (rule.mostProse ?? Number.POSITIVE_INFINITY) &&
  rule.says !== undefined &&
  says(element, rule.says)

/** What a program draws a formula with. */
const isDrawing = (tag: string): boolean => tag.startsWith('mjx-')

function tagReason(element: Element, size: Measure): string | null {
  const why = entryIn(byTag, element.tagName) ?? entryIn(byRole, roleOf(element))
  if (why === undefined || element.tagName !== 'form') return why ?? null
  return size.prose < (isFilledIn(element) ? leastProseOfPage : leastProseOfForm) ? why : null
}

/** Whether a form asks its reader to write: one field alone may search the site. */
function isFilledIn(form: Element): boolean {
  let fields = 0
  let seen = 0
  for (const { node, leaving } of steps(form)) {
    seen += 1
    if (seen > mostNodesRead) return false
    if (leaving || !isElement(node)) continue
    const type = node.tagName === 'input' ? (attribute(node, 'type')?.toLowerCase() ?? 'text') : ''
    if (type === 'email' || type === 'tel') return true
    if (type === 'text' || node.tagName === 'textarea') fields += 1
  }
  return fields >= leastFields
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

/** Headers, footers and asides by tag or role. Legal lines make a footer certain. */
function frameReason(element: Element, size: Measure): Reason | null {
  const why = entryIn(frames, element.tagName) ?? entryIn(frames, roleOf(element))
  if (why === undefined) return null
  const ofPage = (element.parentNode as Element | null)?.tagName === 'body'
  if (why === 'page header' && !ofPage) return null
  if (why === 'aside' && size.words - size.linked > mostWordsOfBox) return null
  if (why !== 'page footer') return { why, certain: false }
  const isLegal = size.words <= mostWordsOfFoot && says(element, legalLine)
  // The foot of a text, rather than of the page, goes on with it where it says much.
  if (!ofPage && !isLegal && size.prose > mostWordsOfFooter && size.prose > size.linked) return null
  return { why, certain: isLegal && size.words <= mostWordsOfFooter }
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
