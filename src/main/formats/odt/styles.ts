/** What the styles of an OpenDocument text say of how its text is set (OpenDocument 1.3, part 3, 16). */
import type { Setting } from '../markup.ts'
import { allIn, childNamed, elementsIn, type XmlElement } from '../xml.ts'

interface Style {
  readonly parent: string | null
  readonly setting: Setting
}

/** How the items of one level of a list are numbered. */
export interface ListLevel {
  /** "1", "a", "A", "i", "I"; empty where they have bullets or nothing. */
  readonly format: string
  readonly before: string
  readonly after: string
  readonly start: number
  /** How many levels are written, this one and those above it. */
  readonly shown: number
}

export interface Styles {
  /** How a run of text of that style is set. */
  readonly settingOf: (name: string) => Setting
  /** The style itself and those that it is derived from, nearest first. */
  readonly lineOf: (name: string) => readonly string[]
  /** The levels of a list's style, from 1. */
  readonly levelsOf: (name: string) => ReadonlyMap<number, ListLevel>
  /** How headings are numbered. */
  readonly outline: ReadonlyMap<number, ListLevel>
}

/** Styles that are derived from one another in a circle, or without end, are no more than this. */
const longestLine = 20

export function readStyles(roots: readonly XmlElement[]): Styles {
  const all = roots.flatMap((root) => [...allIn(root)])
  const styles = new Map<string, Style>()
  const lists = new Map<string, ReadonlyMap<number, ListLevel>>()
  let outline: ReadonlyMap<number, ListLevel> = new Map()
  for (const element of all) {
    const name = element.attributes['style:name'] ?? ''
    if (element.name === 'style:style')
      styles.set(name, {
        parent: element.attributes['style:parent-style-name'] ?? null,
        setting: settingIn(childNamed(element, 'style:text-properties')),
      })
    if (element.name === 'text:list-style') lists.set(name, levelsIn(element))
    if (element.name === 'text:outline-style') outline = levelsIn(element)
  }
  const lineOf = (name: string) => {
    const line: string[] = []
    for (
      let at: string | null = name;
      at !== null && line.length < longestLine;
      at = styles.get(at)?.parent ?? null
    )
      line.push(at)
    return line
  }
  return {
    settingOf: (name) => styles.get(name)?.setting ?? {},
    lineOf,
    levelsOf: (name) => lists.get(name) ?? new Map(),
    outline,
  }
}

function settingIn(properties: XmlElement | undefined): Setting {
  if (properties === undefined) return {}
  const { attributes } = properties
  const weight = attributes['fo:font-weight'] ?? ''
  const position = /^(super|sub|-?\d+)/.exec(attributes['style:text-position'] ?? '')?.[1] ?? '0'
  return {
    bold: weight === 'bold' || Number(weight) >= 600,
    italic: /^(?:italic|oblique)$/.test(attributes['fo:font-style'] ?? ''),
    raised: position === 'super' || Number(position) > 0,
    lowered: position === 'sub' || Number(position) < 0,
  }
}

const levelsIn = (list: XmlElement): ReadonlyMap<number, ListLevel> =>
  new Map(
    elementsIn(list).flatMap(({ attributes }): [number, ListLevel][] => {
      const level = Number(attributes['text:level'])
      if (!Number.isInteger(level)) return []
      const format = attributes['style:num-format'] ?? ''
      return [
        [
          level,
          {
            format,
            before: attributes['style:num-prefix'] ?? '',
            after: attributes['style:num-suffix'] ?? '',
            start: Number(attributes['text:start-value'] ?? 1) || 1,
            shown: Number(attributes['text:display-levels'] ?? 1) || 1,
          },
        ],
      ]
    }),
  )
