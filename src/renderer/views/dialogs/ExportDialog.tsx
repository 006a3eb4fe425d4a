import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Briefing } from '../../../core/model/document.ts'
import type { Request } from '../../../shared/contract.ts'
import { call } from '../../api.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { count } from '../../components/format.ts'
import { trying } from '../../state/open.ts'
import { marksList } from '../../state/queries.ts'
import { say, useUi } from '../../state/ui.ts'
import styles from './ExportDialog.module.css'

type Format = Request<'passages:export'>['format']
type Scope = 'document' | 'all' | 'shown'

const formats: Readonly<Record<Format, readonly [name: string, use: string]>> = {
  markdown: ['Markdown', 'for note programs such as Obsidian'],
  annotations: ['W3C annotations', 'for other readers; one document'],
  readwise: ['CSV for Readwise', 'as Readwise imports it'],
  pdf: ['PDF', 'to print or to send'],
  json: ['JSON', 'for programs of your own'],
}

/** The one way out for passages: which, and as what. */
export function ExportDialog({
  briefing,
  onClose,
}: {
  readonly briefing: Briefing
  readonly onClose: () => void
}) {
  const marks = useQuery(marksList).data ?? []
  const shown = useUi((ui) => ui.shownPassages)
  const [format, setFormat] = useState<Format>('markdown')
  const [wanted, setScope] = useState<Scope>(shown === null ? 'document' : 'shown')
  const scope = format === 'annotations' ? 'document' : wanted
  const own = marks.filter(({ document }) => document === briefing.id).length
  const scopes: readonly (readonly [Scope, string, number])[] = [
    ['document', briefing.title, own],
    ['all', 'Every document', marks.length],
    ...(shown === null ? [] : [['shown', 'What is listed now', shown.length] as const]),
  ]
  const number = scopes.find(([each]) => each === scope)?.[2] ?? 0
  const save = () =>
    trying(async () => {
      const done = await call('passages:export', {
        format,
        document: scope === 'document' ? briefing.id : null,
        ids: scope === 'shown' ? shown : null,
      })
      if (done === null) return
      onClose()
      say(`Exported ${count(done.passages, 'passage')} to ${done.path}.`)
    })
  return (
    <Dialog title="Export passages" onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <fieldset>
          <legend>Which</legend>
          {scopes.map(([each, label, n]) => (
            <label key={each}>
              <input
                type="radio"
                name="scope"
                checked={scope === each}
                disabled={format === 'annotations' && each !== 'document'}
                onChange={() => setScope(each)}
              />
              <span>
                {label} <small>{count(n, 'passage')}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>As</legend>
          {Object.entries(formats).map(([each, [name, use]]) => (
            <label key={each}>
              <input
                type="radio"
                name="format"
                checked={format === each}
                onChange={() => setFormat(each as Format)}
              />
              <span>
                {name} <small>{use}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <div className={styles.actions}>
          <Button kind="primary" type="submit" disabled={number === 0}>
            Export…
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  )
}
