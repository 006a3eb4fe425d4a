import { primaryOf } from '../../../core/text/language.ts'

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
