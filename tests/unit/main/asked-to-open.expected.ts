import type { Link } from '../../../src/shared/contract/app.ts'

const link = (block: string): Link => ({ document: '0123456789abcdef', block })

/** What the system asks for, in order; 'up' is when the page can show it. */
type Step = { readonly files: readonly string[] } | { readonly link: Link | null } | 'up'

export interface Case {
  readonly name: string
  readonly steps: readonly Step[]
  /** What is imported, each with whether the app was started with it; and which places are shown. */
  readonly imported: readonly { readonly paths: readonly string[]; readonly atStart: boolean }[]
  readonly shown: readonly Link[]
}

export const cases: readonly Case[] = [
  {
    name: 'nothing is imported or shown before the page is up',
    steps: [{ files: ['/a'] }, { link: link('b1') }],
    imported: [],
    shown: [],
  },
  {
    name: 'what waited comes at once, as what the app was started with',
    steps: [{ files: ['/a'] }, { files: ['/b', '/c'] }, { link: link('b1') }, 'up'],
    imported: [{ paths: ['/a', '/b', '/c'], atStart: true }],
    shown: [link('b1')],
  },
  {
    name: 'of several links the last one is meant',
    steps: [{ link: link('b1') }, { link: link('b2') }, 'up'],
    imported: [],
    shown: [link('b2')],
  },
  {
    name: 'a start without a link takes none away from the one before',
    steps: [{ link: link('b1') }, { link: null }, 'up'],
    imported: [],
    shown: [link('b1')],
  },
  {
    name: 'what comes later is imported and shown as it comes',
    steps: ['up', { files: ['/a'] }, { link: link('b1') }, { link: null }, { files: ['/b'] }],
    imported: [
      { paths: ['/a'], atStart: false },
      { paths: ['/b'], atStart: false },
    ],
    shown: [link('b1')],
  },
  {
    name: 'no files are no import',
    steps: [{ files: [] }, 'up', { files: [] }],
    imported: [],
    shown: [],
  },
]
