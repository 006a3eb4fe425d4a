import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { groupBy } from '../../../core/model/group-by.ts'
import type { ImportJob } from '../../../shared/contract/imports.ts'
import type { Near, TakenAs } from '../../../shared/contract/versions.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Phrase } from '../../components/Phrase.tsx'
import { calledInFull } from '../../state/apart.ts'
import { importList } from '../../state/queries.ts'
import { answerNear } from '../../state/versions.ts'
import styles from './NearDialog.module.css'

type Asked = ImportJob & { readonly near: Near }

/** What documents on their way in are: new versions of what is there, or documents of their own. Closed, they are the latter. */
export function NearDialog({ onClose }: { readonly onClose: () => void }) {
  const words = messages.near
  const jobs = useQuery(importList).data ?? []
  const asked = jobs.filter((job): job is Asked => job.near !== null && job.outcome === null)
  const [chosen, setChosen] = useState<ReadonlyMap<string, TakenAs>>(new Map())
  const [always, setAlways] = useState<ReadonlySet<string>>(new Set())
  const likely = ({ id, near }: Asked): TakenAs => chosen.get(id) ?? (near.isOlder ? 'older' : 'version')
  const end = (of: (job: Asked) => TakenAs, kept = always) => {
    onClose()
    const answers = asked.map((job) => ({
      job: job.id,
      as: of(job),
      always: job.folder !== null && kept.has(job.folder),
    }))
    if (answers.length > 0) void answerNear(answers)
  }
  const [only, ...others] = asked
  if (only === undefined) return null
  const folders = foldersOf(asked, likely)
  return (
    <Dialog
      title={others.length === 0 ? words.one : words.several}
      onClose={() => end(() => 'document', new Set())}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          end(likely, new Set([...always].filter((folder) => folders.get(folder) === 'one')))
        }}
      >
        {asked.map((job, index) => {
          const title = calledInFull(job.near.document, job.near.title)
          return (
            <fieldset key={job.id}>
              <legend>
                <Phrase
                  of={words.looksLike(<bdi>{job.name}</bdi>, <bdi>{messages.common.quoted(title)}</bdi>)}
                />
              </legend>
              <p className={styles.why}>{words.why(job.near)}</p>
              <div className={styles.answers}>
                {answers
                  .filter((as) => others.length > 0 || as !== 'document')
                  .map((as) => (
                    <label key={as}>
                      <input
                        type="radio"
                        name={job.id}
                        checked={likely(job) === as}
                        data-first={(index === 0 && likely(job) === as) || undefined}
                        onChange={() => setChosen(new Map([...chosen, [job.id, as]]))}
                      />
                      {words.answers[as]}
                    </label>
                  ))}
              </div>
            </fieldset>
          )
        })}
        <p className={styles.why}>{words.what}</p>
        {[...folders].map(([folder, answers]) => (
          <label key={folder} className={styles.always}>
            <input
              type="checkbox"
              checked={always.has(folder) && answers === 'one'}
              disabled={answers === 'several'}
              onChange={({ target }) => {
                const others = [...always].filter((each) => each !== folder)
                setAlways(new Set(target.checked ? [...others, folder] : others))
              }}
            />
            <span>
              <Phrase of={words.always(<bdi>{folder}</bdi>)} />
            </span>
          </label>
        ))}
        <div className={styles.actions}>
          <Button kind="primary" type="submit">
            {words.goOn}
          </Button>
          <Button onClick={() => end(() => 'document')}>
            {others.length === 0 ? words.answers.document : words.allOthers}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

const answers: readonly TakenAs[] = ['version', 'older', 'document']

/** The folders that files come from, and whether those of each are taken for one thing: only that can hold for all. */
function foldersOf(
  asked: readonly Asked[],
  of: (job: Asked) => TakenAs,
): ReadonlyMap<string, 'one' | 'several'> {
  const byFolder = groupBy(
    asked.filter(({ folder }) => folder !== null),
    ({ folder }) => folder ?? '',
  )
  const isOther = (job: Asked) => of(job) === 'document'
  return new Map(
    [...byFolder].map(([folder, jobs]) => [
      folder,
      jobs.every(isOther) || !jobs.some(isOther) ? 'one' : 'several',
    ]),
  )
}
