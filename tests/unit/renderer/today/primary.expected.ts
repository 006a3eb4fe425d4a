import type { Offers, Primary } from '../../../../src/renderer/views/today/primary.ts'

const nothing: Offers = {
  hasRun: false,
  hasPlan: false,
  due: 0,
  hasOwn: false,
  hasAgendas: false,
  isReading: false,
  hasStudied: false,
}
const own: Offers = { ...nothing, hasOwn: true }
const planned: Offers = { ...own, hasAgendas: true }

/** What there is, and what the one button does then. */
export const primaries: readonly {
  readonly when: string
  readonly offers: Offers
  readonly does: Primary
}[] = [
  { when: 'nothing was begun', offers: nothing, does: 'import' },
  {
    when: 'only the document that came with the app is read',
    offers: { ...nothing, isReading: true },
    does: 'read',
  },
  { when: 'only that one was studied', offers: { ...nothing, hasStudied: true }, does: 'study' },
  { when: 'a document came in, and no hour was set', offers: own, does: 'hour' },
  { when: 'the same, while another is read', offers: { ...own, isReading: true }, does: 'hour' },
  { when: 'cards are due and no hour was set', offers: { ...own, due: 3, hasStudied: true }, does: 'due' },
  { when: 'the plan has something for now', offers: { ...planned, hasPlan: true, due: 9 }, does: 'plan' },
  {
    when: 'the last hours have begun',
    offers: { ...planned, hasRun: true, hasPlan: true, due: 9 },
    does: 'run',
  },
  { when: 'the plan has nothing for now, and cards are due', offers: { ...planned, due: 9 }, does: 'due' },
  { when: 'the plan has nothing for now', offers: { ...planned, isReading: true }, does: 'read' },
  { when: 'all was done and read', offers: planned, does: 'study' },
]
