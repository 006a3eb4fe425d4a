import { useQuery } from '@tanstack/react-query'
import { namedCommands } from '../../../shared/commands/named.ts'
import { withOwnKeys } from '../../../shared/commands/own-keys.ts'
import { type CommandId, commands } from '../../../shared/commands/table.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { defaultSettings } from '../../../shared/settings.ts'
import { run } from '../../commands/run.ts'
import { type KeyLine as FixedLine, keylessOf, searchKeys, sheetOf, textKeys } from '../../commands/sheet.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { settingsRead } from '../../state/queries.ts'
import { changeSettings } from '../../state/settings.ts'
import { useUi } from '../../state/ui.ts'
import { KeyLine } from './KeyLine.tsx'
import styles from './ShortcutsDialog.module.css'
import { useKeyChange } from './use-key-change.ts'

const aloudCommands: ReadonlySet<CommandId> = new Set(['read:aloud', 'aloud:slower', 'aloud:faster'])

/** Every key there is, from the table that the keys themselves come from, to be looked up and to be changed. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const canReadAloud = useUi((ui) => ui.aloud !== null)
  const { singleKeys, keys: own } = useQuery(settingsRead).data ?? defaultSettings
  const changing = useKeyChange()
  const ours = new Map(commands.map(({ id, keys = [] }) => [id, keys]))
  const table = withOwnKeys(namedCommands(), own)
  return (
    <Dialog title={messages.shortcuts.title} onClose={onClose}>
      <p className={styles.intro}>
        {messages.keyboard.intro}
        {Object.keys(own).length > 0 && (
          <Button kind="link" onClick={() => changeSettings({ keys: {} })}>
            {messages.keyboard.allBack}
          </Button>
        )}
      </p>
      <div className={styles.groups}>
        {sheetOf(table).map(({ group, lines }) => (
          <Group key={group} name={messages.commandGroups[group]}>
            {lines
              // Where nothing can be read aloud, nothing is said of it.
              .filter(({ id }) => !aloudCommands.has(id) || canReadAloud)
              .map(({ id, label, keys }) => (
                <KeyLine
                  key={id}
                  group={group}
                  command={{ id, label }}
                  keys={keys}
                  ours={Object.hasOwn(own, id) ? (ours.get(id) ?? []) : null}
                  changing={changing}
                />
              ))}
            {group === 'Reading' && textKeys().map((line) => <Fixed key={line.label} line={line} />)}
          </Group>
        ))}
        <Group name={messages.shortcuts.inSearch}>
          {searchKeys().map((line) => (
            <Fixed key={line.label} line={line} />
          ))}
        </Group>
        <Group name={messages.shortcuts.others}>
          {keylessOf(table).map(({ id, label, keys }) => (
            <KeyLine
              key={id}
              group="others"
              command={{ id, label }}
              keys={keys}
              ours={Object.hasOwn(own, id) ? [] : null}
              changing={changing}
            />
          ))}
        </Group>
      </div>
      <p className="quiet" role="status">
        {changing.said}
      </p>
      <label className={styles.setting}>
        <input type="checkbox" checked={singleKeys} onChange={() => run('keys:single')} />
        {messages.settings.singleKeys}
      </label>
    </Dialog>
  )
}

function Group({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <section aria-labelledby={`keys-${name}`}>
      <h3 id={`keys-${name}`}>{name}</h3>
      <dl>{children}</dl>
    </section>
  )
}

/** Keys that what is on screen holds itself. */
function Fixed({ line: { keys, label } }: { readonly line: FixedLine }) {
  return (
    <div className={styles.row}>
      <dt>{label}</dt>
      <dd>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dd>
    </div>
  )
}
