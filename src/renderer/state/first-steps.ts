import { messages } from '../../shared/messages/messages.ts'
import { call } from '../api.ts'
import { tell, trying } from './open.ts'
import { say } from './ui.ts'

/** Hides the first steps, and offers to bring them back. */
export const hideSteps = (): Promise<void> =>
  trying(async () => {
    await setHidden(true)
    say(messages.today.firstSteps.hidden, { label: messages.common.undo, run: () => void showSteps() })
  })

const showSteps = (): Promise<void> => trying(() => setHidden(false))

async function setHidden(hidden: boolean): Promise<void> {
  await call('today:hide-steps', { hidden })
  await tell('steps-hidden')
}
