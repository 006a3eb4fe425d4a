/** Pages for when there is no page: inert, self-contained, in the same voice as the app. */
import { answers } from './protocol.ts'

/** The page itself is missing, or ends each time. */
export const failurePage = (nonce: string): string =>
  plainPage(
    nonce,
    `<h1>Precis could not show its window.</h1>
  <p>A part of this installation is missing or does not run here.</p>
  <p>Your bookmarks and reviews are safe; they are kept apart from it.</p>
  <p>Quit and start Precis again. If this page comes back, install Precis again.</p>`,
  )

/** The last starts failed: asks how to start this time. */
export const offerSafePage = (nonce: string): string =>
  plainPage(
    nonce,
    `<h1>Precis did not start properly the last two times.</h1>
  <p>Your data is safe; nothing was opened yet.</p>
  <p>Safe mode leaves out what may be the reason: search in the library, imports, and the window and the document of
  last time. You can leave it at any time.</p>
  <p class="choices"><a class="first" href="${answers.safe}">Start in safe mode</a>
  <a href="${answers.usual}">Start as usual</a></p>`,
  )

/** A start while the app is closing. Its window has no policy that asks for a nonce. */
export const waitingPage = (): string =>
  plainPage(
    '',
    `<h1>Precis is still saving a backup.</h1>
  <p>It was closed a moment ago. It opens by itself as soon as that is done.</p>`,
  )

function plainPage(nonce: string, body: string): string {
  return `<!doctype html>
<html lang="en">
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
  ${body}
</main>
</html>`
}
