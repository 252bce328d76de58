/** What the shell says by itself: the English stands where it is said. */
export { shellTexts as shell } from '../../../shared/ipc/shell-texts'
