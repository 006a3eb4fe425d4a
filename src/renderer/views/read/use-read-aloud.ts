import { type RefObject, useCallback, useEffect, useRef, useSyncExternalStore } from 'react'
import type { Briefing } from '../../../core/model/document.ts'
import { useEscape } from '../../commands/escape.ts'
import { useCommands } from '../../commands/run.ts'
import { useReading } from '../../state/ui.ts'
import { paintIn, unpaintIn } from './highlights.ts'
import { elementOf, elementsIn, firstBelow, idOf, lineOf, runsOf } from './page.ts'
import { localVoice, readAloud } from './read-aloud.ts'

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
export function useReadAloud(briefing: Briefing, scroller: RefObject<HTMLElement | null>): void {
  const isThere = useHasVoice(briefing)
  const store = useReading()
  const reading = store(({ aloud }) => aloud === 'reading')
  const silence = useRef<(() => void) | null>(null)
  const stop = useCallback(() => {
    silence.current?.()
    silence.current = null
    store.setState({ aloud: store.getState().aloud === null ? null : 'ready' })
  }, [store])
  const start = () => {
    const view = scroller.current
    const voice = voiceFor(briefing)
    if (view === null || voice === null) return
    const runs = runsOf(briefing)
    const from = firstToRead(view)
    endSpeech?.()
    endSpeech = stop
    store.setState({ aloud: 'reading' })
    const end = readAloud(
      runs.slice(
        Math.max(
          0,
          runs.findIndex(({ id }) => id === from),
        ),
      ),
      {
        synthesis: speechSynthesis,
        utter: (text) => new SpeechSynthesisUtterance(text),
        voice,
        onRun: (id) => paint(view, id),
        onEnd: stop,
      },
    )
    silence.current = () => {
      end()
      unpaintIn(view, 'aloud')
    }
  }
  useEffect(() => {
    store.setState({ aloud: isThere ? 'ready' : null })
    return () => {
      stop()
      store.setState({ aloud: null })
    }
  }, [isThere, stop, store])
  useEscape(reading ? stop : null)
  useCommands({ 'read:aloud': reading ? stop : start })
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

/** Shows which paragraph is being read. */
function paint(view: HTMLElement, id: string): void {
  const element = elementOf(view, id)
  if (element === null) return
  const range = document.createRange()
  range.selectNodeContents(element)
  paintIn(view, 'aloud', [range])
  element.scrollIntoView({ block: 'nearest' })
}
