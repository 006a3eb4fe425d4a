/**
 * Templates of Anki's cards: HTML with fields in it, `{{Field}}`, which filters may change, `{{kana:Field}}`, and with
 * parts that are shown only where a field says something, `{{#Field}}…{{/Field}}`, or nothing, `{{^Field}}…{{/Field}}`.
 */
import { deckLimits } from './limits.ts'

type Part =
  | { readonly kind: 'html'; readonly html: string }
  /** The filters in the order in which they are written: the last is nearest to the field. */
  | { readonly kind: 'field'; readonly name: string; readonly filters: readonly string[] }
  | {
      readonly kind: 'condition'
      readonly name: string
      readonly isFilled: boolean
      readonly parts: readonly Part[]
    }

export type Template = readonly Part[]

const tag = /\{\{\{?([^{}]*)\}\}\}?/g

/** Null for what is no template: a condition that is never closed, or is closed but never opened. */
export function parseTemplate(written: string): Template | null {
  if (written.length > deckLimits.template || /^\s*\{\{=/.test(written)) return null
  const html = withoutComments(written)
  const root: Part[] = []
  const open: { readonly name: string; readonly parts: Part[] }[] = [{ name: '', parts: root }]
  let from = 0
  for (const { index, 0: whole, 1: inner = '' } of html.matchAll(tag)) {
    const top = open.at(-1)
    if (top === undefined) return null
    if (index > from) top.parts.push({ kind: 'html', html: html.slice(from, index) })
    from = index + whole.length
    const sign = inner.trim().charAt(0)
    const name = inner.trim().slice(1).trim()
    if (sign === '#' || sign === '^') {
      if (open.length > deckLimits.conditions) return null
      const parts: Part[] = []
      top.parts.push({ kind: 'condition', name, isFilled: sign === '#', parts })
      open.push({ name, parts })
    } else if (sign === '/') {
      if (open.length === 1 || top.name !== name) return null
      open.pop()
    } else {
      const steps = inner.split(':').map((step) => step.trim())
      top.parts.push({ kind: 'field', name: steps.at(-1) ?? '', filters: steps.slice(0, -1) })
    }
  }
  root.push({ kind: 'html', html: html.slice(from) })
  return open.length === 1 ? root : null
}

/** Not by one pattern: on many that are never closed it takes quadratic time. */
function withoutComments(html: string): string {
  const kept: string[] = []
  let from = 0
  for (;;) {
    const at = html.indexOf('<!--', from)
    const end = at < 0 ? -1 : html.indexOf('-->', at)
    if (end < 0) return [...kept, html.slice(from)].join('')
    kept.push(html.slice(from, at))
    from = end + '-->'.length
  }
}

/** What Anki fills in itself: of a card it says nothing. */
const ofAnki = new Set(['FrontSide', 'Tags', 'Type', 'Deck', 'Subdeck', 'Card', 'CardFlag', 'CardID'])

export interface Filling {
  /** A note's fields by their names. */
  readonly fields: ReadonlyMap<string, string>
  /** What is shown of a cloze. */
  readonly cloze: (field: string) => string
  readonly isFront: boolean
}

export interface Filled {
  readonly html: string
  /** The names of the fields that it shows. */
  readonly shown: ReadonlySet<string>
}

/** What a template shows of a note; null where it names a field that the note does not have. */
export function fill(template: Template, filling: Filling): Filled | null {
  const out: string[] = []
  const shown = new Set<string>()
  let length = 0
  const write = (html: string) => {
    length += html.length
    if (length <= deckLimits.shown) out.push(html)
  }
  const walk = (parts: Template): boolean =>
    parts.every((part) => {
      if (part.kind === 'html') write(part.html)
      else if (part.kind === 'condition') {
        const value = valueIn(part.name, filling)
        if (value === null) return false
        return isSaid(value) !== part.isFilled || walk(part.parts)
      } else {
        const value = valueIn(part.name, filling)
        if (value === null) return false
        const html = filtered(value, part.filters, filling)
        if (html !== '') shown.add(part.name)
        write(html)
      }
      return true
    })
  return walk(template) ? { html: out.join(''), shown } : null
}

function valueIn(name: string, { fields }: Filling): string | null {
  return fields.get(name) ?? (ofAnki.has(name) || /^c\d{1,3}$/.test(name) || name === '' ? '' : null)
}

/** Blanks and empty elements are nothing, as for Anki. */
const isSaid = (html: string): boolean => /\S/.test(html.replace(/<\/?(?:br|div)\s*\/?>/gi, ''))

/** A hint is shown when it is asked for, a field that is typed only behind the answer, a voice never. */
function filtered(value: string, filters: readonly string[], { cloze, isFront }: Filling): string {
  if (filters.some((filter) => filter.startsWith('tts'))) return ''
  const isTyped = filters.includes('type')
  if (filters.includes('hint') || (isTyped && isFront)) return ''
  if (filters.some((filter) => filter === 'cloze' || filter === 'cloze-only'))
    return isTyped ? '' : cloze(value)
  return filters.reduceRight((html, filter) => (readings[filter] ?? same)(html), value)
}

const same = (html: string): string => html

/** Signs with their reading behind them: ` 漢字[かんじ]`. */
const reading = / ?([^ >[\]]{1,100})\[(?!sound:)([^[\]]{1,100})\]/g

const readings: Readonly<Record<string, ((html: string) => string) | undefined>> = {
  kanji: (html) => html.replace(reading, '$1'),
  kana: (html) => html.replace(reading, '$2'),
  furigana: (html) => html.replace(reading, '$1($2)'),
}
