/** How a Word document numbers its paragraphs (ECMA-376, part 1, 17.9): read from `numbering.xml` and `styles.xml`. */
import { repeatedLetters, roman } from '../counters.ts'
import { attributeOf, type Tag, tagsOf } from './xml.ts'

export interface Level {
  readonly start: number
  readonly format: string
  /** "Article %1.": each %n is the number of the n-th level. As XML writes it. */
  readonly text: string
  /** All numbers in it are in figures. */
  readonly legal: boolean
  /** Begins again after a paragraph of a level before this one (counted from 0); by default after any above it. */
  readonly restartsAfter: number | null
  readonly style: string | null
}

/** What one `w:num` stands for: lists of the same `counts` go on from one another. */
export interface List {
  readonly counts: string
  readonly levels: ReadonlyMap<number, Level>
  /** Levels that begin anew where the list is first used. */
  readonly anew: readonly number[]
}

/** What a paragraph says of its number, itself or by its style; null where it says nothing. */
export interface NumberOf {
  readonly list: string | null
  readonly level: number | null
}

export interface Numbering {
  readonly listOf: (id: string) => List | null
  readonly styleOf: (id: string) => NumberOf
}

type Draft = { -readonly [Key in keyof Level]: Level[Key] }
interface Num {
  abstract: string
  readonly levels: Map<number, Draft>
  readonly starts: Map<number, number>
}
interface Abstract {
  readonly levels: Map<number, Draft>
  /** The style that stands in for it. */
  link: string | null
}

const levelOf = ({ attributes }: Tag) => Number(attributeOf(attributes, 'w:ilvl') ?? 0)
const isOn = ({ value }: Tag) => value === null || !/^(?:0|false|off)$/.test(value)
const numberIn = ({ value }: Tag, otherwise: number) =>
  /^-?\d{1,9}$/.test(value ?? '') ? Number(value) : otherwise

const newLevel = (): Draft => ({
  start: 1,
  format: 'decimal',
  text: '',
  legal: false,
  restartsAfter: null,
  style: null,
})

/** What a tag within a `w:lvl` says of it. */
function readLevel(level: Draft, tag: Tag): void {
  if (tag.name === 'w:start') level.start = numberIn(tag, 1)
  else if (tag.name === 'w:numFmt') level.format = tag.value ?? level.format
  else if (tag.name === 'w:lvlText') level.text = tag.value ?? ''
  else if (tag.name === 'w:isLgl') level.legal = isOn(tag)
  else if (tag.name === 'w:lvlRestart') level.restartsAfter = numberIn(tag, 0)
  else if (tag.name === 'w:pStyle') level.style = tag.value
}

function readLists(xml: string): { nums: Map<string, Num>; abstracts: Map<string, Abstract> } {
  const nums = new Map<string, Num>()
  const abstracts = new Map<string, Abstract>()
  let open: { readonly levels: Map<number, Draft> } | null = null
  let num: Num | null = null
  let abstract: Abstract | null = null
  let level: Draft | null = null
  let override = 0
  for (const tag of tagsOf(xml)) {
    if (tag.kind === 'close') {
      if (tag.name === 'w:lvl') level = null
    } else if (tag.name === 'w:abstractNum') {
      abstract = { levels: new Map(), link: null }
      open = abstract
      abstracts.set(attributeOf(tag.attributes, 'w:abstractNumId') ?? '', abstract)
    } else if (tag.name === 'w:num') {
      num = { abstract: '', levels: new Map(), starts: new Map() }
      open = num
      nums.set(attributeOf(tag.attributes, 'w:numId') ?? '', num)
    } else if (tag.name === 'w:lvl') {
      level = newLevel()
      open?.levels.set(levelOf(tag), level)
    } else if (level !== null) readLevel(level, tag)
    else if (tag.name === 'w:numStyleLink' && abstract) abstract.link = tag.value
    else if (tag.name === 'w:abstractNumId' && num) num.abstract = tag.value ?? ''
    else if (tag.name === 'w:lvlOverride') override = levelOf(tag)
    else if (tag.name === 'w:startOverride') num?.starts.set(override, numberIn(tag, 1))
  }
  return { nums, abstracts }
}

interface Style extends NumberOf {
  readonly basedOn: string | null
}

