/** Whether a save wrote anything: nothing is written where all was so already, and there is nothing to take back. */
export interface Written {
  readonly changed: boolean
}
