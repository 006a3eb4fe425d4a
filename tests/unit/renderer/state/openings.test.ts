import { beforeEach, describe, expect, it, test } from 'vitest'
import type { Dialog } from '../../../../src/renderer/state/dialog.ts'
import { travel } from '../../../../src/renderer/state/history.ts'
import {
  attachMark,
  followLink,
  goAlong,
  showDocument,
  showListed,
  showPassage,
  tell,
  tellMadeAnew,
} from '../../../../src/renderer/state/open.ts'
import {
  leavePractice,
  openPractice,
  quizBlock,
  usePractice,
} from '../../../../src/renderer/state/practice.ts'
import { libraryList, openDocument, openId, queryClient } from '../../../../src/renderer/state/queries.ts'
import { beginStudy, showCard } from '../../../../src/renderer/state/study.ts'
import { plainSession, showOverview, useStudy } from '../../../../src/renderer/state/study-session.ts'
import { closeDialog, go, openDialog, showBlock, useUi } from '../../../../src/renderer/state/ui.ts'
import type { Done } from '../../../../src/shared/contract/history.ts'
import { dialogsStay, elsewheres, openings } from './openings.expected.ts'
import { library, opened, SlowMain, settle } from './slow-main.ts'

const main = new SlowMain()
const facts = { entries: [], facts: [], cards: [], loose: [] }
const untouched = useUi.getState()

beforeEach(() => {
  main.begin()
  leavePractice()
  useStudy.setState({ isOverview: false, begun: null })
  queryClient.clear()
  queryClient.setQueryData(openDocument.queryKey, opened('a'))
  queryClient.setQueryData(libraryList.queryKey, library('a', 'b', 'c'))
  const past = [{ place: 'progress', document: 'a', position: null }] as const
  const future = [{ place: 'read', document: 'b', position: null }] as const
  useUi.setState({ ...untouched, place: 'facts', trail: { past, future } }, true)
})

const open: Readonly<Record<keyof typeof openings, () => Promise<unknown>>> = {
  'a document': () => showDocument('b'),
  'a passage': () => showPassage('b', 'p'),
  'a fact in its list': () => showListed('facts', 'b', 'f'),
  'an address from outside': () => followLink({ document: 'b', block: 'p' }),
  'forward, the way they came': () => goAlong('forward'),
  'the cards of a document': () => beginStudy(plainSession('b')),
  'a card': () => showCard('b', 'k'),
  'a mark to be attached': () => attachMark({ id: 'm', document: 'b' }),
  'a quiz of a paragraph': () => quizBlock('a', 'p'),
}

const leave: Readonly<Record<keyof typeof elsewheres, () => unknown>> = {
  'another place': () => go('library'),
  'the place that is shown': () => go('facts'),
  'a paragraph of the open document': () => showBlock('q'),
  'another document': () => showDocument('c'),
  'what is listed': () => showListed('passages', 'a', 'n'),
  'back, the way they came': () => goAlong('back'),
  'the cards of all documents': () => beginStudy(plainSession(null)),
  practice: () => openPractice({ document: 'a', agenda: null }),
  'the overview of Study': () => showOverview(),
}

/** All that an opening could change. */
const standing = () => ({
  document: openId(),
  ui: useUi.getState(),
  study: useStudy.getState(),
  practice: usePractice.getState(),
})
const shown = () => ({ place: useUi.getState().place, document: openId() })
const holdOpening = () => {
  main.isHeld = (channel, { document }) =>
    (channel === 'document:open' && document === 'b') || channel === 'practice:cards'
}
const ways = Object.keys(open) as (keyof typeof open)[]
const others = Object.keys(leave) as (keyof typeof leave)[]

