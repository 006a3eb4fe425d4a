/** Settings, of the app and of study. */
export const settings = {
  language: 'Language',
  systemLanguage: 'Follow the system',
}
