import { messages } from '../../shared/messages/messages.ts'
import { call } from '../api.ts'
import { tell, tellMadeAnew, trying } from './open.ts'
import { say } from './ui.ts'

/** Saves the file that a document was read from, byte for byte, where its user says. */
export const saveOriginal = (document: string): Promise<void> =>
  trying(async () => {
    const saved = await call('original:save', { document })
    if (saved !== null) say(messages.said.originals.saved(saved.path))
  })

/** Asks for the file of a document that has none. */
export const chooseOriginal = (document: string): Promise<void> =>
  trying(async () => {
    const taken = await call('original:choose', { document })
    if (taken === null) return
    await tell('original-taken')
    if (taken.changed) await tellMadeAnew([document])
    say(taken.changed ? messages.said.originals.keptAndRead : messages.said.originals.kept)
  })
