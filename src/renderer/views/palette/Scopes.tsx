import { memo, type RefObject, useRef } from 'react'
import styles from './Palette.module.css'

interface Props<T extends string> {
  readonly label: string
  readonly options: readonly {
    readonly value: T
    readonly name: string
    readonly count?: string | undefined
  }[]
  readonly chosen: T
  readonly onChoose: (value: T) => void
  /** Gets the focus back from the mouse. */
  readonly box: RefObject<HTMLInputElement | null>
}

function AnyScopes<T extends string>({ label, options, chosen, onChoose, box }: Props<T>) {
  const byMouse = useRef(false)
  return (
    <fieldset
      className={styles.scopes}
      aria-label={label}
      onPointerDown={() => {
        byMouse.current = true
      }}
      onKeyDown={() => {
        byMouse.current = false
      }}
      onClick={() => byMouse.current && box.current?.focus()}
    >
      {options.map(({ value, name, count }) => (
        <label key={value} className={styles.scope} data-chosen={value === chosen || undefined}>
          <input
            type="radio"
            className="quiet"
            name={`search-${label}`}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {name}
          {count !== undefined && <span className={styles.count}>{count}</span>}
        </label>
      ))}
    </fieldset>
  )
}

/** A choice of one: one stop of the Tab key, in which the arrow keys choose. Memoized: a key changes none of it. */
export const Scopes = memo(AnyScopes) as typeof AnyScopes
