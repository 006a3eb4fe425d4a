import { sentenceStarts } from '../../../core/text/locale-sentences.ts'
import type { RunSpan } from '../../state/text-surface.ts'
import type { PageRun } from './page.ts'

/** A sentence as it is said, and where it stands. */
export interface Spoken extends RunSpan {
  readonly text: string
}

/** The sentences of runs of text, each cut when its turn comes: a long text is not cut before it begins to be read. */
export function* sentencesOf(runs: readonly PageRun[], language: string): Generator<Spoken, void> {
  for (const { id, text } of runs) {
    const starts = sentenceStarts(text, text, language)
    for (const [index, start] of starts.entries()) {
      const said = text.slice(start, starts[index + 1]).trimEnd()
      if (said.trim() !== '') yield { run: id, start, end: start + said.length, text: said }
    }
  }
}

export interface Speech {
  readonly synthesis: Pick<SpeechSynthesis, 'speak' | 'cancel'>
  readonly utter: (text: string) => SpeechSynthesisUtterance
  readonly voice: SpeechSynthesisVoice
  /** How fast, in times of the voice's own pace; asked for each sentence. */
  readonly rate: () => number
  /** A sentence begins to be read. */
  readonly onSentence: (sentence: Spoken) => void
  /** All is read, or the voice failed; not where it was stopped. */
  readonly onEnd: () => void
}

export interface Reading {
  readonly pause: () => void
  /** Says the sentence that it stands at from its beginning: after a pause, or at another rate. */
  readonly goOn: () => void
  readonly stop: () => void
}

/**
 * Reads sentences one after the other. To pause ends the one that is read, and to go on begins it again: what platforms have
 * for that leaves some of them silent.
 */
export function readAloud(
  sentences: Iterator<Spoken, void>,
  { synthesis, utter, voice, rate, onSentence, onEnd }: Speech,
): Reading {
  let current: Spoken | null = null
  // Held here: one that nothing holds may be collected while it is spoken, and then never ends.
  let spoken: SpeechSynthesisUtterance | null = null
  const say = (sentence: Spoken) => {
    onSentence(sentence)
    const utterance = utter(sentence.text)
    // A voice also says that it ended where it was stopped: only the one that is spoken goes on.
    const unlessStopped = (act: () => void) => () => spoken === utterance && act()
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.rate = rate()
    utterance.onend = unlessStopped(next)
    utterance.onerror = unlessStopped(end)
    spoken = utterance
    synthesis.speak(utterance)
  }
  const silence = () => {
    spoken = null
    synthesis.cancel()
  }
  const end = () => {
    spoken = null
    current = null
    onEnd()
  }
  const next = () => {
    current = sentences.next().value ?? null
    if (current === null) end()
    else say(current)
  }
  silence()
  next()
  return {
    pause: silence,
    goOn: () => {
      if (current === null) return
      silence()
      say(current)
    },
    stop: () => {
      if (current === null) return
      current = null
      silence()
    },
  }
}
