import { primaryOf } from '../../../core/text/language.ts'
import type { PageRun } from './page.ts'

/** A voice of this machine for a language; null where there is none: no text is sent to a voice elsewhere. */
export function localVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | null {
  const speaks = voices.filter(
    ({ localService, lang }) => localService === true && primaryOf(lang) === primaryOf(language),
  )
  return speaks.find((voice) => voice.default) ?? speaks[0] ?? null
}

export interface Speech {
  readonly synthesis: Pick<SpeechSynthesis, 'speak' | 'cancel'>
  readonly utter: (text: string) => SpeechSynthesisUtterance
  readonly voice: SpeechSynthesisVoice
  /** A run begins to be read. */
  readonly onRun: (id: string) => void
  /** All is read, or the voice failed; not where it was stopped. */
  readonly onEnd: () => void
}

/** Reads runs of text one after the other; returns the way to stop. */
export function readAloud(
  runs: readonly PageRun[],
  { synthesis, utter, voice, onRun, onEnd }: Speech,
): () => void {
  const left = runs.filter(({ text }) => text.trim() !== '')
  let isOver = false
  // Held here: one that nothing holds may be collected while it is spoken, and then never ends.
  let spoken: SpeechSynthesisUtterance | null = null
  const end = () => {
    if (isOver) return
    isOver = true
    onEnd()
  }
  const next = () => {
    if (isOver) return
    const run = left.shift()
    if (run === undefined) return end()
    onRun(run.id)
    spoken = utter(run.text)
    spoken.voice = voice
    spoken.lang = voice.lang
    spoken.onend = next
    spoken.onerror = end
    synthesis.speak(spoken)
  }
  synthesis.cancel()
  next()
  return () => {
    if (isOver) return
    isOver = true
    spoken = null
    synthesis.cancel()
  }
}
