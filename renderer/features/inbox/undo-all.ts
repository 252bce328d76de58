import type { Undo } from '../../database/undo'

/** One undo for several actions, taken back in the opposite order. */
export const undoAll =
  (undos: readonly Undo[]): Undo =>
  async () => {
    for (const undo of [...undos].reverse()) await undo()
  }
