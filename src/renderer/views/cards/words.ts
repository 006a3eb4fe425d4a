import type { BrowsedCard, CardSort, CardStateWanted } from '../../../core/model/browse.ts'
import { formatMinutes, formatNumber, percent } from '../../../shared/messages/format.ts'
import { count } from '../../../shared/messages/forms.ts'

export const stateLabels: Readonly<Record<CardStateWanted, string>> = {
  new: 'New',
  learning: 'Learning',
  young: 'Young, under 3 weeks',
  mature: 'Mature, 3 weeks and on',
  due: 'Due today',
  suspended: 'Suspended',
  buried: 'Buried',
  marked: 'Marked',
  leech: 'Leeches, forgotten 8 times',
  own: 'Made by you',
}

export const sortLabels: Readonly<Record<CardSort, string>> = {
  place: 'As in the documents',
  weakest: 'Weakest first',
  due: 'Due first',
  lapses: 'Most forgotten first',
  question: 'By question',
}

const standings = { new: 'New', learning: 'Learning', young: 'Young', mature: 'Mature' } as const

/** What is first to be known of a card: that it does not come at all, or how far it has come. */
export function standingWord({
  suspended,
  buried,
  leech,
  standing,
}: Pick<BrowsedCard, 'suspended' | 'buried' | 'leech' | 'standing'>): string {
  if (suspended) return 'Suspended'
  if (buried) return 'Buried'
  return leech ? 'Leech' : standings[standing]
}

/** When a card comes; empty for one that has no day. */
export function dueWords({ dueIn }: Pick<BrowsedCard, 'dueIn'>): string {
  if (dueIn === null) return ''
  if (dueIn < 0) return `${count(-dueIn, 'day')} late`
  if (dueIn === 0) return 'Today'
  return dueIn === 1 ? 'Tomorrow' : `In ${formatMinutes(dueIn * 24 * 60)}`
}

/** The chance that a card would be recalled now, in whole percent; empty for a new one. */
export const recallWords = ({ recall }: Pick<BrowsedCard, 'recall'>): string =>
  recall === null ? '' : percent(recall)

/** "240 cards", "12 of 240 cards", and how many are chosen. */
export function countWords(found: number, all: number, chosen: number): string {
  const listed = found === all ? count(all, 'card') : `${formatNumber(found)} of ${count(all, 'card')}`
  return chosen === 0 ? listed : `${listed}, ${formatNumber(chosen)} chosen`
}
