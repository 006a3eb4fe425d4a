import fc from 'fast-check'
import { expect, test } from 'vitest'
import { knownOf } from '../../../../src/core/weigh/known.ts'
import { traitsIn, type Weighable } from '../../../../src/core/weigh/traits.ts'
import { cardWeigher, spanWeigher } from '../../../../src/core/weigh/weigh.ts'

const blocks = [
  { id: 'a', text: 'The harbour of Lund was dug by hand. The board owns the harbour and the pier.' },
  { id: 'b', text: 'In 1825 the board opened the long pier for grain.' },
]
const known = knownOf('The Harbour of Lund', blocks)

const cloze: Weighable = {
  kind: 'cloze',
  type: 'commitment',
  grading: 'self',
  prompt: 'In 1825 the board opened ____ for grain.',
  answer: 'the long pier',
  context: { section: 'The Pier', before: 'The board owns the harbour.' },
  importance: 2,
  doubts: ['told'],
  block: 'b',
}

function traitsOf(card: Weighable): Record<string, number> {
  const traits: Record<string, number> = {}
  traitsIn(known)(card, (name, value) => {
    traits[name] = value
  })
  return traits
}

test('tells what the gap hides and what stands around it', () => {
  expect(traitsOf(cloze)).toMatchObject({
    'words.answer': 3,
    'words.prompt': 7,
    'at.start': 0,
    'prev.VERB': 1,
    'next=for': 1,
    'first=the': 1,
    'gap.object': 1,
    'has.year': 1,
    'doubt.told': 1,
    'kind.cloze': 1,
  })
})

test('tells what of it stands beside the card, and how often it is said', () => {
  const traits = traitsOf(cloze)
  // "pier" stands in the head, "board" in the sentence before.
  expect(traits).toMatchObject({ 'head.answer': 1, 'before.left': 1, 'title.left': 0 })
  expect(traits['salience.most']).toBe(2)
  // "the board" is named before the card; "the long pier" is hidden.
  expect(traits).toMatchObject({ definite: 1, 'definite.open': 0 })
})

test('a thing with "the" that nothing shown has named is open', () => {
  const alone = traitsOf({ ...cloze, context: { section: null, before: null } })
  expect(alone).toMatchObject({ 'definite.open': 1, 'definite.said-before': 1, 'head.none': 1 })
})

test('a question has no gap', () => {
  const traits = traitsOf({
    ...cloze,
    kind: 'question',
    prompt: 'What is a pier?',
    answer: 'a wall in the sea',
  })
  expect(traits).toMatchObject({ 'kind.question': 1, 'words.prompt': 4, 'words.answer': 5 })
  expect(traits['gap.object']).toBeUndefined()
})

test('weighs any card, and the same card alike, between 0 and 1', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('The pier ', 'was ', 'In 1825, ', '(', ' of '),
  )
  const any = fc.record({ before: piece, answer: piece, after: piece, section: fc.option(piece) })
  const weighs = [cardWeigher(known), cardWeigher(known)] as const
  fc.assert(
    fc.property(any, ({ before, answer, after, section }) => {
      const card = { ...cloze, prompt: `${before}____${after}`, answer, context: { section, before } }
      const chance = weighs[0](card)
      expect(chance).toBeGreaterThan(0)
      expect(chance).toBeLessThan(1)
      expect(weighs[1](card)).toBe(chance)
    }),
  )
})

test('a phrase is weighed by its sentence alone', () => {
  const text = 'In 1825 the board opened the long pier for grain.'
  const weigh = spanWeigher(known)
  const chance = (words: string) => {
    const start = text.indexOf(words)
    return weigh({ text, start, end: start + words.length, type: 'commitment', block: 'b', section: null })
  }
  // Half a phrase is worth less than the whole of it.
  expect(chance('the long pier')).toBeGreaterThan(chance('long'))
  expect(chance('the long pier')).toBeGreaterThan(chance('opened the'))
})
