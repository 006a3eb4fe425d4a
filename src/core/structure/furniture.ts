/**
 * Website and page furniture: named rules, each for whole short pieces. A rule may fire only where its furniture
 * stands: some at the edges of a document (before its first and after its last paragraph), some anywhere.
 */
import { wordsOf } from '../text/words.ts'

interface Rule {
  readonly why: string
  readonly where: 'edge' | 'anywhere'
  readonly test: RegExp
  /** Words it may have at most, where it is known by more than its shape. */
  readonly words?: number
}

const mostWords = 14
const longest = 400
/** A few short names parted by bars, arrows or wide blanks. */
const row = (part: string, separator: string, least: number) =>
  new RegExp(`^${part}(?:${separator}${part}){${least},}$`, 'u')
const name = "(?:© )?[\\p{L}\\p{N}][\\p{L}\\p{N}.&’' -]{0,48}"

const rules: readonly Rule[] = [
  {
    why: 'photo caption without a photo',
    where: 'edge',
    test: /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,5}(?:photo|photograph|image|portrait|headshot|logo)$/u,
  },
  {
    why: 'photo caption without a photo',
    where: 'edge',
    test: /^(?:photo|image|picture)\s*(?:credit|courtesy|by|:)\b.*$/i,
  },
  {
    why: 'photo caption without a photo',
    where: 'edge',
    words: 60,
    test: /[[(][^\])]*\b(?:photo|photograph|image|getty|reuters|afp|ap|credit)\b[^\])]*[\])]$/i,
  },
  {
    why: 'official banner',
    where: 'edge',
    words: 24,
    test: /\bofficial (?:web)?site of\b|\bhere['’]s how you know\b/i,
  },
  {
    why: 'filing label',
    where: 'edge',
    test: /^(?:filed under|posted in|tagged(?: as)?|tags|categories|related topics|keywords)\s*(?::.*)?$/i,
  },
  {
    why: 'search box',
    where: 'edge',
    test: /^(?:(?:simple|advanced|quick|site)\s+)?search(?:\s+(?:of|in|our|this|the)\b.*\b(?:site|website|archives?|documents|database|collections?))?\s*(?::|…|\.\.\.)?$/i,
  },
  {
    why: 'navigation',
    where: 'anywhere',
    test: /^(?:skip to (?:main |the )?(?:content|navigation)|back to (?:the )?top|return to (?:the )?top|jump to (?:content|navigation|search)|toggle (?:navigation|menu))$/i,
  },
  {
    why: 'navigation',
    where: 'edge',
    test: /^(?:home|menu|main menu|close|next|previous|prev|older|newer|next page|previous page|read more|sign in|log ?in|register|contact us|about us|site ?map|back to (?:the )?(?:home ?page|main page|index))$/i,
  },
  { why: 'navigation', where: 'edge', test: /^(?:home|start)(?:\s*[>»›|/·]\s*[^>»›|/·]{1,40})+$/i },
  {
    why: 'row of links',
    where: 'edge',
    words: 40,
    test: row(name, '\\s*[|›»>]\\s*', 2),
  },
  {
    why: 'row of links',
    where: 'edge',
    test: row('\\p{L}(?:\\S*[^\\s.!?;:,])?(?: \\S*[^\\s.!?;:,]){0,6}', '(?: {3,}|\\t+)', 2),
  },
  {
    why: 'sharing and printing',
    where: 'edge',
    test: /^(?:share|print|e-?mail|tweet|share (?:this|on)\b.*|print (?:this )?(?:page|article|friendly.*)|e-?mail this\b.*|follow us\b.*|facebook|twitter|linkedin|copy link|(?:share|print|e-?mail|facebook|twitter|linkedin|tweet|copy link|download)(?:[\s|,·/]+(?:share|print|e-?mail|facebook|twitter|linkedin|tweet|copy link|download))+)$/i,
  },
  {
    why: 'comment form',
    where: 'edge',
    test: /^(?:(?:leave|post|add|write) a (?:comment|reply)|(?:no|\d+) (?:comments?|replies)|be social)$/i,
  },
  {
    why: 'newsletter or cookie notice',
    where: 'edge',
    words: 60,
    test: /^(?:we|this (?:web)?site|our (?:web)?site) uses? cookies\b/i,
  },
  {
    why: 'newsletter or cookie notice',
    where: 'edge',
    test: /^(?:subscribe\b.*|sign up for\b.*|stay connected\b.*|(?:accept|reject|decline|manage|cookie)(?: all)?(?: (?:cookies|settings|preferences))?(?:\s*[|/]\s*(?:accept|reject|decline|manage|cookie)(?: all)?(?: (?:cookies|settings|preferences))?)*|privacy policy|terms of (?:use|service))$/i,
  },
  {
    why: 'copyright line',
    where: 'edge',
    test: /^(?:©|\(c\)\s|copyright(?:\s*[©(:]|\s+(?:by|\d{4})\b)).{0,100}$|^all rights reserved\.?$/i,
  },
  {
    why: 'page number',
    where: 'anywhere',
    test: /^(?:[-–—]\s*)?page\s+\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*[-–—])?$|^[-–—]\s*\d{1,4}\s*[-–—]$/i,
  },
  // Inside a text a number alone may be a value: there its place among the lines tells (pages.ts).
  { why: 'page number', where: 'edge', test: /^\d{1,3}(?:\s*\/\s*\d{1,3})?$/ },
  {
    why: 'newsletter or cookie notice',
    where: 'edge',
    words: 40,
    test: /^(?:get|receive) (?:our|the) .{0,40}newsletter\b|\bunsubscribe at any time\b|^join [\d,.]+k? (?:readers|subscribers)\b/i,
  },
  { why: 'related links', where: 'anywhere', test: /^(?:read (?:also|more|next)|also read)\s*:\s.+$/i },
  {
    why: 'note of the site',
    where: 'edge',
    test: /^(?:best viewed (?:with|in|at)\b.*|you are visitor\b.*|.*\bwebmaster|(?:last|page) (?:updated|modified|revised|changed|reviewed)\b.*|reading time:? .*|\d+ min(?:ute)?s? read|(?:was|is) this (?:page|article|content) (?:useful|helpful)\?|download (?:(?:the|this) )?(?:pdf|file|report|document|full text)\b.*|cite this\b.*|(?:#\p{L}[\p{L}\p{N}_]*[\s,|]*)+)$/iu,
  },
  {
    why: 'note of a mail program',
    where: 'edge',
    words: 60,
    test: /^-{2,}\s*(?:original|forwarded) message\s*-{2,}$|^on .{6,60} wrote:$|\bconsider the environment before printing\b|^(?:confidentiality notice|disclaimer)\s*:/i,
  },
  { why: 'loading placeholder', where: 'anywhere', test: /^loading\b[^.]{0,50}(?:…|\.\.\.)$/i },
  {
    why: 'blank-page mark',
    where: 'anywhere',
    test: /^[([]?\s*(?:blank|this page (?:is )?intentionally (?:left )?blank)\s*\.?[)\]]?\.?$/i,
  },
  { why: 'ornament', where: 'anywhere', test: /^[^\p{L}\p{N}]+$/u },
]

/** Why a piece is furniture, or null if it belongs to the document. */
export function furnitureReason(text: string, atEdge: boolean): string | null {
  if (text.length > longest) return null
  // Wide blanks part the links of a row.
  const line = text.trim().replace(/\u00A0/g, ' ')
  const { length } = wordsOf(line)
  const rule = rules.find(
    ({ where, words = mostWords, test }) =>
      (atEdge || where === 'anywhere') && length <= words && test.test(line),
  )
  return rule?.why ?? null
}

/** After the last sentence: what opens a site's own matter, and all that follows it. */
export const opensEndMatter = (text: string): boolean =>
  /^(?:related (?:articles?|content|news|stories|links|pages|documents|posts|topics)|more (?:from|news|stories)\b.{0,40}|you (?:may|might) also like|read next|most (?:read|viewed|popular)|(?:next|previous) (?:post|article|story)\b.{0,120}|stay connected|newsletter|latest (?:news|posts|stories)|recent (?:posts|news)|filed under|tags|posted in)\s*:?$/i.test(
    text.trim(),
  )

/** "###", "- 30 -": a press release ends here, and what follows is not its own. */
export const isEndMark = (text: string): boolean =>
  /^(?:# ?){3}$|^[-\u2013\u2014]\s?30\s?[-\u2013\u2014]$/.test(text.trim())

/** A label over links to other pages, in the middle of a text. */
export const opensLinks = (text: string): boolean =>
  /^(?:read (?:also|more|next)|also read|related (?:articles?|stories|content)|more on this(?: story)?)\s*:?$/i.test(
    text.trim(),
  )
