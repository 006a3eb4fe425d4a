import { expect, it } from 'vitest'
import { type CardDraft, isCard } from '../../../../src/core/cards/draft.ts'
import { withoutRepeats } from '../../../../src/core/cards/repeats.ts'
import { twice } from './repeats.expected.ts'

function draftOf(row: string, at: number): CardDraft {
  const [prompt = '', answer = ''] = row.split(' | ')
  return {
    prompt,
    answer,
    kind: 'cloze',
    direction: 'clause',
    type: 'cause',
    importance: 2,
    doubts: [],
    chance: 1,
    weight: 2,
    accept: [],
    fact: `f${at}`,
    block: `b${at}`,
    sentence: { start: 0, end: 40 },
    context: { section: 'Of Ports', before: null },
  }
}

it.each(twice)('of two cards keeps what is not said twice: $says', ({ cards, isSame }) => {
  const kept = withoutRepeats(cards.map(draftOf)).filter(isCard)
  expect(kept).toHaveLength(isSame ? 1 : 2)
})

it('says which fact is refused, in the order of the cards', () => {
  const [first] = twice
  const all = withoutRepeats((first?.cards ?? []).map(draftOf))
  expect(all.map(({ fact }) => fact)).toEqual(['f0', 'f1'])
  expect(all.filter((each) => !isCard(each))).toMatchObject([{ why: 'repeated' }])
})
