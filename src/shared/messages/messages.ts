import { english, type Messages } from './en/catalogue.ts'
import { languageOf, pseudo } from './languages.ts'
import { setLocale } from './locale.ts'

/**
 * What the app says, in the language that is spoken now. To be read where it is said: a constant made while a module
 * loads would keep the language of that moment (tests/unit/shared/messages).
 */
export let messages: Messages = english

/** Speaks the language of a locale from now on. English is there from the start; others are loaded at first use. */
export async function speak(locale: string): Promise<void> {
  messages = await load(locale)
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
