import { useQuery } from '@tanstack/react-query'
import { namedCommands } from '../../../shared/commands/named.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { run } from '../../commands/run.ts'
import { type KeyLine, searchKeys, sheetOf, textKeys } from '../../commands/sheet.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { settingsRead } from '../../state/queries.ts'
import { useUi } from '../../state/ui.ts'
import styles from './ShortcutsDialog.module.css'

/** Every key there is, from the table that the keys themselves come from. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const canReadAloud = useUi((ui) => ui.aloud !== null)
  const singleKeys = useQuery(settingsRead).data?.singleKeys ?? true
  return (
    <Dialog title={messages.shortcuts.title} onClose={onClose}>
      <div className={styles.groups}>
        {sheetOf(namedCommands()).map(({ group, lines }) => (
          <Group
            key={group}
            name={messages.commandGroups[group]}
            // Where nothing can be read aloud, nothing is said of it.
            keys={[
              ...lines.filter(({ id }) => id !== 'read:aloud' || canReadAloud),
              ...(group === 'Reading' ? textKeys : []),
            ]}
          />
        ))}
        <Group name={messages.shortcuts.inSearch} keys={searchKeys()} />
      </div>
      <label className={styles.setting}>
        <input type="checkbox" checked={singleKeys} onChange={() => run('keys:single')} />
        {messages.settings.singleKeys}
      </label>
    </Dialog>
  )
}

function Group({ name, keys }: { readonly name: string; readonly keys: readonly KeyLine[] }) {
  return (
    <section aria-labelledby={`keys-${name}`}>
      <h3 id={`keys-${name}`}>{name}</h3>
      <dl>
        {keys.map(({ keys, label }) => (
          <div key={label} className={styles.row}>
            <dt>{label}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key.replace(/Arrow|Context/, '')}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
