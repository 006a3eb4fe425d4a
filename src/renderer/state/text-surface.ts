import type { Position } from '../../shared/contract/documents.ts'
import type { Half } from './half.ts'

/** Some characters of a run: of the title, a heading or a block. */
export interface RunSpan {
  readonly run: string
  readonly start: number
  readonly end: number
}

/** What the rest of the window may do to the text on screen. Read makes it, while it shows one. */
export interface TextSurface {
  /** Where the text stands in the view. */
  readonly position: () => Position | null
  /** Scrolls to where reading stood; null is the very top. */
  readonly standAt: (position: Position | null) => void
  /** Gives the focus to a run or, for null, to the text as a whole. */
  readonly focus: (run: string | null) => void
  /** Which of some spans, in reading order, is the first at or below the top edge of the view; 0 where none is. */
  readonly firstInView: (spans: readonly RunSpan[]) => number
  /** Marks spans under a name of the style sheet, and no others. */
  readonly paint: (name: string, spans: readonly RunSpan[]) => void
  /** Marks one span over all others, and brings it into view. */
  readonly show: (name: string, span: RunSpan) => void
  readonly unpaint: (name: string) => void
}

const surfaces: Record<Half, TextSurface | null> = { main: null, beside: null }

/** The text on screen in a half; null while none is. */
export const textSurface = (half: Half | null = null): TextSurface | null => surfaces[half ?? 'main']

/** Puts a text on screen; returns the way to take it off again. */
export function registerText(text: TextSurface, half: Half | null = null): () => void {
  surfaces[half ?? 'main'] = text
  return () => {
    // Another one may stand there by then.
    if (surfaces[half ?? 'main'] === text) surfaces[half ?? 'main'] = null
  }
}
