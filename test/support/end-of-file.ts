/** What has to be put away when a test file ends. Files share their modules, where an `afterAll` would count for the first alone. */

type Undo = () => unknown

const undos: Undo[] = []

/** Calls `undo` when the test file that runs now has ended. */
export function atEndOfFile(undo: Undo): void {
  undos.push(undo)
}

/** Calls all that was asked for, the last first; setup.ts does so after each file. */
export async function endFile(): Promise<void> {
  for (const undo of undos.splice(0).reverse()) await undo()
}
