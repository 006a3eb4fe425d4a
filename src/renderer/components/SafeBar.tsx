import { call } from '../api.ts'
import { Button } from './Button.tsx'
import styles from './SafeBar.module.css'

/** Says that the app was started in safe mode, what is off, and leads out of it. */
export function SafeBar() {
  return (
    <aside className={styles.bar} aria-label="Safe mode" data-pane>
      <p>
        <strong>Safe mode.</strong> Imports and the search beyond this text are off. The window and the
        document are not those of last time.
      </p>
      <Button kind="link" onClick={() => void call('start:usual', null)}>
        Leave safe mode
      </Button>
    </aside>
  )
}
