import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { Briefing } from '../../../core/model/document.ts'
import type { DictionaryEntry, Sense } from '../../../shared/contract/dictionary.ts'
import { errorText } from '../../../shared/error-text.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { appError } from '../../api.ts'
import { lookedUp } from '../../state/queries.ts'
import { paintIn, unpaintIn } from './highlights.ts'
import styles from './LookUpPopover.module.css'
import { ownMeanings } from './own-meanings.ts'
import popover from './Popover.module.css'
import { placeBeside } from './place-beside.ts'
import { usePressOutside } from './use-press-outside.ts'
import type { WordInText } from './word-at.ts'

interface Props {
  readonly briefing: Briefing
  readonly word: WordInText
  readonly scroller: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

/** What a word means, beside it: first as the document says it, then as the dictionary does. */
export function LookUpPopover({ briefing, word, scroller, onClose }: Props) {
  const { text, range } = word
  const box = useRef<HTMLDivElement>(null)
  const before = useRef<Element | null>(null)
  const { data, error } = useQuery(lookedUp(text))
  const own = ownMeanings(briefing, text)
  const isThere = data !== undefined || error !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it tells makes it as high as it is
  useLayoutEffect(() => {
    if (scroller.current === null || box.current === null) return
    placeBeside(box.current, scroller.current, range.getBoundingClientRect())
  }, [range, scroller, isThere])
  useLayoutEffect(() => {
    const view = scroller.current
    before.current = document.activeElement
    box.current?.focus({ preventScroll: true })
    if (view === null) return
    paintIn(view, 'subject', [range])
    return () => unpaintIn(view, 'subject')
  }, [range, scroller])
  usePressOutside(box, onClose)
  const giveBack = () => {
    onClose()
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true })
  }
  return (
    <div
      ref={box}
      className={`${popover.frame} ${popover.page}`}
      role="dialog"
      aria-label={messages.read.lookUp.title(text)}
      aria-busy={!isThere}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        giveBack()
      }}
    >
      <div className={`${popover.head} ${styles.head}`}>
        <strong>{text}</strong>
        <button
          type="button"
          aria-label={messages.common.close}
          title={messages.read.closeKey}
          onClick={giveBack}
        >
          <X size={16} aria-hidden />
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <div className={`${popover.text} ${styles.meanings}`} lang="en" tabIndex={0}>
        {own.length > 0 && (
          <section>
            <h3>{messages.read.lookUp.inDocument}</h3>
            {own.map(({ term, meaning }) => (
              <p key={meaning}>
                <strong>{term}</strong> {meaning}
              </p>
            ))}
          </section>
        )}
        {data?.map((entry) => (
          <Entry key={`${entry.word} ${entry.partOfSpeech}`} entry={entry} />
        ))}
        {data?.length === 0 && <p className={styles.quiet}>{messages.read.lookUp.none(text)}</p>}
        {error !== null && <p role="alert">{errorText(appError(error)).what}</p>}
        {data !== undefined && data.length > 0 && (
          <p className={styles.source}>{messages.read.lookUp.source}</p>
        )}
      </div>
    </div>
  )
}

function Entry({ entry: { word, partOfSpeech, senses } }: { readonly entry: DictionaryEntry }) {
  return (
    <section>
      <h3>
        <strong>{word}</strong> {messages.read.lookUp.partsOfSpeech[partOfSpeech]}
      </h3>
      <ol>
        {senses.map((sense) => (
          <Meaning key={`${sense.meaning} ${sense.synonyms.join()}`} sense={sense} />
        ))}
      </ol>
    </section>
  )
}

function Meaning({ sense: { meaning, examples, synonyms } }: { readonly sense: Sense }) {
  return (
    <li>
      <p>{meaning}</p>
      {examples.map((example) => (
        <p key={example} className={styles.example}>
          {messages.read.lookUp.example(example)}
        </p>
      ))}
      {synonyms.length > 0 && <p className={styles.quiet}>{messages.read.lookUp.also(synonyms)}</p>}
    </li>
  )
}
