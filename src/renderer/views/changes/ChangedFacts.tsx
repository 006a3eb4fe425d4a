import type { FactChange, FactSide } from '../../../core/model/change.ts'
import type { Comparison } from '../../../shared/contract/versions.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { showPassage } from '../../state/open.ts'
import styles from './Changes.module.css'
import { bySentence, factParts } from './words.ts'

interface Props {
  readonly document: string
  readonly facts: Comparison['facts']
  readonly stayed: Comparison['stayed']
  /** Shows a passage of the other version. */
  readonly onOlder: (block: string) => void
}

/** The facts of which the versions say something else, each with both sentences. */
export function ChangedFacts({ document, facts, stayed, onOlder }: Props) {
  return (
    <>
      {factParts(facts).map(({ head, changes }) => (
        <section key={head} className={styles.part} aria-label={head}>
          <h2>
            {head} <span className={styles.number}>{changes.length}</span>
          </h2>
          <ul>
            {bySentence(changes).map(([first, ...others]) => (
              <li
                key={`${first.old?.id} ${first.next?.id}`}
                className={styles.change}
                data-change={first.kind}
                tabIndex={-1}
              >
                {[first, ...others].map((change) => (
                  <Values key={`${change.old?.id} ${change.next?.id}`} change={change} />
                ))}
                {first.old !== null && (
                  <Side words="before" side={first.old} onShow={() => onOlder(first.old?.block ?? '')} />
                )}
                {first.next !== null && (
                  <Side
                    words="now"
                    side={first.next}
                    onShow={() => void showPassage(document, first.next?.block ?? '')}
                  />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {stayed.length > 0 && <Stayed stayed={stayed} />}
    </>
  )
}

function Values({ change: { old, next } }: { readonly change: FactChange }) {
  return (
    <p className={styles.values} dir="auto">
      {old !== null && (
        <>
          <span className={styles.hidden}>
            {next === null ? messages.changes.values.gone : messages.changes.values.was}
          </span>
          <del>{old.text}</del>
        </>
      )}
      {old !== null && next !== null && <span aria-hidden> → </span>}
      {next !== null && (
        <>
          <span className={styles.hidden}>
            {old === null ? messages.changes.values.fresh : messages.changes.values.now}
          </span>
          <ins>{next.text}</ins>
        </>
      )}
    </p>
  )
}

const Stayed = ({ stayed }: Pick<Props, 'stayed'>) => (
  <section className={styles.part} aria-label={messages.changes.stayed}>
    <h2>
      {messages.changes.stayed} <span className={styles.number}>{stayed.length}</span>
    </h2>
    <p className={styles.note}>{messages.changes.stayedIs(stayed.length)}</p>
    <ul className={styles.stayed}>
      {stayed.map(({ kind, id, text }) => (
        <li key={id} dir="auto">
          {kind === 'fact' ? messages.changes.stayedFact(text) : messages.changes.stayedCard(text)}
        </li>
      ))}
    </ul>
  </section>
)

interface SideProps {
  readonly words: 'before' | 'now'
  readonly side: FactSide
  readonly onShow: () => void
}

function Side({ words, side, onShow }: SideProps) {
  return (
    <div className={styles.side}>
      <span className={styles.label}>{messages.changes[words]}</span>
      <q dir="auto">{side.sentence}</q>
      <Button
        kind="link"
        onClick={onShow}
        aria-label={(words === 'before' ? messages.changes.beforeOf : messages.changes.nowOf)(side.text)}
      >
        {messages.common.show}
      </Button>
    </div>
  )
}
