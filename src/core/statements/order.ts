/** "Develop additional targets …": a verb in its plain form opens an order, not a statement. */
import { tagWords } from '../text/wink.ts'

export function isOrder(sentence: string): boolean {
  const [first, second] = tagWords(sentence)
  return (
    first?.tag === 'VERB' &&
    !/(?:ing|ed|en|wn)$/.test(first.text) &&
    !/^(?:ADP|VERB|AUX|PROPN)$/.test(second?.tag ?? '')
  )
}
