/** Texts in which a blank parts the end of a sentence from the quote or bracket that closes it, cut by bars. */
export const closingQuotes: readonly string[] = [
  'She called it “a bare rock with no well on it. ”| Port Elm was a possession of the Crown in 1843.',
  'He asked: “Is it dry? ”| Nobody knew.',
  'They cried “Land ahead! ”| The crew woke.',
  'She called it ‘a bare rock. ’| Port Elm was built later.',
  'On disait « Le port est vide. »| La ville dormait.',
  'She called it "a bare rock. "| Port Elm was built later.',
  'She said "it is so. "| He said "it is not. "| They left.',
  'It rose (see the table below. )| The gap closed.',
  'She wrote “it is ‘bare. ’ ”| Port Elm was built later.',
  'She called it “a bare rock.  ”| Port Elm was built later.',
  'She called it “a bare rock. ”',
  // The quote opens the next sentence, or no sentence ends.
  'The rock was bare.| “Port Elm” was built later.',
  'The rock was bare.| "Port Elm" was built later.',
  'She called it “bare. ” and left.',
  'It met in Washington, D.C. (the capital )in May.',
]
