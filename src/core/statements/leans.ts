/** What in a sentence points outside it, so that somebody who sees it alone cannot know what is meant. */
import { firstBroken } from '../model/rule.ts'
import { tagWords } from '../text/wink.ts'
import { type Lean, type LeanContext, leanPhraseRules, leanRules } from './lean-rules.ts'

export function leansOf(sentence: string, shown: LeanContext): Lean[] {
  const words = tagWords(sentence)
  const ofWords = words.flatMap((word, at): Lean[] => {
    const rule = firstBroken(leanRules, { words, at, sentence, shown }, shown.off)
    return rule ? [{ kind: rule.kind, word: word.text, rule: rule.name }] : []
  })
  const ofPhrases = leanPhraseRules.flatMap(({ name, words: find }): Lean[] => {
    const found = find(sentence, shown)
    return found.length === 0 || shown.off?.has(name)
      ? []
      : found.map((word) => ({ kind: 'back', word, rule: name }))
  })
  return [...ofWords, ...ofPhrases]
}
