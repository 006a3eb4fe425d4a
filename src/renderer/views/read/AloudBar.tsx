import { useQuery } from '@tanstack/react-query'
import { Pause, Play, Square } from 'lucide-react'
import { formatNumber } from '../../../shared/messages/format.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { defaultSettings, speechRateSteps } from '../../../shared/settings.ts'
import { Button } from '../../components/Button.tsx'
import { hinted } from '../../state/keys.ts'
import { settingsRead } from '../../state/queries.ts'
import { useReading } from '../../state/ui.ts'
import styles from './ReadBar.module.css'
import type { AloudActs } from './use-read-aloud.ts'

const icon = { size: 14, 'aria-hidden': true } as const

/** What can be done while the text is read aloud. */
export function AloudBar({ toggle, stop, setRate }: AloudActs) {
  const aloud = useReading()((reading) => reading.aloud)
  const { speechRate } = useQuery(settingsRead).data ?? defaultSettings
  if (aloud !== 'reading' && aloud !== 'paused') return null
  const words = messages.read.aloud
  const label = aloud === 'reading' ? words.pause : words.goOn
  return (
    <section className={styles.bar} aria-label={messages.frame.aloud}>
      <Button className={styles.act} title={hinted(label, 'read:aloud')} onClick={toggle}>
        {aloud === 'reading' ? <Pause {...icon} /> : <Play {...icon} />}
        {label}
      </Button>
      <Button className={styles.act} title={words.stopKey} onClick={stop}>
        <Square {...icon} />
        {words.stop}
      </Button>
      <label className={styles.pace}>
        {words.rate}
        <select value={speechRate} onChange={(event) => setRate(Number(event.target.value))}>
          {ratesWith(speechRate).map((rate) => (
            <option key={rate} value={rate}>
              {words.times(formatNumber(rate))}
            </option>
          ))}
        </select>
      </label>
    </section>
  )
}

/** The paces, and one between them that came with a file. */
const ratesWith = (rate: number): readonly number[] =>
  [...new Set([...speechRateSteps, rate])].sort((a, b) => a - b)
