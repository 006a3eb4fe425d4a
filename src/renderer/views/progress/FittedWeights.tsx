import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { leastAnswers, type WeightsOffer } from '../../../shared/contract/weights.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { weightsRead } from '../../state/queries.ts'
import { chooseWeights, fitWeights } from '../../state/weights.ts'
import styles from './Progress.module.css'
import { sayFit, sayInUse, sayOffer } from './weights-words.ts'

/** The offer to fit the schedule to the user's own answers, below what these say of its predictions. */
export function FittedWeights() {
  const state = useQuery(weightsRead).data
  const [isBusy, setBusy] = useState(false)
  const [offer, setOffer] = useState<WeightsOffer | null>(null)
  if (state === undefined || (state.answers < leastAnswers && state.inUse === null)) return null
  const startFit = async () => {
    setBusy(true)
    setOffer(await fitWeights())
    setBusy(false)
  }
  const choose = async (which: 'use' | 'standard') => {
    setBusy(true)
    await chooseWeights(which)
    setOffer(null)
    setBusy(false)
  }
  const said = offer !== null ? sayOffer(offer) : state.inUse !== null ? sayInUse(state.inUse) : sayFit(state)
  return (
    <div className={styles.weights}>
      <p role="status">{isBusy ? messages.progress.weights.isFitting : said}</p>
      <div className={styles.weightsActs}>
        {offer?.better === true && (
          <Button kind="link" disabled={isBusy} onClick={() => void choose('use')}>
            {messages.progress.weights.use}
          </Button>
        )}
        {offer !== null && (
          <Button kind="link" disabled={isBusy} onClick={() => setOffer(null)}>
            {offer.better ? messages.progress.weights.notNow : messages.common.close}
          </Button>
        )}
        {offer === null && state.inUse === null && (
          <Button kind="link" disabled={isBusy} onClick={() => void startFit()}>
            {messages.progress.weights.fit}
          </Button>
        )}
        {offer === null && state.inUse !== null && (
          <Button kind="link" disabled={isBusy} onClick={() => void choose('standard')}>
            {messages.progress.weights.standard}
          </Button>
        )}
      </div>
    </div>
  )
}
