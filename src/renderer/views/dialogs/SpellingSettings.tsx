import { messages } from '../../../shared/messages/messages.ts'
import { englishes, type Settings } from '../../../shared/settings.ts'
import { Button } from '../../components/Button.tsx'
import { Field } from '../../components/Field.tsx'
import { removeOwnWord } from '../../state/own-words.ts'
import { changeSettings } from '../../state/settings.ts'
import styles from './SettingsDialog.module.css'

const choices = ['system', ...englishes] as const

/** Whether spelling is checked, for which English, and the words that its user calls right. */
export function SpellingSettings({ settings }: { readonly settings: Settings }) {
  const { checkSpelling, english, ownWords } = settings
  const words = messages.settings.spelling
  return (
    <fieldset className={styles.folders}>
      <legend>{words.legend}</legend>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={checkSpelling}
          onChange={(event) => changeSettings({ checkSpelling: event.target.checked })}
        />
        {words.check}
      </label>
      <Field label={words.english} kind="beside">
        {(control) => (
          <select
            {...control}
            value={english}
            disabled={!checkSpelling}
            onChange={(event) => changeSettings({ english: event.target.value as Settings['english'] })}
          >
            {choices.map((each) => (
              <option key={each} value={each}>
                {words.englishes[each]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {ownWords.length === 0 ? (
        <p>{words.noOwn}</p>
      ) : (
        <details>
          <summary>{words.own(ownWords.length)}</summary>
          <ul>
            {ownWords.map((word) => (
              <li key={word}>
                <span dir="auto">{word}</span>
                <Button kind="link" aria-label={words.removeOf(word)} onClick={() => removeOwnWord(word)}>
                  {messages.common.remove}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </fieldset>
  )
}
