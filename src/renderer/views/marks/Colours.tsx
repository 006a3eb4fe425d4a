import { type Colour, colours } from '../../../core/model/mark.ts'
import { messages } from '../../../shared/messages/messages.ts'
import styles from './Colours.module.css'

/** The four colours as buttons; each shows its underline too, for those who do not tell tints apart. */
export function Colours({
  chosen,
  onChoose,
}: {
  readonly chosen: Colour | null
  readonly onChoose: (colour: Colour) => void
}) {
  return (
    <fieldset className={styles.colours} aria-label={messages.marks.colour}>
      {colours.map((colour) => (
        <button
          key={colour}
          type="button"
          className={styles.colour}
          data-colour={colour}
          aria-label={messages.marks.colours[colour]}
          aria-pressed={chosen === colour}
          title={messages.marks.colourKey(messages.marks.colours[colour], colour)}
          onClick={() => onChoose(colour)}
        >
          <span aria-hidden>{messages.marks.sample}</span>
        </button>
      ))}
    </fieldset>
  )
}
