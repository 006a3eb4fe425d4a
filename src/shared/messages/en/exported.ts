/** What a person reads in files that the app writes; what programs read in them is the same in every language. */
export const exported = {
  /** The heads of the table of key facts. */
  ledger: {
    Statement: 'Statement',
    Answer: 'Answer',
    Type: 'Type',
    Value: 'Value',
    Who: 'Who',
    When: 'When',
    Sentence: 'Sentence',
    Section: 'Section',
    Page: 'Page',
    Document: 'Document',
    State: 'State',
    Note: 'Note',
    Link: 'Link',
  },
  ledgerName: 'Key facts',
  /** The heads of the statistics: of each rating, and of each day. */
  reviews: {
    document: 'Document',
    card: 'Card',
    prompt: 'Prompt',
    rating: 'Rating',
    when: 'When',
    since: 'Days since the last',
    predicted: 'Predicted recall',
    interval: 'Interval in days',
    seconds: 'Seconds',
    link: 'Link',
  },
  days: {
    day: 'Day',
    answers: 'Answers',
    right: 'Right',
    first: 'First answers',
    minutes: 'Minutes',
    compared: 'Compared',
    predicted: 'Predicted recall',
    recalled: 'Recalled',
  },
  /** Passages as Markdown and as pages. */
  passages: {
    metadata: 'Metadata',
    date: (date: string) => `Date: ${date}`,
    count: (passages: number) => `Passages: ${passages}`,
    highlights: 'Highlights',
    note: (note: string) => `Note: ${note}`,
    tags: (tags: readonly string[]) => `Tags: ${tags.join(', ')}`,
    page: (page: number) => `Page ${page}`,
    sectionAndPage: (section: string, page: number) => `${section}, page ${page}`,
    inPrecis: 'In Precis',
  },
  /** Behind the answer of a card in Anki. */
  also: (forms: readonly string[]) => `Also: ${forms.join('; ')}`,
  openInPrecis: 'Open in Precis',
}
