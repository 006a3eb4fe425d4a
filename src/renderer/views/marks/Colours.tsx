import { type Colour, colours } from '../../../core/model/mark.ts'
import { colourNames } from '../../state/marks.ts'
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
    <fieldset className={styles.colours} aria-label="Colour">
      {colours.map((colour) => (
        <button
          key={colour}
          type="button"
          className={styles.colour}
          data-colour={colour}
          aria-label={colourNames[colour]}
          aria-pressed={chosen === colour}
          title={`${colourNames[colour]} (${colour})`}
          onClick={() => onChoose(colour)}
        >
          <span aria-hidden>a</span>
        </button>
      ))}
    </fieldset>
  )
}
