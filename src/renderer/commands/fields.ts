/** A selector of fields that take text; a checkbox takes none. */
export const textFields = 'input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable="true"]'
/** A selector of controls that take Space and Enter for themselves. */
export const controls = 'button, a, input, textarea, select, summary, [role="option"]'
