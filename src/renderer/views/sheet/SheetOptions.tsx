import { type SheetKind, type SheetLayout, sheetKinds, sheetLayouts } from '../../../core/model/sheet.ts'
import { type Paper, papers } from '../../../shared/paper.ts'
import { sheetHeads } from '../../../shared/sheet-words.ts'
import { Button } from '../../components/Button.tsx'
import { changeSettings } from '../../state/settings.ts'
import styles from './SheetDialog.module.css'

const layoutNames: Readonly<Record<SheetLayout, readonly [name: string, use: string]>> = {
  columns: ['Columns', 'to have at hand'],
  cards: ['Pocket cards', 'to cut out'],
  fold: ['Questions', 'with the answers behind a fold'],
}

interface Props {
  readonly layout: SheetLayout
  readonly onLayout: (layout: SheetLayout) => void
  readonly paper: Paper
  readonly pages: number
  readonly onPages: (pages: number) => void
  readonly kinds: readonly SheetKind[]
  readonly onKinds: (kinds: readonly SheetKind[]) => void
  /** Whether there is nothing to print. */
  readonly isEmpty: boolean
  readonly onPrint: () => void
  readonly onSave: () => void
  readonly onWrite: (format: 'markdown' | 'docx') => void
}

/** How the sheet is laid out, what it holds, and where it can go. */
export function SheetOptions(props: Props) {
  const { layout, onLayout, paper, pages, onPages, kinds, onKinds, isEmpty } = props
  const tick = (kind: SheetKind, isOn: boolean) =>
    onKinds(sheetKinds.filter((each) => (each === kind ? isOn : kinds.includes(each))))
  return (
    <form className={styles.options} onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>Layout</legend>
        {sheetLayouts.map((each) => (
          <label key={each}>
            <input type="radio" name="layout" checked={layout === each} onChange={() => onLayout(each)} />
            <span>
              {layoutNames[each][0]} <small>{layoutNames[each][1]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <div className={styles.selects}>
        <label>
          Paper
          <select value={paper} onChange={(event) => changeSettings({ paper: event.target.value as Paper })}>
            {papers.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
        <label>
          At most
          <select value={pages} onChange={(event) => onPages(Number(event.target.value))}>
            <option value={1}>1 page</option>
            <option value={2}>2 pages</option>
          </select>
        </label>
      </div>
      <fieldset>
        <legend>What it holds</legend>
        {sheetKinds.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={(event) => tick(kind, event.target.checked)}
            />
            <span>{sheetHeads[kind]}</span>
          </label>
        ))}
      </fieldset>
      <div className={styles.actions}>
        <Button kind="primary" disabled={isEmpty} onClick={props.onSave}>
          Save PDF…
        </Button>
        <Button disabled={isEmpty} onClick={props.onPrint} title="Print (Ctrl+P)">
          Print…
        </Button>
        <Button disabled={isEmpty} onClick={() => props.onWrite('docx')}>
          Word…
        </Button>
        <Button disabled={isEmpty} onClick={() => props.onWrite('markdown')}>
          Markdown…
        </Button>
      </div>
    </form>
  )
}
