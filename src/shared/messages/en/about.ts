import { count } from '../forms.ts'

/** What the program is, and the works of others in it. */
export const about = {
  title: 'About Precis',
  program: (of: { version: string; electron: string; chromium: string; node: string }) =>
    `Precis ${of.version}, under the MIT licence. It runs on Electron ${of.electron}, Chromium ${of.chromium} and Node ${of.node}.`,
  works: (n: number) => `${count(n, 'work')} of others in it`,
  list: 'Works of others',
}
