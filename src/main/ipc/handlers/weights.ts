import type { WeightsCalls } from '../../../shared/contract/weights.ts'
import type { Access } from '../../app/access.ts'
import { readWeights, useStandard, Weights } from '../../app/weights.ts'
import type { Handlers } from '../answers.ts'
import type { HandlerParts } from './parts.ts'

/** The weights of the schedule: fitted and used only when they are asked for. */
export function weightsHandlers({ fitWeights, now }: HandlerParts, { withData, withResult }: Access) {
  const weights = new Weights(fitWeights)
  return {
    'weights:read': () => withData(readWeights),
    'weights:fit': () => withResult((db) => weights.fit(db)),
    'weights:use': () => withResult((db) => weights.use(db, now())),
    'weights:standard': () => withData(useStandard),
  } satisfies Pick<Handlers, keyof WeightsCalls>
}
