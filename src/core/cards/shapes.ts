/** The forms in which a sentence may be asked for its values, best first. */
import { pronounsHold, standsAlone } from '../statements/context.ts'
import { applyEdits, type Edited, thenEdit } from '../statements/edit.ts'
import { referentOf } from '../statements/referent.ts'
import { sideCuts, tidy } from '../statements/shapes.ts'
import { stand } from '../statements/stand.ts'
import type { Setting } from './settings.ts'

export interface Shape extends Edited {
  readonly before: string | null
  /** Whether the prompt, with its gap, still says what its pronouns mean. */
  readonly holds: (prompt: string) => boolean
}

/** First those that stand alone, then the one that stands with what is shown beside it. */
export function shapesOf(setting: Setting): Shape[] {
  const stood = stand(setting.text, setting.shown)
  const alone = aloneOf(setting)
  return stood.stands ? [...alone, { ...stood.form, before: stood.before, holds: () => true }] : alone
}

/** Each says by itself what it speaks of. */
function aloneOf({ text, whole, before }: Setting): Shape[] {
  const always = tidy(text)
  const isAlone = (said: string) => standsAlone(said, whole)
  const lookBack = () => {
    const found = before()
    return found && isAlone(found.text) ? found : null
  }
  return sideCuts(text).flatMap((cuts): Shape[] => {
    const form = applyEdits(text, [...always, ...cuts])
    if (isAlone(form.text)) return [{ ...form, before: null, holds: pronounsHold }]
    const referent = referentOf(form.text, lookBack, whole.voice)
    if (!referent) return []
    const said = referent.edit ? thenEdit(form, [referent.edit]) : form
    return isAlone(said.text) ? [{ ...said, before: referent.before, holds: pronounsHold }] : []
  })
}
