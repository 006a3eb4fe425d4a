/** What stands on buttons and fields all over the app. */
export const common = {
  tryAgain: 'Try again',
}
