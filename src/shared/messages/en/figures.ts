/** Pictures of a document. */
export const figures = {
  picture: 'Picture',
  fit: 'Fit',
  card: 'Make a card of this picture',
  shownWith: 'The picture stands with',
  sides: { question: 'The question', answer: 'The answer' },
}
