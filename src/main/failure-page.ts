/** Pages for when there is no page: inert, self-contained, in the same voice and language as the app. */
import { locale } from '../shared/messages/locale.ts'
import { messages } from '../shared/messages/messages.ts'
import { answers } from './protocol.ts'

/** The page itself is missing, or ends each time. */
export const failurePage = (nonce: string): string => plainPage(nonce, messages.startPages.failed)

/** The last starts failed: asks how to start this time. */
export function offerSafePage(nonce: string): string {
  const { safe, usual, ...words } = messages.startPages.offer
  const choices = `<p class="choices"><a class="first" href="${answers.safe}">${safe}</a>
  <a href="${answers.usual}">${usual}</a></p>`
  return plainPage(nonce, words, choices)
}

/** A start while the app is closing. Its window has no policy that asks for a nonce. */
export const waitingPage = (): string => plainPage('', messages.startPages.waiting)

interface Words {
  readonly title: string
  readonly what: readonly string[]
}

function plainPage(nonce: string, { title, what }: Words, more = ''): string {
  return `<!doctype html>
<html lang="${locale() ?? 'en'}">
<meta charset="utf-8">
<title>Precis</title>
<style nonce="${nonce}">
  :root { color-scheme: light dark; --ink: #24211c; --page: #faf7f1; --line: #e5dfd3; --accent: #1f4b7a; --on: #fff; }
  body { margin: 0; min-height: 100vh; display: grid; place-items: center;
         font: 15px/24px system-ui, sans-serif; background: var(--page); color: var(--ink); }
  main { max-width: 34rem; padding: 32px; }
  h1 { font-size: 20px; line-height: 28px; margin: 0 0 12px; }
  p { margin: 0 0 8px; }
  .choices { display: flex; gap: 8px; margin-top: 24px; }
  a { padding: 4px 16px; border: 1px solid var(--line); border-radius: 6px; color: inherit; text-decoration: none; }
  a.first { background: var(--accent); border-color: var(--accent); color: var(--on); }
  a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #d9dbdf; --page: #121316; --line: #2a2d33; --accent: #7fb0e6; --on: #121316; }
  }
</style>
<main role="alert">
  <h1>${title}</h1>
  ${what.map((each) => `<p>${each}</p>`).join('\n  ')}
  ${more}
</main>
</html>`
}
