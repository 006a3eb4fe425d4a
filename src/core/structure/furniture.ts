/**
 * Website and page furniture: named rules, each for whole short pieces. A rule may fire only where its furniture
 * stands: some at the edges of a document (before its first and after its last paragraph), some anywhere.
 */
import { wordsOf } from '../text/words.ts'

interface Rule {
  readonly why: string
  readonly where: 'edge' | 'anywhere'
  readonly test: RegExp
}

const mostWords = 14
const longest = 300

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
    test: /^(?:home|menu|main menu|close|next|previous|prev|older|newer|next page|previous page|read more|sign in|log ?in|register|contact us|about us|site ?map)$/i,
  },
  { why: 'navigation', where: 'edge', test: /^(?:home|start)(?:\s*[>»›|/·]\s*[^>»›|/·]{1,40})+$/i },
  {
    why: 'sharing and printing',
    where: 'edge',
    test: /^(?:share|print|e-?mail|tweet|share (?:this|on)\b.*|print (?:this )?(?:page|article|friendly.*)|e-?mail this\b.*|follow us\b.*|facebook|twitter|linkedin|(?:share|print|e-?mail|facebook|twitter|linkedin|tweet|copy link|download)(?:[\s|,·/]+(?:share|print|e-?mail|facebook|twitter|linkedin|tweet|copy link|download))+)$/i,
  },
  {
    why: 'comment form',
    where: 'edge',
    test: /^(?:(?:leave|post|add|write) a (?:comment|reply)|(?:no|\d+) (?:comments?|replies)|be social)$/i,
  },
  {
    why: 'newsletter or cookie notice',
    where: 'edge',
    test: /^(?:subscribe\b.*|sign up for\b.*|(?:we|(?:this|our) (?:web)?site) uses? cookies\b.*|accept (?:all )?cookies|cookie settings|privacy policy|terms of (?:use|service))$/i,
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
  const line = text.replace(/\s+/g, ' ').trim()
  if (wordsOf(line).length > mostWords) return null
  const rule = rules.find(
    (candidate) => (atEdge || candidate.where === 'anywhere') && candidate.test.test(line),
  )
  return rule?.why ?? null
}
