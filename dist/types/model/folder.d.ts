/** Nouns of a folder: its migrations, what is none, and what a pull request did to them. */
import type { Revision } from './files.js';
import type { Script } from './text.js';
/** What one tool makes of a file. Offsets are UTF-16 code units into the text, byte order mark included. */
export interface SectionsRead {
    readonly tool: Sections['tool'];
    /** The first marker. */
    readonly first: number;
    /** The marker of the way back; null when there is none. */
    readonly down: number | null;
    readonly withoutTransaction: {
        readonly up: boolean;
        readonly down: boolean;
    };
    /** It asks for foreign keys to be off around its transaction. */
    readonly foreignKeysOff?: true;
    /** Why the tool stops at the file, or does not apply all of it. */
    readonly problem: {
        readonly at: number;
        readonly says: string;
        readonly fix?: string;
    } | null;
}
/** The scripts of one file, and what is known of its sections; that is null for a file that has none. */
export type Parts = Pick<Migration, 'up' | 'down'> & {
    readonly sections: Sections | null;
};
/** Why a file that should be a migration cannot be read as SQL text. */
export type Unreadable = 'symlink' | 'submodule' | 'lfs-pointer' | 'not-utf8' | 'nul-byte' | 'too-large' | 'too-many-tokens' | 'sections';
/** A file that holds the way there and the way back in sections, as one tool reads them. */
export interface Sections {
    /** The tool's name in the table of tools. */
    readonly tool: string;
    /** Why that tool does not apply the file, or not all of it. Then the file is unreadable. */
    readonly problem: {
        readonly line: number;
        readonly says: string;
        readonly fix?: string;
    } | null;
}
/** One migration at one revision. */
export interface Migration {
    /** The version's digits as written in the file name, e.g. `005`. */
    readonly version: string;
    /** What stands behind the version: `005_add_status.sql` → `add_status`. */
    readonly name: string;
    /** What the tool's history remembers it by: a name, a path, a version, a time. */
    readonly key: string;
    /** What the tool sorts by, as text, where that is not the version's number. */
    readonly sorts?: string;
    /** It is applied again whenever its text has changed. */
    readonly repeats?: true;
    /** The lowest version that a release may know which starts on a database that has this one; missing where the runner decides. */
    readonly livesWith?: string;
    /** What an empty database begins with: it is written anew with each new file, and no other database runs it. */
    readonly snapshot?: true;
    /** All that it says is for another database: nothing is left of it here, and that is meant. */
    readonly forOthers?: true;
    /** An empty database never runs it: what that begins with holds what it makes. */
    readonly contained?: true;
    readonly path: string;
    readonly oid: string;
    /** The SQL that goes forward, with the comments above it; null when the file is unreadable. */
    readonly up: Script | null;
    /** The SQL that goes back, where there is some: a section of the same file, with its marker, or a file of its own. */
    readonly down: Script | null;
    readonly unreadable: Unreadable | null;
    /** Missing in a file without sections. */
    readonly sections?: Sections;
    /** Bytes that are no SQL but that some runners trip on. */
    readonly bytes: {
        readonly bom: boolean;
        readonly carriageReturns: number;
    };
}
/** Why a file in the folder is not one of its migrations. */
export type StrayReason = 
/** Not SQL at all: a README, a journal, a backup. */
'other'
/** SQL whose name does not fit the layout. */
 | 'misnamed'
/** SQL in a nested folder, where the runner does not look. */
 | 'nested'
/** A `.down.sql` file without its up file. */
 | 'lonely-down'
/** SQL that the tool's own list of migrations does not name: it is never applied. */
 | 'unlisted'
/** SQL that the tool runs at some event, and not as a migration. */
 | 'callback';
/** A file in the folder that is not a migration. */
export interface Stray {
    readonly path: string;
    readonly oid: string;
    readonly reason: StrayReason;
}
/** `plain` and `timestamp` are files with a number or a time in front; the others belong to tools. */
export type LayoutName = string;
/** The migrations at one revision, in the order they will be applied, and the files that are not migrations. */
export interface Folder {
    readonly path: string;
    /** The tool as which it was read. */
    readonly tool: string;
    readonly layout: LayoutName;
    /** Whether versions are dates and times, which only increase, numbers one after the other, or a release's, which leap. */
    readonly counts: 'up' | 'time' | 'parts';
    readonly revision: Revision;
    readonly migrations: readonly Migration[];
    readonly strays: readonly Stray[];
    /** Every path in the folder, for rules about names. */
    readonly paths: readonly string[];
    /** Submodules below the folder, whose files nobody reads; missing where there is none. */
    readonly submodules?: readonly {
        readonly path: string;
        readonly oid: string;
    }[];
    /** What does not fit in the files beside the migrations: a journal, a sum, a lock. */
    readonly misfits: readonly Misfit[];
}
/** A file beside the migrations that does not fit them. */
export interface Misfit {
    /** From the repository's root. */
    readonly path: string;
    readonly line: number;
    /** A sentence: what does not fit, and what the tool does about it. */
    readonly says: string;
    readonly fix: string;
}
export type ChangeKind = 'kept' | 'added' | 'edited' | 'renamed' | 'removed';
/** What the pull request did to one migration. `before` is null when added, `after` when removed; kept has both. */
export interface Change {
    readonly kind: ChangeKind;
    readonly before: Migration | null;
    readonly after: Migration | null;
    /** The tool remembers parts of this file one by one: what became of those that it has applied. */
    readonly parts?: Growth['applied'];
}
/** What a tool makes of another text of a file that it remembers in parts. */
export interface Growth {
    /** The parts that production has applied. `unnoticed`: some are gone or others, and the tool does not look there. */
    readonly applied: 'same' | 'edited' | 'unnoticed';
    /** The new text without what is to be run. Lines and columns stay what they are, here and below. */
    readonly old: string;
    /** What is to be run: new parts, and edited ones that run again; null where there is nothing. */
    readonly added: string | null;
    /** What the history remembers those by. */
    readonly key: string;
}
/** A migration that another open pull request to the same base adds. */
export interface Elsewhere {
    /** The other pull request's number, and its page. */
    readonly pull: number;
    readonly url: string;
    /** From the repository's root. */
    readonly path: string;
    /** The digits in its name. */
    readonly version: string;
}
