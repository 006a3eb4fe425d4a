import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Briefing } from '../../../core/model/document.ts'
import type { Request } from '../../../shared/contract/api.ts'
import { sentences } from '../../../shared/messages/forms.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { call } from '../../api.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { FormFoot } from '../../components/FormFoot.tsx'
import { useCalled } from '../../state/apart.ts'
import { trying } from '../../state/open.ts'
import { marksList } from '../../state/queries.ts'
import { say } from '../../state/ui.ts'
import styles from './ExportDialog.module.css'

type PassageFormat = Request<'passages:export'>['format']
type CardFormat = Request<'cards:export'>['format']
type Format = PassageFormat | CardFormat | FactsFormat | TableFormat
type What = 'passages' | 'cards' | 'facts' | 'statistics'
type ExportScope = 'document' | 'all' | 'shown'

const passageFormats: readonly PassageFormat[] = ['markdown', 'annotations', 'readwise', 'pdf', 'json']
const cardFormats: readonly CardFormat[] = ['anki-text', 'apkg']

/** Names of their own, since Markdown is a format of passages too. */
type FactsFormat = `facts-${Request<'facts:export'>['format']}`
const factsFormats: readonly FactsFormat[] = ['facts-csv', 'facts-xlsx', 'facts-markdown']

/** A table of statistics. */
type TableFormat = Request<'progress:export'>['table']
const tableFormats: readonly TableFormat[] = ['reviews', 'days']

const isOneOf = <T extends Format>(formats: readonly T[]) => {
  const all: ReadonlySet<Format> = new Set(formats)
  return (format: Format): format is T => all.has(format)
}
const isCardFormat = isOneOf(cardFormats)
const isFactsFormat = isOneOf(factsFormats)
const isTableFormat = isOneOf(tableFormats)
function whatOf(format: Format): What {
  if (isTableFormat(format)) return 'statistics'
  return isCardFormat(format) ? 'cards' : isFactsFormat(format) ? 'facts' : 'passages'
}

/** The export that the dialog opens with. */
const first: Readonly<Record<What, Format>> = {
  passages: 'markdown',
  cards: 'anki-text',
  facts: 'facts-csv',
  statistics: 'reviews',
}

interface Props {
  readonly briefing: Briefing
  /** The export that the dialog opens with. */
  readonly what: What
  /** The passages or facts that are listed; null where none are. */
  readonly shown: readonly string[] | null
  readonly onClose: () => void
}

/** The one way out for passages, cards, key facts and statistics: which, and as what. */
export function ExportDialog({ briefing, what, shown, onClose }: Props) {
  const words = messages.exports
  const marks = useQuery(marksList).data ?? []
  const [format, setFormat] = useState<Format>(first[what])
  const [wanted, setScope] = useState<ExportScope>(shown === null ? 'document' : 'shown')
  const [history, setHistory] = useState(false)
  const current = whatOf(format)
  // What is listed is of one kind.
  const listed = current === what ? shown : null
  const scope = format === 'annotations' || (wanted === 'shown' && listed === null) ? 'document' : wanted
  const called = useCalled()
  const own = {
    passages: marks.filter(({ document }) => document === briefing.id).length,
    cards: briefing.cards.length,
    facts: briefing.facts.length,
    // How many answers there are is known where the log is.
    statistics: null,
  }[current]
  // How much of the rest all documents have is not known without reading each: it is told when it is written.
  const all = current === 'passages' ? marks.length : null
  const amount = words.amounts[current]
  const scopes: readonly (readonly [ExportScope, string, string | null])[] = [
    ['document', called(briefing.id, briefing.title), own === null ? null : amount(own)],
    ['all', words.every, all === null ? null : amount(all)],
    ...(listed === null ? [] : [['shown', words.listed, amount(listed.length)] as const]),
  ]
  const isEmpty = { document: own, all, shown: listed?.length ?? 0 }[scope] === 0
  // The facts that are listed are those of the open document.
  const document = scope === 'document' || (scope === 'shown' && current === 'facts') ? briefing.id : null
  const save = () =>
    trying(async () => {
      const done = await exportAs({ format, history }, document, scope === 'shown' ? listed : null)
      if (done === null) return
      onClose()
      const said = words.done(amount(done.number), done.path)
      say(done.partial === 0 ? said : sentences([said, words.partial(done.partial)]))
    })
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <fieldset>
          <legend>{words.which}</legend>
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
          <legend>{words.as}</legend>
          {[passageFormats, cardFormats, factsFormats, tableFormats].map((formats) => (
            <div key={formats[0]} className={styles.kind}>
              {formats.map((each) => (
                <label key={each}>
                  <input
                    type="radio"
                    name="format"
                    checked={format === each}
                    onChange={() => setFormat(each)}
                  />
                  <span>
                    {words.formats[each].name} <small>{words.formats[each].use}</small>
                  </span>
                </label>
              ))}
              {formats === cardFormats && format === 'apkg' && (
                <label className={styles.also}>
                  <input
                    type="checkbox"
                    checked={history}
                    onChange={(event) => setHistory(event.target.checked)}
                  />
                  <span>
                    {words.history.name} <small>{words.history.use}</small>
                  </span>
                </label>
              )}
            </div>
          ))}
        </fieldset>
        <FormFoot submit={words.start} isOff={isEmpty} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

/** Asks for a file and writes it; null where none was chosen. @param ids only these, where they are listed */
async function exportAs(
  { format, history }: { readonly format: Format; readonly history: boolean },
  document: string | null,
  ids: readonly string[] | null,
) {
  if (isCardFormat(format)) {
    const done = await call('cards:export', { format, document, history })
    return done && { path: done.path, number: done.cards, partial: done.partial }
  }
  if (isTableFormat(format)) {
    const done = await call('progress:export', { table: format, document })
    return done && { path: done.path, number: done.answers, partial: 0 }
  }
  if (isFactsFormat(format)) {
    const plain = factsPlain[format]
    const done = await call('facts:export', { format: plain, document, facts: ids })
    return done && { path: done.path, number: done.facts, partial: 0 }
  }
  const done = await call('passages:export', { format, document, ids })
  return done && { path: done.path, number: done.passages, partial: 0 }
}

const factsPlain: Readonly<Record<FactsFormat, Request<'facts:export'>['format']>> = {
  'facts-csv': 'csv',
  'facts-xlsx': 'xlsx',
  'facts-markdown': 'markdown',
}
