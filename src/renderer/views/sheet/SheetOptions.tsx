import { type SheetKind, type SheetLayout, sheetKinds, sheetLayouts } from '../../../core/model/sheet.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { type Paper, papers } from '../../../shared/paper.ts'
import { Button } from '../../components/Button.tsx'
import { hinted } from '../../state/keys.ts'
import { changeSettings } from '../../state/settings.ts'
import styles from './SheetDialog.module.css'

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
        <legend>{messages.sheet.layout}</legend>
        {sheetLayouts.map((each) => (
          <label key={each}>
            <input type="radio" name="layout" checked={layout === each} onChange={() => onLayout(each)} />
            <span>
              {messages.sheet.layouts[each].name} <small>{messages.sheet.layouts[each].use}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <div className={styles.selects}>
        <label>
          {messages.sheet.paper}
          <select value={paper} onChange={(event) => changeSettings({ paper: event.target.value as Paper })}>
            {papers.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
        <label>
          {messages.sheet.atMost}
          <select value={pages} onChange={(event) => onPages(Number(event.target.value))}>
            <option value={1}>{messages.sheet.pages[1]}</option>
            <option value={2}>{messages.sheet.pages[2]}</option>
          </select>
        </label>
      </div>
      <fieldset>
        <legend>{messages.sheet.holds}</legend>
        {sheetKinds.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={(event) => tick(kind, event.target.checked)}
            />
            <span>{messages.sheet.heads[kind]}</span>
          </label>
        ))}
      </fieldset>
      <div className={styles.actions}>
        <Button kind="primary" disabled={isEmpty} onClick={props.onSave}>
          {messages.sheet.save}
        </Button>
        <Button
          disabled={isEmpty}
          onClick={props.onPrint}
          title={hinted(messages.sheet.printKey, 'page:print')}
        >
          {messages.sheet.print}
        </Button>
        <Button disabled={isEmpty} onClick={() => props.onWrite('docx')}>
          {messages.sheet.word}
        </Button>
        <Button disabled={isEmpty} onClick={() => props.onWrite('markdown')}>
          {messages.sheet.markdown}
        </Button>
      </div>
    </form>
  )
}
