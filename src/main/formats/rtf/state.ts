/** What the words of an RTF file say of the text that follows, up to the end of their group. */
import type { Setting } from '../markup.ts'
import type { Destination } from './destinations.ts'
import { pageOf } from './letters.ts'

export interface State {
  readonly to: Destination
  readonly setting: Setting
  readonly hidden: boolean
  readonly deleted: boolean
  /** The code page of its bytes. */
  readonly page: string
  /** How many letters stand in for one that has a number, for programs that do not know it. */
  readonly standIns: number
  readonly paragraph: ParagraphState
}

export interface ParagraphState {
  readonly style: number
  /** From 0; null where it is not told. */
  readonly outline: number | null
  /** From 0; null where it is not told. */
  readonly level: number | null
  readonly inTable: boolean
  /** Of the whole paragraph, and of its first line beside that, in twentieths of a point. */
  readonly indent: number
  readonly firstIndent: number
}

export const plainParagraph: ParagraphState = {
  style: 0,
  outline: null,
  level: null,
  inTable: false,
  indent: 0,
  firstIndent: 0,
}

export const firstState: State = {
  to: 'text',
  setting: {},
  hidden: false,
  deleted: false,
  page: pageOf(1252),
  standIns: 1,
  paragraph: plainParagraph,
}

/** The code pages of systems that a file may name by a word. */
const systems: ReadonlyMap<string, number> = new Map([
  ['ansi', 1252],
  ['mac', 10000],
  ['pc', 437],
  ['pca', 850],
])

/** The code page that a word gives the whole file; null where it says nothing of it. */
export function filePageOf(name: string, value: number | null): string | null {
  const number = name === 'ansicpg' ? (value ?? 1252) : systems.get(name)
  return number === undefined ? null : pageOf(number)
}

export interface CodePages {
  readonly file: string
  readonly fonts: ReadonlyMap<number, string>
}

/** How a word sets text; its value is 0 where it takes that back. */
const settings: ReadonlyMap<string, (isOn: boolean) => Setting> = new Map([
  ['b', (isOn: boolean): Setting => ({ bold: isOn })],
  ['i', (isOn: boolean): Setting => ({ italic: isOn })],
  ['super', (isOn: boolean): Setting => ({ raised: isOn, lowered: false })],
  ['sub', (isOn: boolean): Setting => ({ raised: false, lowered: isOn })],
  ['nosupersub', (): Setting => ({ raised: false, lowered: false })],
])

/** What a word says of its paragraph. */
const paragraphs: ReadonlyMap<string, (value: number) => Partial<ParagraphState>> = new Map([
  ['pard', () => plainParagraph],
  ['s', (value: number): Partial<ParagraphState> => ({ style: value })],
  ['outlinelevel', (value: number): Partial<ParagraphState> => ({ outline: value })],
  ['ilvl', (value: number): Partial<ParagraphState> => ({ level: Math.max(0, value) })],
  ['li', (value: number): Partial<ParagraphState> => ({ indent: value })],
  ['fi', (value: number): Partial<ParagraphState> => ({ firstIndent: value })],
  ['intbl', (): Partial<ParagraphState> => ({ inTable: true })],
])

/** The state after a word; the same where it says nothing of it. */
export function restated(state: State, name: string, value: number | null, pages: CodePages): State {
  const isOn = value !== 0
  const set = settings.get(name)
  if (set !== undefined) return { ...state, setting: { ...state.setting, ...set(isOn) } }
  const say = paragraphs.get(name)
  if (say !== undefined) return { ...state, paragraph: { ...state.paragraph, ...say(value ?? 0) } }
  if (filePageOf(name, value) !== null) return { ...state, page: pages.file }
  switch (name) {
    case 'plain':
      return { ...state, setting: {}, hidden: false, deleted: false, page: pages.file }
    case 'f':
      return { ...state, page: pages.fonts.get(value ?? 0) ?? pages.file }
    case 'v':
      return { ...state, hidden: isOn }
    case 'deleted':
      return { ...state, deleted: isOn }
    case 'uc':
      return { ...state, standIns: Math.max(0, value ?? 1) }
    default:
      return state
  }
}
