/** What a reader could be asked about a document, and the sentence that answers it. */
import { z } from 'zod'

export const questionKinds = [
  'figure',
  'date',
  'name',
  'place',
  'commitment',
  'definition',
  'cause',
  'list',
] as const
export type QuestionKind = (typeof questionKinds)[number]

const question = z.object({
  id: z.string(),
  question: z.string(),
  answer: z.string(),
  sentence: z.string(),
  kind: z.enum(questionKinds),
  /** 3 matters most. */
  importance: z.number(),
})
export type Question = z.infer<typeof question>

export const questionFile = z.object({ questions: z.array(question) })
