import { app } from 'electron'

/** What the user of this machine speaks, the most wanted first, as tags and nothing else: they are written into the page. */
export const systemLanguages = (): readonly string[] =>
  app.getPreferredSystemLanguages().filter((tag) => /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(tag))
