import { useQuery } from '@tanstack/react-query'
import { Dialog } from '../../components/Dialog.tsx'
import { type Binding, bindings, run } from '../../keyboard.ts'
import { settingsRead } from '../../state/queries.ts'
import { useUi } from '../../state/ui.ts'
import styles from './ShortcutsDialog.module.css'

const groups: readonly Binding['group'][] = ['Anywhere', 'Reading', 'Key facts', 'Studying', 'Practising']

/** Every key there is, from the table that the keys themselves come from. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const canReadAloud = useUi((ui) => ui.aloud !== null)
  const singleKeys = useQuery(settingsRead).data?.singleKeys ?? true
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose}>
      <div className={styles.groups}>
        {groups.map((group) => (
          <section key={group} aria-labelledby={`keys-${group}`}>
            <h3 id={`keys-${group}`}>{group}</h3>
            <dl>
              {bindings
                .filter((binding) => binding.group === group)
                // Where nothing can be read aloud, nothing is said of it.
                .filter(({ command }) => command !== 'read:aloud' || canReadAloud)
                .map(({ command, keys, label }) => (
                  <div key={command} className={styles.row}>
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
        ))}
      </div>
      <label className={styles.setting}>
        <input type="checkbox" checked={singleKeys} onChange={() => run('keys:single')} />
        Use keys without Ctrl, such as J or ?
      </label>
    </Dialog>
  )
}
