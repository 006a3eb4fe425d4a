import { type RefObject, useState } from 'react'
import { describeAnchor } from '../../../core/anchor/describe.ts'
import type { Briefing } from '../../../core/model/document.ts'
import type { Anchor } from '../../../core/model/mark.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { useCommands } from '../../commands/run.ts'
import { say } from '../../state/ui.ts'
import { wordsOfFact } from '../facts/sentence.ts'
import { selectedParts } from './selection.ts'

/** The words that are to become a fact of the user's own; null while none are. */
export interface AddingFact {
  readonly place: Anchor | null
  readonly close: () => void
}

/** Answers the wish to make a fact of what is selected. */
export function useAddFact(briefing: Briefing, scroller: RefObject<HTMLElement | null>): AddingFact {
  const [place, setPlace] = useState<Anchor | null>(null)
  useCommands({
    'facts:add': () => {
      const view = scroller.current
      const blocks = new Map(briefing.blocks.map((block) => [block.id, block]))
      const parts = view === null ? null : selectedParts(view, blocks)
      if (parts === null || parts === 'no words') return say(messages.read.addFact.selectFirst)
      // A card asks for words of one sentence.
      if (parts.length > 1) return say(messages.read.addFact.oneParagraph)
      const [{ block, position }] = parts
      const source = blocks.get(block)
      if (source !== undefined) setPlace(describeAnchor(source, wordsOfFact(source, position)))
    },
  })
  return { place, close: () => setPlace(null) }
}
