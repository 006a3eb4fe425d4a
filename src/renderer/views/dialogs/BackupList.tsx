import { useState } from 'react'
import type { BackupFault, ListedBackup } from '../../../shared/contract/backups.ts'
import { formatMoment, formatSize } from '../../../shared/messages/format.ts'
import { count } from '../../../shared/messages/forms.ts'
import { Button } from '../../components/Button.tsx'
import { addBackup } from '../../state/backups.ts'
import styles from './BackupsDialog.module.css'
import { type Checks, useBackupChecks } from './use-backup-checks.ts'

/** How many backups are shown at first: an older one is seldom looked for. */
const shownFirst = 8

interface Props {
  readonly backups: readonly ListedBackup[]
  readonly onRestore: (name: string) => Promise<void>
}

/** What is in each backup, and whether it can be relied on. */
export function BackupList({ backups, onRestore }: Props) {
  const [isAll, setAll] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const checks = useBackupChecks(backups)
  return (
    <>
      <ul className={styles.list}>
        {(isAll ? backups : backups.slice(0, shownFirst)).map((backup) => {
          const fault = faultOf(backup, checks)
          return (
            <li key={backup.name} className={styles.row}>
              <div>
                <div>{formatMoment(backup.at)}</div>
                <div className={styles.contents}>{wordsOf(backup)}</div>
                {fault !== null && (
                  <div className={fault === 'damaged' ? styles.damaged : styles.contents}>
                    {faultText[fault]}
                  </div>
                )}
              </div>
              {fault === null &&
                (chosen === backup.name ? (
                  <Button kind="primary" onClick={() => void onRestore(backup.name)}>
                    Replace my data with this
                  </Button>
                ) : (
                  <Button onClick={() => setChosen(backup.name)}>Restore…</Button>
                ))}
            </li>
          )
        })}
      </ul>
      <div className={styles.foot}>
        <span className={styles.contents} role="status">
          {progressOf(backups, checks)}
        </span>
        <span className={styles.actions}>
          {!isAll && backups.length > shownFirst && (
            <Button kind="link" onClick={() => setAll(true)}>
              Show all {count(backups.length, 'backup')}
            </Button>
          )}
          <Button
            kind="link"
            onClick={() => void addBackup().then((name) => name !== null && setChosen(name))}
          >
            Add one from a file…
          </Button>
        </span>
      </div>
    </>
  )
}

const faultOf = ({ name, fault }: ListedBackup, checks: Checks): BackupFault | null =>
  fault ?? (checks.get(name) === 'damaged' ? 'damaged' : null)

function wordsOf({ contents, size, reason }: ListedBackup): string {
  const inside =
    contents === null
      ? []
      : [
          `${count(contents.documents, 'document')}, ${count(contents.marks, 'passage')}, ${count(contents.reviews, 'rating')}`,
        ]
  return [...inside, formatSize(size), reason].join(' · ')
}

const faultText: Readonly<Record<BackupFault, string>> = {
  damaged: 'Damaged. It cannot be restored.',
  newer: 'Made by a newer Precis, which can restore it.',
  unread: 'It cannot be read at the moment.',
}

/** How far the backups were read through, and what came of it. */
function progressOf(backups: readonly ListedBackup[], checks: Checks): string {
  if (backups.length === 0) return ''
  const damaged = backups.filter((backup) => faultOf(backup, checks) === 'damaged').length
  const newer = backups.filter(({ fault }) => fault === 'newer').length
  const done = backups.filter(({ name, fault }) => fault !== null || checks.has(name)).length
  if (done < backups.length) return `Reading through ${done + 1} of ${backups.length}…`
  const unread = backups.filter(
    ({ name, fault }) => fault === 'unread' || checks.get(name) === 'unread',
  ).length
  if (damaged + newer + unread > 0)
    return [
      ...(damaged > 0 ? [`${damaged} of ${backups.length} damaged.`] : []),
      ...(newer > 0 ? [`${newer} made by a newer Precis.`] : []),
      ...(unread > 0 ? [`${unread} could not be read.`] : []),
    ].join(' ')
  return backups.length === 1
    ? 'It was read through and is sound.'
    : `All ${backups.length} were read through and are sound.`
}
