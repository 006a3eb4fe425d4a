/** What is offered to be read. Apart from the formats themselves, so that main need not load them. */

/** Largest file that is read, in bytes (64 MB). */
export const largestFile = 64 * 1024 * 1024

/** Lower-case file extensions without the dot, as a file dialog shows them. */
export const acceptedExtensions = ['txt', 'text', 'md', 'markdown', 'html', 'htm', 'docx', 'pdf'] as const
