import { type RefObject, useCallback, useEffect, useState } from 'react'
import type { Briefing } from '../../../core/model/document.ts'
import { primaryOf } from '../../../core/text/language.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { useCommands } from '../../commands/run.ts'
import { say } from '../../state/ui.ts'
import { selectedWord, type WordInText, wordAtCaret } from './word-at.ts'

export interface LookUp {
  readonly asked: WordInText | null
  /** Null where the dictionary is not of the text's language. */
  readonly open: ((word: WordInText) => void) | null
  readonly close: () => void
}

/** Looks words of the text up: what is selected, or else the word at the caret. */
export function useLookUp(briefing: Briefing, scroller: RefObject<HTMLElement | null>): LookUp {
  const [asked, setAsked] = useState<WordInText | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a word of another document is looked up no longer
  useEffect(() => () => setAsked(null), [briefing])
  const isEnglish = primaryOf(briefing.source.language) === 'en'
  const act = () => {
    const view = scroller.current
    if (view === null) return
    if (!isEnglish) return say(messages.read.lookUp.english)
    const word = selectedWord(view) ?? wordAtCaret(view)
    if (word === null) say(messages.read.lookUp.selectFirst)
    else if (word === 'too-long') say(messages.read.lookUp.tooLong)
    else setAsked(word)
  }
  useCommands({ 'read:look-up': act })
  const close = useCallback(() => setAsked(null), [])
  return { asked, open: isEnglish ? setAsked : null, close }
}
