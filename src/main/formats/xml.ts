/** XML as a tree with bounds. Entities that a file declares itself are not expanded, and nothing is loaded. */
import { Parser } from 'htmlparser2'
import { Refusal } from './refuse.ts'

export interface XmlElement {
  /** With its prefix, as it is written: "text:p". */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}
export type XmlNode = XmlElement | string

/** Elements within one another; the deepest that programs write have some dozens. What reads a tree may call itself. */
const deepest = 500
const mostElements = 1_000_000

/**
 * Reads what can be read: a missing end is none in the way of the rest.
 *
 * @returns an element without a name around all that stands in the text
 * @throws Refusal beyond the bounds
 */
export function parseXml(text: string): XmlElement {
  const root = { name: '', attributes: {}, children: [] as XmlNode[] }
  const open: { name: string; children: XmlNode[] }[] = [root]
  let count = 0
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        count += 1
        if (open.length > deepest) throw new Refusal('is nested too deeply')
        if (count > mostElements) throw new Refusal('holds too many elements')
        const element = { name, attributes, children: [] }
        open.at(-1)?.children.push(element)
        open.push(element)
      },
      ontext: (piece) => {
        open.at(-1)?.children.push(piece)
      },
      onclosetag: () => {
        open.pop()
      },
    },
    { xmlMode: true },
  )
  parser.end(text)
  return root
}

const isXmlElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

export const elementsIn = ({ children }: XmlElement): readonly XmlElement[] => children.filter(isXmlElement)

/** The element and all below it, in their order. */
export function* allIn(element: XmlElement): Generator<XmlElement> {
  const stack = [element]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    yield next
    for (const child of elementsIn(next).toReversed()) stack.push(child)
  }
}

export function findIn(element: XmlElement, name: string): XmlElement | undefined {
  for (const each of allIn(element)) if (each.name === name) return each
  return undefined
}

export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element === undefined ? undefined : elementsIn(element).find((child) => child.name === name)

export const xmlText = (node: XmlNode): string =>
  typeof node === 'string' ? node : node.children.map(xmlText).join('')

/** The name without its prefix, for files whose prefixes are anyone's. */
export const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1)
