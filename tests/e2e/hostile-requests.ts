import type { Channel, Request } from '../../src/shared/contract/api.ts'
import { defaultSettings } from '../../src/shared/settings.ts'

const document = 'ffffffffffffffff'
const anchor = {
  block: 'b1',
  position: { start: 0, end: 4 },
  quote: { exact: 'text', prefix: 'a ', suffix: ' b' },
}
const study = { document, aheadDays: 0, byPlan: false }
const highlight = { kind: 'highlight', colour: 1, note: 'note' } as const
const job = 'job-1'

/** A request in form for each channel, about a document that is not there. */
const samples: { readonly [C in Channel]: Request<C> } = {
  'document:open': { document },
  'search:find': { query: 'word', document, kinds: ['text'], limit: 5 },
  'search:warm': { document },
  'library:list': null,
  'library:due': null,
  'library:use': null,
  'library:keep': { documents: [document] },
  'library:edit': { document, name: 'name', tags: ['tag'] },
  'library:remove': { document },
  'library:restore': { document },
  'library:delete': { document },
  'library:traces': { document },
  'library:forget': { document },
  'import:choose': null,
  'import:files': { paths: ['/nowhere/at all.txt'] },
  'import:text': { kind: 'text', text: 'text' },
  'import:cancel': { job },
  'import:list': null,
  'import:clear': null,
  'anew:state': null,
  'anew:hold': { held: true },
  'anew:stop': null,
  'anew:read': { document },
  'versions:list': { document },
  'versions:compare': { document, from: 1, to: 2 },
  'versions:open': { document, version: 1 },
  'versions:show': { document, version: 1 },
  'versions:changed': { document },
  'versions:answer': { answers: [{ job: 'job', as: 'version' }] },
  'anew:make': { document, wanted: 'compiled' },
  'original:read': { document },
  'original:save': { document },
  'original:choose': { document },
  'position:save': { document, block: 'b1', offset: 0 },
  'reading:note': { document, stretches: [[0, 1]] },
  'marks:list': null,
  'marks:add': { document, ...highlight, parts: [anchor] },
  'marks:edit': { id: 'mark', ...highlight, tags: ['tag'] },
  'marks:move': { id: 'mark', parts: [anchor] },
  'marks:remove': { id: 'mark' },
  'passages:export': { format: 'json', document, ids: ['mark'] },
  'facts:list': { document },
  'facts:judge': { document, fact: 'f1', state: 'accepted' },
  'facts:edit': {
    document,
    fact: 'f1',
    type: 'money',
    text: 'text',
    statement: 'statement',
    value: '1',
    note: 'note',
    cards: [{ card: 'c1', prompt: 'prompt', answer: 'answer', accept: ['other'], deleted: false }],
  },
  'facts:add': {
    document,
    type: 'money',
    statement: 'statement',
    place: anchor,
    sentence: anchor,
    card: { prompt: 'prompt', answer: 'answer' },
  },
  'facts:make-cards': { document, facts: ['f1'] },
  'passages:choose': null,
  'passages:read': { job, document },
  'passages:import': { job, lost: true },
  'passages:cancel': { job },
  'study:next': { ...study, prefer: 'c1' },
  'cards:save': {
    document,
    card: 'c1',
    prompt: 'prompt',
    answer: 'answer',
    accept: ['other'],
    place: anchor,
    deleted: false,
  },
  'cards:edit': { document, card: 'c1', prompt: 'prompt', answer: 'answer', accept: ['other'] },
  'cards:export': { format: 'anki-text', document },
  'cards:choose': null,
  'cards:read': { job, document },
  'cards:import': { job, lost: true },
  'cards:cancel': { job },
  'study:rate': { ...study, of: document, card: 'c1', reps: 0, rating: 3, durationMs: 1 },
  'study:undo': study,
  'study:flag': { document, cards: ['c1'], act: 'bury' },
  'study:more': { document, newCards: 1 },
  'study:overview': null,
  'study:resting': null,
  'progress:read': { document },
  'plan:read': { document },
  'progress:map': { document, when: 'now' },
  'goal:set': { document, briefingAt: 1, goal: 0.9 },
  'practice:overview': { document },
  'practice:cards': { document, mode: 'cram', scope: { kind: 'cards', ids: ['c1'] }, seed: 1 },
  'history:undo': null,
  'history:redo': null,
  'settings:read': null,
  'settings:write': defaultSettings,
  'backups:list': null,
  'backups:state': null,
  'backups:make': null,
  'backups:copy': { choose: true },
  'backups:add': null,
  'backups:check': { name: 'precis-20261101T000000000Z-close.db' },
  'backups:set': { budget: 1_000_000_000, place: null },
  'backups:restore': { name: 'precis-20261101T000000000Z-close.db' },
  'salvage:read': null,
  'salvage:bring-in': { backup: 'precis-20261101T000000000Z-close.db' },
  'salvage:list': null,
  'salvage:add': { at: 1_700_000_000_000 },
  'data:anew': null,
  'data:lost': null,
  'data:save': null,
  'data:reopen': null,
  'start:up': null,
  'start:usual': null,
  'everything:export': null,
  'everything:choose': null,
  'everything:read': { job },
  'everything:import': { job },
  'everything:cancel': { job },
  'about:read': null,
  'trust:read': null,
  'trust:check': null,
  'link:visit': { address: 'https://example.org/' },
}

const strings = ['', 'none', 'a\0b', '\0', '\uD800', 'x\uDFFFy', '__proto__', '../../x', '\u202Egnp.exe']

/** The value with each of its strings in turn replaced by each of the hostile ones. */
function spoilt(value: unknown): readonly unknown[] {
  if (typeof value === 'string') return strings
  if (Array.isArray(value))
    return value.flatMap((each, at) => spoilt(each).map((other) => value.with(at, other)))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) =>
    spoilt(each).map((other) => ({ ...value, [key]: other })),
  )
}

/** Requests of a channel that are in form or nearly so, about what is not there or cannot be. */
export const requests = (channel: Channel): readonly unknown[] => [
  samples[channel],
  ...spoilt(samples[channel]),
]
