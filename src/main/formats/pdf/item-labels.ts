/** What stands before an item or a source and names it: "1.", "(b)", "iv)", "[Bar87]", "▸"; it is no cell of a table. */
const label = /^(?:[[(]?(?:\d{1,3}|\p{L}|[ivx]{1,5})[\].):]{1,2}|\[[^\]]{1,12}\]|\d{1,2}|[^\p{L}\p{N}])$/u

export const isItemLabel = (text: string): boolean => label.test(text.trim())
