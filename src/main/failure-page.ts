/** Pages for when there is no page: inert, self-contained, in the same voice as the app. */

/** The page itself is missing, or ends each time. */
export const failurePage = (nonce: string): string =>
  plainPage(
    nonce,
    `<h1>Precis could not show its window.</h1>
  <p>A part of this installation is missing or does not run here.</p>
  <p>Your bookmarks and reviews are safe; they are kept apart from it.</p>
  <p>Quit and start Precis again. If this page comes back, install Precis again.</p>`,
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
  :root { color-scheme: light dark; }
  body { margin: 0; min-height: 100vh; display: grid; place-items: center;
         font: 15px/24px system-ui, sans-serif; background: #faf7f1; color: #24211c; }
  main { max-width: 34rem; padding: 32px; }
  h1 { font-size: 20px; line-height: 28px; margin: 0 0 12px; }
  p { margin: 0 0 8px; }
  @media (prefers-color-scheme: dark) { body { background: #121316; color: #d9dbdf; } }
</style>
<main role="alert">
  ${body}
</main>
</html>`
}
