/** What is loaded once, when it is first wanted. A failure is not kept: whoever wants it next has it loaded again. */
export function keptLoad<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null
  return () => {
    kept ??= load().catch((cause: unknown) => {
      kept = null
      throw cause
    })
    return kept
  }
}
