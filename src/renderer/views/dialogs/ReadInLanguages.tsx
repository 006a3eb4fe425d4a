import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { messages } from '../../../shared/messages/messages.ts'
import { languageName, languagesNamed, mostLanguages } from '../../../shared/scan-language.ts'
import { Button } from '../../components/Button.tsx'
import { cancelScans, readScans } from '../../state/anew.ts'
import { scanLanguages } from '../../state/languages.ts'
import { anewDetails, anewState } from '../../state/queries.ts'
import styles from './DetailsDialog.module.css'

/** In which languages the pages of a document were read that are pictures, and the way to have them read in others. */
export function ReadInLanguages({ document }: { readonly document: string }) {
  const read = useQuery(anewDetails(document)).data?.scansIn ?? null
  const there = useQuery(scanLanguages).data ?? []
  const at = useQuery(anewState).data?.scans ?? null
  const [chosen, setChosen] = useState<readonly string[] | null>(null)
  const [busy, setBusy] = useState(false)
  if (read === null) return null
  const words = messages.documents.scans
  const wanted = chosen ?? read.filter((code) => there.some((each) => each.code === code))
  const isOther = wanted.length !== read.length || wanted.some((code) => !read.includes(code))
  const readAgain = async () => {
    setBusy(true)
    await readScans(document, wanted)
    setBusy(false)
    setChosen(null)
  }
  return (
    <section className={styles.notes} aria-label={words.title}>
      <p className={styles.hint}>{words.readIn(languagesNamed(read))}</p>
      {there.length < 2 ? (
        <p className={styles.hint}>{words.others}</p>
      ) : (
        <div className={styles.languages}>
          {there.map(({ code }) => (
            <label key={code}>
              <input
                type="checkbox"
                checked={wanted.includes(code)}
                disabled={busy || (!wanted.includes(code) && wanted.length >= mostLanguages)}
                onChange={({ target }) => {
                  const others = wanted.filter((each) => each !== code)
                  setChosen(target.checked ? [...others, code] : others)
                }}
              />
              {languageName(code)}
            </label>
          ))}
        </div>
      )}
      {isOther && wanted.length > 0 && !busy && (
        <div className={styles.anew}>
          <Button kind="link" onClick={() => void readAgain()}>
            {words.readAgain}
          </Button>
        </div>
      )}
      {busy && (
        <p className={styles.hint} role="status">
          {at?.document === document ? words.page(at.page, at.of) : words.begins}{' '}
          <Button kind="link" onClick={() => void cancelScans()}>
            {messages.common.cancel}
          </Button>
        </p>
      )}
    </section>
  )
}
