import { longestLookUp } from '../../../shared/contract/dictionary.ts'

/** A word of the text, or a name of a few, and where it stands. */
export interface WordInText {
  readonly text: string
  readonly range: Range
}

/** Words of what a dictionary may have; more are a sentence. */
const mostWords = 5

const words = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu

/** The word that holds a place of a line, or ends there; null where none does, or only a number. */
export function wordIn(line: string, at: number): { readonly start: number; readonly end: number } | null {
  const [found] = [...line.matchAll(words)].filter(
    ({ 0: word, index }) => index <= at && at <= index + word.length && /\p{L}/u.test(word),
  )
  return found === undefined ? null : { start: found.index, end: found.index + found[0].length }
}

/** What is selected of the text, where that may be a word; null where nothing is. */
export function selectedWord(view: HTMLElement): WordInText | 'too-long' | null {
  const selection = window.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const text = range.toString().replaceAll(/\s+/gu, ' ').trim()
  if (view.querySelector('article')?.contains(range.commonAncestorContainer) !== true || !/\p{L}/u.test(text))
    return null
  const isWord = text.length <= longestLookUp && text.split(' ').length <= mostWords
  return isWord ? { text, range: range.cloneRange() } : 'too-long'
}

/** The word at the caret, or where the text was pressed last. */
export function wordAtCaret(view: HTMLElement): WordInText | null {
  const { focusNode = null, focusOffset = 0 } = window.getSelection() ?? {}
  return wordAt(view, focusNode, focusOffset)
}

/** The word under a point of the window. */
export function wordUnder(view: HTMLElement, x: number, y: number): WordInText | null {
  const caret = document.caretPositionFromPoint(x, y)
  const word = caret === null ? null : wordAt(view, caret.offsetNode, caret.offset)
  // The nearest place is told even for a point far from the text.
  const isUnder = [...(word?.range.getClientRects() ?? [])].some(
    (box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom,
  )
  return isUnder ? word : null
}

function wordAt(view: HTMLElement, node: Node | null, offset: number): WordInText | null {
  if (!(node instanceof Text) || view.querySelector('article')?.contains(node) !== true) return null
  const span = wordIn(node.data, offset)
  if (span === null) return null
  const range = document.createRange()
  range.setStart(node, span.start)
  range.setEnd(node, span.end)
  return { text: node.data.slice(span.start, span.end), range }
}
