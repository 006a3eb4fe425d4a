import { useState } from 'react'
import type { BackupFault, ListedBackup } from '../../../shared/contract/backups.ts'
import { formatMoment, formatSize } from '../../../shared/messages/format.ts'
import { messages } from '../../../shared/messages/messages.ts'
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
                    {messages.backups.faults[fault]}
                  </div>
                )}
              </div>
              {fault === null &&
                (chosen === backup.name ? (
                  <Button kind="primary" onClick={() => void onRestore(backup.name)}>
                    {messages.backups.replace}
                  </Button>
                ) : (
                  <Button onClick={() => setChosen(backup.name)}>{messages.backups.restore}</Button>
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
              {messages.backups.showAll(backups.length)}
            </Button>
          )}
          <Button
            kind="link"
            onClick={() => void addBackup().then((name) => name !== null && setChosen(name))}
          >
            {messages.backups.addFile}
          </Button>
        </span>
      </div>
    </>
  )
}

const faultOf = ({ name, fault }: ListedBackup, checks: Checks): BackupFault | null =>
  fault ?? (checks.get(name) === 'damaged' ? 'damaged' : null)

function wordsOf({ contents, size, reason }: ListedBackup): string {
  const inside = contents === null ? [] : [messages.backups.contents(contents)]
  return [...inside, formatSize(size), messages.backups.reasons[reason]].join(' · ')
}

/** How far the backups were read through, and what came of it. */
function progressOf(backups: readonly ListedBackup[], checks: Checks): string {
  if (backups.length === 0) return ''
  const damaged = backups.filter((backup) => faultOf(backup, checks) === 'damaged').length
  const newer = backups.filter(({ fault }) => fault === 'newer').length
  const done = backups.filter(({ name, fault }) => fault !== null || checks.has(name)).length
  if (done < backups.length) return messages.backups.checking(done + 1, backups.length)
  const unread = backups.filter(
    ({ name, fault }) => fault === 'unread' || checks.get(name) === 'unread',
  ).length
  return messages.backups.checked({ all: backups.length, damaged, newer, unread })
}
