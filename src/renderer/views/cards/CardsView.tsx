import { useEffect, useRef, useState } from 'react'
import { allCards } from '../../../core/model/browse.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { useCommands } from '../../commands/run.ts'
import { Button } from '../../components/Button.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Menu } from '../../components/Menu.tsx'
import shared from '../../components/Place.module.css'
import { Place } from '../../components/Place.tsx'
import { cardNames } from '../../state/cards.ts'
import { cardsFile } from '../../state/file-imports.ts'
import { trying } from '../../state/open.ts'
import { go, openDialog, say, useUi } from '../../state/ui.ts'
import { ActBar } from './ActBar.tsx'
import { ActDialog } from './ActDialog.tsx'
import { CardList } from './CardList.tsx'
import { CardsOnPaper } from './CardsOnPaper.tsx'
import styles from './CardsView.module.css'
import { CardTools } from './CardTools.tsx'
import { nameOf } from './chosen.ts'
import { useActs } from './use-acts.tsx'
import { type Cards, useCards } from './use-cards.ts'
import { useEditing } from './use-editing.ts'

interface Props {
  /** The document whose cards are shown alone; null for those of all. */
  readonly document?: string | null
}

/** Every card of every document: searched, narrowed, ordered, and changed one by one or many at once. */
export function CardsView({ document = null }: Props) {
  const box = useRef<HTMLInputElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  const cards = useCards(document)
  const editing = useEditing()
  const acts = useActs(cards, editing)
  const [isFocused, setFocused] = useState(false)
  const { data, found, chosen, active } = cards
  useCommands({ 'find:open': () => box.current?.select() })
  // Keys act on rows that are seen to have them.
  useCommands(
    isFocused
      ? {
          'cards:choose': () => cards.toggle(active),
          'cards:all': cards.chooseAll,
          'cards:edit': acts.edit,
          'cards:suspend': acts.suspend,
          'cards:bury': acts.bury,
          'cards:mark': acts.mark,
          'cards:tag': acts.tag,
          'cards:delete': acts.delete,
          'cards:source': acts.readInPlace,
        }
      : {},
  )
  useListedCard(cards, grid)
  return (
    // The keys are the rows' at once.
    <Place className={styles.place} find={data === null ? () => null : gridOrHeading}>
      <CardsOnPaper />
      <div className={`${shared.column} ${styles.column}`}>
        <div className={shared.head}>
          <h1>{messages.places.cards}</h1>
          <div className={styles.exchange}>
            <Button onClick={() => void cardsFile.choose()}>{messages.cards.importCards}</Button>
            <Button onClick={() => openDialog({ kind: 'export', what: 'cards', shown: null })}>
              {messages.cards.exportCards}
            </Button>
          </div>
        </div>
        {data !== null && data.all === 0 && (
          <EmptyState
            text={messages.cards.none}
            action={{ label: messages.cards.goToLibrary, run: () => go('library') }}
          />
        )}
        {data !== null && data.all > 0 && (
          <>
            <CardTools box={box} cards={cards} onDown={() => grid.current?.focus()} />
            <ActBar
              text={messages.cards.counted(found, data.all, chosen.size)}
              acts={acts}
              isEmpty={chosen.size === 0}
            />
            {found === 0 && (
              <p className={styles.none}>
                {messages.cards.nothingFits}{' '}
                <Button kind="link" onClick={() => cards.want(allCards)}>
                  {messages.cards.showAll}
                </Button>
              </p>
            )}
            {(found > 0 || editing.card !== null) && (
              <CardList
                grid={grid}
                box={box}
                cards={cards}
                editing={editing}
                onFocused={setFocused}
                onMenu={acts.openMenu}
              />
            )}
          </>
        )}
      </div>
      {acts.menu !== null && (
        <Menu
          label={messages.cards.withChosen}
          at={acts.menu.at}
          byKey={acts.menu.byKey}
          groups={acts.groups}
          onClose={acts.closeMenu}
        />
      )}
      {acts.asked !== null && (
        <ActDialog
          what={acts.asked.what}
          cards={acts.asked.cards.length}
          onDone={acts.answer}
          onClose={acts.closeAsked}
        />
      )}
    </Place>
  )
}

const gridOrHeading = (page: HTMLElement): HTMLElement | null =>
  page.querySelector<HTMLElement>('[role="grid"]') ?? page.querySelector('h1')

/** Shows the card that was asked for, by its document and id, among all cards. */
function useListedCard(cards: Cards, grid: React.RefObject<HTMLDivElement | null>): void {
  const listed = useUi((ui) => ui.listed)
  const { data, filter, sort } = cards
  const isThere = data !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: each wish is followed once
  useEffect(() => {
    if (listed === null || !isThere) return
    useUi.setState({ listed: null })
    if (filter !== allCards) cards.want(allCards)
    void trying(async () => {
      const names = await cardNames(allCards, sort)
      const row = names.findIndex((each) => nameOf(each) === listed)
      const name = names[row]
      if (name === undefined) return say(messages.cards.gone)
      cards.put(row, name)
      grid.current?.focus({ preventScroll: true })
    })
  }, [listed, isThere])
}
