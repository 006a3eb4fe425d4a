import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../../scripts/run.ts'
import { meet, sumUp } from '../../../bench/cards/coverage.ts'
import { readAsked } from '../../../bench/cards/documents.ts'
import { saysAnswer } from '../../../bench/cards/says.ts'
import { answers } from './coverage.expected.ts'

describe('what a question asks for', () => {
  it.each(answers)('a %s: “%s” is said by “%s”: %s', (kind, wanted, given, says) => {
    expect(saysAnswer(kind, wanted, given)).toBe(says)
  })
})

const own = join(ROOT, 'tests', 'bench', 'cards', 'own')
const { read, missing } = await readAsked(own, own)

describe('the questions of a document', () => {
  it('each stand in a sentence of it, with the answer', () => {
    expect(missing).toEqual([])
    for (const { briefing, questions } of read) {
      const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
      const text = letters(briefing.blocks.map((block) => block.text).join(' '))
      for (const { sentence } of questions) expect(text).toContain(letters(sentence))
    }
  })

  it('are met by the cards and facts of their sentences, and by no others', () => {
    for (const { briefing, questions } of read) {
      const met = meet(questions, briefing)
      expect(sumUp(met).all.of).toBe(questions.length)
      expect(met.filter(({ asked, held }) => asked || held).length).toBeGreaterThan(questions.length / 2)
      // In a document without cards and facts nothing is asked.
      const bare = sumUp(meet(questions, { ...briefing, cards: [], facts: [] })).all
      expect(bare).toEqual({ of: questions.length, asked: 0, held: 0 })
    }
  })
})
