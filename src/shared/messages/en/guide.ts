/** The guide, whose own words are those of docs/guide.md. */
export const guide = {
  title: 'Guide',
  tasks: 'Tasks',
  find: 'Find a task',
  none: (query: string) => `No task has “${query}” in its heading.`,
  /** Where the app speaks another language. */
  inEnglish: 'The guide is in English.',
}
