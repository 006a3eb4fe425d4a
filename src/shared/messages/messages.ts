import { english, type Messages } from './en/catalogue.ts'
import { languageOf, pseudo } from './languages.ts'
import { setLocale } from './locale.ts'

/**
 * What the app says, in the language that is spoken now. To be read where it is said: a constant made while a module
 * loads would keep the language of that moment (tests/unit/shared/messages).
 */
export let messages: Messages = english

let wishes = 0

/**
 * Speaks the language of a locale from now on. English is there from the start; others are loaded at first use, and what
 * was wished for since then holds.
 */
export async function speak(locale: string): Promise<void> {
  wishes += 1
  const wish = wishes
  const loaded = await load(locale)
  if (wish !== wishes) return
  messages = loaded
  setLocale(locale)
}

async function load(locale: string): Promise<Messages> {
  if (locale === pseudo) return (await import('./pseudo.ts')).stretched(english)
  switch (languageOf(locale)) {
    case 'ja':
      return (await import('./ja/catalogue.ts')).japanese
    case 'de':
      return (await import('./de/catalogue.ts')).german
    default:
      return english
  }
}
