/** Puts together, before a page is read, what its programs would when it loads. None of them runs. */
import { defaultTreeAdapter } from 'parse5'
import { groupBy } from '../../../core/model/group-by.ts'
import { err, ok, type Result } from '../../../core/model/result.ts'
import { measure, nothing } from './measure.ts'
import { deepest, parsePiece } from './parse.ts'
import { attribute, childrenOf, type Element, isElement, isTextNode, type Node, steps } from './tree.ts'

type Parent = Extract<Node, { childNodes: unknown }>
type Template = Parameters<typeof defaultTreeAdapter.getTemplateContent>[0]

/**
 * Changes a page to what its readers are shown: trees of its own elements, parts that came late, text without programs.
 *
 * @returns an error where its parts stand in one another deeper than a page may be
 */
export function assemble(page: Node): Result<Node, string> {
  openTrees(page)
  placeParts(page)
  if (isTooDeep(page)) return err('is nested too deeply')
  showWithoutPrograms(page)
  return ok(page)
}

function isTooDeep(page: Node): boolean {
  let depth = 0
  for (const { node, leaving } of steps(page)) {
    if (isElement(node)) depth += leaving ? -1 : 1
    if (depth > deepest) return true
  }
  return false
}

/** The elements below a node. An element's children are read only after it was given. */
function* elementsOf(root: Node): Generator<Element> {
  for (const { node, leaving } of steps(root)) if (!leaving && isElement(node)) yield node
}

function setChildren(parent: Parent, children: readonly Node[]): void {
  parent.childNodes = children as Parent['childNodes']
  for (const child of parent.childNodes) child.parentNode = parent
}

/** Elements of a page's own (declarative shadow roots): their tree, with what they hold in its slots. */
function openTrees(page: Node): void {
  for (const host of elementsOf(page)) {
    const template = host.childNodes.find(
      (each): each is Template =>
        isElement(each) && each.tagName === 'template' && attribute(each, 'shadowrootmode') !== null,
    )
    if (template === undefined) continue
    const light = host.childNodes.filter((each) => each !== template)
    const given = new Map(groupBy(light, (each) => (isElement(each) ? (attribute(each, 'slot') ?? '') : '')))
    const tree = defaultTreeAdapter.getTemplateContent(template)
    // All of them first: what fills one holds none of this tree.
    const slots = [...elementsOf(tree)].filter(({ tagName }) => tagName === 'slot')
    for (const slot of slots) {
      const name = attribute(slot, 'name') ?? ''
      const own = given.get(name)
      if (own === undefined) continue
      setChildren(slot, own)
      given.delete(name)
    }
    // What has no slot is not shown by a program; kept, since it may be there for readers without one.
    setChildren(host, [...tree.childNodes, ...[...given.values()].flat()])
  }
}

/** A bound: each part costs a search among what stands beside its place. */
const mostParts = 1000
const mostWaited = 1000

/**
 * Parts that a page's server sent late, as React writes them: hidden, with the id "S:1", for a template with the id "P:1",
 * or "B:1", which stands before what is shown until then, up to a comment.
 */
function placeParts(page: Node): void {
  const elements = [...elementsOf(page)]
  const places = new Map(
    elements.flatMap((each) => (each.tagName === 'template' ? [[attribute(each, 'id'), each] as const] : [])),
  )
  const parts = elements.filter((each) => lateId.test(attribute(each, 'id') ?? '') && isSetAside(each))
  for (const part of parts.slice(0, mostParts)) {
    const id = attribute(part, 'id') ?? ''
    const name = [id.replace(lateId, 'P:$1'), id.replace(lateId, 'B:$1')].find((each) => places.has(each))
    const place = places.get(name ?? null)
    if (name === undefined || place === undefined || isWithin(place, part)) continue
    moveTo(place, part)
    // What was filled is no place any more.
    places.delete(name)
  }
}

const lateId = /S:([0-9a-f]{1,8})$/

/** Parts of a table are hidden with the table that they must stand in. */
function isSetAside(part: Element): boolean {
  let node: Node | null = part
  for (let up = 0; up < 3 && node !== null && isElement(node); up += 1) {
    if (attribute(node, 'hidden') !== null) return true
    node = node.parentNode
  }
  return false
}

function isWithin(node: Node, above: Node): boolean {
  for (let up: Node | null = node; up !== null; up = 'parentNode' in up ? up.parentNode : null)
    if (up === above) return true
  return false
}

function moveTo(place: Element, part: Element): void {
  const parent = place.parentNode
  if (parent === null) return
  const beside: readonly Node[] = parent.childNodes
  const at = beside.indexOf(place)
  // It stood in what was shown until another part came.
  if (at < 0) return
  const waited = attribute(place, 'id')?.includes('B:') === true ? endOfWaited(beside, at) : at
  const late = part.childNodes
  part.childNodes = []
  setChildren(parent as Parent, beside.slice(0, at).concat(late, beside.slice(waited + 1)))
}

/** Where that ends which is shown until a part comes: the place itself where nothing says so. */
function endOfWaited(beside: readonly Node[], at: number): number {
  let open = 1
  for (const [index, node] of beside.slice(at, at + mostWaited).entries()) {
    if (!('data' in node)) continue
    if (node.data === '/$') open -= 1
    else if (/^\$[?!~]?$/.test(node.data)) open += 1
    if (open === 0) return at + index
  }
  return at
}

/** Fewer words of prose say only that a program is missing. */
const leastWithoutPrograms = 50
/** How much more prose that holds than all else to be the text of the page. */
const moreWithoutPrograms = 2

/** What a page shows where no program runs, if next to nothing else is in it. */
function showWithoutPrograms(page: Node): void {
  const found = [...elementsOf(page)].flatMap((element) => {
    if (element.tagName !== 'noscript') return []
    const text = element.childNodes.map((each) => (isTextNode(each) ? each.value : '')).join('')
    const piece = text.length < leastWithoutPrograms ? null : parsePiece(text)
    if (piece?.ok !== true) return []
    const { prose } = measure(piece.value).get(piece.value) ?? nothing
    return prose < leastWithoutPrograms ? [] : [{ element, piece: piece.value, prose }]
  })
  if (found.length === 0) return
  const shown = (measure(page).get(page) ?? nothing).prose
  for (const { element, piece, prose } of found) {
    if (prose < moreWithoutPrograms * shown) continue
    element.tagName = 'div'
    setChildren(element, childrenOf(piece))
  }
}
