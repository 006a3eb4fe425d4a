import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { type SheetKind, type SheetLayout, sheetKinds } from '../../../core/model/sheet.ts'
import type { Subject } from '../../../shared/contract/agendas.ts'
import type { Sheet } from '../../../shared/contract/sheet.ts'
import { messages } from '../../../shared/messages/messages.ts'
import type { Paper } from '../../../shared/paper.ts'
import { appError } from '../../api.ts'
import { useCommands } from '../../commands/run.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { paperNow, printScreen, saveScreen } from '../../state/print.ts'
import { settingsRead, sheetRead } from '../../state/queries.ts'
import { exportSheet } from '../../state/sheet.ts'
import { sayError } from '../../state/ui.ts'
import { Preview } from './Preview.tsx'
import styles from './SheetDialog.module.css'
import { SheetOptions } from './SheetOptions.tsx'
import { SheetPages, whenOf } from './SheetPages.tsx'
import { useFitted } from './use-fitted.tsx'

interface Props {
  readonly subject: Subject
  readonly onClose: () => void
}

/** What documents say on a page or two: as it will be printed, with what is on it and where it can go. */
export function SheetDialog({ subject, onClose }: Props) {
  const [kinds, setKinds] = useState<readonly SheetKind[]>(sheetKinds)
  const { data: sheet, error } = useQuery(sheetRead(subject, kinds))
  useEffect(() => {
    if (error === null) return
    sayError(appError(error))
    onClose()
  }, [error, onClose])
  return (
    <Dialog title={messages.sheet.title} full onClose={onClose}>
      {sheet !== undefined && <SheetOf sheet={sheet} subject={subject} kinds={kinds} onKinds={setKinds} />}
    </Dialog>
  )
}

interface SheetProps {
  readonly sheet: Sheet
  readonly subject: Subject
  readonly kinds: readonly SheetKind[]
  readonly onKinds: (kinds: readonly SheetKind[]) => void
}

function SheetOf({ sheet, subject, kinds, onKinds }: SheetProps) {
  // A change of the paper shows at once.
  useQuery(settingsRead)
  const paper: Paper = paperNow()
  const [layout, setLayout] = useState<SheetLayout>('columns')
  const [pages, setPages] = useState(1)
  const { fitted, measure } = useFitted(sheet, { layout, paper, pages })
  const isEmpty = fitted?.columns.every((column) => column.length === 0) === true
  const latest = useRef({ paper, title: '' })
  latest.current = { paper, title: messages.sheet.titleOf(sheet.title) }
  useCommands({
    'page:print': () => void printScreen(latest.current.title, true),
    'page:save': () => void saveScreen(latest.current.title, true),
  })
  const shown = fitted && <SheetPages sheet={sheet} fitted={fitted} layout={layout} paper={paper} />
  const write = (format: 'markdown' | 'docx') => {
    if (fitted === null) return
    const parts = fitted.columns.flat().map(({ kind, items }) => ({ kind, items: items.map(({ id }) => id) }))
    void exportSheet({
      ...subject,
      kinds,
      format,
      layout,
      paper,
      when: whenOf(sheet),
      parts: layout === 'cards' ? parts : joined(parts),
    })
  }
  return (
    <div className={styles.sheet}>
      <SheetOptions
        layout={layout}
        onLayout={setLayout}
        paper={paper}
        pages={pages}
        onPages={setPages}
        kinds={kinds}
        onKinds={onKinds}
        isEmpty={isEmpty}
        onPrint={() => void printScreen(latest.current.title, true)}
        onSave={() => void saveScreen(latest.current.title, true)}
        onWrite={write}
      />
      <Preview paper={paper}>
        {isEmpty ? (
          <p className={styles.empty}>
            {kinds.length === 0
              ? messages.sheet.noneChosen
              : layout === 'fold'
                ? messages.sheet.noneAsked
                : messages.sheet.noneThere}
          </p>
        ) : (
          shown
        )}
      </Preview>
      {measure}
      {createPortal(<div data-paper>{isEmpty ? null : shown}</div>, document.body)}
    </div>
  )
}

/** What goes on in the next column is one part in a file. */
function joined(parts: readonly { readonly kind: SheetKind; readonly items: readonly string[] }[]) {
  const all: { readonly kind: SheetKind; readonly items: readonly string[] }[] = []
  for (const part of parts) {
    const last = all.at(-1)
    if (last?.kind === part.kind) all.splice(-1, 1, { ...last, items: [...last.items, ...part.items] })
    else all.push(part)
  }
  return all
}
