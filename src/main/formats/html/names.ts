/** What sites call the elements that hold no text of a document: the words of their class names and ids, as rules. */
import { firstBroken, type Rule } from '../../../core/model/rule.ts'
import { openingOf } from './boxes.ts'
import type { Measure } from './measure.ts'
import { readersReason } from './openings.ts'
import { textOf } from './text-of.ts'
import { attribute, type Element, isElement, silent } from './tree.ts'

/** The subject is one class name or id, its words in small letters with blanks between: "related posts". */
export interface NameRule extends Rule<string> {
  /** What the reader is told. */
  readonly why: string
  /** Words of its text that bear the name out: with them the rule is certain, however much it holds. */
  readonly says?: RegExp
  /** Words of prose from which its text bears nothing out: a letter to subscribers asks for more of them. */
  readonly mostProse?: number
  /** It must hold links: without any, prose that is called so opens the text. */
  readonly linked?: true
}

/** What the foot of a site says of itself. */
export const legalLine =
  /\u00A9|\ball rights reserved\b|\bprivacy (?:policy|notice)\b|\bterms of (?:use|service)\b/i

const called =
  (pattern: RegExp): Rule<string>['test'] =>
  (name) =>
    pattern.test(name)

export const nameRules: readonly NameRule[] = [
  {
    name: 'where one is on the site, by its name',
    why: 'navigation',
    test: called(
      /\b(?:breadcrumbs?|crumbs?|nav|nav ?bars?|navi(?:gation)?|(?:sub|side|top|main) ?(?:nav|menu)|menus?|paginat(?:ion|or)|pager|page links?|skip (?:links?|nav|to content|to main)|site ?map|tool ?bar)\b|^skips?$/,
    ),
    breaks: ['breadcrumb', 'site nav', 'post navigation', 'skip link', 'top menu'],
    holds: ['navigator', 'menuet', 'skipper', 'unnavigable'],
  },
  {
    name: 'the head of the site, by its name',
    why: 'page header',
    test: called(
      /^(?:(?:site|page|global|usa|gov) (?:header|banner|head|top)|masthead|top ?bar|site ?header)$/,
    ),
    breaks: ['site header', 'masthead'],
    holds: ['header', 'section header'],
  },
  {
    name: 'the foot of the site, by its name',
    why: 'page footer',
    says: legalLine,
    test: called(/\b(?:footers?|foot links|colophon|copyrights?|imprint|impressum)\b/),
    breaks: ['site footer', 'footer', 'colophon', 'article footer'],
    holds: ['foot', 'football', 'footnotes', 'has footnote'],
  },
  {
    name: 'a link to change the page, by its name',
    why: 'edit link',
    test: called(/^(?:mw )?edit ?(?:section|link)$/),
    breaks: ['mw editsection', 'edit link'],
    holds: ['edit', 'editorial section'],
  },
  {
    name: 'a list of contents, by its name',
    why: 'contents list',
    test: called(
      /^(?:toc|table of contents|(?:page|article|post) (?:toc|contents))$|\btoc (?:list|container|box)\b/,
    ),
    breaks: ['toc', 'table of contents'],
    holds: ['contents', 'stock'],
  },
  {
    name: 'where to pass it on, by its name',
    why: 'sharing and printing',
    test: called(
      /\b(?:shar(?:e|es|ing)|share(?:bar|this|tools?|links?|buttons?|daddy)|sharedaddy|socials?|sociable|socialmedia|add ?to ?any|add ?this|follow (?:us|buttons?|links?)|print (?:link|button|page)|bookmarks?|(?:article|story|post) (?:tools|actions)|facebook|twitter|whatsapp|pinterest)\b(?! (?:policy|security|price|tweet|embed))/,
    ),
    breaks: ['share bar', 'post share', 'social links', 'sd sharing'],
    holds: ['share price', 'social policy', 'shared', 'twitter tweet'],
  },
  {
    name: 'a notice of cookies, by its name',
    why: 'newsletter or cookie notice',
    says: /\b(?:uses?|using|accept|manage|allow|our|reject)\b.{0,40}\bcookies\b/i,
    test: called(/\b(?:cookies?|consent|gdpr)\b/),
    breaks: ['cookie banner', 'gdpr'],
    holds: ['cooked', 'informed'],
  },
  {
    name: 'a call to subscribe, by its name',
    why: 'newsletter or cookie notice',
    says: /\b(?:subscribe|sign(?:ing)? up|newsletter|inbox|your e-?mail)\b/i,
    mostProse: 120,
    test: called(
      /\b(?:newsletters?|subscri(?:be|ption|ptions)|sign ?up|opt ?in|mailchimp|donat(?:e|ion)|call ?to ?action|cta)\b/,
    ),
    breaks: ['newsletter box', 'sign up', 'subscribe'],
    holds: ['letters', 'signs'],
  },
  {
    name: 'a label over the title, by its name',
    why: 'eyebrow',
    test: called(/^(?:.* )?(?:eyebrow|kicker|overline|pre ?title)$/),
    breaks: ['eyebrow', 'article kicker'],
    holds: ['brow', 'kickers club'],
  },
  {
    name: 'where it is filed, by its name',
    why: 'filing label',
    test: called(
      /\b(?:tags|tag ?(?:list|links|cloud|s)|(?:post|entry|article) (?:tags?|categor(?:y|ies)|cats?|meta|footer|utility|info)|cat ?links|filed ?under|post ?meta|entry ?meta|meta ?data|keywords?)\b/,
    ),
    breaks: ['tag list', 'post tags', 'entry meta', 'cat links'],
    holds: ['tagline', 'stage', 'category science'],
  },
  {
    name: 'what else to read, by its name',
    why: 'related links',
    linked: true,
    test: called(
      /\b(?:related(?:posts?|links?|content|articles?|news|stories)?|recommend(?:ed|ations?)?|recommends|recirc(?:ulation)?|outbrain|taboola|plista|zergnet|more (?:stories|news|posts|articles|from|links|on)|read (?:more|next|also)|most (?:read|popular|viewed|recent)|popular|trending|teasers?|promos?|promotions?|up ?next|see also|latest (?:news|posts|stories)|recent (?:posts|news|comments)|prev next|sibling posts|yarpp|crp)\b/,
    ),
    breaks: ['related posts', 'most read', 'jp relatedposts', 'article teaser'],
    holds: ['relations', 'mostly', 'unpopular'],
  },
  {
    name: 'out of sight, by its name',
    why: 'hidden',
    test: called(
      /^(?:visually ?hidden|sr ?only|screen ?reader(?: ?(?:text|only))?|off ?screen|element (?:invisible|hidden)|print only|a11y hidden)$/,
    ),
    breaks: ['sr only', 'visually hidden', 'screen reader text'],
    holds: ['hidden costs', 'screen'],
  },
  {
    name: 'what waits to load, by its name',
    why: 'loading placeholder',
    test: called(/^(?:loading(?: ?(?:note|text|message))?|spinner|skeleton)$/),
    breaks: ['loading', 'spinner'],
    holds: ['loading docks'],
  },
  {
    name: 'an advertisement, by its name',
    why: 'advertisement',
    test: called(
      /\b(?:adverts?|advertisements?|advertising|advertorial|ads|ad|ad ?(?:slot|unit|banner|box|container|wrapper)s?|adsense|sponsor(?:ed|s)?|dfp|banners?|affiliates?|anzeigen?|werbung|publicidad|publicite|reklama)\b/,
    ),
    breaks: ['ad slot', 'ads', 'article advert', 'sponsored'],
    holds: ['adhoc committee', 'adviser', 'shads'],
  },
  {
    name: 'what readers wrote below it, by its name',
    why: readersReason,
    test: called(
      /\b(?:comments|comment ?(?:list|area|section|form|box|respond|text|thread|body|wrap(?:per)?|container)|disqus|livefyre|respond|replies|reply|shoutbox|trackbacks?|pingbacks?|kommentare?|comentarios?|commentaires?|commenti|discussion|responses)\b/,
    ),
    breaks: ['comments area', 'comment list', 'disqus thread', 'respond'],
    holds: ['commentary', 'respondent', 'uncommented'],
  },
  {
    name: 'who wrote it, by its name',
    why: 'about the author',
    test: called(
      /\b(?:(?:author|writer|contributor|reporter) ?(?:bio|box|info|card|profile|desc(?:ription)?|about|block|details|s)?|about (?:the )?author|abouttheauthor|bio|bios|biography|authorbox|post author|by ?lines?)\b/,
    ),
    breaks: ['author box', 'about the author', 'post author', 'byline'],
    holds: ['authority', 'bioethics', 'authorization'],
  },
  {
    name: 'what stands beside the text, by its name',
    why: 'beside the text',
    test: called(
      /\b(?:side ?bars?|side ?bar ?\w*|sidecol|right ?(?:rail|col|column|bar|side)|left ?(?:rail|col|column|bar|side)|rail|skyscraper|marginalia|col ?right)\b|^widgets?\b/,
    ),
    breaks: ['sidebar', 'right rail', 'widget area'],
    holds: ['railway', 'beside', 'right', 'elementor widget'],
  },
  {
    name: 'what opens above the page, by its name',
    why: 'dialog',
    test: called(
      /\b(?:modals?|pop ?ups?|overlays?|lightbox|tool ?tips?|log ?in|sign ?in|flyout|off ?canvas|drop ?down)\b/,
    ),
    breaks: ['modal', 'popup box', 'login form'],
    holds: ['modality', 'blogging'],
  },
]

