import type { FactChange, FactSide } from '../../../core/model/change.ts'
import type { Comparison } from '../../../shared/contract/versions.ts'
import { count } from '../../../shared/messages/forms.ts'
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
                  <Side label="Before" side={first.old} onShow={() => onOlder(first.old?.block ?? '')} />
                )}
                {first.next !== null && (
                  <Side
                    label="Now"
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
          <span className={styles.hidden}>{next === null ? 'Gone: ' : 'Was: '}</span>
          <del>{old.text}</del>
        </>
      )}
      {old !== null && next !== null && <span aria-hidden> → </span>}
      {next !== null && (
        <>
          <span className={styles.hidden}>{old === null ? 'New: ' : 'Now: '}</span>
          <ins>{next.text}</ins>
        </>
      )}
    </p>
  )
}

const Stayed = ({ stayed }: Pick<Props, 'stayed'>) => (
  <section className={styles.part} aria-label="What stayed with the other version">
    <h2>
      What stayed with the other version <span className={styles.number}>{stayed.length}</span>
    </h2>
    <p className={styles.note}>
      {count(stayed.length, 'thing')} that you said of the other version no longer{' '}
      {stayed.length === 1 ? 'holds' : 'hold'} in this one. Nothing is lost: it is there when you read that
      version.
    </p>
    <ul className={styles.stayed}>
      {stayed.map(({ kind, id, text }) => (
        <li key={id} dir="auto">
          {kind === 'fact' ? 'Fact: ' : 'Card: '}
          {text}
        </li>
      ))}
    </ul>
  </section>
)

interface SideProps {
  readonly label: string
  readonly side: FactSide
  readonly onShow: () => void
}

function Side({ label, side, onShow }: SideProps) {
  return (
    <div className={styles.side}>
      <span className={styles.label}>{label}</span>
      <q dir="auto">{side.sentence}</q>
      <Button
        kind="link"
        onClick={onShow}
        aria-label={`Show in the text: ${side.text}, ${label.toLowerCase()}`}
      >
        Show
      </Button>
    </div>
  )
}
