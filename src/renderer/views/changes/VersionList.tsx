import type { VersionEntry } from '../../../shared/contract/versions.ts'
import { Button } from '../../components/Button.tsx'
import { go } from '../../state/ui.ts'
import { showVersion } from '../../state/versions.ts'
import { formatMoment } from '../../text/format.ts'
import styles from './Changes.module.css'
import { versionWords } from './words.ts'

interface Props {
  readonly document: string
  /** The newest first. */
  readonly versions: readonly VersionEntry[]
  readonly onOlder: (version: number) => void
}

/** The versions of a document: each can be read, and made the one that is studied. */
export function VersionList({ document, versions, onOlder }: Props) {
  return (
    <ol className={styles.versions} aria-label="Versions">
      {versions.map((each) => (
        <li key={each.version}>
          <span className={styles.version}>
            <b dir="auto">{each.title}</b>
            <span>
              {versionWords(each)}
              {each.date !== null && ` · added ${formatMoment(each.addedAt)}`}
              {each.isShown && ' · newest'}
              {each.file !== null && ` · ${each.file}`}
            </span>
          </span>
          {each.isShown ? (
            <Button kind="link" onClick={() => go('read')} aria-label="Read the newest version">
              Read
            </Button>
          ) : (
            <>
              <Button
                kind="link"
                onClick={() => onOlder(each.version)}
                aria-label={`Read the version: ${versionWords(each)}`}
              >
                Read
              </Button>
              <Button
                kind="link"
                title="It is read and studied from then on. Nothing is lost, and it can be undone."
                onClick={() => void showVersion(document, each.version)}
                aria-label={`Make it the newest version: ${versionWords(each)}`}
              >
                Make it the newest
              </Button>
            </>
          )}
        </li>
      ))}
    </ol>
  )
}
