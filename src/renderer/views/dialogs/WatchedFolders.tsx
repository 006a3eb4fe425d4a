import { useQuery } from '@tanstack/react-query'
import { Button } from '../../components/Button.tsx'
import { unwatchFolder, watchedFolders, watchFolder } from '../../state/folders.ts'
import styles from './SettingsDialog.module.css'

/** Folders whose documents come in by themselves, and how that ends. */
export function WatchedFolders() {
  const folders = useQuery(watchedFolders).data ?? []
  return (
    <fieldset className={styles.folders}>
      <legend>Watched folders</legend>
      <p>New and changed documents in them come into the library by themselves while Precis is open.</p>
      {folders.length > 0 && (
        <ul>
          {folders.map(({ path, isThere }) => (
            <li key={path}>
              <span>
                {path}
                {!isThere && <small>Not there at the moment</small>}
              </span>
              <Button
                kind="link"
                aria-label={`Stop watching ${path}`}
                onClick={() => void unwatchFolder(path)}
              >
                Stop
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button onClick={() => void watchFolder()}>Watch a folder…</Button>
    </fieldset>
  )
}
