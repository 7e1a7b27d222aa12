/** The real SQLites that are bundled, oldest first, and which of them plays a job. None is loaded before it is asked for. */
import type { Engine } from './engine.js';
/** One `.wasm` file: its name beside the bundle, and the module path that the bundler copies it from. */
export interface WasmFile {
    readonly file: string;
    readonly from: string;
}
/** One bundled SQLite. */
export interface BundledEngine {
    readonly package: 'sql.js' | '@sqlite.org/sqlite-wasm';
    /** SQLite's version, e.g. `3.39.3`. */
    readonly sqlite: string;
    readonly wasm: WasmFile;
    /** Names of modules, tables and functions that it was built with and another one was not. */
    readonly has: readonly string[];
    /** Loads its JavaScript and starts it with the content of `wasm`: 20 to 60 ms. */
    load(wasm: Uint8Array): Promise<Engine>;
}
/** Gives a started engine; asking again gives the same. */
export type StartEngine = (engine: BundledEngine) => Promise<Engine>;
/** Starts engines from what `read` hands in: a disk's bytes, or those that a page has fetched. Each is started once. */
export declare function starter(read: (wasm: WasmFile) => Uint8Array | Promise<Uint8Array>): StartEngine;
/** What a job is played on when nothing else is asked for. */
export declare const NEWEST: BundledEngine;
/** Released sql.js packages are real older SQLites. */
export declare const LADDER: readonly BundledEngine[];
/** SQLite's own build: without FTS3 and FTS4, but with what sql.js lacks. */
export declare const EXTENDED: BundledEngine;
/** Everything that is bundled. */
export declare const ENGINES: readonly BundledEngine[];
/** What is asked of an engine. */
export interface Wish {
    /** Production's version, `3.40` or `3.40.1`; null for the newest that is bundled. */
    readonly target: string | null;
    /** Names, in lower case, of what the files use; only those that some engine `has` make a difference. */
    readonly needs: ReadonlySet<string>;
}
/** The engine to play on, and what a reader of the report has to know about the choice. */
export interface Choice {
    readonly engine: BundledEngine;
    readonly remark: string | null;
}
/**
 * The newest bundled SQLite that is not newer than the target; SQLite's own build where it has what the files need and
 * that one has not. Throws Trouble for a target that is no version, or older than everything that is bundled.
 */
export declare function chooseEngine({ target, needs }: Wish): Choice;
/** Whether this is one of SQLite's math functions, which are the build's choice and not the version's. */
export declare function isMath(name: string): boolean;
/** The newest that is bundled and not newer than the target. Throws Trouble when there is none. */
export declare function notNewerThan(target: string): BundledEngine;
/** As far as both are written out: 3.45 is no older and no newer than 3.45.1. */
export declare function compareVersions(a: string, b: string): number;
