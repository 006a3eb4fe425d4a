import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Card } from '../../../../src/core/model/card.ts'
import { cardsChanged } from '../../../../src/renderer/state/versions.ts'
import { askedAloud } from '../../../../src/renderer/views/study/asked-aloud.ts'
import { CardAnswer } from '../../../../src/renderer/views/study/CardAnswer.tsx'
import { CardFront } from '../../../../src/renderer/views/study/CardFront.tsx'
import { CardPage } from '../../../../src/renderer/views/study/CardPage.tsx'
import type { Items } from '../../../../src/renderer/views/study/use-items.ts'
import type { StudyCard } from '../../../../src/shared/contract/study.ts'
import { formatIsoDate } from '../../../../src/shared/messages/format.ts'

const plain: Card = {
  id: 'c',
  kind: 'cloze',
  prompt: 'It will ____.',
  answer: 'grow',
  accept: [],
  context: { section: 'Aims', before: null },
  fact: null,
  block: null,
  sentence: null,
}
const led: Card = { ...plain, context: { section: 'Aims', before: 'It is small.', lead: 'The port:' } }

const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe('the front of a card', () => {
  it('shows what leads to the question before it, in the order of the document', () => {
    const text = textOf(renderToStaticMarkup(createElement(CardFront, { card: led, isAnswered: false })))
    expect(text).toMatch(/The port:.*It is small\..*It will/)
  })

  it('says the same to those who hear it', () => {
    expect(askedAloud(led)).toBe('The port: It is small. It will blank.')
    expect(askedAloud(plain)).toBe('It will blank.')
  })

  it('does not tell what a picture is called before the answer, be it seen or heard', () => {
    const picture = {
      side: 'question',
      image: 'a'.repeat(64),
      width: 9,
      height: 9,
      alt: 'The lock at Sund',
    } as const
    const asked: Card = { ...plain, prompt: '', answer: 'Sund', pictures: [picture] }
    const front = (isAnswered: boolean) =>
      renderToStaticMarkup(createElement(CardFront, { card: asked, isAnswered }))
    expect(front(false)).toContain('alt="Picture"')
    expect(front(false)).not.toContain('Sund')
    expect(front(true)).toContain('alt="The lock at Sund"')
    expect(askedAloud(asked)).toBe('Picture')
  })
})

const answer = (card: Card, said: string | null, items: Partial<Items> = {}) => {
  const all = card.items ?? []
  const given = {
    all,
    ticks: all.map(() => false),
    verdicts: null,
    toggle: () => 0,
    grade: () => 0,
    ...items,
  }
  return renderToStaticMarkup(createElement(CardAnswer, { card, said, items: given, onToggle: () => {} }))
}

describe('the answer of a card', () => {
  it('of a clause stands beside what was written, and nothing says whether that is right', () => {
    const clause: Card = { ...plain, grading: 'self', answer: 'grow by half' }
    expect(textOf(answer(clause, 'get bigger'))).toMatch(/You get bigger The document grow by half/)
    expect(answer(clause, 'get bigger')).not.toMatch(/right|wrong|close|not this/i)
    expect(textOf(answer(clause, null)).trim()).toBe('grow by half')
  })

  it('of a list has a box for each item, with slips told', () => {
    const list: Card = { ...plain, kind: 'list', items: ['trade', 'trade', 'energy'] }
    const html = answer(list, 'enrgy', {
      ticks: [false, false, true],
      verdicts: ['wrong', 'wrong', 'close'],
    })
    expect(html.match(/type="checkbox"/g)).toHaveLength(3)
    expect(html.match(/checked=""/g)).toHaveLength(1)
    expect(textOf(html)).toContain('1 of 3')
    expect(textOf(html)).toContain('energy Close')
  })
})

describe('a card of what changed', () => {
  const current: StudyCard = {
    document: 'd',
    documentTitle: 'Lights of the coast',
    date: null,
    card: plain,
    type: 'quantity',
    source: null,
    kind: 'new',
    reps: 0,
    lapses: 0,
    siblings: [],
    marked: false,
    leech: false,
    intervals: [1, 6, 10, 5760],
  }
  const day = formatIsoDate('2021-05-03')
  const counts = { new: 1, learning: 0, due: 0 }
  const shows = (
    kind: StudyCard['kind'],
    shown: boolean,
    changed = 'c',
    date: string | null = '2021-05-03',
  ) => {
    const client = new QueryClient()
    const cards = { [changed]: { was: 'shrink', sentence: 'It will shrink.' } }
    client.setQueryData(cardsChanged('d').queryKey, { date, addedAt: 0, cards })
    const page = createElement(CardPage, {
      current: { ...current, kind },
      overAll: false,
      partName: null,
      practice: { document: 'd', agenda: null },
      counts,
      shown,
      busy: false,
      canUndo: false,
      suggestion: null,
      typed: null,
      answer: null,
      onShow: () => {},
      onRate: () => {},
      onUndo: () => {},
      onSource: null,
      onPage: null,
      onMenu: () => {},
    })
    return textOf(renderToStaticMarkup(createElement(QueryClientProvider, { client }, page)))
  }

  it('says so while it is new, and what it was only with its answer', () => {
    expect(shows('new', false)).toContain(`Changed on ${day}`)
    expect(shows('new', false)).not.toContain('shrink')
    expect(shows('new', true)).toContain(`This changed on ${day}: was shrink It will shrink.`)
  })

  it('says what it was with its answer alone once it is known', () => {
    expect(shows('due', false)).not.toContain('hanged')
    expect(shows('due', true)).toContain(`This changed on ${day}: was shrink`)
  })

  it('of a month says so, and other cards say nothing', () => {
    expect(shows('new', false, 'c', '2021-05')).toContain(`Changed in ${formatIsoDate('2021-05')}`)
    expect(shows('new', true, 'another')).not.toContain('hanged')
  })
})
