import { shown } from './entry.ts'

const lists = shown('Key facts')
const studies = shown('Studying')
const practises = shown('Practising')
const browses = shown('Cards')
const compares = shown('What changed')
const both = shown('Studying', 'Practising')

/** Commands that act on the row, card or question that a view shows. */
export const viewCommands = [
  lists('facts:accept', ['A']),
  lists('facts:reject', ['R']),
  lists('facts:edit', ['E']),
  studies('study:primary', ['Space', 'Enter']),
  studies('study:again', ['1']),
  studies('study:hard', ['2']),
  studies('study:good', ['3']),
  studies('study:easy', ['4']),
  studies('study:undo', ['U']),
  studies('study:edit', ['E']),
  studies('study:bury', ['-']),
  studies('study:suspend', ['@']),
  studies('study:suspend-note', ['!']),
  studies('study:mark', ['*']),
  studies('study:source', ['S']),
  practises('practice:next', ['Space', 'Enter']),
  practises('practice:1', ['1']),
  practises('practice:2', ['2']),
  practises('practice:3', ['3']),
  practises('practice:4', ['4']),
  practises('practice:source', ['S']),
  browses('cards:choose', ['Space']),
  browses('cards:all', ['Ctrl+A']),
  browses('cards:edit', ['E', 'Enter']),
  browses('cards:suspend', ['@']),
  browses('cards:bury', ['-']),
  browses('cards:mark', ['*']),
  browses('cards:tag', ['#']),
  browses('cards:delete', ['Delete']),
  browses('cards:source', ['S']),
  compares('changes:next', ['N', 'J'], true),
  compares('changes:previous', ['P', 'K'], true),
  both('answer:accept', ['A']),
  both('items:next', ['ArrowDown'], true),
  both('items:previous', ['ArrowUp'], true),
] as const