function readStyles(xml: string): Map<string, Style> {
  const styles = new Map<string, Style>()
  let id = ''
  let style: { -readonly [Key in keyof Style]: Style[Key] } | null = null
  for (const tag of tagsOf(xml)) {
    if (tag.kind !== 'close' && tag.name === 'w:style') {
      id = attributeOf(tag.attributes, 'w:styleId') ?? ''
      style = { basedOn: null, list: null, level: null }
      styles.set(id, style)
    } else if (style === null || tag.kind === 'close') continue
    else if (tag.name === 'w:basedOn') style.basedOn = tag.value
    else if (tag.name === 'w:numId') style.list = tag.value
    else if (tag.name === 'w:ilvl') style.level = numberIn(tag, 0)
  }
  return styles
}

/** Styles based on one another, at most: a circle must end. */
const mostStyles = 20

export function readNumbering(numberingXml: string, stylesXml: string): Numbering {
  const { nums, abstracts } = readLists(numberingXml)
  const styles = readStyles(stylesXml)

  function styleOf(id: string): NumberOf {
    let list: string | null = null
    let level: number | null = null
    let style = styles.get(id)
    for (let step = 0; style && step < mostStyles && list === null; step += 1) {
      list = style.list
      level ??= style.level
      style = styles.get(style.basedOn ?? '')
    }
    return { list, level: level ?? levelOfStyle(list, id) }
  }

  /** Where only the level names the style. */
  function levelOfStyle(list: string | null, id: string): number | null {
    const levels = list === null ? undefined : listOf(list)?.levels
    return [...(levels ?? [])].find(([, each]) => each.style === id)?.[0] ?? null
  }

  function listOf(id: string): List | null {
    const num = nums.get(id)
    const own = abstracts.get(num?.abstract ?? '')
    if (!num || !own) return null
    const linked = nums.get(styles.get(own.link ?? '')?.list ?? '')?.abstract
    const counts = linked ?? num.abstract
    const levels = new Map([...(abstracts.get(counts)?.levels ?? []), ...num.levels])
    for (const [at, start] of num.starts) levels.set(at, { ...(levels.get(at) ?? newLevel()), start })
    return { counts, levels, anew: [...num.starts.keys()] }
  }

  return { listOf, styleOf }
}

const mostDigits = 12
const writers: ReadonlyMap<string, (number: number) => string> = new Map([
  ['decimalZero', (number: number) => String(number).padStart(2, '0')],
  ['lowerLetter', repeatedLetters],
  ['upperLetter', (number: number) => repeatedLetters(number).toUpperCase()],
  ['lowerRoman', roman],
  ['upperRoman', (number: number) => roman(number).toUpperCase()],
  ['ordinal', ordinal],
  ['none', () => ''],
])

function ordinal(number: number): string {
  const teen = number % 100 > 10 && number % 100 < 14
  return `${number}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`
}

const written = (format: string, number: number) =>
  (writers.get(format)?.(number) ?? String(number)).slice(0, mostDigits)

/** Counts along a document: the label of each numbered paragraph in turn; empty for a bullet. */
export class Counter {
  readonly #numbering: Numbering
  readonly #counts = new Map<string, Map<number, number>>()
  readonly #used = new Set<string>()
  readonly #lists = new Map<string, List | null>()

  constructor(numbering: Numbering) {
    this.#numbering = numbering
  }

  next(id: string, at: number): string {
    const list = this.#listOf(id)
    const level = list?.levels.get(at)
    if (!list || !level) return ''
    const counts = this.#countsOf(list)
    if (!this.#used.has(id)) for (const each of list.anew) counts.delete(each)
    this.#used.add(id)
    counts.set(at, (counts.get(at) ?? level.start - 1) + 1)
    for (const below of counts.keys())
      if (below > at && at < (list.levels.get(below)?.restartsAfter ?? below)) counts.delete(below)
    return level.format === 'bullet' ? '' : labelOf(level, list, counts)
  }

  #listOf(id: string): List | null {
    const list = this.#lists.get(id) ?? this.#numbering.listOf(id)
    this.#lists.set(id, list)
    return list
  }

  #countsOf({ counts }: List): Map<number, number> {
    const own = this.#counts.get(counts) ?? new Map<number, number>()
    this.#counts.set(counts, own)
    return own
  }
}

/** No number is longer; a longer one would only grow the text, once for each paragraph. */
const longestLabel = 60

function labelOf({ text, legal }: Level, { levels }: List, counts: ReadonlyMap<number, number>): string {
  if (text.length > longestLabel) return ''
  return text
    .replace(/%([1-9])/g, (_, place: string) => {
      const at = Number(place) - 1
      const level = levels.get(at)
      const format = legal && level?.format !== 'none' ? 'decimal' : (level?.format ?? 'decimal')
      return written(format, counts.get(at) ?? level?.start ?? 1)
    })
    .trim()
}
