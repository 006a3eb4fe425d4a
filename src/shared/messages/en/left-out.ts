import { count } from '../forms.ts'

/** What of a file is no part of its document's text. */
export const leftOut = {
  title: 'What was left out',
  nothing: (title: string) => `Nothing was left out of ${title}.`,
  some: (n: number, title: string) =>
    `${count(n, 'piece')} of the file ${n === 1 ? 'is' : 'are'} no part of ${title}.`,
  bundled: 'It came with Precis, and stays as it is.',
  back: 'Brought back',
  out: { one: 'Leave it out again', all: 'Leave all out again' },
  in: { one: 'Bring this back', all: 'Bring all back' },
  actOn: (act: string, text: string) => `${act}: ${text}`,
  pieces: (n: number) => count(n, 'piece'),
  reading: 'Reading the file again',
  /** Why something was left out, as it heads a list. */
  reason: (why: string) => why.charAt(0).toUpperCase() + why.slice(1),
  noText: 'No text',
  times: (n: number) => `${n} times`,
}
