/** Nouns of text: how bad something is, where it stands, what would change it. */
/** SARIF's three words for how bad something is (SARIF 2.1.0, §3.27.10). */
export type Level = 'error' | 'warning' | 'note';
/** A position in a file. `line` and `column` count from 1; columns are UTF-16 code units, as in SARIF and in editors. */
export interface Place {
    readonly path: string;
    readonly line: number;
    readonly column: number;
    /** Column just behind the last marked character on the same line, where it is known. */
    readonly endColumn?: number;
}
/** SQL to run, and the file that it stands in. `line` is the file's line that the SQL starts on (1 for whole files). */
export interface Script {
    readonly path: string;
    readonly sql: string;
    readonly line: number;
    /** The file asks for no transaction around it, whatever its runner does with the others. */
    readonly transaction?: 'none';
    /** The file asks for foreign keys to be off while it runs. */
    readonly foreignKeys?: 'off';
    /** Others have run before it, in the same transaction where one is around them all. */
    readonly follows?: true;
    /** Its runner applies it also where a later one is applied already, whatever it does with others. */
    readonly late?: true;
    /** What the history remembers the migration by; missing for what is no migration. */
    readonly key?: string;
}
/** One change of a file's text: what stands from the first place up to the second is replaced. Equal places insert. */
export interface Edit {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    /** Column just behind the last character that is replaced. */
    readonly endColumn: number;
    /** What stands there instead; may have several lines. */
    readonly text: string;
}
/** A page that a finding speaks of. */
export interface Link {
    readonly text: string;
    /** An address of ours or of GitHub's, never one that a stranger wrote. */
    readonly url: string;
}
