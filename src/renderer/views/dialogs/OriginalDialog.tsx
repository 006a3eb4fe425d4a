import { useQuery } from '@tanstack/react-query'
import { isDeck } from '../../../core/model/document.ts'
import type { Original } from '../../../shared/contract/originals.ts'
import { errorText } from '../../../shared/error-text.ts'
import { formatMoment, formatSize } from '../../../shared/messages/format.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { appError } from '../../api.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { chooseOriginal, saveOriginal } from '../../state/originals.ts'
import { originalRead } from '../../state/queries.ts'
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
    <Dialog title={messages.documents.original.title} onClose={onClose} wide>
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
              <section className={styles.text} aria-label={messages.documents.original.text} tabIndex={0}>
                <pre dir="auto">{original.text.shown}</pre>
              </section>
              {original.text.isCut && <p className={styles.note}>{messages.documents.original.cut}</p>}
            </>
          )}
          <div className={styles.actions}>
            {original.state === 'kept' && (
              <Button kind="primary" onClick={() => void saveOriginal(document)}>
                {messages.documents.original.save}
              </Button>
            )}
            {(original.state === 'none' || original.state === 'missing') && !isDeck(original.kind) && (
              <Button kind="primary" onClick={() => void chooseOriginal(document)}>
                {messages.documents.original.choose}
              </Button>
            )}
            <Button onClick={onClose}>{messages.common.close}</Button>
          </div>
        </>
      )}
    </Dialog>
  )
}

function Facts({ original }: { readonly original: Original }) {
  const { file, kind, size, addedAt } = original
  const words = messages.documents.original
  const reader = readerWords(original)
  return (
    <dl className={styles.facts}>
      {file !== null && <Fact name={words.file} value={file} />}
      <Fact name={words.kind} value={messages.documents.kinds[kind]} />
      {size !== null && <Fact name={words.size} value={formatSize(size)} />}
      <Fact name={words.added} value={formatMoment(addedAt)} />
      {reader !== null && <Fact name={words.readWith} value={reader} />}
    </dl>
  )
}

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd dir="auto">{value}</dd>
  </div>
)
