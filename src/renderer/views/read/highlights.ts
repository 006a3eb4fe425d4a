/** What is painted over texts. A name of the style sheet is one for the whole window, and two texts may stand in it. */

interface Painted {
  readonly ranges: readonly AbstractRange[]
  readonly priority: number
}

/** Of each name what is painted in each text. */
const painted = new Map<string, Map<HTMLElement, Painted>>()

/**
 * Paints ranges of one text under a name of the style sheet, in the place of those that were there.
 *
 * @param view of the text: what is painted in others stays
 * @param priority of several that lie over one another the highest is seen
 */
export function paintIn(
  view: HTMLElement,
  name: string,
  ranges: readonly AbstractRange[],
  priority = 0,
): void {
  const texts = painted.get(name) ?? new Map<HTMLElement, Painted>()
  painted.set(name, texts.set(view, { ranges, priority }))
  draw(name, texts)
}

/** Takes off what is painted in a text under a name. */
export function unpaintIn(view: HTMLElement, name: string): void {
  const texts = painted.get(name)
  if (texts?.delete(view) === true) draw(name, texts)
}

function draw(name: string, texts: ReadonlyMap<HTMLElement, Painted>): void {
  if (texts.size === 0) return void CSS.highlights.delete(name)
  const all = [...texts.values()]
  const highlight = new Highlight(...all.flatMap(({ ranges }) => ranges))
  highlight.priority = Math.max(...all.map(({ priority }) => priority))
  CSS.highlights.set(name, highlight)
}
