import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Done } from '../../components/Done.tsx'
import { cancelExport, exportEverything } from '../../state/everything.ts'
import styles from './ImportDialog.module.css'

/** What an export of everything is, and how far it is. */
export function ExportEverythingDialog({ onClose }: { readonly onClose: () => void }) {
  const [isRunning, setRunning] = useState(false)
  const run = async () => {
    setRunning(true)
    await exportEverything()
    setRunning(false)
  }
  const close = () => {
    if (isRunning) void cancelExport()
    onClose()
  }
  return (
    <Dialog title="Export everything" onClose={close}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void run()
        }}
      >
        <p>
          One zip of plain files: documents and what was removed, passages and notes, facts and cards of your
          own, every rating, briefing hours, reading places and settings.
        </p>
        <p className={styles.from}>
          Import everything brings it back, on this computer or another. Whoever has the file can read it.
        </p>
        {isRunning && <Done what="Writing" job={null} />}
        <div className={styles.actions}>
          <Button kind="primary" type="submit" disabled={isRunning}>
            Export…
          </Button>
          <Button onClick={close}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  )
}
