/** The words that the user calls right. */
import { locale } from '../../shared/messages/locale.ts'
import { messages } from '../../shared/messages/messages.ts'
import { ownWordLimits } from '../../shared/settings.ts'
import { changeSettings, settingsNow } from './settings.ts'
import { say } from './ui.ts'

/** Adds a word, and says so: it can be taken back at once, and in Settings at any time. */
export function addOwnWord(word: string): void {
  const { ownWords } = settingsNow()
  const words = messages.settings.spelling
  if (ownWords.length >= ownWordLimits.words) {
    say(words.full(ownWordLimits.words))
    return
  }
  changeSettings({ ownWords: [...new Set([...ownWords, word])].toSorted(alphabetical) })
  say(words.added(word), { label: messages.common.undo, run: () => removeOwnWord(word) })
}

export const removeOwnWord = (word: string): void =>
  changeSettings(({ ownWords }) => ({ ownWords: ownWords.filter((each) => each !== word) }))

const alphabetical = (a: string, b: string): number => a.localeCompare(b, locale())
