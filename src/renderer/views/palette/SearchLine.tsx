import { Search } from 'lucide-react'
import { type RefObject, useEffect, useMemo } from 'react'
import { messages } from '../../../shared/messages/messages.ts'
import { search, usePalette, type Where, wheres } from '../../state/palette.ts'
import { longestQuery } from '../../state/search.ts'
import styles from './Palette.module.css'
import { Scopes } from './Scopes.tsx'

const chooseWhere = (where: Where): void => search({ where })

interface Props {
  readonly box: RefObject<HTMLInputElement | null>
  readonly where: Where
  /** Whether a document is open, to search in it alone. */
  readonly isOpen: boolean
  readonly hasRows: boolean
  /** The id of the active row's element. */
  readonly active: string | undefined
  readonly onType: (query: string) => void
}

/** The box that is typed in, and where it searches. */
export function SearchLine({ box, where, isOpen, hasRows, active, onType }: Props) {
  const query = usePalette((palette) => palette.query)
  const options = useMemo(() => wheres.map((value) => ({ value, name: messages.palette.wheres[value] })), [])
  useEffect(() => box.current?.select(), [box])
  return (
    <div className={styles.line}>
      <Search size={16} aria-hidden />
      <input
        ref={box}
        type="text"
        role="combobox"
        aria-label={messages.palette.search}
        aria-controls="found"
        aria-expanded={hasRows}
        aria-autocomplete="list"
        aria-activedescendant={active}
        placeholder={messages.palette.placeholders[where]}
        autoComplete="off"
        spellCheck={false}
        className={styles.box}
        value={query}
        maxLength={longestQuery}
        onChange={(event) => onType(event.target.value)}
      />
      {isOpen && (
        <Scopes
          label={messages.palette.where}
          options={options}
          chosen={where}
          onChoose={chooseWhere}
          box={box}
        />
      )}
    </div>
  )
}
