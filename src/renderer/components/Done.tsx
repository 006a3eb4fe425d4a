import { useEffect, useState } from 'react'
import { messages } from '../../shared/messages/messages.ts'
import { listen } from '../api.ts'
import styles from './Done.module.css'

/** How much of a long work is done, by a bar and in words. `job` is the file that is read; null for the export. */
export function Done({ what, job }: { readonly what: string; readonly job: string | null }) {
  const [done, setDone] = useState(0)
  useEffect(
    () =>
      listen('everything:done', (news) => {
        if (news.job === job) setDone(news.done)
      }),
    [job],
  )
  return (
    <div className={styles.done}>
      <progress aria-label={what} max={1} value={done} />
      <span>{messages.common.soFar(what, done)}</span>
    </div>
  )
}
