import { useQuery } from '@tanstack/react-query'
import { isDeck } from '../../../core/model/document.ts'
import type { Original } from '../../../shared/contract/originals.ts'
import { errorText } from '../../../shared/error-text.ts'
import { formatMoment, formatSize } from '../../../shared/messages/format.ts'
import { appError } from '../../api.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { chooseOriginal, saveOriginal } from '../../state/originals.ts'
import { originalRead } from '../../state/queries.ts'
import { kindNames } from '../../text/kind-names.ts'
import styles from './OriginalDialog.module.css'
import { readerWords, stateWords } from './original-words.ts'

interface Props {
  readonly document: string
  /** What its user calls it. */
  readonly title: string
  readonly onClose: () => void
}

/** The file that a document was read from: what it is, what stands in it, and a copy of it. */
export function OriginalDialog({ document, title, onClose }: Props) {
  const { data: original, error } = useQuery(originalRead(document))
  return (
    <Dialog title="Original file" onClose={onClose} wide>
      <p className={styles.of} dir="auto">
        {title}
      </p>
      {error !== null && <p role="alert">{errorText(appError(error)).what}</p>}
      {original !== undefined && (
        <>
          <Facts original={original} />
          <p className={styles.note}>{stateWords(original)}</p>
          {original.text !== null && (
            <>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reached by keyboard */}
              <section className={styles.text} aria-label="Text of the original" tabIndex={0}>
                <pre dir="auto">{original.text.shown}</pre>
              </section>
              {original.text.isCut && (
                <p className={styles.note}>Only the beginning is shown here. A copy has all of it.</p>
              )}
            </>
          )}
          <div className={styles.actions}>
            {original.state === 'kept' && (
              <Button kind="primary" onClick={() => void saveOriginal(document)}>
                Save a copy…
              </Button>
            )}
            {(original.state === 'none' || original.state === 'missing') && !isDeck(original.kind) && (
              <Button kind="primary" onClick={() => void chooseOriginal(document)}>
                Choose the file again…
              </Button>
            )}
            <Button onClick={onClose}>Close</Button>
          </div>
        </>
      )}
    </Dialog>
  )
}

function Facts({ original }: { readonly original: Original }) {
  const { file, kind, size, addedAt } = original
  const reader = readerWords(original)
  return (
    <dl className={styles.facts}>
      {file !== null && <Fact name="File" value={file} />}
      <Fact name="Kind" value={kindNames[kind]} />
      {size !== null && <Fact name="Size" value={formatSize(size)} />}
      <Fact name="Added" value={formatMoment(addedAt)} />
      {reader !== null && <Fact name="Read with" value={reader} />}
    </dl>
  )
}

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd dir="auto">{value}</dd>
  </div>
)
