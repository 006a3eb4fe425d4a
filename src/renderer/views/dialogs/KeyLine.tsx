import { useRef } from 'react'
import type { NamedCommand } from '../../../shared/commands/named.ts'
import { keyText } from '../../../shared/commands/own-keys.ts'
import type { CommandId } from '../../../shared/commands/table.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import styles from './ShortcutsDialog.module.css'
import { keysText, type useKeyChange } from './use-key-change.ts'

interface Props {
  readonly group: string
  readonly command: Pick<NamedCommand<CommandId>, 'id' | 'label'>
  readonly keys: readonly string[]
  /** Our keys, where the command has others. */
  readonly ours: readonly string[] | null
  readonly changing: ReturnType<typeof useKeyChange>
}

/** A command with its key, which is a button: what is pressed next is its key from then on. */
export function KeyLine({ group, command: { id, label }, keys, ours, changing }: Props) {
  const { change, begin, end, press, give, reset } = changing
  const line = { group, id }
  const button = useRef<HTMLButtonElement>(null)
  // What was pressed is gone then: the focus goes to the key that it was about.
  const andBack = (act: () => void) => () => {
    act()
    button.current?.focus()
  }
  const isOn = change?.line.group === group && change.line.id === id
  const pressed = isOn ? change.pressed : null
  const isHeld = pressed !== null && pressed.holders.length > 0
  return (
    <div className={styles.row}>
      <dt>{label}</dt>
      <dd>
        {ours !== null && !isOn && (
          <Button kind="link" onClick={andBack(() => reset(id))}>
            {messages.keyboard.back(keysText(ours))}
          </Button>
        )}
        <button
          ref={button}
          type="button"
          className={styles.keys}
          aria-label={messages.keyboard.change(label, keysText(keys))}
          aria-pressed={isOn}
          onClick={() => (isOn ? end() : begin(line))}
          onKeyDown={(event) => isOn && !isHeld && press(line, event)}
          onBlur={() => isOn && !isHeld && end()}
        >
          {keys.length === 0 ? (
            <kbd>{messages.keyboard.none}</kbd>
          ) : (
            keys.map((key) => <kbd key={key}>{keyText(key)}</kbd>)
          )}
        </button>
      </dd>
      {isOn && (
        <dd className={styles.hint}>
          <p>
            {pressed === null
              ? messages.keyboard.press
              : isHeld
                ? messages.keyboard.held(keyText(pressed.chord), pressed.holders.join(', '))
                : messages.keyboard.reserved(keyText(pressed.chord))}
          </p>
          {isHeld && (
            <div className={styles.answers}>
              <Button kind="primary" onClick={andBack(() => give(id, pressed.chord))} autoFocus>
                {messages.keyboard.take}
              </Button>
              <Button onClick={andBack(end)}>{messages.keyboard.leave}</Button>
            </div>
          )}
        </dd>
      )}
    </div>
  )
}
