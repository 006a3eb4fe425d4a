import { useState } from 'react'
import type { BackupsState } from '../../../shared/contract/backups.ts'
import { errorText } from '../../../shared/error-text.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { copyBackup, setBackups } from '../../state/backups.ts'
import styles from './BackupsDialog.module.css'

/** A second place for backups: a folder on a stick, or on another disk. */
export function BackupPlace({ state: { budget, place } }: { readonly state: BackupsState }) {
  const words = messages.backups.place
  const [isBusy, setBusy] = useState(false)
  const copy = async (choose: boolean) => {
    setBusy(true)
    await copyBackup(choose)
    setBusy(false)
  }
  if (place === null)
    return (
      <section className={styles.section}>
        <h3>{words.title}</h3>
        <p>{words.why}</p>
        <Button disabled={isBusy} onClick={() => void copy(true)}>
          {words.choose}
        </Button>
      </section>
    )
  return (
    <section className={styles.section}>
      <h3>{words.title}</h3>
      <p>
        {place.folder}
        <span className={styles.contents}>
          {` · ${place.copiedAt === null ? words.notCopied : words.copied(place.copiedAt)}`}
        </span>
      </p>
      {place.failure !== null && (
        <p className={styles.failure}>
          {messages.backups.failed(place.failure.at, errorText(place.failure.error).what)}{' '}
          {errorText(place.failure.error).advice}
        </p>
      )}
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={place.each}
          onChange={(event) => void setBackups(budget, { each: event.target.checked })}
        />
        {words.each}
      </label>
      <div className={styles.actions}>
        <Button disabled={isBusy} onClick={() => void copy(false)}>
          {isBusy ? words.copying : words.copy}
        </Button>
        <Button kind="link" disabled={isBusy} onClick={() => void copy(true)}>
          {words.other}
        </Button>
        <Button kind="link" disabled={isBusy} onClick={() => void setBackups(budget, null)}>
          {words.forget}
        </Button>
      </div>
    </section>
  )
}
