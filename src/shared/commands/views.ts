import { shown } from './entry.ts'

const lists = shown('Key facts')
const studies = shown('Studying')
const practises = shown('Practising')
const browses = shown('Cards')
const compares = shown('What changed')
const both = shown('Studying', 'Practising')

/** Commands that act on the row, card or question that a view shows. */
export const viewCommands = [
  lists('facts:accept', 'Accept the fact, or take that back', ['A']),
  lists('facts:reject', 'Reject the fact, or take that back', ['R']),
  lists('facts:edit', 'Edit the fact and its cards', ['E']),
  studies('study:primary', 'Show the answer, then rate Good', ['Space', 'Enter']),
  studies('study:again', 'Again', ['1']),
  studies('study:hard', 'Hard', ['2']),
  studies('study:good', 'Good', ['3']),
  studies('study:easy', 'Easy', ['4']),
  studies('study:undo', 'Undo the last rating', ['U']),
  studies('study:edit', 'Edit the card', ['E']),
  studies('study:bury', 'Bury the card until tomorrow', ['-']),
  studies('study:suspend', 'Suspend the card', ['@']),
  studies('study:suspend-note', 'Suspend all cards of its fact', ['!']),
  studies('study:mark', 'Mark the card, or take that back', ['*']),
  studies('study:source', 'Show the source passage', ['S']),
  practises('practice:next', 'Show the answer, then go on', ['Space', 'Enter']),
  practises('practice:1', 'First answer, or I did not know it', ['1']),
  practises('practice:2', 'Second answer, or I knew it', ['2']),
  practises('practice:3', 'Third answer', ['3']),
  practises('practice:4', 'Fourth answer', ['4']),
  practises('practice:source', 'Read it in place', ['S']),
  browses('cards:choose', 'Choose the card, or not', ['Space']),
  browses('cards:all', 'Choose all that are found', ['Ctrl+A']),
  browses('cards:edit', 'Edit the card in its row', ['E', 'Enter']),
  browses('cards:suspend', 'Suspend what is chosen', ['@']),
  browses('cards:bury', 'Bury what is chosen until tomorrow', ['-']),
  browses('cards:mark', 'Mark what is chosen', ['*']),
  browses('cards:tag', 'Tags of what is chosen', ['#']),
  browses('cards:delete', 'Delete what is chosen', ['Delete']),
  browses('cards:source', 'Read the card’s passage in place', ['S']),
  compares('changes:next', 'Next change', ['N', 'J'], true),
  compares('changes:previous', 'Previous change', ['P', 'K'], true),
  both('answer:accept', 'Count the typed answer as right from now on', ['A']),
  both('items:next', 'Next item of a list, which Space ticks', ['ArrowDown'], true),
  both('items:previous', 'Previous item of a list', ['ArrowUp'], true),
] as const