/** The class names and the id of an element. */
function namesOf(element: Element): string[] {
  const names = `${attribute(element, 'class') ?? ''} ${idOf(element)}`.trim()
  if (names === '') return []
  const all = names.slice(0, mostSigns).split(/\s+/)
  const others = all.includes('hentry') ? filed : all.includes('so-panel') ? built : null
  return all.filter(
    (name) => !conditional.test(name) && !ofState.test(wordsOfName(name)) && others?.test(name) !== true,
  )
}

/** A name with a condition says how something is set, not what it is: "md:hidden", "[&_nav]:block". */
const conditional = /[:[]/
/** A name that says whether there is something else, or where that stands. */
const ofState =
  /^(?:has|no|with|without|is|not|show|hide)\b|\b(?:has|with|without|no) \w+$|\b(?:enabled|disabled|true|false|layout|width)$/
/** What a text is filed under, on the text itself, as WordPress names it. */
const filed = /^(?:tag|category|author)-/
/** Every part of a text that was put together of widgets. */
const built = /^widget/

/**
 * The id, unless it was made of the heading that the element begins with: it says what the text is about. So does a long
 * one that says what the element begins with.
 */
function idOf(element: Element): string {
  const id = attribute(element, 'id') ?? ''
  if (id === '') return id
  const words = wordsOfName(id)
  const first = element.childNodes.find((node) => isElement(node) && !silent.has(node.tagName))
  const isHeaded = first !== undefined && isElement(first) && /^h[1-6]$/.test(first.tagName)
  if (!isHeaded && words.split(' ').length < leastWordsOfHeading) return id
  return wordsOfName(isHeaded ? textOf(first) : openingOf(element)).startsWith(words) ? '' : id
}

const leastWordsOfHeading = 4
const mostSigns = 1000

/** "relatedPosts__list" as "related posts list". */
const wordsOfName = (name: string): string =>
  name
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/[^\p{L}\p{N}]+|(?<=\p{L})(?=\p{N})/gu, ' ')
    .trim()
    .toLowerCase()

/** Finds the rule that one of an element's names breaks. A page uses few names again and again: each is judged once. */
export function nameJudge(): (element: Element, size: Measure) => NameRule | undefined {
  const judged = new Map<string, NameRule | null>()
  const ruleOf = (name: string): NameRule | null => {
    const known = judged.get(name)
    if (known !== undefined) return known
    const rule = firstBroken(nameRules, wordsOfName(name)) ?? null
    judged.set(name, rule)
    return rule
  }
  return (element, size) => {
    for (const name of namesOf(element)) {
      const rule = ruleOf(name)
      if (rule !== null && !(rule.linked === true && size.linked === 0 && size.prose > 0)) return rule
    }
    return undefined
  }
}
