import { type SyntheticEvent, useState } from 'react'
import type { Block, Briefing } from '../../../core/model/document.ts'
import { percent } from '../../../shared/messages/format.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { figureAddress } from '../../text/figure-address.ts'
import styles from './FigureDialog.module.css'

interface Props {
  readonly briefing: Briefing
  readonly block: string
  readonly onClose: () => void
}

/** A picture as large as the window lets it be, or pixel by pixel. */
export function FigureDialog({ briefing, block, onClose }: Props) {
  const at = briefing.blocks.findIndex(({ id }) => id === block)
  const found = briefing.blocks[at]
  if (found?.figure?.image == null) return null
  const caption = captionOf(briefing.blocks, at)?.text ?? ''
  const name = found.text || caption || messages.figures.picture
  return <PictureDialog image={found.figure.image} name={name} caption={caption} onClose={onClose} />
}

interface PictureProps {
  /** SHA-256 of the picture, in hexadecimal. */
  readonly image: string
  readonly name: string
  /** Stands below it, where its name is another one. */
  readonly caption: string
  readonly onClose: () => void
}

/** The same of any picture. */
export function PictureDialog({ image, name, caption, onClose }: PictureProps) {
  const [isWhole, setWhole] = useState(true)
  return (
    <Dialog title={name} onClose={onClose} full>
      <div className={styles.frame} data-whole={isWhole || undefined} tabIndex={isWhole ? undefined : 0}>
        <img src={figureAddress(image)} alt={name} onLoad={noteShape} />
      </div>
      <div className={styles.foot}>
        {caption !== name && <p dir="auto">{caption}</p>}
        <Button aria-pressed={isWhole} onClick={() => setWhole(true)}>
          {messages.figures.fit}
        </Button>
        <Button aria-pressed={!isWhole} onClick={() => setWhole(false)}>
          {percent(1)}
        </Button>
      </div>
    </Dialog>
  )
}

/** Its own, not the one that the page gave it. */
function noteShape({ currentTarget }: SyntheticEvent<HTMLImageElement>): void {
  const { naturalWidth, naturalHeight, style } = currentTarget
  style.setProperty('--shape', String(naturalWidth / Math.max(1, naturalHeight)))
}

/** The caption right after a picture, or right before it. */
export const captionOf = (blocks: readonly Block[], at: number): Block | undefined =>
  [blocks[at + 1], blocks[at - 1]].find((block) => block?.kind === 'caption')
