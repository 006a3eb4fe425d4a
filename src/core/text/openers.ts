/** Openers that join a sentence to the one before, and can go without changing what it says. */

const joining =
  /^(?:Moreover|Furthermore|Finally|In addition|Additionally|Also|However|Together|Indeed|In particular|Similarly|Likewise|Meanwhile|First|Second|Third|Lastly|In contrast|By contrast|In response|In turn|In fact|In other words|As such|Instead|Accordingly|Specifically|Nonetheless|Hence|Overall|Of course|On the other hand|At the same time|For example|For instance|As a result|Therefore|Thus|Consequently|Nevertheless|Still|And|But|Yet|So(?=,)),?\s+(?=\S)/

/** Takes a joining opener off: the rest, and how many characters went. */
export function withoutOpener(sentence: string): { readonly text: string; readonly removed: number } {
  const removed = joining.exec(sentence)?.[0].length ?? 0
  return { text: sentence.slice(removed), removed }
}
