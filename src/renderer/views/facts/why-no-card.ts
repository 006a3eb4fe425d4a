import { messages } from '../../../shared/messages/messages.ts'

/** Why a fact has no card, in words. @param reason by name; an older compiler left words, which stay as they are */
export function whyNoCard(reason: string): string {
  const { why } = messages.facts
  return Object.hasOwn(why, reason) ? why[reason as keyof typeof why] : reason
}
