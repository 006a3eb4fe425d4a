/** What is written in: a box that is only ticked is none. */
export const textFields = 'input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable="true"]'
/** What takes Space and Enter for itself. */
export const controls = 'button, a, input, textarea, select, summary, [role="option"]'
