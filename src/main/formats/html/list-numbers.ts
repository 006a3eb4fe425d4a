/** The numbers that a page shows before the items of its ordered lists (HTML, "The ol element" and "The li element"). */
import { letters, roman } from '../counters.ts'
import { attribute, childrenOf, type Element, isElement } from './tree.ts'

type Writer = (number: number) => string
const upper =
  (write: Writer): Writer =>
  (number) =>
    write(number).toUpperCase()

const byType: ReadonlyMap<string, Writer> = new Map([
  ['1', String],
  ['a', letters],
  ['A', upper(letters)],
  ['i', roman],
  ['I', upper(roman)],
])
const byStyle: ReadonlyMap<string, Writer | null> = new Map<string, Writer | null>([
  ['none', null],
  ['decimal', String],
  ['lower-alpha', letters],
  ['lower-latin', letters],
  ['upper-alpha', upper(letters)],
  ['upper-latin', upper(letters)],
  ['lower-roman', roman],
  ['upper-roman', upper(roman)],
])
const styled = /(?:^|;)\s*list-style(?:-type)?\s*:([^;]*)/gi

/** How an element has its numbers written: null where it has none shown, undefined where it does not say. */
function writerOf(element: Element): Writer | null | undefined {
  const words = [...(attribute(element, 'style') ?? '').matchAll(styled)].flatMap(([, value = '']) =>
    value.toLowerCase().split(/[\s!]+/),
  )
  const style = words.findLast((word) => byStyle.has(word))
  return style === undefined ? byType.get(attribute(element, 'type') ?? '') : byStyle.get(style)
}

const mostDigits = 9
function wholeNumber(element: Element, name: string): number | null {
  const found = /^\s*([+-]?\d+)/.exec(attribute(element, name) ?? '')?.[1]
  return found === undefined || found.length > mostDigits ? null : Number(found)
}

/** Counts along one ordered list. */
export class ListNumbers {
  readonly #write: Writer | null
  readonly #step: 1 | -1
  #next: number

  constructor(list: Element) {
    const own = writerOf(list)
    this.#write = own === undefined ? String : own
    this.#step = attribute(list, 'reversed') === null ? 1 : -1
    this.#next = wholeNumber(list, 'start') ?? (this.#step > 0 ? 1 : itemsIn(list))
  }

  /** What stands before an item: "5."; nothing where the list shows no numbers. */
  next(item: Element): string {
    const number = wholeNumber(item, 'value') ?? this.#next
    this.#next = number + this.#step
    const own = writerOf(item)
    const write = own === undefined ? this.#write : own
    return write === null ? '' : `${write(number)}.`
  }
}

const itemsIn = (list: Element) =>
  childrenOf(list).filter((node) => isElement(node) && node.tagName === 'li').length
