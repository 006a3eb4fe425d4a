import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import shared from '../../components/Place.module.css'
import { cardsFile } from '../../state/file-imports.ts'
import { openSheetOfOpen } from '../../state/sheet.ts'
import { openDialog } from '../../state/ui.ts'
import styles from './FactsView.module.css'
import type { LedgerView } from './use-ledger.ts'

interface Props {
  /** Null where there is nothing to view. */
  readonly view: LedgerView | null
  readonly onView: (view: LedgerView) => void
  readonly onAdd: () => void
}

/** The title of the place, what can be done with its cards, and how its facts are viewed. */
export function LedgerHead({ view, onView, onAdd }: Props) {
  return (
    <div className={`${shared.head} ${styles.head}`}>
      <h1>{messages.places.facts}</h1>
      <div className={styles.cards}>
        <Button onClick={openSheetOfOpen}>{messages.facts.cueSheet}</Button>
        <Button onClick={onAdd}>{messages.facts.addCard}</Button>
        <Button onClick={() => void cardsFile.choose()}>{messages.facts.importCards}</Button>
        <Button onClick={() => openDialog({ kind: 'export', what: 'cards', shown: null })}>
          {messages.facts.exportCards}
        </Button>
      </div>
      {view !== null && (
        <fieldset className={styles.views} aria-label={messages.facts.view}>
          {(['table', 'timeline'] as const).map((each) => (
            <button key={each} type="button" aria-pressed={view === each} onClick={() => onView(each)}>
              {messages.facts.views[each]}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  )
}
