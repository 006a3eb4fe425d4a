interface Props {
  readonly label: string
  /** What stands for no choice. */
  readonly all: string
  readonly value: string | null
  readonly options: readonly (readonly [value: string, name: string])[]
  readonly onChoose: (value: string | null) => void
}

/** What narrows a list to one of some things, or to none of them. */
export function Select({ label, all, value, options, onChoose }: Props) {
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChoose(event.target.value === '' ? null : event.target.value)}
    >
      <option value="">{all}</option>
      {options.map(([each, name]) => (
        <option key={each} value={each}>
          {name}
        </option>
      ))}
    </select>
  )
}
