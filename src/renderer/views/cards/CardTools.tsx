import type { RefObject } from 'react'
import { type CardSort, type CardStateWanted, cardSorts, cardStates } from '../../../core/model/browse.ts'
import type { FactType } from '../../../core/model/fact.ts'
import { messages } from '../../../shared/messages/messages.ts'
import shared from '../../components/Place.module.css'
import { Select } from '../../components/Select.tsx'
import { useCalled } from '../../state/apart.ts'
import styles from './CardsView.module.css'
import type { Cards } from './use-cards.ts'

interface Props {
  readonly box: RefObject<HTMLInputElement | null>
  readonly cards: Cards
  /** The arrow down leads from the box into the rows. */
  readonly onDown: () => void
}

/** The search box and what narrows and orders the list. */
export function CardTools({ box, cards: { facets, ofDocument, filter, want, sort, sortBy }, onDown }: Props) {
  const called = useCalled()
  const documents = facets?.documents ?? []
  const sections = facets?.sections ?? []
  const tags = facets?.tags ?? []
  const types = (facets?.types ?? []).map((type) => [type, messages.facts.types[type]] as const)
  return (
    <div data-controls className={`${shared.tools} ${styles.tools}`}>
      <input
        ref={box}
        type="search"
        aria-label={messages.cards.search}
        placeholder={messages.cards.search}
        maxLength={2000}
        value={filter.words}
        onChange={(event) => want({ words: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          onDown()
        }}
      />
      {ofDocument === null && documents.length > 1 && (
        <Select
          label={messages.cards.columns.document}
          all={messages.cards.everyDocument}
          value={filter.document}
          options={documents.map(({ id, title }) => [id, called(id, title)])}
          onChoose={(document) => want({ document, section: null })}
        />
      )}
      {filter.document !== null && sections.length > 0 && (
        <Select
          label={messages.cards.section}
          all={messages.cards.anySection}
          value={filter.section}
          options={sections.map((title) => [title, title])}
          onChoose={(section) => want({ section })}
        />
      )}
      <Select
        label={messages.cards.type}
        all={messages.cards.anyType}
        value={filter.type}
        options={[
          ...types,
          ...(facets?.untyped === true ? [['none', messages.cards.ofNoFact] as const] : []),
        ]}
        onChoose={(type) => want({ type: type as FactType | 'none' | null })}
      />
      <Select
        label={messages.cards.columns.state}
        all={messages.cards.anyState}
        value={filter.state}
        options={cardStates.map((state) => [state, messages.cards.states[state]])}
        onChoose={(state) => want({ state: state as CardStateWanted | null })}
      />
      {tags.length > 0 && (
        <Select
          label={messages.cards.tag}
          all={messages.cards.anyTag}
          value={filter.tag}
          options={tags.map((tag) => [tag, tag])}
          onChoose={(tag) => want({ tag })}
        />
      )}
      <select
        aria-label={messages.cards.order}
        value={sort}
        onChange={(event) => sortBy(event.target.value as CardSort)}
      >
        {cardSorts.map((each) => (
          <option key={each} value={each}>
            {messages.cards.sorts[each]}
          </option>
        ))}
      </select>
    </div>
  )
}
