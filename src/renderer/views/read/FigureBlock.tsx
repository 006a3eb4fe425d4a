import type { Block, Figure } from '../../../core/model/document.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { figureAddress } from '../../text/figure-address.ts'
import styles from './FigureBlock.module.css'

interface Props {
  readonly block: Block
  readonly figure: Figure
}

/**
 * A picture where the source has it. It takes its room before it loads, so that no line moves. Where there is none, its
 * place says why. The text content is the model's: the words that stand in for it, or none while it is seen.
 */
export function FigureBlock({ block, figure }: Props) {
  const { image, why = '' } = figure
  const told = messages.reader.told(why)
  if (image === null)
    return (
      <figure data-block={block.id} data-kind="figure" className={styles.absent} tabIndex={-1}>
        <span role="note" className={styles.why} data-why={told} aria-label={told} />
        <span dir="auto">{block.text}</span>
      </figure>
    )
  const name = block.text || messages.read.picture
  return (
    <figure data-block={block.id} data-kind="figure" className={styles.figure} tabIndex={-1}>
      <button
        type="button"
        className={styles.open}
        data-enlarge={block.id}
        aria-label={messages.read.enlarge(name)}
      >
        <img
          src={figureAddress(image)}
          alt={name}
          width={figure.width}
          height={figure.height}
          style={sizeOf(figure)}
          loading="lazy"
          decoding="async"
          draggable={false}
        />
      </button>
    </figure>
  )
}

/** Its room: what it asks for, no wider than the column and no higher than the window. */
const sizeOf = ({ width, height }: Figure) => ({
  width: `min(100%, ${width}px, ${((80 * width) / height).toFixed(3)}vh)`,
  aspectRatio: `${width} / ${height}`,
})
