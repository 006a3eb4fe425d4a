import { type Card, type CardPicture, picturesOn } from '../../core/model/card.ts'
import { messages } from '../../shared/messages/messages.ts'
import { openDialog } from '../state/ui.ts'
import { figureAddress } from '../text/figure-address.ts'
import styles from './CardPictures.module.css'

interface Props {
  readonly card: Pick<Card, 'pictures'>
  readonly side: CardPicture['side']
}

interface NamedProps extends Props {
  /** Whether what a picture is called may be told: in a question it may be what is asked. */
  readonly isNamed: boolean
}

/** The pictures of a side of a card, each with room of its own before it loads. A click enlarges one. */
export function CardPictures({ card, side, isNamed }: NamedProps) {
  const pictures = picturesOn(card, side)
  if (pictures.length === 0) return null
  return (
    <div className={styles.pictures}>
      {pictures.map(({ image, width, height, alt }) => {
        const name = (isNamed && alt) || messages.read.picture
        return (
          <button
            key={image}
            type="button"
            aria-label={messages.read.enlarge(name)}
            onClick={() => openDialog({ kind: 'picture', image, name })}
          >
            <img
              src={figureAddress(image)}
              alt={name}
              width={width}
              height={height}
              style={sizeOf(width, height)}
              decoding="async"
              draggable={false}
            />
          </button>
        )
      })}
    </div>
  )
}

/** On paper, and in lists: smaller, and nothing to press. */
export function SmallPictures({ card, side }: Props) {
  return picturesOn(card, side).map(({ image, alt }) => (
    <img
      key={image}
      className={styles.small}
      src={figureAddress(image)}
      alt={alt || messages.read.picture}
      draggable={false}
    />
  ))
}

/** Those of both sides, above the fields of a form. */
export function BothPictures({ card }: Pick<Props, 'card'>) {
  if (card.pictures === undefined) return null
  return (
    <div className={styles.pictures}>
      <SmallPictures card={card} side="question" />
      <SmallPictures card={card} side="answer" />
    </div>
  )
}

/** What it asks for, no wider than the card and no higher than a third of the window, so that the answer is near. */
const sizeOf = (width: number, height: number) => ({
  width: `min(100%, ${width}px, ${((36 * width) / height).toFixed(3)}vh)`,
  aspectRatio: `${width} / ${height}`,
})
