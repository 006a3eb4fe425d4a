import { withoutBreaks } from '../core/text/normalize.ts'
import { textFields } from './commands/fields.ts'

/**
 * What is copied from any place loses the signs that only say where a line may break, and what is drawn of formulas,
 * whose lines of text are copied. What holds neither is copied by the browser itself, and so is what stands in a field: that is the user's own.
 */
export function listenToCopies(): () => void {
  document.addEventListener('copy', copy)
  return () => document.removeEventListener('copy', copy)
}

function copy(event: ClipboardEvent): void {
  const selection = window.getSelection()
  const { target, clipboardData } = event
  if (selection === null || selection.rangeCount === 0 || clipboardData === null) return
  if (target instanceof Element && target.closest(textFields) !== null) return
  const range = selection.getRangeAt(0)
  const hasFormula = range.cloneContents().querySelector('math') !== null
  const text = hasFormula ? textBesideDrawings(selection) : selection.toString()
  const shown = withoutBreaks(text)
  if (shown === text && !hasFormula) return
  clipboardData.setData('text/plain', shown)
  clipboardData.setData('text/html', markupOf(range))
  event.preventDefault()
}

/** A selection is told as it is laid out: for that moment formulas are their lines alone (Formula.module.css). */
function textBesideDrawings(selection: Selection): string {
  document.documentElement.dataset.copying = ''
  const text = selection.toString()
  delete document.documentElement.dataset.copying
  return text
}

/** The selected elements and their words; controls beside the text, and what is said for this page alone, are left out. */
function markupOf(range: Range): string {
  const box = document.createElement('div')
  box.append(range.cloneContents())
  // A formula is copied as its line of text.
  for (const control of box.querySelectorAll('button, math')) control.remove()
  for (const element of box.querySelectorAll('*'))
    for (const name of element.getAttributeNames()) if (!kept.has(name)) element.removeAttribute(name)
  const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) texts.currentNode.nodeValue = withoutBreaks(texts.currentNode.nodeValue ?? '')
  return box.innerHTML
}

const kept: ReadonlySet<string> = new Set(['dir', 'lang', 'scope'])
