import { useEffect, useState } from 'react'
import { messages } from '../../shared/messages/messages.ts'
import styles from './Skeleton.module.css'

const waitMs = 150

/** The still outline of a page, shown only where loading takes longer than anyone should notice. */
export function Skeleton() {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), waitMs)
    return () => clearTimeout(timer)
  }, [])
  if (!shown) return null
  return (
    <div className={styles.page} role="progressbar" aria-label={messages.contents.opening}>
      {['58%', '100%', '96%', '99%', '71%'].map((width) => (
        <div key={width} className={styles.line} style={{ width }} />
      ))}
    </div>
  )
}
