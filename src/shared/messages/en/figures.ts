/** Pictures of a document. */
export const figures = {
  picture: 'Picture',
  fit: 'Fit',
}
