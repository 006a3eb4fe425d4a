/** The forms in which a sentence may be asked for its values, best first. */
import { pronounsHold, standsAlone } from '../statements/alone.ts'
import { applyEdits, type Edited, thenEdit } from '../statements/edit.ts'
import { referentOf } from '../statements/referent.ts'
import { doubtsOf, type Refused, stand } from '../statements/stand.ts'
import { sideCuts, tidy } from '../statements/tidy.ts'
import type { Setting } from './settings.ts'

export interface Shape extends Edited {
  readonly before: string | null
  readonly doubts: readonly string[]
  /** Whether the prompt, with its gap, still says what its pronouns mean. */
  readonly holds: (prompt: string) => boolean
}

/** First those that stand alone, then the one that stands with what is shown beside it; without any, why not. */
export function shapesOf(setting: Setting): readonly Shape[] | Refused {
  const stood = stand(setting.text, setting.shown)
  const alone = aloneOf(setting)
  if (!stood.stands && (stood.form === null || alone.length > 0)) return alone.length > 0 ? alone : stood
  return [...alone, { ...stood.form, before: stood.before, doubts: doubtsOf(stood), holds: () => true }]
}

/** Each says by itself what it speaks of. */
function aloneOf({ text, whole, before }: Setting): Shape[] {
  const always = tidy(text)
  const isAlone = (said: string) => standsAlone(said, whole.longNames, whole.off)
  const holds = (prompt: string) => pronounsHold(prompt, whole.off)
  const lookBack = () => {
    const found = before()
    return found && isAlone(found.text) ? found : null
  }
  return sideCuts(text).flatMap((cuts): Shape[] => {
    const form = applyEdits(text, [...always, ...cuts])
    if (isAlone(form.text)) return [{ ...form, before: null, doubts: [], holds }]
    const referent = referentOf(form.text, lookBack, whole.voice)
    if (!referent) return []
    const said = referent.edit ? thenEdit(form, [referent.edit]) : form
    return isAlone(said.text) ? [{ ...said, before: referent.before, doubts: [], holds }] : []
  })
}
