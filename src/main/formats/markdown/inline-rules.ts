/** Marks of notes, and what stands raised or lowered as Pandoc writes it: "28^1^", "H~2~O". */
import type { MarkdownIt, StateCore, StateInline } from 'markdown-it'
import { textsIn } from './state.ts'

const markOpen = '<sup role="doc-noteref">'
const note = /\[\^([^\]\s]{1,40})\]/y
const raised = /\^([\p{L}\d*\u2020\u2021\u00A7,+\u2212\u2013-]{1,12})\^(?!\d)/uy
const lowered = /~([\p{L}\d]{1,6})~(?!~)/uy

function take(state: StateInline, pattern: RegExp): string | undefined {
  pattern.lastIndex = state.pos
  const [whole, text] = pattern.exec(state.src) ?? []
  if (whole === undefined || state.pos + whole.length > state.posMax) return undefined
  state.pos += whole.length
  return text
}

function noteMark(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('[^', state.pos)) return false
  const label = take(state, note)
  if (label !== undefined && !silent) state.push('note_mark', '', 0).content = label
  return label !== undefined
}

const scripts = { '^': ['sup', raised], '~': ['sub', lowered] } as const

/** Only behind what it belongs to: "~no~" by itself is struck out. */
function script(state: StateInline, silent: boolean): boolean {
  const sign = state.src.charAt(state.pos)
  if (!(sign === '^' || sign === '~') || !/[^\s^~]/.test(state.src.charAt(state.pos - 1))) return false
  const [tag, pattern] = scripts[sign]
  const text = take(state, pattern)
  if (text !== undefined && !silent) {
    state.push(`${tag}_open`, tag, 1)
    state.push('text', '', 0).content = text
    state.push(`${tag}_close`, tag, -1)
  }
  return text !== undefined
}

/** A link whose text is a number right behind a word, or behind more than one figure: "Lund[5](#5)", but not "G[20](g20)". */
const behindWord = /(?:[\p{L}\d]{2}|[^\p{L}\s([{])$/u
const numberOfNote = /^\[?\d{1,3}\]?$/

function markLinks({ tokens }: StateCore): void {
  for (const [{ children }] of textsIn(tokens))
    children?.forEach((token, at) => {
      const [before, text, end] = [children[at - 1], children[at + 1], children[at + 2]]
      if (token.type !== 'link_open' || before?.type !== 'text' || end?.type !== 'link_close') return
      if (!numberOfNote.test(text?.content ?? '') || !behindWord.test(before.content)) return
      token.meta = { marks: true }
      end.meta = { marks: true }
    })
}

/** A text with more brackets that nothing closes is none of a person; each would be looked after to its end. */
const mostBrackets = 300
let last = { text: '', isHostile: false }

function holdsTooMany(text: string): boolean {
  if (last.text === text) return last.isHostile
  let [open, unclosed] = [0, 0]
  for (const { 0: sign } of text.matchAll(/[[\]]/g))
    if (sign === '[') open += 1
    else if (open > 0) open -= 1
    else unclosed += 1
  last = { text, isHostile: open + unclosed > mostBrackets }
  return last.isHostile
}

function hostileBracket(state: StateInline): boolean {
  const sign = state.src.charAt(state.pos)
  if (!(sign === '[' || sign === '!') || !holdsTooMany(state.src)) return false
  state.pending += sign
  state.pos += 1
  return true
}

export function addInlineRules(parser: MarkdownIt): void {
  parser.inline.ruler.before('link', 'hostile_bracket', hostileBracket)
  parser.inline.ruler.before('link', 'note_mark', noteMark)
  parser.inline.ruler.before('strikethrough', 'script', script)
  parser.core.ruler.push('note_links', markLinks)
  const { rules } = parser.renderer
  rules['link_open'] = (tokens, at, options, _, renderer) =>
    `${tokens[at]?.meta?.['marks'] === true ? markOpen : ''}${renderer.renderToken(tokens, at, options)}`
  rules['link_close'] = (tokens, at, options, _, renderer) =>
    `${renderer.renderToken(tokens, at, options)}${tokens[at]?.meta?.['marks'] === true ? '</sup>' : ''}`
}
