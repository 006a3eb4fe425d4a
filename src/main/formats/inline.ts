/** Inline Markdown → plain text and spans. One pass, left to right. */
import type { InlineSpan } from '../../core/model/document.ts'
import { keyOf } from './markdown-asides.ts'

const tag = /^<\/?[a-z][^<>]*>/i
const link =
  /^!?\[((?:[^[\]\\]|\\.){0,500})\]\(\s*<?([^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)>?(?:\s+["'][^"']*["'])?\s*\)/
const reference = /^!?\[((?:[^[\]\\]|\\.){1,500})\](?:\[([^[\]]{0,200})\])?/
const autolink = /^<((?:https?:\/\/|mailto:)[^\s<>]{1,2000}|[\w.+-]{1,64}@[\w.-]{1,200})>/i
/** Addresses that a link may keep; all others are shown as plain text. */
const safe = /^(?:https?:\/\/|mailto:)/i
const entity: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00A0',
  apos: "'",
  ndash: '\u2013',
  mdash: '\u2014',
  lsquo: '\u2018',
  rsquo: '\u2019',
  ldquo: '\u201C',
  rdquo: '\u201D',
  hellip: '\u2026',
  shy: '\u00AD',
  copy: '\u00A9',
  sect: '\u00A7',
  deg: '\u00B0',
  euro: '\u20AC',
  pound: '\u00A3',
  yen: '\u00A5',
  eacute: '\u00E9',
  egrave: '\u00E8',
  agrave: '\u00E0',
  ccedil: '\u00E7',
  auml: '\u00E4',
  ouml: '\u00F6',
  uuml: '\u00FC',
  szlig: '\u00DF',
  ntilde: '\u00F1',
}

/** What no mark begins in. */
const plain = /[^\\`![*_<&~]+/y

/** The text as read, without marks, with the ranges that carried them. */
export function readInline(
  source: string,
  definitions: ReadonlyMap<string, string> = new Map(),
): { readonly text: string; readonly spans: readonly InlineSpan[] } {
  const spans: InlineSpan[] = []
  const open = new Map<string, number>()
  let text = ''
  let at = 0
  while (at < source.length) {
    plain.lastIndex = at
    const run = plain.exec(source)?.[0]
    if (run !== undefined) {
      text += run
      at += run.length
      continue
    }
    const rest = source.slice(at, at + 2600)
    const code = /^(`+)([^`]+)\1(?!`)/.exec(rest)
    const linked = rest.startsWith('[') || rest.startsWith('![') ? link.exec(rest) : null
    const referred = !linked && (rest.startsWith('[') || rest.startsWith('![')) ? reference.exec(rest) : null
    const address = referred ? definitions.get(keyOf(referred[2] || (referred[1] ?? ''))) : undefined
    const mark = rest.startsWith('[^') ? /^\[\^([^\]\s]{1,40})\]/.exec(rest) : null
    const auto = rest.startsWith('<') ? autolink.exec(rest) : null
    const strong = /^(\*\*|__)/.exec(rest)?.[1]
    const html = rest.startsWith('<') ? tag.exec(rest)?.[0] : undefined
    const named = rest.startsWith('&') ? /^&(\w{2,8}|#\d{1,7}|#x[\da-f]{1,6});/i.exec(rest) : null
    if (/^\\[!-/:-@[-`{-~]/.test(rest)) {
      text += rest[1]
      at += 2
    } else if (code) {
      spans.push({ start: text.length, end: text.length + (code[2]?.length ?? 0), kind: 'code' })
      text += code[2] ?? ''
      at += code[0].length
    } else if (linked) {
      addLink(linked[1] ?? '', linked[2] ?? '')
      at += linked[0].length
    } else if (mark) {
      text += mark[1] ?? ''
      at += mark[0].length
    } else if (referred && address !== undefined) {
      addLink(referred[1] ?? '', address)
      at += referred[0].length
    } else if (auto) {
      const shown = auto[1] ?? ''
      spans.push({
        start: text.length,
        end: text.length + shown.length,
        kind: 'link',
        href: safe.test(shown) ? shown : `mailto:${shown}`,
      })
      text += shown
      at += auto[0].length
    } else if (html) {
      if (/^<br/i.test(html)) text += ' '
      at += html.length
    } else if (named) {
      text += characterOf(named[1] ?? '') ?? named[0]
      at += named[0].length
    } else if (strong) {
      closeOrOpen(strong, 'strong')
      at += 2
    } else if (rest.startsWith('~~')) {
      at += 2
    } else if (rest[0] === '_' && isEdge(text, rest, open.has('_'))) {
      closeOrOpen('_', 'em')
      at += 1
    } else if (rest[0] === '*' && (/^\*\S/.test(rest) || open.has('*'))) {
      closeOrOpen('*', 'em')
      at += 1
    } else {
      text += rest[0]
      at += 1
    }
  }
  // A mark that nothing closes is a character like others.
  for (const [mark, start] of [...open].sort((a, b) => b[1] - a[1])) {
    text = text.slice(0, start) + mark + text.slice(start)
    for (const [index, span] of spans.entries())
      spans[index] = {
        ...span,
        start: span.start >= start ? span.start + mark.length : span.start,
        end: span.end > start ? span.end + mark.length : span.end,
      }
  }
  return tidy(text, spans)

  function addLink(label: string, href: string) {
    const inner = readInline(label)
    for (const span of inner.spans)
      spans.push({ ...span, start: span.start + text.length, end: span.end + text.length })
    if (inner.text !== '' && safe.test(href))
      spans.push({ start: text.length, end: text.length + inner.text.length, kind: 'link', href })
    text += inner.text
  }

  function closeOrOpen(mark: string, kind: 'em' | 'strong') {
    const start = open.get(mark)
    if (start === undefined) open.set(mark, text.length)
    else {
      if (text.length > start) spans.push({ start, end: text.length, kind })
      open.delete(mark)
    }
  }
}

/** An underscore is a mark only at the edge of a word: snake_case is none. */
function isEdge(before: string, rest: string, opened: boolean): boolean {
  return opened
    ? !/^_[\p{L}\p{N}]/u.test(rest) && !/\s$/.test(before)
    : /^_[^\s_]/.test(rest) && !/[\p{L}\p{N}]$/u.test(before)
}

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return entity[name]
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : undefined
}

/** Makes runs of blanks one and trims, carrying the spans along. */
function tidy(text: string, spans: readonly InlineSpan[]): { text: string; spans: InlineSpan[] } {
  const map: number[] = []
  let out = ''
  for (const character of text.replaceAll('\n', ' ')) {
    const skip = character === ' ' && (out === '' || out.endsWith(' '))
    for (let unit = 0; unit < character.length; unit += 1) map.push(out.length + (skip ? 0 : unit))
    if (!skip) out += character
  }
  map.push(out.length)
  const trimmed = out.trimEnd()
  const place = (offset: number) => Math.min(map[offset] ?? trimmed.length, trimmed.length)
  return {
    text: trimmed,
    spans: spans
      .map((span) => ({ ...span, start: place(span.start), end: place(span.end) }))
      .filter((span) => span.end > span.start)
      .sort((a, b) => a.start - b.start || a.end - b.end),
  }
}
