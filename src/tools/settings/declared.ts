/** What a tool's own settings file says of folders. */

/** A folder that a settings file names. */
export interface Declared {
  /** The line that tells, from 1. */
  readonly line: number
  /** From the repository's root; null when none is named, or none that can be told. */
  readonly folder: string | null
  /** The tool that applies the folder, by its name in the table, or as the settings spell it; null for another database than SQLite. */
  readonly tool: string | null
  /** What is done with the folder: a sentence. */
  readonly says: string
}

/** How one kind of settings file is read. */
export interface SettingsFile {
  /** The name of the file, without its folder. */
  readonly file: RegExp
  /** `path` is the file's own, from the repository's root. Nothing for a file that tells nothing. */
  readonly read: (path: string, text: string) => readonly Declared[]
}
