/** Nouns of reading: revisions, files, trees. */
/** Which commit a listing came from. `commit` is null for a working tree or an index. */
export interface Revision {
    readonly ref: string;
    readonly commit: string | null;
}
/** One file at one revision, as git names it: mode `100644`, `100755`, `120000` (symlink) or `160000` (submodule). */
export interface SourceFile {
    /** Path from the repository's root, `/` between segments. */
    readonly path: string;
    readonly mode: string;
    /** git's object id of the content (40 or 64 hex digits). */
    readonly oid: string;
    /** Size in bytes. */
    readonly size: number;
    /** The content; null when it was not read because no migration can be in it (mode, name or size say so). */
    readonly bytes: Uint8Array | null;
}
/** All files below one folder at one revision. */
export interface Listing {
    readonly revision: Revision;
    /** The folder, from the repository's root; `.` is the root itself. */
    readonly folder: string;
    readonly files: readonly SourceFile[];
}
/** One file as git lists it, without content. */
export interface Entry {
    readonly path: string;
    readonly mode: string;
    readonly oid: string;
}
/** One revision, from the repository's root; `/` between segments. Folders are spelled without a final slash, `.` is the root. */
export interface Tree {
    readonly revision: Revision;
    /** All files, or those below `folder`, in the order of their paths' code units. */
    paths(folder?: string): Promise<readonly Entry[]>;
    /**
     * The files below `folder`; content is read for migrations and what lists them (`isRead`), up to `SIZE_LIMIT`.
     * The size of any other file is 0 where finding it out would need a request.
     */
    listing(folder: string): Promise<Listing>;
    /** A file's text, or null when it does not exist. Trouble when it is a link, too large or not UTF-8. */
    text(path: string): Promise<string | null>;
    /** A file's content, whatever it is, or null when it does not exist. Trouble when it is a link or too large. */
    bytes(path: string): Promise<Uint8Array | null>;
}
