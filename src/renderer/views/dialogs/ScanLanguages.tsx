import { useQuery } from '@tanstack/react-query'
import { formatSize } from '../../../shared/messages/format.ts'
import { languageName, mostLanguages } from '../../../shared/scan-language.ts'
import { Button } from '../../components/Button.tsx'
import { addLanguage, removeLanguage, scanLanguages, tickLanguage } from '../../state/languages.ts'
import styles from './SettingsDialog.module.css'

/** Languages in which pages that are pictures are read, and files of others. */
export function ScanLanguages() {
  const languages = useQuery(scanLanguages).data ?? []
  const used = languages.filter(({ isUsed }) => isUsed).length
  return (
    <fieldset className={styles.folders}>
      <legend>Languages of scans</legend>
      <p>
        Scans that you import are read in the languages that are ticked. Others come as files of Tesseract,
        such as deu.traineddata.
      </p>
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
                <small>{bytes === null ? 'Comes with Precis' : `${code}, ${formatSize(bytes)}`}</small>
              </span>
            </label>
            {bytes !== null && (
              <Button
                kind="link"
                aria-label={`Remove ${languageName(code)}`}
                onClick={() => void removeLanguage(code)}
              >
                Remove
              </Button>
            )}
          </li>
        ))}
      </ul>
      {used > 1 && <p>Each takes as long again; {mostLanguages} can be ticked at most.</p>}
      <Button onClick={() => void addLanguage()}>Add a language file…</Button>
    </fieldset>
  )
}
