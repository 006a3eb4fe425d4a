import { useQuery } from '@tanstack/react-query'
import { languageChoices, languages } from '../../../shared/messages/languages.ts'
import { messages } from '../../../shared/messages/messages.ts'
import {
  defaultSettings,
  lineHeights,
  type Settings,
  type TextFace,
  type Theme,
  textFaces,
  textSizes,
  textWidths,
  themes,
  zoomSteps,
} from '../../../shared/settings.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Field } from '../../components/Field.tsx'
import { chooseLibrary } from '../../state/everything.ts'
import { settingsRead } from '../../state/queries.ts'
import { changeSettings } from '../../state/settings.ts'
import { openDialog } from '../../state/ui.ts'
import { ScanLanguages } from './ScanLanguages.tsx'
import styles from './SettingsDialog.module.css'
import { StudySettings } from './StudySettings.tsx'
import { WatchedFolders } from './WatchedFolders.tsx'

const themeNames: Readonly<Record<Theme, string>> = {
  system: 'As the system',
  paper: 'Paper',
  dusk: 'Dusk',
  night: 'Night',
  contrast: 'High contrast',
}

const faceNames: Readonly<Record<TextFace, string>> = {
  literata: 'Literata',
  inter: 'Inter',
  'system-serif': 'System serif',
  'system-sans': 'System sans',
}

/** How the text looks, which keys act and how cards come back. Each change shows at once, on the page beside it. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const settings = useQuery(settingsRead).data ?? defaultSettings
  return (
    <Dialog title="Settings" onClose={onClose} aside="right">
      <Choice
        legend={messages.settings.language}
        name="language"
        options={languageChoices}
        names={{ system: messages.settings.systemLanguage, ...languages }}
        value={settings.language}
        onChange={(language) => changeSettings({ language })}
      />
      <Choice
        legend="Theme"
        name="theme"
        options={themes}
        names={themeNames}
        value={settings.theme}
        onChange={(theme) => changeSettings({ theme })}
      />
      <Choice
        legend="Typeface"
        name="face"
        options={textFaces}
        names={faceNames}
        value={settings.textFace}
        onChange={(textFace) => changeSettings({ textFace })}
      />
      <Range
        label="Text size"
        range={textSizes}
        value={settings.textSize}
        text={`${settings.textSize} px`}
        onChange={(textSize) => changeSettings({ textSize })}
      />
      <Range
        label="Line length"
        range={textWidths}
        value={settings.textWidth}
        text={`${settings.textWidth} characters`}
        onChange={(textWidth) => changeSettings({ textWidth })}
      />
      <Range
        label="Line spacing"
        range={lineHeights}
        step={0.1}
        value={settings.lineHeight}
        text={settings.lineHeight.toFixed(1)}
        onChange={(lineHeight) => changeSettings({ lineHeight })}
      />
      <Field label={messages.keyboard.zoom} hint={messages.keyboard.zoomHint} kind="beside">
        {(control) => (
          <select
            {...control}
            value={settings.zoom}
            onChange={(event) => changeSettings({ zoom: Number(event.target.value) })}
          >
            {zoomsWith(settings.zoom).map((zoom) => (
              <option key={zoom} value={zoom}>
                {zoom}%
              </option>
            ))}
          </select>
        )}
      </Field>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={settings.singleKeys}
          onChange={(event) => changeSettings({ singleKeys: event.target.checked })}
        />
        Use keys without Ctrl, such as J or ?
      </label>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={settings.caret}
          onChange={(event) => changeSettings({ caret: event.target.checked })}
        />
        {messages.keyboard.caretSetting}
      </label>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={settings.wholeWords}
          onChange={(event) => changeSettings({ wholeWords: event.target.checked })}
        />
        Mark whole words
      </label>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={settings.badge}
          onChange={(event) => changeSettings({ badge: event.target.checked })}
        />
        Show the number of due cards
      </label>
      <StudySettings settings={settings} />
      <Button className={styles.reset} onClick={() => changeSettings(reset)}>
        Reset to defaults
      </Button>
      <WatchedFolders />
      <ScanLanguages />
      <fieldset className={styles.own}>
        <legend>Your data</legend>
        <Button onClick={() => openDialog({ kind: 'export-everything' })}>Export everything…</Button>
        <Button onClick={() => void chooseLibrary()}>Import everything…</Button>
      </fieldset>
    </Dialog>
  )
}

/** The steps, and a size between them that came with a file. */
const zoomsWith = (zoom: number): readonly number[] =>
  [...new Set([...zoomSteps, zoom])].sort((a, b) => a - b)

/** What this dialog shows goes back; what is chosen elsewhere stays. */
const reset = ({ libraryOrder, inspector }: Settings): Settings => ({
  ...defaultSettings,
  libraryOrder,
  inspector,
})

interface ChoiceProps<T extends string> {
  readonly legend: string
  readonly name: string
  readonly options: readonly T[]
  readonly names: Readonly<Record<T, string>>
  readonly value: T
  readonly onChange: (value: T) => void
}

function Choice<T extends string>({ legend, name, options, names, value, onChange }: ChoiceProps<T>) {
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
          {names[option]}
        </label>
      ))}
    </fieldset>
  )
}

interface RangeProps {
  readonly label: string
  readonly range: { readonly min: number; readonly max: number }
  readonly step?: number
  readonly value: number
  /** The value with its unit. */
  readonly text: string
  readonly onChange: (value: number) => void
}

function Range({ label, range, step = 1, value, text, onChange }: RangeProps) {
  return (
    <label className={styles.range}>
      <span>{label}</span>
      <span className={styles.value} aria-hidden>
        {text}
      </span>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={text}
        min={range.min}
        max={range.max}
        step={step}
        value={value}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </label>
  )
}
