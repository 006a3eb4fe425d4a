import {
  BookA,
  Bookmark,
  BookmarkX,
  Copy,
  FileMinus,
  FileText,
  Link,
  Pencil,
  Quote,
  Search,
  SquarePlus,
  StickyNote,
  Table,
  Trash2,
  Volume2,
  ZoomIn,
} from 'lucide-react'
import { type RefObject, useEffect } from 'react'
import { type Briefing, isDeck } from '../../../core/model/document.ts'
import { colours, isWordless, type MarkParts, sameParts } from '../../../core/model/mark.ts'
import { pageOf } from '../../../core/model/page.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { paragraphLink } from '../../../shared/paragraph-link.ts'
import { run } from '../../commands/run.ts'
import { Menu, type MenuItem } from '../../components/Menu.tsx'
import { partItems } from '../../components/part-items.tsx'
import { leaveOut } from '../../state/anew.ts'
import { type Half, useHalf } from '../../state/half.ts'
import { menuKey } from '../../state/keys.ts'
import { copyTable, copyText, quoteOf, removeMark } from '../../state/marks.ts'
import { sectionPart } from '../../state/parts.ts'
import { showPrinted } from '../../state/printed.ts'
import type { ReadingStore } from '../../state/reading.ts'
import { openDialog, useReading, useUi } from '../../state/ui.ts'
import colourStyles from '../marks/Colours.module.css'
import { paintIn, unpaintIn } from './highlights.ts'
import { rangeIn } from './page.ts'
import styles from './ReadMenu.module.css'
import type { MarksOfDocument } from './use-marks.ts'
import type { WordInText } from './word-at.ts'

/** The selection or paragraph that a menu was asked for, and where in the window. */
export interface MenuRequest {
  readonly at: { readonly x: number; readonly y: number }
  readonly byKey: boolean
  /** Whether words are selected; else it is about a paragraph. */
  readonly selected: boolean
  readonly parts: MarkParts
  /** The word that was pointed at, or is selected. */
  readonly word: WordInText | null
  /** The marks that were pointed at, the topmost first. */
  readonly ids: readonly string[]
}

interface Props {
  readonly briefing: Briefing
  /** Whether it came with the app. */
  readonly bundled: boolean
  readonly marks: MarksOfDocument
  readonly asked: MenuRequest
  readonly scroller: RefObject<HTMLElement | null>
  /** Null where there is no dictionary of the text's language. */
  readonly onLookUp: ((word: WordInText) => void) | null
  readonly onClose: () => void
}

/** All that can be done with what is selected, or with a paragraph. */
export function ReadMenu({ briefing, bundled, marks, asked, scroller, onLookUp, onClose }: Props) {
  const reading = useReading()
  const half = useHalf()
  const isBeside = half === 'beside'
  const { parts, selected } = asked
  // What it is about is seen while it is open; a selection is seen anyway.
  useEffect(() => {
    const view = scroller.current
    if (selected || view === null) return
    const ranges = parts.flatMap(({ block, position }) => rangeIn(view, { run: block, ...position }) ?? [])
    paintIn(view, 'subject', ranges)
    return () => unpaintIn(view, 'subject')
  }, [parts, selected, scroller])
  return (
    <Menu
      label={selected ? messages.read.menu.selection : messages.read.menu.paragraph}
      at={asked.at}
      byKey={asked.byKey}
      onClose={onClose}
      groups={[
        attachItems(marks),
        pictureItems(briefing, asked, half),
        markItems(marks, asked),
        // The printed page would take its place.
        isBeside ? [] : pageItems(briefing, asked),
        copyItems(briefing, marks, asked, reading),
        wordItems(asked, onLookUp),
        sectionItems(briefing, asked),
        aloudItems(asked, reading),
        editItems(marks, asked),
        ...(bundled ? [] : [leaveOutItems(briefing, asked)]),
      ]}
    />
  )
}

const icon = { size: 16, 'aria-hidden': true } as const

/** What a picture is good for beside its words. */
function pictureItems(
  { blocks }: Briefing,
  { parts, selected }: MenuRequest,
  half: Half | null,
): readonly MenuItem[] {
  const [{ block }] = parts
  const picture = blocks.find(({ id }) => id === block)?.figure?.image ?? null
  if (selected || picture === null) return []
  const large = {
    label: messages.read.menu.enlarge,
    glyph: <ZoomIn {...icon} />,
    run: () => openDialog({ kind: 'figure', block, half }),
  }
  // A card is made of the open document.
  if (half === 'beside') return [large]
  const card = {
    label: messages.read.menu.pictureCard,
    glyph: <SquarePlus {...icon} />,
    run: () => openDialog({ kind: 'picture-card', block }),
  }
  return [large, card]
}

const attachItems = ({ attach }: MarksOfDocument): readonly MenuItem[] =>
  attach === null ? [] : [{ label: messages.read.menu.attach, glyph: <Link {...icon} />, run: attach }]

