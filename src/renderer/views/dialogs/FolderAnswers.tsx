import { useQuery } from '@tanstack/react-query'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { askAgain, folderAnswers } from '../../state/folders.ts'
import styles from './SettingsDialog.module.css'

/** Folders of which is known what their files are where they look like a version of a document, and how that ends. */
export function FolderAnswers() {
  const words = messages.settings.folderAnswers
  const answers = useQuery(folderAnswers).data ?? []
  if (answers.length === 0) return null
  return (
    <fieldset className={styles.folders}>
      <legend>{words.legend}</legend>
      <p>{words.what}</p>
      <ul>
        {answers.map(({ path, as }) => (
          <li key={path}>
            <span>
              {path}
              <small>{words.as[as]}</small>
            </span>
            <Button kind="link" aria-label={words.askOf(path)} onClick={() => void askAgain(path)}>
              {words.ask}
            </Button>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
