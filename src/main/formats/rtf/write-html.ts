/** RTF as HTML: groups set what holds within them, paragraphs say what they are when they end. */
import type { Dropped } from '../../../core/model/document.ts'
import { linkTo, NoteList } from '../markup.ts'
import { type Change, deletedReason } from '../notices.ts'
import { Refusal } from '../refuse.ts'
import { type Destination, destinations, passed } from './destinations.ts'
import { Flow, type Paragraph } from './flow.ts'
import { decodeLetters, named, pageOfScript, signed } from './letters.ts'
import { filePageOf, firstState, plainParagraph, restated, type State } from './state.ts'
import { type Token, tokensOf } from './tokens.ts'

export interface WrittenRtf {
  readonly html: string
  readonly dropped: readonly Dropped[]
  readonly pictures: number
  readonly changes: ReadonlySet<Change>
  readonly title: string
  /** The digits of year, month and day. */
  readonly created: readonly [string, string, string]
}

const noNumber = { number: null as string | null }
const deepest = 10_000
const deepestHeading = 6
/** How far programs indent an item for each list that it stands in, in twentieths of a point. */
const indentOfLevel = 360

/** What a group gathers until it ends. */
interface Gathering {
  /** How many groups are open within which it gathers. */
  readonly depth: number
  readonly end: () => void
}

export function writeHtml(rtf: string): WrittenRtf {
  const writer = new Writer()
  for (const token of tokensOf(rtf)) writer.take(token)
  return writer.end()
}

class Writer {
  readonly #notes = new NoteList()
  readonly #dropped: Dropped[] = []
  readonly #changes = new Set<Change>()
  readonly #fonts = new Map<number, string>()
  readonly #styles = new Map<number, string>()
  readonly #above: State[] = []
  readonly #gatherings: Gathering[] = []
  #state: State = firstState
  #flow = new Flow()
  #number = noNumber
  /** Bytes that are not letters yet: some letters have two, each written by itself. */
  #bytes = ''
  /** Letters that are still to be passed over. */
  #passing = 0
  #starred = false
  #filePage = firstState.page
  #headedRow = false
  #pictures = 0
  /** The text that the open destination gathers, where it is not shown. */
  #gathered = ''
  #title = ''
  #created: [string, string, string] = ['', '', '']
  #font = 0
  #style = 0
  #instruction = ''

  take(token: Token): void {
    if (token.kind === 'bytes') {
      this.#takeBytes(token.bytes)
      return
    }
    if (token.kind === 'word' && token.name === 'u') {
      // Between two halves of a letter there is nothing to decode.
      this.#endBytes()
      this.#text(String.fromCharCode((token.value ?? 0) & 0xffff))
      this.#passing = this.#state.standIns
      return
    }
    this.#endBytes()
    if (token.kind === 'open') this.#open()
    else if (token.kind === 'close') this.#close()
    else if (token.kind === 'sign') this.#sign(token.sign)
    else this.#word(token.name, token.value)
    if (!(token.kind === 'sign' && token.sign === '*')) this.#starred = false
  }

  end(): WrittenRtf {
    this.#endBytes()
    while (this.#above.length > 0) this.#close()
    const html = this.#flow.end(this.#paragraph()) + this.#notes.html
    return {
      html,
      dropped: this.#dropped,
      pictures: this.#pictures,
      changes: this.#changes,
      title: this.#title.trim(),
      created: this.#created,
    }
  }

  #takeBytes(bytes: string): void {
    const passed = Math.min(this.#passing, bytes.length)
    this.#passing -= passed
    this.#bytes += bytes.slice(passed)
  }

  #endBytes(): void {
    if (this.#bytes === '') return
    const text = decodeLetters(this.#bytes, this.#state.page)
    this.#bytes = ''
    this.#text(text)
  }

  #open(): void {
    this.#passing = 0
    if (this.#above.length > deepest) throw new Refusal('is nested too deeply')
    this.#above.push(this.#state)
  }

  #close(): void {
    this.#passing = 0
    const before = this.#above.pop()
    if (before === undefined) return
    while ((this.#gatherings.at(-1)?.depth ?? -1) > this.#above.length) this.#gatherings.pop()?.end()
    this.#state = before
  }

  #text(text: string): void {
    const { to, hidden, deleted, setting } = this.#state
    if (to === 'nothing') return
    if (to !== 'text' && to !== 'note' && to !== 'box' && to !== 'result') {
      if (to === 'styles') this.#addStyles(text)
      else this.#gathered += text
    } else if (deleted) this.#leaveOut(text, deletedReason)
    else if (!hidden) this.#flow.text(text, setting)
  }

  #leaveOut(text: string, why: string): void {
    if (text.trim() !== '') this.#dropped.push({ text: text.trim(), why })
  }

  /** "heading 1;": the name of the style whose number was read last. */
  #addStyles(text: string): void {
    this.#styles.set(this.#style, ((this.#styles.get(this.#style) ?? '') + text).replace(/;\s*$/, ''))
  }

  #sign(sign: string): void {
    if (sign === '*') this.#starred = true
    else if (sign === '\n' || sign === '\r') this.#endParagraph()
    else if (this.#passing > 0) this.#passing -= 1
    else this.#text(signed.get(sign) ?? '')
  }

