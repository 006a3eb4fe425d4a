import { describe, expect, it } from 'vitest'
import { readAloud, type Spoken, sentencesOf } from '../../../src/renderer/views/read/read-aloud.ts'
import { localVoice } from '../../../src/renderer/views/read/voice.ts'

// The machines that run the tests have no voices: this one only notes what it is given to say.
const voice = (lang: string, localService: boolean, isDefault = false) =>
  ({ lang, localService, default: isDefault, name: lang }) as SpeechSynthesisVoice

function fakeSpeech() {
  const said: SpeechSynthesisUtterance[] = []
  const seen: string[] = []
  let rate = 1
  let cancelled = 0
  return {
    said,
    seen,
    texts: () => said.map(({ text }) => text),
    setRate: (next: number) => {
      rate = next
    },
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
      rate: () => rate,
      onSentence: ({ run, start, end }: Spoken) => void seen.push(`${run} ${start}-${end}`),
      onEnd: () => void seen.push('end'),
    },
  }
}

const runs = [
  { id: 'a', text: 'One. And two.' },
  { id: 'b', text: ' ' },
  { id: 'c', text: 'Three.' },
]
const sentences = () => sentencesOf(runs, 'en')

describe('localVoice', () => {
  it('takes only a voice of this machine that speaks the language', () => {
    expect(localVoice([], 'en')).toBeNull()
    expect(localVoice([voice('en-US', false), voice('de-DE', true)], 'en')).toBeNull()
    expect(localVoice([voice('en-US', false), voice('en_GB', true)], 'en')?.lang).toBe('en_GB')
    expect(localVoice([voice('en-AU', true), voice('EN-us', true, true)], 'en-GB')?.lang).toBe('EN-us')
  })
})

describe('sentencesOf', () => {
  it('tells where each sentence stands, by the ends of its language', () => {
    expect([...sentences()]).toEqual([
      { run: 'a', start: 0, end: 4, text: 'One.' },
      { run: 'a', start: 5, end: 13, text: 'And two.' },
      { run: 'c', start: 0, end: 6, text: 'Three.' },
    ])
    const japanese = [{ id: 'a', text: '会議は終わった。次は木曜だ。' }]
    expect([...sentencesOf(japanese, 'ja')].map(({ text }) => text)).toEqual([
      '会議は終わった。',
      '次は木曜だ。',
    ])
  })
})

describe('readAloud', () => {
  it('reads one sentence after the other, passes over what is empty, and says when all is read', () => {
    const { speech, said, seen, texts, end } = fakeSpeech()
    readAloud(sentences(), speech)
    expect(seen).toEqual(['a 0-4'])
    expect(said[0]).toMatchObject({ text: 'One.', lang: 'en-GB', voice: speech.voice, rate: 1 })
    end()
    end()
    end()
    expect(texts()).toEqual(['One.', 'And two.', 'Three.'])
    expect(seen).toEqual(['a 0-4', 'a 5-13', 'c 0-6', 'end'])
  })

  it('pauses at once, and goes on with the sentence that it paused in', () => {
    const { speech, seen, texts, end } = fakeSpeech()
    const reading = readAloud(sentences(), speech)
    end()
    reading.pause()
    end()
    expect(texts()).toEqual(['One.', 'And two.'])
    reading.goOn()
    expect(texts()).toEqual(['One.', 'And two.', 'And two.'])
    end()
    end()
    expect(seen).toEqual(['a 0-4', 'a 5-13', 'a 5-13', 'c 0-6', 'end'])
  })

  it('says the sentence again at another rate, and the next ones too', () => {
    const { speech, said, setRate, end } = fakeSpeech()
    const reading = readAloud(sentences(), speech)
    setRate(1.5)
    reading.goOn()
    end()
    expect(said.map(({ text, rate }) => `${text} ${rate}`)).toEqual(['One. 1', 'One. 1.5', 'And two. 1.5'])
  })

  it('stops at once and goes on with nothing, also after a pause', () => {
    const { speech, said, seen, cancelled } = fakeSpeech()
    const reading = readAloud(sentences(), speech)
    reading.pause()
    reading.stop()
    reading.stop()
    reading.goOn()
    expect(cancelled()).toBe(3) // what was spoken before it began, and its own
    expect(said).toHaveLength(1)
    expect(seen).toEqual(['a 0-4'])
  })

  it('ends where the voice fails', () => {
    const { speech, seen, fail, end } = fakeSpeech()
    readAloud(sentences(), speech)
    fail()
    end()
    expect(seen).toEqual(['a 0-4', 'end'])
  })
})
