import type { RefObject } from 'react'
import { type CardSort, type CardStateWanted, cardSorts, cardStates } from '../../../core/model/browse.ts'
import type { FactType } from '../../../core/model/fact.ts'
import shared from '../../components/Place.module.css'
import { Select } from '../../components/Select.tsx'
import { useCalled } from '../../state/apart.ts'
import { typeNames } from '../../state/facts.ts'
import styles from './CardsView.module.css'
import type { Cards } from './use-cards.ts'
import { sortLabels, stateLabels } from './words.ts'

interface Props {
  readonly box: RefObject<HTMLInputElement | null>
  readonly cards: Cards
  /** The arrow down leads from the box into the rows. */
  readonly onDown: () => void
}

/** The search box and what narrows and orders the list. */
export function CardTools({ box, cards: { facets, filter, want, sort, sortBy }, onDown }: Props) {
  const called = useCalled()
  const documents = facets?.documents ?? []
  const sections = facets?.sections ?? []
  const tags = facets?.tags ?? []
  const types = (facets?.types ?? []).map((type) => [type, typeNames[type]] as const)
  return (
    <div data-controls className={`${shared.tools} ${styles.tools}`}>
      <input
        ref={box}
        type="search"
        aria-label="Search cards"
        placeholder="Search cards"
        maxLength={2000}
        value={filter.words}
        onChange={(event) => want({ words: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          onDown()
        }}
      />
      {documents.length > 1 && (
        <Select
          label="Document"
          all="Every document"
          value={filter.document}
          options={documents.map(({ id, title }) => [id, called(id, title)])}
          onChoose={(document) => want({ document, section: null })}
        />
      )}
      {filter.document !== null && sections.length > 0 && (
        <Select
          label="Section"
          all="Any section"
          value={filter.section}
          options={sections.map((title) => [title, title])}
          onChoose={(section) => want({ section })}
        />
      )}
      <Select
        label="Type"
        all="Any type"
        value={filter.type}
        options={[...types, ...(facets?.untyped === true ? [['none', 'Of no fact'] as const] : [])]}
        onChoose={(type) => want({ type: type as FactType | 'none' | null })}
      />
      <Select
        label="State"
        all="Any state"
        value={filter.state}
        options={cardStates.map((state) => [state, stateLabels[state]])}
        onChoose={(state) => want({ state: state as CardStateWanted | null })}
      />
      {tags.length > 0 && (
        <Select
          label="Tag"
          all="Any tag"
          value={filter.tag}
          options={tags.map((tag) => [tag, tag])}
          onChoose={(tag) => want({ tag })}
        />
      )}
      <select aria-label="Order" value={sort} onChange={(event) => sortBy(event.target.value as CardSort)}>
        {cardSorts.map((each) => (
          <option key={each} value={each}>
            {sortLabels[each]}
          </option>
        ))}
      </select>
    </div>
  )
}
