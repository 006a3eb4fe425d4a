import { useQuery } from '@tanstack/react-query'
import { formatMoment } from '../../../shared/messages/format.ts'
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
      <h3 id="set-aside">Damaged files that are kept</h3>
      <ul>
        {times.map((at) => (
          <li key={at}>
            <span>Set aside {formatMoment(at)}</span>
            <Button onClick={() => void add(at)}>Bring in what can be read</Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
