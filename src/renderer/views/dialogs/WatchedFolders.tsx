import { useQuery } from '@tanstack/react-query'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { unwatchFolder, watchedFolders, watchFolder } from '../../state/folders.ts'
import styles from './SettingsDialog.module.css'

/** Folders whose documents come in by themselves, and how that ends. */
export function WatchedFolders() {
  const words = messages.settings.folders
  const folders = useQuery(watchedFolders).data ?? []
  return (
    <fieldset className={styles.folders}>
      <legend>{words.legend}</legend>
      <p>{words.what}</p>
      {folders.length > 0 && (
        <ul>
          {folders.map(({ path, isThere }) => (
            <li key={path}>
              <span>
                {path}
                {!isThere && <small>{words.away}</small>}
              </span>
              <Button kind="link" aria-label={words.stopOf(path)} onClick={() => void unwatchFolder(path)}>
                {words.stop}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button onClick={() => void watchFolder()}>{words.watch}</Button>
    </fieldset>
  )
}
