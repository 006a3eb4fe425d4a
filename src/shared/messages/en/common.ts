/** What stands on buttons and fields all over the app. */
export const common = {
  close: 'Close',
  /** How much of a long work is done. */
  soFar: (what: string, done: number) => `${what}… ${Math.floor(done * 100)} %`,
  tryAgain: 'Try again',
}
