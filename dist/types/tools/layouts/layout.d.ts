/** What a layout is: how the files of a folder are named, and what each name says. */
import type { LayoutName, StrayReason } from '../../model/folder.js';
/** One migration by its names alone. Names are paths as seen from the folder. */
export interface Named {
    /** The file that goes forward. */
    readonly file: string;
    /** Digits; empty for a file without a number. */
    readonly version: string;
    readonly name: string;
    /** What the history remembers it by. */
    readonly key: string;
    /** What the tool sorts by, as text, where that is not the version's number. */
    readonly sorts?: string;
    /** The file that goes back. */
    readonly down: string | null;
    /** A file beside it asks for no transaction. */
    readonly transaction?: 'none';
    /** It is applied again whenever its text has changed. */
    readonly repeats?: true;
    /** The lowest version that a release may know which starts on a database that has this one; missing where the runner decides. */
    readonly livesWith?: string;
    /** What an empty database begins with. */
    readonly snapshot?: true;
    /** What an empty database begins with holds what it makes. */
    readonly contained?: true;
    /** It is applied also where a later one is applied already. */
    readonly late?: true;
}
/** Everything in a folder: each name is a migration's or a stray. */
export interface Reading {
    readonly migrations: readonly Named[];
    readonly strays: ReadonlyMap<string, StrayReason>;
}
/** What reading a folder's names may ask. */
export interface Around {
    /** The names that the base has: what production has applied fits, whatever it is called. Null without a base. */
    readonly known: readonly string[] | null;
    /** The text of a file in the folder; null when there is none, or it is no text. */
    readonly text: (name: string) => string | null;
}
/** One way to lay out a folder. */
export interface Layout {
    readonly name: LayoutName;
    /** How many of these names are migrations of this layout: of several layouts the one with the most is meant. */
    readonly count: (names: readonly string[]) => number;
    readonly read: (names: readonly string[], around: Around) => Reading;
    /** What bears a migration's version with it, and goes where it goes: what undoes it, the rest of its folder, its snapshot. */
    readonly beside?: (file: string, names: ReadonlySet<string>) => readonly string[];
    /** The same migration, or what is beside it, under another version. */
    readonly renamed: (file: string, version: string) => string;
    /** See `Folder.counts`; null where the versions themselves tell. */
    readonly counts: 'up' | 'time' | 'parts' | null;
}
/** Numbers without zeros in front, joined by dots. */
export declare function unpaddedParts(parts: readonly string[]): string;
/** The last part of a path. */
export declare function lastOf(path: string): string;
/** The digits that a name begins with; empty where there are none. */
export declare function numbersInFront(name: string): string;
/** Digits from which on a version is a date or a unix time (`20240115`), unless they were padded with zeros. */
export declare function isTime(version: string): boolean;
/** Whether these versions are dates: most of them have that many digits. */
export declare function countsOf(versions: readonly string[]): 'up' | 'time';
/** A name with the digits of the day and time that it begins with in one: `20240113-users.sql`. Any other name stays. */
export declare function undated(name: string): string;
/** Whether a name begins with a day in parts and no time: of one day there may be several. */
export declare function isOfDay(name: string): boolean;
/** A version as the day in parts that a name begins with; null where the name has none, or the version is no such day. */
export declare function redated(name: string, version: string): string | null;