function markItems(
  { mark, marks, toMark }: MarksOfDocument,
  { parts, selected }: MenuRequest,
): readonly MenuItem[] {
  const options = { unselect: selected }
  const isBookmarked = marks.some((each) => each.kind === 'bookmark' && sameParts(each.parts, toMark(parts)))
  const bookmark = {
    label: isBookmarked ? messages.read.menu.removeBookmark : messages.read.menu.bookmark,
    glyph: isBookmarked ? <BookmarkX {...icon} /> : <Bookmark {...icon} />,
    keys: menuKey('bookmark:toggle'),
    run: () => void mark('bookmark', null, options),
  }
  if (isWordless(parts)) return [bookmark]
  return [
    ...colours.map((colour) => ({
      label: messages.commands[`read:highlight-${colour}`].label,
      glyph: (
        <span className={`${colourStyles.colour} ${styles.colour}`} data-colour={colour}>
          <span>{messages.marks.sample}</span>
        </span>
      ),
      keys: menuKey(`read:highlight-${colour}`),
      run: () => void mark('highlight', colour, options),
    })),
    {
      label: messages.read.menu.note,
      glyph: <StickyNote {...icon} />,
      keys: menuKey('read:note'),
      run: () => void mark('highlight', useUi.getState().lastColour, { note: true }),
    },
    bookmark,
  ]
}

function copyItems(
  briefing: Briefing,
  { copy }: MarksOfDocument,
  { parts, selected }: MenuRequest,
  reading: ReadingStore,
): readonly MenuItem[] {
  const quote = quoteOf(parts)
  const isOneLine = !/[\n\t]/.test(quote)
  const rows = briefing.blocks.find(({ id }) => id === parts[0].block)?.rows
  const find = () => reading.setState({ findOpen: true, findFor: quote })
  const link = {
    label: messages.read.menu.copyLink,
    glyph: <Link {...icon} />,
    run: () => void copyText(paragraphLink(briefing.id, parts[0].block), messages.read.menu.linkCopied),
  }
  if (isWordless(parts)) return [link]
  return [
    {
      label: messages.read.menu.copy,
      glyph: <Copy {...icon} />,
      run: () => void copyText(quote, messages.read.menu.copied),
    },
    { label: messages.read.cite, glyph: <Quote {...icon} />, keys: menuKey('read:copy'), run: copy },
    link,
    ...(rows === undefined
      ? []
      : [{ label: messages.read.copyTable, glyph: <Table {...icon} />, run: () => void copyTable(rows) }]),
    ...(selected && isOneLine
      ? [{ label: messages.read.menu.find(quote), glyph: <Search {...icon} />, run: find }]
      : []),
  ]
}

function wordItems({ word }: MenuRequest, lookUp: Props['onLookUp']): readonly MenuItem[] {
  if (word === null || lookUp === null) return []
  return [
    {
      label: messages.read.menu.lookUp(word.text),
      glyph: <BookA {...icon} />,
      keys: menuKey('read:look-up'),
      run: () => lookUp(word),
    },
  ]
}

function pageItems(briefing: Briefing, { parts }: MenuRequest): readonly MenuItem[] {
  const [{ block }] = parts
  const page = pageOf(briefing, block)
  if (page === null) return []
  const show = () => void showPrinted(briefing.id, block)
  return [
    {
      label: messages.read.page.asPrinted(page),
      glyph: <FileText {...icon} />,
      keys: menuKey('read:page'),
      run: show,
    },
  ]
}

/** The section that holds it: on a heading, its own. */
function sectionItems(
  { id, sections, blocks }: Briefing,
  { parts, selected }: MenuRequest,
): readonly MenuItem[] {
  const held = blocks.find((block) => block.id === parts[0].block)?.section
  const section = sections.find((each) => each.id === held)
  if (selected || section === undefined || section.title === null) return []
  return partItems(sectionPart(id, section.id, section.title), messages.parts.section)
}

function aloudItems({ selected }: MenuRequest, reading: ReadingStore): readonly MenuItem[] {
  const { aloud } = reading.getState()
  if (aloud === null || selected) return []
  const label = messages.read.menu.aloud[aloud]
  return [
    { label, glyph: <Volume2 {...icon} />, keys: menuKey('read:aloud'), run: () => void run('read:aloud') },
  ]
}

/** What stands in a text and is no part of it for its user. A deck is its notes, as they are. */
function leaveOutItems(
  { id, source, blocks }: Briefing,
  { parts, selected }: MenuRequest,
): readonly MenuItem[] {
  const block = blocks.find((each) => each.id === parts[0].block)
  if (selected || block === undefined || isWordless(parts) || isDeck(source.kind)) return []
  const run = () => void leaveOut(id, block.text)
  return [{ label: messages.read.menu.leaveOut, glyph: <FileMinus {...icon} />, run }]
}

function editItems({ marks, setOpen }: MarksOfDocument, { ids, byKey }: MenuRequest): readonly MenuItem[] {
  const top = marks.find(({ id }) => id === ids[0])
  if (top === undefined) return []
  const { edit } = messages.read.menu
  return [
    {
      label: ids.length === 1 ? edit[top.kind] : edit.marks,
      glyph: <Pencil {...icon} />,
      run: () => setOpen({ ids, at: 0, focusNote: false }),
    },
    // A key points at a paragraph: which of its marks is meant is then not known. A bookmark is let go above.
    ...(top.kind === 'bookmark' || (byKey && ids.length > 1)
      ? []
      : [
          {
            label: messages.marks.remove[top.kind],
            glyph: <Trash2 {...icon} />,
            run: () => void removeMark(top),
          },
        ]),
  ]
}
