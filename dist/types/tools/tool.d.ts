/** What a migration tool is to this program. Everything that is known about one stands in its own file. */
import type { Growth, Misfit, SectionsRead } from '../model/folder.js';
import type { Runner, Unit } from '../model/runner.js';
import type { Layout } from './layouts/layout.js';
import type { Recorded } from './recorded.js';
/** By what a repository shows that it uses the tool. Text is matched line by line; nothing is run. */
export interface Signs {
    /** A command, or a container's image, that applies migrations. */
    readonly command: RegExp | null;
    /** A line of package.json, go.mod, Cargo.toml or the like that depends on it; null where that tells nothing. */
    readonly dependency: RegExp | null;
    /** A line in a migration that only this tool reads. */
    readonly mark: RegExp | null;
    /** A line of a program that lets the tool apply migrations; missing where programs do not call it. */
    readonly call?: RegExp;
    /** Other lines that do so, of functions that another library may have as well: asked where the tool is known. */
    readonly applies?: RegExp;
    /** The files of the language that such programs are written in: another language may have a function of that name. */
    readonly callers?: RegExp;
    /** What such a program names besides, where other libraries are called like this one. */
    readonly imports?: RegExp;
    /** What a program that calls it may say of how it is called → the runner's fields that differ then. */
    readonly differs?: readonly Differing[];
    /** Foreign keys are on with the SQLite that comes with its library, and off with the system's. */
    readonly keysByBuild?: true;
    /** The name of a file of its own, such as its settings; as seen from the folder that holds it. */
    readonly file: RegExp | null;
    /** A path, as seen from the folder of migrations, that only this tool's own program makes. */
    readonly makes?: RegExp;
    /** What the tool does: a sentence. */
    readonly says: string;
}
/** What a program says → the runner's fields that differ then. */
export interface Differing {
    readonly where: RegExp;
    /** Only what its function does before the call counts. */
    readonly before?: true;
    readonly fields: string;
}
/**
 * The tool's own commands and messages, for advice and recovery. Names come from strangers: what is put into a command was
 * quoted for a shell before.
 */
export interface Words {
    /** What a start says and does after each of these; null where it goes on without a word. */
    readonly kill: string | null;
    readonly edit: string | null;
    readonly missing: string | null;
    readonly late: string | null;
    readonly duplicate: string | null;
    /** Commands that make the history hold (or hold no longer) the migration: `key` is what it is remembered by. */
    readonly markApplied: (key: string) => string;
    /** Command that runs one file's SQL on production's database, past the tool. */
    readonly run: (file: string) => string;
    /** How a file and its history row become one unit, for a tool whose files can be half applied. */
    readonly whole?: string;
    /** How one file asks for no transaction around it: the beginning of a sentence; missing where none can. */
    readonly alone?: string;
    /** How one file asks for foreign keys to be off around its transaction, as the beginning of a sentence. */
    readonly keysOff?: string;
    /** How processes that start at once come one after the other; missing where only the general advice is known. */
    readonly inTurn?: string;
    /** The line that has to stand between two statements, for a tool that takes one at a time. */
    readonly between?: string;
    /** The lines that have to stand around a statement with semicolons inside, for a tool that cuts at every one that ends a line. */
    readonly around?: readonly [string, string];
    /** A program that takes SQL from a pipe, for a project that has a shell at its database. */
    readonly pipe?: string;
    /** A program of the project's own applies the files: there may be no shell, and its history is only known to it. */
    readonly program?: true;
    /** What this tool's reading of a file makes of a good statement; the first that fits counts. */
    readonly hints?: readonly Hint[];
    /** What is to be done besides, where a new file gets another name; `folder` is quoted for a shell. */
    readonly renamed?: (folder: string) => string;
    /** The name of a file beside the migrations that this makes anew. */
    readonly remakes?: string;
    /** What to know of a file that the tool's generator has made, where it gets another number. */
    readonly generated?: string;
    /** Command that makes a new, empty migration; null where one makes the file by hand. */
    readonly create: string | null;
}
/** A sentence for a refusal that is the tool's doing. */
export interface Hint {
    /** Matched against the statement's significant tokens, upper case, joined by single spaces. */
    readonly statement?: RegExp;
    /** Matched against SQLite's message. */
    readonly message: RegExp;
    readonly says: string;
    /** What to write instead, where SQLite's syntax is not what is wrong. */
    readonly fix?: string;
}
/** One migration tool. */
export interface Tool {
    /** The name in the settings. */
    readonly name: string;
    /** The name for people. */
    readonly title: string;
    /** The tool that it is one kind of: what speaks for it counts only where that tool is used. */
    readonly variantOf?: string;
    /** The tool whose files it applies as well: that one may only write them. */
    readonly takes?: string;
    /** The tool that it is where each migration is a folder. */
    readonly byFolder?: string;
    readonly signs: Signs;
    /** How its files may lie and be named; the first is the usual one. */
    readonly layouts: readonly Layout[];
    /** Programs that it applies as well, each at its number among the SQL files. */
    readonly programs?: RegExp;
    /** The tables of the first version are made outside of its migrations. */
    readonly startsElsewhere?: true;
    /** Which paths it reads besides `.sql`. */
    readonly reads?: RegExp;
    /** The SQL of a file without what only the tool understands, each place as it was; missing where a file is SQL as it is. */
    readonly plain?: (text: string) => string;
    /** What is wrong with the files beside the migrations. Paths, those of the misfits too, are as seen from the folder. */
    readonly companions?: (names: readonly string[], text: (name: string) => string | null) => readonly Misfit[];
    /** Where up and down begin in one file; null when it runs whole files. `text` has its byte order mark. */
    readonly sections: ((text: string) => SectionsRead | null) | null;
    /** A file runs without a transaction for what it does, and not because somebody wrote that it should. */
    readonly unasked?: true;
    /** The two markers, for advice; null without sections. */
    readonly markers: {
        readonly up: string;
        readonly down: string;
        readonly fix: string;
    } | null;
    /** What became of a file that it remembers in parts, by its text before and now; missing where a file is one migration. */
    readonly grows?: (before: string, after: string) => Growth | null;
    /** What it hands to SQLite at once; null when `runner.reads` names a common way. */
    readonly pieces: ((sql: string) => Unit[]) | null;
    readonly runner: Runner;
    /** How its own history table reads; what the runner's ledger says where it is missing. */
    readonly recorded?: Recorded;
    readonly words: Words;
}
