import type { FactChange, FactSide } from '../../../core/model/change.ts'
import type { Comparison } from '../../../shared/contract/versions.ts'
import { Button } from '../../components/Button.tsx'
import { showPassage } from '../../state/open.ts'
import { count } from '../../text/format.ts'
import styles from './Changes.module.css'

interface Props {
  readonly document: string
  readonly facts: Comparison['facts']
  readonly stayed: Comparison['stayed']
  /** Shows a passage of the older version. */
  readonly onOlder: (block: string) => void
}

const order = ['changed', 'new', 'gone'] as const
const heads: Readonly<Record<FactChange['kind'], string>> = {
  changed: 'Changed facts',
  new: 'New facts',
  gone: 'Facts that are gone',
}

/** The facts of which the versions say something else, each with both sentences. */
export function ChangedFacts({ document, facts, stayed, onOlder }: Props) {
  return (
    <>
      {order.map((kind) => {
        const own = facts.filter((each) => each.kind === kind)
        return (
          own.length > 0 && (
            <section key={kind} className={styles.part} aria-label={heads[kind]}>
              <h2>{heads[kind]}</h2>
              <ul>
                {own.map((change) => (
                  <li
                    key={`${change.old?.id} ${change.next?.id}`}
                    className={styles.change}
                    data-change={kind}
                    tabIndex={-1}
                  >
                    <p className={styles.values} dir="auto">
                      {change.old !== null && (
                        <>
                          <span className={styles.hidden}>{change.next === null ? 'Gone: ' : 'Was: '}</span>
                          <del>{change.old.text}</del>
                        </>
                      )}
                      {change.old !== null && change.next !== null && <span aria-hidden> → </span>}
                      {change.next !== null && (
                        <>
                          <span className={styles.hidden}>{change.old === null ? 'New: ' : 'Now: '}</span>
                          <ins>{change.next.text}</ins>
                        </>
                      )}
                    </p>
                    {change.old !== null && (
                      <Side
                        label="Before"
                        side={change.old}
                        onShow={() => onOlder(change.old?.block ?? '')}
                      />
                    )}
                    {change.next !== null && (
                      <Side
                        label="Now"
                        side={change.next}
                        onShow={() => void showPassage(document, change.next?.block ?? '')}
                      />
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )
        )
      })}
      {stayed.length > 0 && (
        <section className={styles.part} aria-label="What stayed with the older version">
          <h2>What stayed with the older version</h2>
          <p className={styles.note}>
            {count(stayed.length, 'thing')} that you said of the older version no longer{' '}
            {stayed.length === 1 ? 'holds' : 'hold'} in this one. Nothing is lost: it is there when you read
            that version.
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
      )}
    </>
  )
}

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