describe('an opening', () => {
  it.each(ways)('leads to %s, for whom waits', async (way) => {
    holdOpening()
    const opening = open[way]()
    await settle()
    main.letGo()
    await opening
    expect(shown()).toEqual(openings[way])
  })

  it.each(ways.flatMap((way) => others.map((other) => [way, other] as const)))(
    'of %s that comes after its user went to %s changes nothing',
    async (way, other) => {
      holdOpening()
      const opening = open[way]()
      await settle()
      await leave[other]()
      await settle()
      const before = standing()
      main.letGo()
      await opening
      await settle()
      expect(standing()).toEqual(before)
      expect(shown()).toEqual(elsewheres[other])
    },
  )

  it.each(ways)('of %s that fails after its user went elsewhere says nothing', async (way) => {
    holdOpening()
    main.fails = true
    const opening = open[way]()
    await settle()
    go('library')
    main.letGo()
    await opening
    expect(useUi.getState().toast).toBeNull()
  })

  it.each(ways)('of %s that fails for whom waits says so, and leads nowhere', async (way) => {
    holdOpening()
    main.fails = true
    const opening = open[way]()
    await settle()
    main.letGo()
    await opening
    expect(useUi.getState().toast?.error?.code).toBe('unexpected')
    expect(shown()).toEqual({ place: 'facts', document: 'a' })
  })

  it.each(Object.entries(dialogsStay))('leaves %s, opened meanwhile, on screen: %s', async (kind, stays) => {
    holdOpening()
    const opening = showDocument('b')
    const dialog = { kind } as unknown as Dialog
    openDialog(dialog)
    main.letGo()
    await opening
    expect(shown()).toEqual({ place: 'read', document: 'b' })
    expect(useUi.getState().dialog).toBe(stays ? dialog : null)
  })

  it.each(ways)('of %s leaves one stop: where its user stood', async (way) => {
    if (way === 'forward, the way they came') return
    const { past } = useUi.getState().trail
    await open[way]()
    const here = { place: 'facts', document: 'a', position: null }
    expect(useUi.getState().trail).toEqual({ past: [...past, here], future: [] })
  })

  it('can be ended by what its caller names', async () => {
    holdOpening()
    const acts = new AbortController()
    const opening = showDocument('b', acts.signal)
    acts.abort()
    main.letGo()
    expect(await opening).toBe(false)
    expect(shown()).toEqual({ place: 'facts', document: 'a' })
  })
})

it.each(['another place', 'another document'] as const)(
  'an address from outside that waits for the library changes nothing after its user went to %s',
  async (other) => {
    queryClient.removeQueries({ queryKey: libraryList.queryKey })
    main.isHeld = (channel) => channel === 'library:list'
    const following = followLink({ document: 'b', block: 'p' })
    await settle()
    await leave[other]()
    main.letGo()
    await following
    await settle()
    expect(shown()).toEqual(elsewheres[other])
  },
)

describe('the end of the open document', () => {
  const isReplacement = (channel: string, { document }: { readonly document?: unknown }) =>
    channel === 'document:open' && document === null

  it('shows another one, and leads nowhere', async () => {
    await tell('document-removed')
    expect(shown()).toEqual({ place: 'facts', document: 'c' })
  })

  it('neither ends nor undoes what its user opens meanwhile', async () => {
    holdOpening()
    const opening = showDocument('b')
    await tell('document-removed')
    expect(openId()).toBe('c')
    main.letGo()
    await opening
    expect(shown()).toEqual({ place: 'read', document: 'b' })
  })

  it('gives way to what was opened before its answer', async () => {
    main.isHeld = isReplacement
    const telling = tell('document-removed')
    await settle()
    await showDocument('b')
    main.letGo()
    await telling
    expect(shown()).toEqual({ place: 'read', document: 'b' })
  })
})

describe('what ends by itself', () => {
  const done = (kind: Done['kind'], document: string) => ({
    'history:undo': () => ({
      kind,
      document,
      documentTitle: document,
      sectionTitle: null,
      mark: null,
      card: null,
    }),
  })

  it.each(['document-removed', 'document-edited', 'agenda-set', 'fact-edited', 'passages-imported'] as const)(
    'an undo of %s in another document leads nowhere',
    async (kind) => {
      main.begin({
        ...done(kind, 'b'),
        'library:list': () => library('a', 'b', 'c'),
        'facts:list': () => facts,
      })
      main.isHeld = (channel) => channel === 'history:undo'
      const undoing = travel('history:undo')
      go('progress')
      main.letGo()
      await undoing
      expect(shown()).toEqual({ place: 'progress', document: 'a' })
      expect(useUi.getState().toast?.text).toMatch(/^Undid: /)
    },
  )

  it('an undo that takes the open document away shows another one where its user is', async () => {
    main.begin(done('document-restored', 'a'))
    await travel('history:undo')
    expect(shown()).toEqual({ place: 'facts', document: 'c' })
  })

  it('a document made anew takes nobody back to it', async () => {
    main.isHeld = (channel, { document }) => channel === 'document:open' && document === 'a'
    const telling = tellMadeAnew(['a'])
    await showDocument('b')
    main.letGo()
    await telling
    expect(shown()).toEqual({ place: 'read', document: 'b' })
  })
})

test('what closes a dialog closes no other that was opened meanwhile', () => {
  const [one, other] = [{ kind: 'trust' }, { kind: 'about' }] as const
  openDialog(one)
  openDialog(other)
  closeDialog(one)
  expect(useUi.getState().dialog).toBe(other)
  closeDialog(other)
  expect(useUi.getState().dialog).toBeNull()
})
