import { useRef } from 'react'
import { messages } from '../../../shared/messages/messages.ts'
import { useCommands } from '../../commands/run.ts'
import styles from './CardAnswer.module.css'
import { countTicks, type Items } from './use-items.ts'

interface Props {
  readonly items: Pick<Items, 'all' | 'ticks' | 'verdicts'>
  readonly onToggle: (at: number) => void
}

/** A list's items, each with a box: the reader says which of them were known. */
export function ItemChecks({ items: { all, ticks, verdicts }, onToggle }: Props) {
  const list = useRef<HTMLFieldSetElement>(null)
  const move = (step: 1 | -1) => {
    const boxes = [...(list.current?.querySelectorAll('input') ?? [])]
    const at = boxes.findIndex((box) => box.matches(':focus'))
    boxes[at < 0 && step < 0 ? boxes.length - 1 : Math.max(0, at + step)]?.focus()
  }
  useCommands({ 'items:next': () => move(1), 'items:previous': () => move(-1) })
  return (
    <fieldset ref={list} className={styles.items} aria-label={messages.study.typing.tick}>
      <p className={styles.hint}>
        {messages.study.typing.tick} <kbd aria-hidden>{messages.study.typing.tickKeys}</kbd>
        <span role="status">{messages.study.typing.ticked(countTicks(ticks), all.length)}</span>
      </p>
      {all.map((item, at) => {
        // The same item may stand in a list twice, and its order stays.
        const key = `${at} ${item}`
        return (
          <label key={key}>
            <input type="checkbox" checked={ticks[at] === true} onChange={() => onToggle(at)} />
            <span dir="auto">{item}</span>
            {verdicts?.[at] === 'close' && <small>{messages.study.typing.close}</small>}
          </label>
        )
      })}
    </fieldset>
  )
}
