import { useQuery } from '@tanstack/react-query'
import { formatSize } from '../../../shared/messages/format.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { languageName, mostLanguages } from '../../../shared/scan-language.ts'
import { Button } from '../../components/Button.tsx'
import { addLanguage, removeLanguage, scanLanguages, tickLanguage } from '../../state/languages.ts'
import styles from './SettingsDialog.module.css'

/** Languages in which pages that are pictures are read, and files of others. */
export function ScanLanguages() {
  const words = messages.settings.scans
  const languages = useQuery(scanLanguages).data ?? []
  const used = languages.filter(({ isUsed }) => isUsed).length
  return (
    <fieldset className={styles.folders}>
      <legend>{words.legend}</legend>
      <p>{words.what}</p>
      <ul>
        {languages.map(({ code, bytes, isUsed }) => (
          <li key={code}>
            <label className={styles.language}>
              <input
                type="checkbox"
                checked={isUsed}
                disabled={isUsed ? used === 1 : used >= mostLanguages}
                onChange={({ target }) => void tickLanguage(code, target.checked)}
              />
              <span>
                {languageName(code)}
                <small>{bytes === null ? words.own : `${code}, ${formatSize(bytes)}`}</small>
              </span>
            </label>
            {bytes !== null && (
              <Button
                kind="link"
                aria-label={words.removeOf(languageName(code))}
                onClick={() => void removeLanguage(code)}
              >
                {messages.common.remove}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {used > 1 && <p>{words.most(mostLanguages)}</p>}
      <Button onClick={() => void addLanguage()}>{words.add}</Button>
    </fieldset>
  )
}
