import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Verdict } from '../../../core/cards/grade.ts'
import { judgingOf } from '../../../core/cards/judging.ts'
import type { Rating } from '../../../core/model/rating.ts'
import type { StudyCounts } from '../../../core/model/study.ts'
import type { Subject } from '../../../shared/contract/agendas.ts'
import type { FlagAct, StudyCard } from '../../../shared/contract/study.ts'
import { sentences } from '../../../shared/messages/forms.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { useCommands } from '../../commands/run.ts'
import { showInCards } from '../../state/cards.ts'
import { acceptAnswer } from '../../state/facts.ts'
import { flagCards } from '../../state/flags.ts'
import { showPassage } from '../../state/open.ts'
import { showPrinted } from '../../state/printed.ts'
import { settingsRead } from '../../state/queries.ts'
import { sideInWords } from '../../text/card-sides.ts'
import { AnswerField } from './AnswerField.tsx'
import { askedAloud } from './asked-aloud.ts'
import { CardAnswer } from './CardAnswer.tsx'
import { CardMenu } from './CardMenu.tsx'
import { CardPage, type Suggestion } from './CardPage.tsx'
import { EditCardDialog } from './EditCardDialog.tsx'
import { ratingOf, ratingOfItems } from './rating-of.ts'
import { TypedAnswer } from './TypedAnswer.tsx'
import { useItems } from './use-items.ts'

interface Props {
  readonly current: StudyCard
  /** Whether cards of all documents come. */
  readonly overAll: boolean
  /** What the part is called that is studied; null for none. */
  readonly partName: string | null
  /** What can be practised from here. */
  readonly practice: Subject
  readonly busy: boolean
  /** The last rating could not be stored: it may be given again. */
  readonly failed: boolean
  readonly canUndo: boolean
  readonly counts: StudyCounts
  readonly onSay: (text: string) => void
  readonly onRate: (rating: Rating, durationMs: number) => void
  readonly onUndo: () => void
}

/** One showing of one card: front, then back, then a rating, once. */
export function Showing({ current, busy, failed, onSay, onRate, ...rest }: Props) {
  const { card, source, siblings, marked } = current
  const { counts } = rest
  const types = useQuery(settingsRead).data?.typeAnswers === true
  const [shown, setShown] = useState(false)
  const judging = judgingOf(card)
  const [suggestion, setSuggestion] = useState<Suggestion | null>(null)
  /** What a typed value was worth; null where none was typed. */
  const [verdict, setVerdict] = useState<Verdict | null>(null)
  /** What was written for the reader to judge. */
  const [said, setSaid] = useState<string | null>(null)
  const items = useItems(card.items ?? [])
  const [isEditing, setEditing] = useState(false)
  const [menuAt, setMenuAt] = useState<{ readonly x: number; readonly y: number } | null>(null)
  const since = useRef(performance.now())
  /** Set before the screen knows that a rating is on its way; cleared where it failed. */
  const sent = useRef(false)
  if (failed) sent.current = false
  const { new: fresh, learning, due } = counts
  useEffect(
    () =>
      onSay(
        shown
          ? sentences([
              verdict === null ? '' : messages.study.aloud.verdict(messages.study.typing[verdict]),
              said === null ? '' : messages.study.aloud.said(said),
              messages.study.aloud.answer(sideInWords(card, 'answer')),
            ])
          : messages.study.aloud.question(askedAloud(card), fresh, learning, due),
      ),
    [shown, verdict, said, card, fresh, learning, due, onSay],
  )

  const rate = (rating: Rating) => {
    if (shown && !busy && !sent.current) {
      sent.current = true
      onRate(rating, Math.round(performance.now() - since.current))
    }
  }
  const suggestItems = (known: number, leads: boolean) =>
    setSuggestion({ rating: ratingOfItems(known, items.all.length), leads })
  const compare = (typed: string) => {
    setSaid(typed)
    if (judging === 'items') suggestItems(items.grade(typed), true)
    setShown(true)
  }
  const readInPlace = () =>
    card.block === null
      ? undefined
      : void showPassage(current.document, card.block, source ? [source.fact ?? source.sentence] : [])
  const readOnPage = () =>
    card.block === null || source === null
      ? undefined
      : void showPrinted(current.document, card.block, [source.fact ?? source.sentence])
  const flag = (act: FlagAct, cards: readonly string[] = [card.id]) => void flagCards(current, cards, act)
  const acts = {
    edit: () => setEditing(true),
    bury: () => flag('bury'),
    suspend: () => flag('suspend'),
    suspendNote: () => flag('suspend', [card.id, ...siblings]),
    mark: () => flag(marked ? 'unmark' : 'mark'),
    // Before the answer the source would give it away.
    source: shown && source !== null ? readInPlace : null,
    list: shown ? () => showInCards(current.document, card.id) : null,
  }
  /** What the answer is typed in, and for a value what it is worth. */
  const field = () => {
    if (judging === 'value')
      return (
        <TypedAnswer
          key={card.id}
          answer={card.answer}
          accept={card.accept}
          type={current.type}
          prompt={card.prompt}
          onChecked={(worth) => {
            setVerdict(worth)
            setSuggestion({ rating: ratingOf[worth], leads: true })
            setShown(true)
          }}
          onOverride={() => setSuggestion({ rating: ratingOf.right, leads: true })}
          onAccept={(typed) => acceptAnswer(current.document, card, typed)}
        />
      )
    if (shown) return null
    const { items: askItems, clause, check, compare: submit } = messages.study.typing
    return judging === 'items' ? (
      <AnswerField label={askItems} submit={check} isLong onSubmit={compare} />
    ) : (
      <AnswerField label={clause} submit={submit} isLong onSubmit={compare} />
    )
  }
  useCommands({
    'study:primary': () => (shown ? rate(suggestion?.rating ?? ratingOf.right) : setShown(true)),
    'study:again': () => rate(1),
    'study:hard': () => rate(2),
    'study:good': () => rate(3),
    'study:easy': () => rate(4),
    'study:source': () => acts.source?.(),
    'study:edit': acts.edit,
    'study:bury': acts.bury,
    'study:suspend': acts.suspend,
    'study:suspend-note': acts.suspendNote,
    'study:mark': acts.mark,
  })
  return (
    <>
      <CardPage
        current={current}
        shown={shown}
        busy={busy}
        suggestion={suggestion}
        typed={types ? field() : null}
        answer={
          <CardAnswer
            card={card}
            said={said}
            items={items}
            onToggle={(at) => suggestItems(items.toggle(at), false)}
          />
        }
        onShow={() => setShown(true)}
        onRate={rate}
        onSource={acts.source}
        onPage={source?.page == null ? null : { page: source.page, onShow: readOnPage }}
        onMenu={setMenuAt}
        {...rest}
      />
      {menuAt !== null && (
        <CardMenu
          at={menuAt}
          marked={marked}
          siblings={siblings.length}
          acts={acts}
          onClose={() => setMenuAt(null)}
        />
      )}
      {isEditing && <EditCardDialog current={current} onClose={() => setEditing(false)} />}
    </>
  )
}
