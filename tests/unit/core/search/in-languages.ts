/** The documents of languages.expected.ts, compiled. */
import { compile } from '../../../../src/core/compile.ts'
import type { Briefing } from '../../../../src/core/model/document.ts'
import { sourceOf } from '../source.ts'
import { documents, type Language } from './languages.expected.ts'

export const compileIn = (language: Language): Briefing => {
  const source = sourceOf(`${language}\n\n${documents[language].join('\n\n')}`)
  return compile({ ...source, meta: { ...source.meta, language } })
}

/** The numbers of paragraphs, from 1. */
export const numbersOf = (language: Language, { blocks }: Briefing, ids: readonly string[]): number[] => {
  const texts = ids.map((id) => blocks.find((block) => block.id === id)?.text ?? '')
  const paragraphs: readonly string[] = documents[language]
  return texts.map((text) => paragraphs.indexOf(text) + 1).sort((a, b) => a - b)
}
