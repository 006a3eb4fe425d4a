import { type RefObject, useCallback, useEffect, useRef, useSyncExternalStore } from 'react'
import type { Briefing } from '../../../core/model/document.ts'
import { formatLanguage } from '../../../shared/messages/format.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { speechRateSteps } from '../../../shared/settings.ts'
import { appError } from '../../api.ts'
import { useEscape } from '../../commands/escape.ts'
import { useCommands } from '../../commands/run.ts'
import { changeSettings, settingsNow } from '../../state/settings.ts'
import { say, sayError, useReading } from '../../state/ui.ts'
import { paintIn, unpaintIn } from './highlights.ts'
import { elementsIn, firstBelow, idOf, lineOf, rangeIn, runsOf } from './page.ts'
import type { Reading, Spoken } from './read-aloud.ts'
import { localVoice } from './voice.ts'

/** What can be done while the text is read aloud. */
export interface AloudActs {
  /** Pauses, or goes on. */
  readonly toggle: () => void
  readonly stop: () => void
  /** In times of the voice's own pace. */
  readonly setRate: (rate: number) => void
}

const voiceFor = ({ source }: Briefing) => localVoice(speechSynthesis.getVoices(), source.language)

/** Whether there is a voice; the system may tell of it late. */
function useHasVoice(briefing: Briefing): boolean {
  return useSyncExternalStore(
    (onChange) => {
      speechSynthesis.addEventListener('voiceschanged', onChange)
      return () => speechSynthesis.removeEventListener('voiceschanged', onChange)
    },
    () => voiceFor(briefing) !== null,
  )
}

/** Ends what is read in either half: one voice speaks at a time. */
let endSpeech: (() => void) | null = null

/** Reads the text aloud from the paragraph in view, where this machine has a voice for its language. */
export function useReadAloud(briefing: Briefing, scroller: RefObject<HTMLElement | null>): AloudActs {
  const hasVoice = useHasVoice(briefing)
  const store = useReading()
  const aloud = store((now) => now.aloud)
  const reading = useRef<Reading | null>(null)
  /** Where the start that is under way, or what is read, is shown: each start has its own. */
  const started = useRef<{ readonly view: HTMLElement } | null>(null)
  const stop = useCallback(() => {
    if (started.current !== null) unpaintIn(started.current.view, 'aloud')
    started.current = null
    reading.current?.stop()
    reading.current = null
    store.setState({ aloud: store.getState().aloud === null ? null : 'ready' })
  }, [store])
  const start = async () => {
    const view = scroller.current
    const voice = voiceFor(briefing)
    if (view === null) return
    if (voice === null) return say(messages.read.aloud.noVoice(formatLanguage(briefing.source.language)))
    const runs = runsOf(briefing)
    const from = firstToRead(view)
    endSpeech?.()
    endSpeech = stop
    const own = { view }
    started.current = own
    store.setState({ aloud: 'reading' })
    const { readAloud, sentencesOf } = await import('./read-aloud.ts')
    if (started.current !== own) return
    const first = Math.max(
      0,
      runs.findIndex(({ id }) => id === from),
    )
    reading.current = readAloud(sentencesOf(runs.slice(first), briefing.source.language), {
      synthesis: speechSynthesis,
      utter: (text) => new SpeechSynthesisUtterance(text),
      voice,
      rate: () => settingsNow().speechRate,
      onSentence: (sentence) => paint(view, sentence),
      onEnd: stop,
    })
  }
  const toggle = () => {
    if (aloud === 'reading') {
      reading.current?.pause()
      store.setState({ aloud: 'paused' })
    } else if (aloud === 'paused') {
      store.setState({ aloud: 'reading' })
      reading.current?.goOn()
    } else {
      start().catch((cause: unknown) => {
        stop()
        sayError(appError(cause))
      })
    }
  }
  const setRate = (speechRate: number) => {
    changeSettings({ speechRate })
    if (store.getState().aloud === 'reading') reading.current?.goOn()
  }
  useEffect(() => {
    store.setState({ aloud: hasVoice ? 'ready' : null })
    return () => {
      stop()
      store.setState({ aloud: null })
    }
  }, [hasVoice, stop, store])
  const isOn = aloud === 'reading' || aloud === 'paused'
  useEscape(isOn ? stop : null)
  useCommands({
    'read:aloud': toggle,
    ...(isOn && {
      'aloud:slower': () => setRate(rateBeside(-1)),
      'aloud:faster': () => setRate(rateBeside(1)),
    }),
  })
  return { toggle, stop, setRate }
}

/** The next pace on that side; at the end the last one stays. */
function rateBeside(step: 1 | -1): number {
  const { speechRate } = settingsNow()
  const beside =
    step === 1
      ? speechRateSteps.find((rate) => rate > speechRate)
      : speechRateSteps.findLast((rate) => rate < speechRate)
  return beside ?? speechRate
}

/** The paragraph with the focus where it is in view; else the first one that is. */
function firstToRead(view: HTMLElement): string | null {
  const elements = elementsIn(view)
  const line = lineOf(view)
  const focused = elements.find((element) => element.contains(document.activeElement))
  const box = focused?.getBoundingClientRect()
  const isSeen = box !== undefined && box.bottom > line && box.top < view.getBoundingClientRect().bottom
  return idOf(isSeen ? focused : elements[firstBelow(elements, line)])
}

/** Shows which sentence is being read. */
function paint(view: HTMLElement, sentence: Spoken): void {
  const range = rangeIn(view, sentence)
  if (range === null) return
  paintIn(view, 'aloud', [range])
  const { top, bottom } = range.getBoundingClientRect()
  const [line, foot] = [lineOf(view), view.getBoundingClientRect().bottom - footRoom]
  if (top < line || bottom > foot) view.scrollBy({ top: top - line - headRoom })
}

/** Pixels that are kept free over a sentence that is brought into view, and below one that is: the bar stands there. */
const headRoom = 32
const footRoom = 64
