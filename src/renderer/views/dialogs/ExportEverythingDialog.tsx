import { useState } from 'react'
import { messages } from '../../../shared/messages/messages.ts'
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
    <Dialog title={messages.exports.everything.title} onClose={close}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void run()
        }}
      >
        <p>{messages.exports.everything.what}</p>
        <p className={styles.from}>{messages.exports.everything.back}</p>
        {isRunning && <Done what={messages.common.writing} job={null} />}
        <div className={styles.actions}>
          <Button kind="primary" type="submit" disabled={isRunning}>
            {messages.exports.start}
          </Button>
          <Button onClick={close}>{messages.common.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}
