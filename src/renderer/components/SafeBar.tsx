import { messages } from '../../shared/messages/messages.ts'
import { call } from '../api.ts'
import { Button } from './Button.tsx'
import { Phrase } from './Phrase.tsx'
import styles from './SafeBar.module.css'

/** Says that the app was started in safe mode, what is off, and leads out of it. */
export function SafeBar() {
  return (
    <aside className={styles.bar} aria-label={messages.recovery.safeMode} data-pane>
      <p>
        <Phrase of={messages.recovery.safeModeIs(<strong>{messages.recovery.safeModeName}</strong>)} />
      </p>
      <Button kind="link" onClick={() => void call('start:usual', null)}>
        {messages.recovery.leaveSafeMode}
      </Button>
    </aside>
  )
}
