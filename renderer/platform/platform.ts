import type { AppInfo, MenuCommand, ModelAnswer, ModelRequest, SaveOutcome } from '../../shared/ipc/contract'
import type { ShellTexts } from '../../shared/ipc/shell-texts'

/** A file that the owner picked or dropped. It can be posted to a worker, which reads it piece by piece. */
export type PickedFile = {
  /** Its name, or its path inside the folder that was picked, parted by `/`. */
  readonly path: string
  readonly file: File
}

/** What the app needs from the machine it runs on. Both halves can do all of it, but for `askModel`. */
export type Platform = {
  readonly kind: 'desktop' | 'browser'
  /** Several files of any kind; none where the owner cancelled. */
  openFiles(): Promise<readonly PickedFile[]>
  /** Every file of a folder and of the folders in it; none where the owner cancelled. */
  openFolder(): Promise<readonly PickedFile[]>
  /** What was dropped, folders included. To be called inside the handler of the drop: afterwards the browser has forgotten. */
  filesFromDrop(transfer: DataTransfer): Promise<readonly PickedFile[]>
  saveFile(suggestedName: string, content: string | Uint8Array<ArrayBuffer>): Promise<SaveOutcome>
  copyText(text: string): Promise<void>
  /** Opens a page of a review site in the owner's browser; only `http` and `https`, and only on the owner's wish. */
  openPage(url: string): Promise<'opened' | 'refused'>
  /** Calls the listener with each command of the menu bar; returns the way to stop. A browser has no such menu. */
  onMenu(listener: (command: MenuCommand) => void): () => void
  /** Runs `save` when the window is about to go; the desktop waits for it, a browser gives it a moment. Returns the way to stop. */
  onClosing(save: () => Promise<void>): () => void
  /** Puts what the window says by itself, its menu above all, into the owner's language. A page in a browser has nothing of the kind. */
  speak(texts: ShellTexts): void
  appInfo(): Promise<AppInfo>
  /** Asks a model on this computer. Only the desktop can: a page in a browser may reach nothing but its own files. */
  readonly askModel?: (request: ModelRequest) => Promise<ModelAnswer>
}
