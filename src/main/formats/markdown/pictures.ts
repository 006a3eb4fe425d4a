/** Pictures of Markdown: their sizes, those that stand alone with their captions, and badges. */
import type { MarkdownIt, Token } from 'markdown-it'
import { type Reading, readingOf, textsIn } from './state.ts'

/** What Pandoc writes behind a picture: `{width=3in .wide}`. */
const attributes = /^\{((?:\s?(?:[#.][\w-]{1,40}|[\w-]{1,40}=(?:"[^"{}]{0,80}"|[^\s"{}]{1,80}))){1,9})\s?\}/
const badge = /^(?:https?:)?\/\/|\.svg(?:$|[?#])/i
/** A text with as many words says something of a picture: it is its caption. */
const leastWordsOfCaption = 5

/** What is drawn of a picture: itself with its words read aloud, with its words in the text, or only these. */
type Role = 'alone' | 'captioned' | 'in text' | 'words'

export function addPictureRules(parser: MarkdownIt): void {
  parser.core.ruler.push('pictures', (state) => {
    const reading = readingOf(state)
    for (const [token, at] of textsIn(state.tokens)) {
      if (!token.children?.some(isPicture)) continue
      takeSizes(token.children)
      const alone = state.tokens[at - 1]?.type === 'paragraph_open' && token.children.every(isOfPictures)
      if (alone) setAlone(token.children, reading)
      else setInText(token.children)
    }
  })
  const { escapeHtml } = parser.utils
  parser.renderer.rules['image'] = (tokens, at) => render(tokens[at] as Token, escapeHtml)
}

const isPicture = ({ type }: Token) => type === 'image'
const isOfPictures = ({ type, content }: Token) =>
  /^(?:image|link_open|link_close|softbreak|hardbreak)$/.test(type) || content.trim() === ''

const wordsOf = ({ children, content }: Token): string =>
  children?.map((each) => (/break$/.test(each.type) ? ' ' : wordsOf(each))).join('') || content

const countOf = (words: string) => words.split(/\s+/).filter((each) => each !== '').length

/** A sign that leads elsewhere, or a picture from elsewhere that does. */
function isBadge(token: Token, isLinked: boolean): boolean {
  const address = String(token.attrGet('src') ?? '')
  return isLinked && badge.test(address) && countOf(wordsOf(token)) < leastWordsOfCaption
}

function* picturesOf(tokens: readonly Token[]): Generator<readonly [picture: Token, isLinked: boolean]> {
  let links = 0
  for (const token of tokens) {
    if (token.type === 'link_open') links += 1
    if (token.type === 'link_close') links -= 1
    if (isPicture(token)) yield [token, links > 0]
  }
}

function setRole(token: Token, role: Role): void {
  token.meta = { ...token.meta, role }
}

function setAlone(tokens: readonly Token[], { dropped }: Reading): void {
  const found = [...picturesOf(tokens)]
  // Beside a badge, one that leads nowhere is a badge too.
  const areBadges = found.some(([token, isLinked]) => isBadge(token, isLinked))
  const badges = found.flatMap(([token]) => (isBadge(token, areBadges) ? [token] : []))
  if (badges.length > 0)
    dropped.push({ text: badges.map((token) => wordsOf(token).trim()).join(' '), why: 'picture' })
  for (const [token] of found)
    if (badges.includes(token)) {
      token.type = 'text'
      token.content = ''
    } else setRole(token, countOf(wordsOf(token)) < leastWordsOfCaption ? 'alone' : 'captioned')
}

function setInText(tokens: readonly Token[]): void {
  for (const [token, isLinked] of picturesOf(tokens))
    setRole(token, isBadge(token, isLinked) ? 'words' : 'in text')
}

function render(token: Token, escapeHtml: (text: string) => string): string {
  const role = (token.meta?.['role'] ?? 'words') as Role
  const words = escapeHtml(wordsOf(token))
  if (role === 'words') return words
  const sides = (['width', 'height'] as const).flatMap((side) => {
    const size = token.attrGet(side)
    return size === null ? [] : [` ${side}="${escapeHtml(String(size))}"`]
  })
  const alt = role === 'alone' ? words : ''
  const picture = `<img src="${escapeHtml(String(token.attrGet('src') ?? ''))}" alt="${alt}"${sides.join('')}>`
  if (role === 'captioned') return `${picture}<figcaption>${words}</figcaption>`
  return role === 'in text' ? words + picture : picture
}

const pixelsOf: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  in: 96,
  cm: 96 / 2.54,
  mm: 9.6 / 2.54,
  pt: 4 / 3,
}

/** Sets the sizes that are written behind pictures, in CSS pixels. A share of the page is no size. */
function takeSizes(tokens: readonly Token[]): void {
  tokens.forEach((token, at) => {
    const next = tokens[at + 1]
    if (!isPicture(token) || next?.type !== 'text') return
    const [whole = '', written = ''] = attributes.exec(next.content) ?? []
    next.content = next.content.slice(whole.length)
    for (const side of ['width', 'height']) {
      const [, number, unit = ''] =
        new RegExp(`\\b${side}="?(\\d{1,5}(?:\\.\\d{1,20})?)(px|in|cm|mm|pt)?(?=["\\s]|$)`).exec(written) ??
        []
      if (number !== undefined) token.attrSet(side, Number(number) * (pixelsOf[unit] ?? 1))
    }
  })
}
