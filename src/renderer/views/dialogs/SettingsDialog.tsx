import { useQuery } from '@tanstack/react-query'
import { percent } from '../../../shared/messages/format.ts'
import { languageChoices, languages, offeredLanguages } from '../../../shared/messages/languages.ts'
import { messages } from '../../../shared/messages/messages.ts'
import {
  defaultSettings,
  lineHeights,
  type Settings,
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
import { FolderAnswers } from './FolderAnswers.tsx'
import { ScanLanguages } from './ScanLanguages.tsx'
import styles from './SettingsDialog.module.css'
import { SpellingSettings } from './SpellingSettings.tsx'
import { StudySettings } from './StudySettings.tsx'
import { WatchedFolders } from './WatchedFolders.tsx'

/** How the text looks, which keys act and how cards come back. Each change shows at once, on the page beside it. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const settings = useQuery(settingsRead).data ?? defaultSettings
  return (
    <Dialog title={messages.settings.title} onClose={onClose} aside="right">
      <Choice
        legend={messages.settings.language}
        name="language"
        options={import.meta.env.DEV ? languageChoices : offeredLanguages}
        names={{ system: messages.settings.systemLanguage, ...languages }}
        value={settings.language}
        onChange={(language) => changeSettings({ language })}
      />
      <Choice
        legend={messages.settings.theme}
        name="theme"
        options={themes}
        names={messages.settings.themes}
        value={settings.theme}
        onChange={(theme) => changeSettings({ theme })}
      />
      <Choice
        legend={messages.settings.face}
        name="face"
        options={textFaces}
        names={{ literata: 'Literata', inter: 'Inter', ...messages.settings.faces }}
        value={settings.textFace}
        onChange={(textFace) => changeSettings({ textFace })}
      />
      <Range
        label={messages.settings.textSize}
        range={textSizes}
        value={settings.textSize}
        text={messages.settings.pixels(settings.textSize)}
        onChange={(textSize) => changeSettings({ textSize })}
      />
      <Range
        label={messages.settings.lineLength}
        range={textWidths}
        value={settings.textWidth}
        text={messages.settings.characters(settings.textWidth)}
        onChange={(textWidth) => changeSettings({ textWidth })}
      />
      <Range
        label={messages.settings.lineSpacing}
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
                {percent(zoom / 100)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Check
        label={messages.settings.singleKeys}
        isOn={settings.singleKeys}
        onChange={(singleKeys) => changeSettings({ singleKeys })}
      />
      <Check
        label={messages.keyboard.caretSetting}
        isOn={settings.caret}
        onChange={(caret) => changeSettings({ caret })}
      />
      <Check
        label={messages.settings.wholeWords}
        isOn={settings.wholeWords}
        onChange={(wholeWords) => changeSettings({ wholeWords })}
      />
      <Check
        label={messages.settings.badge}
        isOn={settings.badge}
        onChange={(badge) => changeSettings({ badge })}
      />
      <StudySettings settings={settings} />
      <SpellingSettings settings={settings} />
      <Button className={styles.reset} onClick={() => changeSettings(reset)}>
        {messages.settings.reset}
      </Button>
      <WatchedFolders />
      <FolderAnswers />
      <ScanLanguages />
      <fieldset className={styles.own}>
        <legend>{messages.settings.yourData}</legend>
        <Button onClick={() => openDialog({ kind: 'export-everything' })}>
          {messages.settings.exportEverything}
        </Button>
        <Button onClick={() => void chooseLibrary()}>{messages.settings.importEverything}</Button>
      </fieldset>
    </Dialog>
  )
}

/** The steps, and a size between them that came with a file. */
const zoomsWith = (zoom: number): readonly number[] =>
  [...new Set([...zoomSteps, zoom])].sort((a, b) => a - b)

/** What this dialog shows goes back; what is chosen elsewhere stays. */
const reset = ({ libraryOrder, inspector, keys, ownWords }: Settings): Settings => ({
  ...defaultSettings,
  libraryOrder,
  inspector,
  keys,
  ownWords,
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

interface CheckProps {
  readonly label: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

const Check = ({ label, isOn, onChange }: CheckProps) => (
  <label className={styles.check}>
    <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
    {label}
  </label>
)

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
