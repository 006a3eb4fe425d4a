import type { VersionEntry } from '../../../shared/contract/versions.ts'
import { formatMoment } from '../../../shared/messages/format.ts'
import { Button } from '../../components/Button.tsx'
import { go, readOlder } from '../../state/ui.ts'
import { removeVersion, showVersion } from '../../state/versions.ts'
import styles from './Changes.module.css'
import { versionWords } from './words.ts'

interface Props {
  readonly document: string
  /** The newest first. */
  readonly versions: readonly VersionEntry[]
}

/** The versions of a document: each can be read, made the one that is studied, and removed. */
export const VersionList = ({ document, versions }: Props) => (
  <ol className={styles.versions} aria-label="Versions">
    {versions.map((each) => (
      <li key={each.version} aria-current={each.isShown || undefined}>
        <span className={styles.version}>
          <b dir="auto">{each.title}</b>
          <span>
            {versionWords(each)}
            {each.date !== null && ` · added ${formatMoment(each.addedAt)}`}
            {each.file !== null && ` · ${each.file}`}
          </span>
        </span>
        {each.isShown ? <Current /> : <Other document={document} entry={each} />}
      </li>
    ))}
  </ol>
)

const Current = () => (
  <>
    <span className={styles.current}>Current: read and studied</span>
    <Button kind="link" onClick={() => go('read')} aria-label="Read the current version">
      Read
    </Button>
  </>
)

function Other({ document, entry }: { readonly document: string; readonly entry: VersionEntry }) {
  const { version } = entry
  const named = versionWords(entry)
  return (
    <>
      <Button kind="link" onClick={() => readOlder(version, null)} aria-label={`Read the version: ${named}`}>
        Read
      </Button>
      <Button
        kind="link"
        title="It is read and studied from then on. Nothing is lost, and it can be undone."
        onClick={() => void showVersion(document, version)}
        aria-label={`Make current: ${named}`}
      >
        Make current
      </Button>
      <Button
        kind="link"
        title="It is no longer listed. It can be undone."
        onClick={() => void removeVersion(document, version)}
        aria-label={`Remove the version: ${named}`}
      >
        Remove
      </Button>
    </>
  )
}
