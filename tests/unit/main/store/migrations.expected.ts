/** The last version in which tables repeat the words of a union, and what goes from each with the next. All else of the schema stays. */
export const lastWithWords = 14
export const freed: Readonly<Record<string, string>> = {
  documents: "CHECK (kind IN ('text', 'markdown', 'html', 'pdf', 'docx', 'epub'))",
  marks: "CHECK (kind IN ('bookmark', 'highlight'))",
  memories: "CHECK (phase IN ('new', 'learning', 'due'))",
  search_changes: "CHECK (kind IN ('document', 'briefing', 'mark', 'edits'))",
}

/** Rows whose word is of no union: the tables take them, and nothing that reads them does. */
export const strangers = {
  documents: "UPDATE documents SET kind = 'scroll'",
  marks: "UPDATE marks SET kind = 'stamp'",
  memories: "UPDATE memories SET phase = 'asleep'",
  search_changes: "UPDATE search_changes SET kind = 'rumour' WHERE kind = 'mark'",
} as const
