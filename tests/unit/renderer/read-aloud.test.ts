import { describe, expect, it } from 'vitest'
import { localVoice, readAloud } from '../../../src/renderer/views/read/read-aloud.ts'

// The machines that run the tests have no voices: this one only notes what it is given to say.
const voice = (lang: string, localService: boolean, isDefault = false) =>
  ({ lang, localService, default: isDefault, name: lang }) as SpeechSynthesisVoice

function fakeSpeech() {
  const said: SpeechSynthesisUtterance[] = []
  const seen: string[] = []
  let cancelled = 0
  return {
    said,
    seen,
    cancelled: () => cancelled,
    end: () => said.at(-1)?.onend?.({} as SpeechSynthesisEvent),
    fail: () => said.at(-1)?.onerror?.({} as SpeechSynthesisErrorEvent),
    speech: {
      synthesis: {
        speak: (utterance: SpeechSynthesisUtterance) => void said.push(utterance),
        // A voice that is stopped says that it ended, as browsers' do.
        cancel: () => {
          cancelled += 1
          said.at(-1)?.onend?.({} as SpeechSynthesisEvent)
        },
      },
      utter: (text: string) => ({ text }) as SpeechSynthesisUtterance,
      voice: voice('en-GB', true),
      onRun: (id: string) => void seen.push(id),
      onEnd: () => void seen.push('end'),
    },
  }
}

const runs = [
  { id: 'a', text: 'One.' },
  { id: 'b', text: ' ' },
  { id: 'c', text: 'Two.' },
]

describe('localVoice', () => {
  it('takes only a voice of this machine that speaks the language', () => {
    expect(localVoice([], 'en')).toBeNull()
    expect(localVoice([voice('en-US', false), voice('de-DE', true)], 'en')).toBeNull()
    expect(localVoice([voice('en-US', false), voice('en_GB', true)], 'en')?.lang).toBe('en_GB')
    expect(localVoice([voice('en-AU', true), voice('EN-us', true, true)], 'en-GB')?.lang).toBe('EN-us')
  })
})

describe('readAloud', () => {
  it('reads one paragraph after the other, passes over empty ones, and says when all is read', () => {
    const { speech, said, seen, end } = fakeSpeech()
    readAloud(runs, speech)
    expect(seen).toEqual(['a'])
    expect(said[0]).toMatchObject({ text: 'One.', lang: 'en-GB', voice: speech.voice })
    end()
    end()
    expect(said.map(({ text }) => text)).toEqual(['One.', 'Two.'])
    expect(seen).toEqual(['a', 'c', 'end'])
  })

  it('stops at once and goes on with nothing', () => {
    const { speech, said, seen, cancelled } = fakeSpeech()
    const stop = readAloud(runs, speech)
    stop()
    stop()
    expect(cancelled()).toBe(2) // what was spoken before it began, and its own
    expect(said).toHaveLength(1)
    expect(seen).toEqual(['a'])
  })

  it('ends where the voice fails', () => {
    const { speech, seen, fail, end } = fakeSpeech()
    readAloud(runs, speech)
    fail()
    end()
    expect(seen).toEqual(['a', 'end'])
  })
})
