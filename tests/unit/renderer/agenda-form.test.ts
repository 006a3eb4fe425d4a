import { describe, expect, it } from 'vitest'
import {
  type AgendaForm,
  formOf,
  hasMore,
  readForm,
} from '../../../src/renderer/views/dialogs/agenda-form.ts'

const now = new Date(2026, 10, 24, 8).getTime()
const form = formOf(null, ['a'], now)
const read = (more: Partial<AgendaForm>) => readForm({ ...form, ...more }, 'Harbour', null, now)

describe('the fields of a briefing', () => {
  it('of a new one lead to nine tomorrow, as many minutes as it takes', () => {
    expect(read({})).toEqual({
      words: {
        name: 'Harbour',
        at: new Date(2026, 10, 25, 9).getTime(),
        goal: 0.9,
        minutes: null,
        daysOff: [],
        quiet: null,
        documents: ['a'],
      },
    })
  })

  it('take the name of the document, cut between words where it is longer than a name', () => {
    const named = (title: string) => {
      const read = readForm(form, title, null, now)
      return 'words' in read ? read.words.name : null
    }
    expect(named('Harbour')).toBe('Harbour')
    expect(named('h'.repeat(200))).toBe('h'.repeat(200))
    expect(named(`${'port '.repeat(39)}towpaths and weirs`)).toBe(`${'port '.repeat(39).trim()}…`)
    // Nor is a character cut in two where there is no word.
    expect(named(`x${'\u{1F6A2}'.repeat(150)}`)).toBe(`x${'\u{1F6A2}'.repeat(99)}…`)
  })

  it('that few need are folded away until one of them is set', () => {
    expect(hasMore(form)).toBe(false)
    expect(hasMore({ ...form, by: 'day', name: 'Council' })).toBe(false)
    expect(hasMore({ ...form, daysOff: ['2026-11-28'] })).toBe(true)
    expect(hasMore({ ...form, quiet: { from: '22:00', to: '07:00' } })).toBe(true)
    expect(hasMore({ ...form, own: { ...form.own, newPerDay: '5' } })).toBe(true)
  })

  it('come back as they were', () => {
    const agenda = {
      id: 'm',
      name: 'Council',
      at: new Date(2026, 11, 1, 14, 30).getTime(),
      goal: 0.8,
      minutes: [0, 10, 10, 10, 10, 0, 30] as const,
      daysOff: [20_800, 20_801],
      quiet: { from: 1320, to: 425 },
      documents: ['b', 'a'],
      own: { retention: 0.95, reviewsPerDay: 0 },
    }
    const { id: _, ...words } = agenda
    expect(readForm(formOf(agenda, [], now), '', agenda, now)).toEqual({ words })
    // One that is over keeps its hour, and no other takes one that has passed.
    expect(readForm(formOf(agenda, [], now), '', agenda, agenda.at + 1)).toEqual({ words })
    expect(readForm(formOf(agenda, [], now), '', null, agenda.at + 1)).toHaveProperty('faults.hour')
  })

  it.each<[string, Partial<AgendaForm>]>([
    ['hour', { hour: '' }],
    ['hour', { hour: '2020-01-01T09:00' }],
    ['documents', { documents: [] }],
    ['minutes', { by: 'day', minutes: '0' }],
    ['minutes', { by: 'day', minutes: '1.5' }],
    ['minutes', { by: 'week', week: ['1', '2', '3', '4', '5', '6', '999'] }],
    ['quiet', { quiet: { from: '22:00', to: '22:00' } }],
    ['quiet', { quiet: { from: '', to: '07:00' } }],
    ['retention', { own: { retention: '99', newPerDay: '', reviewsPerDay: '' } }],
    ['newPerDay', { own: { retention: '', newPerDay: '-1', reviewsPerDay: '' } }],
    ['reviewsPerDay', { own: { retention: '', newPerDay: '', reviewsPerDay: '1.5' } }],
  ])('say what is wrong with the %s: %o', (field, more) => {
    expect(read(more)).toHaveProperty(`faults.${field}`)
  })

  it('take forty documents', () => {
    const documents = Array.from({ length: 40 }, (_, n) => `d${n}`)
    expect(read({ documents })).toMatchObject({ words: { documents } })
  })
})
