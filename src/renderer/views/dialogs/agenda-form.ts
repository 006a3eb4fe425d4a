import {
  type Agenda,
  type AgendaWords,
  agendaLimits,
  type OwnSettings,
  type Week,
} from '../../../core/model/agenda.ts'
import { usualGoal } from '../../../core/model/plan.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { newPerDays, retentions, reviewsPerDays } from '../../../shared/settings.ts'
import { dateOf, dayOf } from '../../text/study-days.ts'

/** What the fields of the dialog hold, as they are typed. */
export interface AgendaForm {
  readonly name: string
  /** Local wall time: "2026-11-28T09:00". */
  readonly hour: string
  readonly goal: number
  readonly documents: readonly string[]
  /** How the minutes are given: as many as the goal takes, the same on each day, or by the day of the week. */
  readonly by: 'goal' | 'day' | 'week'
  readonly minutes: string
  /** From Monday. */
  readonly week: readonly string[]
  /** "2026-11-28". */
  readonly daysOff: readonly string[]
  /** Null where no hours are quiet; "22:00". */
  readonly quiet: { readonly from: string; readonly to: string } | null
  /** Settings of its own: recall in percent, and numbers of cards; empty where those of the app hold. */
  readonly own: Readonly<Record<OwnField, string>>
}

export type OwnField = keyof OwnSettings
/** The settings that a briefing can have of its own, with their ranges as they are typed. */
export const ownFields = {
  retention: { min: Math.round(retentions.min * 100), max: Math.round(retentions.max * 100) },
  newPerDay: newPerDays,
  reviewsPerDay: reviewsPerDays,
} as const satisfies Record<OwnField, { readonly min: number; readonly max: number }>

export type AgendaFaults = Partial<Record<'hour' | 'documents' | 'minutes' | 'quiet' | OwnField, string>>

export const usualQuiet = { from: '22:00', to: '07:00' } as const

/** The fields of an agenda; of a new one, with some documents, for null. */
export function formOf(agenda: Agenda | null, documents: readonly string[], now: number): AgendaForm {
  const minutes = agenda?.minutes ?? null
  const same = minutes?.every((each) => each === minutes[0]) ?? true
  return {
    name: agenda?.name ?? '',
    hour: localText(agenda?.at ?? tomorrowAtNine(now)),
    goal: agenda?.goal ?? usualGoal,
    documents: agenda?.documents ?? documents,
    by: minutes === null ? 'goal' : same ? 'day' : 'week',
    minutes: String(minutes?.[0] ?? 20),
    week: (minutes ?? [20, 20, 20, 20, 20, 20, 20]).map(String),
    daysOff: (agenda?.daysOff ?? []).map(dateOf),
    quiet: agenda?.quiet ? { from: clockText(agenda.quiet.from), to: clockText(agenda.quiet.to) } : null,
    own: ownTexts(agenda?.own),
  }
}

/** Whether something is set of what few briefings need. */
export const hasMore = ({ daysOff, quiet, own }: AgendaForm): boolean =>
  daysOff.length > 0 || quiet !== null || Object.values(own).some((text) => text !== '')

/**
 * What the fields say, or what is wrong with them. An hour that has passed is kept where it stood before.
 * @param title takes the place of a name that is left empty
 */
export function readForm(
  form: AgendaForm,
  title: string,
  before: Agenda | null,
  now: number,
): { readonly words: AgendaWords } | { readonly faults: AgendaFaults } {
  const { name, hour, goal, documents, by, daysOff } = form
  const at = new Date(hour).getTime()
  const minutes = by === 'goal' ? null : weekOf(by === 'day' ? form.week.map(() => form.minutes) : form.week)
  const quiet = form.quiet && { from: minuteOf(form.quiet.from), to: minuteOf(form.quiet.to) }
  const own = readOwn(form.own)
  const words = messages.agenda.faults
  const faults: AgendaFaults = {
    ...(Number.isNaN(at) ? { hour: words.noHour } : at <= now && at !== before?.at && { hour: words.passed }),
    ...(documents.length === 0 && { documents: words.noDocument }),
    ...(minutes === 'wrong'
      ? { minutes: words.minutes(agendaLimits.minutes) }
      : minutes?.every((each) => each === 0) && {
          minutes: words.noMinutes,
        }),
    ...(quiet !== null &&
      (Number.isNaN(quiet.from) || Number.isNaN(quiet.to) || quiet.from === quiet.to) && {
        quiet: words.quiet,
      }),
    ...own.faults,
  }
  if (Object.keys(faults).length > 0 || minutes === 'wrong') return { faults }
  const called = name.trim() === '' ? shortened(title.trim(), agendaLimits.name) : name.trim()
  const days = [...new Set(daysOff.map(dayOf))].toSorted((a, b) => a - b)
  return { words: { name: called, at, goal, minutes, daysOff: days, quiet, documents, ...own.words } }
}

function ownTexts(own: OwnSettings = {}): AgendaForm['own'] {
  const text = (value: number | undefined): string => (value === undefined ? '' : String(value))
  return {
    retention: text(own.retention && Math.round(own.retention * 100)),
    newPerDay: text(own.newPerDay),
    reviewsPerDay: text(own.reviewsPerDay),
  }
}

/** What is set of a briefing's own settings; nothing where none is. */
function readOwn(texts: AgendaForm['own']): {
  readonly words: Pick<AgendaWords, 'own'>
  readonly faults: AgendaFaults
} {
  const written = (Object.keys(ownFields) as OwnField[]).filter((field) => texts[field].trim() !== '')
  const faulty = written.filter((field) => {
    const { min, max } = ownFields[field]
    const text = texts[field].trim()
    return !/^\d{1,4}$/.test(text) || Number(text) < min || Number(text) > max
  })
  const { fault } = messages.settings.study
  const value = (field: OwnField) => Number(texts[field]) / (field === 'retention' ? 100 : 1)
  return {
    words:
      written.length === 0 ? {} : { own: Object.fromEntries(written.map((each) => [each, value(each)])) },
    faults: Object.fromEntries(
      faulty.map((each) => [each, fault(ownFields[each].min, ownFields[each].max)] as const),
    ),
  }
}

function weekOf(texts: readonly string[]): Week | 'wrong' {
  const week = texts.map((text) => (text.trim() === '' ? 0 : Number(text)))
  const isRight = week.every((each) => Number.isInteger(each) && each >= 0 && each <= agendaLimits.minutes)
  return isRight ? (week as unknown as Week) : 'wrong'
}

function minuteOf(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number)
  return (hours ?? Number.NaN) * 60 + (minutes ?? Number.NaN)
}

const clockText = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')

/** Local wall time as a field of date and time takes it. */
function localText(at: number): string {
  const local = new Date(at - new Date(at).getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 16)
}

function tomorrowAtNine(now: number): number {
  const day = new Date(now)
  day.setDate(day.getDate() + 1)
  return day.setHours(9, 0, 0, 0)
}

/** At most so many UTF-16 units of a text, which ends between words then, and never within a character. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1)
  return `${cut.replace(/\s+\S*$/, '').replace(/[\uD800-\uDBFF]$/, '')}…`
}
