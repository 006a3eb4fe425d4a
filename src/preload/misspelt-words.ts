import { ipcRenderer } from 'electron'
import type { Answer } from '../shared/contract/api.ts'
import { spellingLimits } from '../shared/contract/spelling.ts'

/**
 * Those of the words of a field that are misspelt, as main says. Never rejects: where it cannot be said, which main logs, nothing
 * is underlined. The one way of spelling without a network: Chromium's own fetches its dictionaries.
 */
export async function misspeltWords(words: readonly string[]): Promise<string[]> {
  const checked = words.filter(({ length }) => length <= spellingLimits.word).slice(0, spellingLimits.words)
  if (checked.length === 0) return []
  try {
    const answer: Answer<'spelling:check'> = await ipcRenderer.invoke('spelling:check', { words: checked })
    return answer.ok ? [...answer.value] : []
  } catch {
    return [] // Main is about to end.
  }
}
