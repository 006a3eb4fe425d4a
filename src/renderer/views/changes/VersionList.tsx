import type { VersionEntry } from '../../../shared/contract/versions.ts'
import { messages } from '../../../shared/messages/messages.ts'
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
  <ol className={styles.versions} aria-label={messages.changes.versions}>
    {versions.map((each) => (
      <li key={each.version} aria-current={each.isShown || undefined}>
        <span className={styles.version}>
          <b dir="auto">{each.title}</b>
          <span>
            {[
              versionWords(each),
              ...(each.date === null ? [] : [messages.changes.addedToo(each.addedAt)]),
              ...(each.file === null ? [] : [each.file]),
            ].join(' · ')}
          </span>
        </span>
        {each.isShown ? <Current /> : <Other document={document} entry={each} />}
      </li>
    ))}
  </ol>
)

const Current = () => (
  <>
    <span className={styles.current}>{messages.changes.current}</span>
    <Button kind="link" onClick={() => go('read')} aria-label={messages.changes.readCurrent}>
      {messages.changes.read}
    </Button>
  </>
)

function Other({ document, entry }: { readonly document: string; readonly entry: VersionEntry }) {
  const { version } = entry
  const named = versionWords(entry)
  return (
    <>
      <Button
        kind="link"
        onClick={() => readOlder(version, null)}
        aria-label={messages.changes.readVersion(named)}
      >
        {messages.changes.read}
      </Button>
      <Button
        kind="link"
        title={messages.changes.makeCurrentIs}
        onClick={() => void showVersion(document, version)}
        aria-label={messages.changes.makeCurrentOf(named)}
      >
        {messages.changes.makeCurrent}
      </Button>
      <Button
        kind="link"
        title={messages.changes.removeIs}
        onClick={() => void removeVersion(document, version)}
        aria-label={messages.changes.removeOf(named)}
      >
        {messages.common.remove}
      </Button>
    </>
  )
}
