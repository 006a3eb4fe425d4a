/** Openers that join a sentence to the one before, and can go without changing what it says. */

const joining =
  /^(?:Moreover|Furthermore|Finally|In addition(?! to)|Additionally|Also|In short|In brief|In sum|In summary|To summari[sz]e|Note that|Clearly|Notably|Importantly|Interestingly|Naturally|As noted|As mentioned|As stated|Thereby|Besides|However|Together|Indeed|In particular|Similarly|Likewise|Meanwhile|First(?=,)|Second(?=,)|Third(?=,)|Lastly|In contrast(?! to)|By contrast|In response(?! to)|In turn|In fact|In other words|As such|Instead|Accordingly|Specifically|Nonetheless|Hence|Overall|Of course|On the other hand|At the same time|For example|For instance|As a result(?! of)|Therefore|Thus|Consequently|Nevertheless|Still|And|But|Yet|So(?=,)),?\s+(?:even\s(?=,))?(?=\S)/

/** Takes a joining opener off: the rest, and how many characters went. */
export function withoutOpener(sentence: string): { readonly text: string; readonly removed: number } {
  const removed = joining.exec(sentence)?.[0].length ?? 0
  return { text: sentence.slice(removed), removed }
}
