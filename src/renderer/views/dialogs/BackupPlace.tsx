import { useState } from 'react'
import type { BackupsState } from '../../../shared/contract/backups.ts'
import { errorText } from '../../../shared/error-text.ts'
import { formatMoment } from '../../../shared/messages/format.ts'
import { Button } from '../../components/Button.tsx'
import { copyBackup, setBackups } from '../../state/backups.ts'
import styles from './BackupsDialog.module.css'

/** A second place for backups: a folder on a stick, or on another disk. */
export function BackupPlace({ state: { budget, place } }: { readonly state: BackupsState }) {
  const [isBusy, setBusy] = useState(false)
  const copy = async (choose: boolean) => {
    setBusy(true)
    await copyBackup(choose)
    setBusy(false)
  }
  if (place === null)
    return (
      <section className={styles.section}>
        <h3>A second place</h3>
        <p>A disk can break. Backups can go to a stick or to another disk too.</p>
        <Button disabled={isBusy} onClick={() => void copy(true)}>
          Back up to a folder…
        </Button>
      </section>
    )
  return (
    <section className={styles.section}>
      <h3>A second place</h3>
      <p>
        {place.folder}
        <span className={styles.contents}>
          {place.copiedAt === null
            ? ' · nothing was copied there yet'
            : ` · last copied ${formatMoment(place.copiedAt)}`}
        </span>
      </p>
      {place.failure !== null && (
        <p className={styles.failure}>
          {formatMoment(place.failure.at)}: {errorText(place.failure.error).what}{' '}
          {errorText(place.failure.error).advice}
        </p>
      )}
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={place.each}
          onChange={(event) => void setBackups(budget, { each: event.target.checked })}
        />
        Copy each backup there
      </label>
      <div className={styles.actions}>
        <Button disabled={isBusy} onClick={() => void copy(false)}>
          {isBusy ? 'Copying…' : 'Copy now'}
        </Button>
        <Button kind="link" disabled={isBusy} onClick={() => void copy(true)}>
          Choose another folder…
        </Button>
        <Button kind="link" disabled={isBusy} onClick={() => void setBackups(budget, null)}>
          Forget this folder
        </Button>
      </div>
    </section>
  )
}
