import { useQuery } from '@tanstack/react-query'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { addSetAside, setAsideList } from '../../state/salvage.ts'
import styles from './SetAsideFiles.module.css'

/** The damaged data files that are kept; what can be read of one can be brought in. Nothing where there is none. */
export function SetAsideFiles({ onDone }: { readonly onDone: () => void }) {
  const { data: times = [] } = useQuery(setAsideList)
  const add = async (at: number) => {
    await addSetAside(at)
    onDone()
  }
  if (times.length === 0) return null
  return (
    <section className={styles.files} aria-labelledby="set-aside">
      <h3 id="set-aside">{messages.backups.setAside.title}</h3>
      <ul>
        {times.map((at) => (
          <li key={at}>
            <span>{messages.backups.setAside.at(at)}</span>
            <Button onClick={() => void add(at)}>{messages.backups.setAside.bringIn}</Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
