/** Inline Markdown → plain text and spans. One pass, left to right. */
import type { InlineSpan } from '../../core/model/document.ts'

const tag = /^<\/?[a-z][^<>]*>/i
const link =
  /^!?\[((?:[^[\]\\]|\\.){0,500})\]\(\s*<?([^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)>?(?:\s+["'][^"']*["'])?\s*\)/
const entity: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00A0',
  '#39': "'",
}

/** The text as read, without marks, with the ranges that carried them. */
export function readInline(source: string): { readonly text: string; readonly spans: readonly InlineSpan[] } {
  const spans: InlineSpan[] = []
  const open = new Map<string, number>()
  let text = ''
  let at = 0
  while (at < source.length) {
    const rest = source.slice(at, at + 2600)
    const code = /^(`+)([^`]+)\1(?!`)/.exec(rest)
    const linked = rest.startsWith('[') || rest.startsWith('![') ? link.exec(rest) : null
    const strong = /^(\*\*|__)/.exec(rest)?.[1]
    const html = rest.startsWith('<') ? tag.exec(rest)?.[0] : undefined
    const named = rest.startsWith('&') ? /^&(amp|lt|gt|quot|nbsp|#39);/.exec(rest) : null
    if (/^\\[!-/:-@[-`{-~]/.test(rest)) {
      text += rest[1]
      at += 2
    } else if (code) {
      spans.push({ start: text.length, end: text.length + (code[2]?.length ?? 0), kind: 'code' })
      text += code[2] ?? ''
      at += code[0].length
    } else if (linked) {
      const inner = readInline(linked[1] ?? '')
      if (inner.text !== '')
        spans.push({
          start: text.length,
          end: text.length + inner.text.length,
          kind: 'link',
          href: linked[2] ?? '',
        })
      text += inner.text
      at += linked[0].length
    } else if (html) {
      if (/^<br/i.test(html)) text += ' '
      at += html.length
    } else if (named) {
      text += entity[named[1] ?? ''] ?? ''
      at += named[0].length
    } else if (strong) {
      closeOrOpen(strong, 'strong')
      at += 2
    } else if (rest[0] === '*' && (/^\*\S/.test(rest) || open.has('*'))) {
      closeOrOpen('*', 'em')
      at += 1
    } else {
      text += rest[0]
      at += 1
    }
  }
  return tidy(text, spans)

  function closeOrOpen(mark: string, kind: 'em' | 'strong') {
    const start = open.get(mark)
    if (start === undefined) open.set(mark, text.length)
    else {
      if (text.length > start) spans.push({ start, end: text.length, kind })
      open.delete(mark)
    }
  }
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