  #word(name: string, value: number | null): void {
    const to = destinations.get(name)
    const letter = named.get(name)
    if (to !== undefined) this.#goTo(to, name)
    else if (this.#starred && !passed.has(name)) this.#goTo('nothing', name)
    else if (letter !== undefined) {
      if (this.#passing > 0) this.#passing -= 1
      else this.#text(letter)
    } else if (this.#state.to === 'created') this.#addCreated(name, value)
    else if (this.#state.to === 'fonts' || this.#state.to === 'styles') this.#describe(name, value)
    else this.#set(name, value)
  }

  #goTo(to: Destination, name: string): void {
    const outer = this.#state.to
    if (name === 'pict' && outer !== 'nothing') this.#pictures += 1
    // Text within what goes nowhere goes nowhere, except that of boxes and what is said of the file.
    if (outer === 'nothing' && to !== 'box' && to !== 'title' && to !== 'created') return
    this.#state = { ...this.#state, to }
    const depth = this.#above.length
    const gather = (end: () => void) => this.#gatherings.push({ depth: depth, end })
    if (to === 'note') this.#gatherFlow(gather, (html) => this.#flow.add(this.#notes.call(html)))
    else if (to === 'box') this.#gatherFlow(gather, (html) => this.#flow.addBox(html))
    else if (to === 'result') this.#gatherResult(gather)
    else if (to === 'title' || to === 'number' || to === 'field' || to === 'comment')
      this.#gatherText(gather, to)
  }

  #gatherFlow(gather: (end: () => void) => void, place: (html: string) => void): void {
    const [flow, number, state] = [this.#flow, this.#number, this.#state]
    this.#flow = new Flow()
    this.#number = noNumber
    this.#state = { ...state, paragraph: plainParagraph, setting: {} }
    gather(() => {
      const html = this.#flow.end(this.#paragraph())
      this.#flow = flow
      this.#number = number
      if (html !== '') place(html)
    })
  }

  #gatherText(gather: (end: () => void) => void, to: Destination): void {
    const outer = this.#gathered
    this.#gathered = ''
    gather(() => {
      const text = this.#gathered.replace(/\s+/g, ' ').trim()
      this.#gathered = outer
      if (to === 'title') this.#title = text
      else if (to === 'field') this.#instruction = text
      else if (to === 'comment') this.#leaveOut(text, 'comment')
      else if (to === 'number') this.#number = { number: /[\p{L}\p{N}]/u.test(text) ? text : '' }
    })
  }

  /** What a field shows: of a link its text; a list of contents is made anew by the outline. */
  #gatherResult(gather: (end: () => void) => void): void {
    const instruction = this.#instruction
    this.#instruction = ''
    const address = /^HYPERLINK\s+(?:\\[a-z]\s+)*"([^"]*)"/i.exec(instruction)?.[1]
    if (/^TOC\b/i.test(instruction)) {
      this.#state = { ...this.#state, to: 'nothing' }
      this.#dropped.push({ text: 'Contents', why: 'contents list' })
    } else if (address !== undefined) {
      const [flow, place] = [this.#flow, this.#flow.place]
      gather(() => flow.wrap(place, (inner) => linkTo(inner, address)))
    }
  }

  #addCreated(name: string, value: number | null): void {
    const at = ['yr', 'mo', 'dy'].indexOf(name)
    if (at >= 0) this.#created[at] = String(value ?? '').padStart(2, '0')
  }

  /** Words of the tables of fonts and of styles. */
  #describe(name: string, value: number | null): void {
    if (name === 'f') this.#font = value ?? 0
    else if (name === 'fcharset') {
      const page = pageOfScript(value ?? 0)
      if (page !== undefined) this.#fonts.set(this.#font, page)
    } else if (name === 's' || name === 'cs' || name === 'ds' || name === 'ts') {
      // Only styles of paragraphs are asked for; the others have numbers of their own.
      this.#style = name === 's' ? (value ?? 0) : -1
      this.#styles.set(this.#style, '')
    }
  }

  #set(name: string, value: number | null): void {
    const isOn = value !== 0
    if (name === 'deleted' && isOn) this.#changes.add('deletions')
    if (name === 'revised' && isOn) this.#changes.add('insertions')
    if (name === 'pard') this.#number = noNumber
    if (name === 'trowd') this.#headedRow = false
    if (name === 'trhdr') this.#headedRow = true
    const filePage = filePageOf(name, value)
    if (filePage !== null) this.#filePage = filePage
    this.#state = restated(this.#state, name, value, { file: this.#filePage, fonts: this.#fonts })
    if (this.#isShown) this.#end(name)
  }

  /** Words that end a line, a paragraph, a cell or a row. */
  #end(name: string): void {
    if (name === 'par' || name === 'sect') this.#endParagraph()
    else if (name === 'line') this.#flow.add('<br>')
    else if (name === 'row') this.#flow.endRow(this.#headedRow)
    // A table in a cell is text of the cell.
    else if (name === 'nestcell' || name === 'nestrow') this.#flow.text(' ', {})
    else if (name === 'cell') {
      this.#flow.endCell(this.#paragraph())
      this.#number = noNumber
    }
  }

  get #isShown(): boolean {
    return /^(?:text|note|box|result)$/.test(this.#state.to)
  }

  #endParagraph(): void {
    if (!this.#isShown) return
    this.#flow.endParagraph(this.#paragraph())
    this.#number = noNumber
  }

  #paragraph(): Paragraph {
    const { style, outline, level, inTable, indent, firstIndent } = this.#state.paragraph
    const name = this.#styles.get(style) ?? ''
    const ofStyle = /^heading ([1-9])$/i.exec(name)?.[1]
    const isTitle = /^title$/i.test(name)
    const depth = outline !== null && outline < 9 ? outline + 1 : isTitle ? 1 : Number(ofStyle ?? 0)
    return {
      heading: depth > 0 ? Math.min(deepestHeading, depth) : null,
      quoted: /^(?:(?:intense )?quote|quotations|block text)$/i.test(name),
      inTable,
      number: this.#number.number,
      level: Math.min(9, Math.max(1, level === null ? Math.round(indent / indentOfLevel) : level + 1)),
      hangs: firstIndent < 0,
    }
  }
}
