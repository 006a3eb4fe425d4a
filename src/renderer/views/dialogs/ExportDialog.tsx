import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Briefing } from '../../../core/model/document.ts'
import type { Request } from '../../../shared/contract/api.ts'
import { call } from '../../api.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { useCalled } from '../../state/apart.ts'
import { trying } from '../../state/open.ts'
import { marksList } from '../../state/queries.ts'
import { say } from '../../state/ui.ts'
import { count } from '../../text/format.ts'
import styles from './ExportDialog.module.css'

type PassageFormat = Request<'passages:export'>['format']
type CardFormat = Request<'cards:export'>['format']
type ExportScope = 'document' | 'all' | 'shown'

const passageFormats: Readonly<Record<PassageFormat, readonly [name: string, use: string]>> = {
  markdown: ['Markdown', 'for note programs such as Obsidian'],
  annotations: ['W3C annotations', 'for other readers; one document'],
  readwise: ['CSV for Readwise', 'as Readwise imports it'],
  pdf: ['PDF', 'to print or to send'],
  json: ['JSON', 'for programs of your own'],
}

const cardFormats: Readonly<Record<CardFormat, readonly [name: string, use: string]>> = {
  'anki-text': ['Flashcards: Anki text', 'for Anki, for spreadsheets, and for Precis itself'],
  apkg: ['Flashcards: Anki deck (.apkg)', 'to open in Anki'],
}

const isCardFormat = (format: PassageFormat | CardFormat): format is CardFormat => format in cardFormats

/** They stand in Anki twice then: the user is to know why. */
const partsSaid = (partial: number): string => {
  if (partial === 0) return ''
  return partial === 1
    ? ' 1 is only a part of its note in Anki and went out as a note of its own.'
    : ` ${partial} are only parts of their notes in Anki and went out as notes of their own.`
}

interface Props {
  readonly briefing: Briefing
  /** The export that the dialog opens with. */
  readonly what: 'passages' | 'cards'
  /** The passages that are listed; null where none are. */
  readonly shown: readonly string[] | null
  readonly onClose: () => void
}

/** The one way out for passages and cards: which, and as what. */
export function ExportDialog({ briefing, what, shown, onClose }: Props) {
  const marks = useQuery(marksList).data ?? []
  const [format, setFormat] = useState<PassageFormat | CardFormat>(
    what === 'cards' ? 'anki-text' : 'markdown',
  )
  const [wanted, setScope] = useState<ExportScope>(shown === null ? 'document' : 'shown')
  const isCards = isCardFormat(format)
  const scope = format === 'annotations' || (isCards && wanted === 'shown') ? 'document' : wanted
  const called = useCalled()
  const own = marks.filter(({ document }) => document === briefing.id).length
  // How many cards all documents have is not known without reading each: it is told when they are written.
  const scopes: readonly (readonly [ExportScope, string, string | null])[] = [
    [
      'document',
      called(briefing.id, briefing.title),
      isCards ? count(briefing.cards.length, 'card') : count(own, 'passage'),
    ],
    ['all', 'Every document', isCards ? null : count(marks.length, 'passage')],
    ...(shown === null || isCards
      ? []
      : [['shown', 'What is listed now', count(shown.length, 'passage')] as const]),
  ]
  const isEmpty = isCards
    ? scope === 'document' && briefing.cards.length === 0
    : { document: own, all: marks.length, shown: shown?.length ?? 0 }[scope] === 0
  const document = scope === 'document' ? briefing.id : null
  const save = () =>
    trying(async () => {
      const done = isCards
        ? await call('cards:export', { format, document })
        : await call('passages:export', { format, document, ids: scope === 'shown' ? shown : null })
      if (done === null) return
      onClose()
      const written = 'cards' in done ? count(done.cards, 'card') : count(done.passages, 'passage')
      say(`Exported ${written} to ${done.path}.${'partial' in done ? partsSaid(done.partial) : ''}`)
    })
  return (
    <Dialog title="Export passages or cards" onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <fieldset>
          <legend>Which</legend>
          {scopes.map(([each, label, number]) => (
            <label key={each}>
              <input
                type="radio"
                name="scope"
                checked={scope === each}
                disabled={format === 'annotations' && each !== 'document'}
                onChange={() => setScope(each)}
              />
              <span>
                {label} {number !== null && <small>{number}</small>}
              </span>
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>As</legend>
          {Object.entries({ ...passageFormats, ...cardFormats }).map(([each, [name, use]]) => (
            <label key={each}>
              <input
                type="radio"
                name="format"
                checked={format === each}
                onChange={() => setFormat(each as PassageFormat | CardFormat)}
              />
              <span>
                {name} <small>{use}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <div className={styles.actions}>
          <Button kind="primary" type="submit" disabled={isEmpty}>
            Export…
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  )
}
