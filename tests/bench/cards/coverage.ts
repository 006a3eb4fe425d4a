/** Which of a document's questions its cards ask, and which its facts hold. */
import type { CompiledBriefing } from '../../../src/core/model/document.ts'
import type { Span } from '../../../src/core/model/span.ts'
import { type Question, type QuestionKind, questionKinds } from './question.ts'
import { saysAnswer } from './says.ts'

export interface Met {
  readonly question: Question
  readonly asked: boolean
  readonly held: boolean
}

interface Answer {
  readonly block: string
  readonly sentence: Span
  readonly answer: string
}

export function meet(questions: readonly Question[], { blocks, cards, facts }: CompiledBriefing): Met[] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]))
  const isNear = (question: Question) => {
    const wanted = lettersOf(question.sentence)
    return ({ block, sentence }: Answer) => {
      const own = lettersOf(texts.get(block)?.slice(sentence.start, sentence.end) ?? '')
      return own.length >= fewestLetters && (own.includes(wanted) || wanted.includes(own))
    }
  }
  const says = (question: Question, answers: readonly Answer[]) =>
    isAnswered(
      question,
      answers.filter(isNear(question)).map(({ answer }) => answer),
    )
  const held = facts.map((fact) => ({ ...fact, answer: fact.text }))
  return questions.map((question) => ({ question, asked: says(question, cards), held: says(question, held) }))
}

/** A list may be answered in parts. */
const isAnswered = ({ kind, answer }: Question, given: readonly string[]) =>
  kind === 'list'
    ? saysAnswer(kind, answer, given.join('; '))
    : given.some((each) => saysAnswer(kind, answer, each))

/** Sentences with fewer may stand in any other by chance. */
const fewestLetters = 12
const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

const countMet = (met: readonly Met[]) => ({
  of: met.length,
  asked: met.filter(({ asked }) => asked).length,
  held: met.filter(({ held }) => held).length,
})

type Counts = ReturnType<typeof countMet>

/** Counts of questions, of those that matter most, and of these by kind. */
export function sumUp(met: readonly Met[]) {
  const important = met.filter(({ question }) => question.importance === 3)
  const byKind: Partial<Record<QuestionKind, Counts>> = Object.fromEntries(
    questionKinds.map((kind) => [kind, countMet(important.filter(({ question }) => question.kind === kind))]),
  )
  return { all: countMet(met), important: countMet(important), importantByKind: byKind }
}
