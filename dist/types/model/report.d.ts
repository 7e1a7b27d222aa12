/** Nouns of the report. */
import type { Survival } from './fate.js';
import type { Revision } from './files.js';
import type { ChangeKind, LayoutName } from './folder.js';
import type { Measures } from './replayed.js';
import type { Finding } from './rule.js';
import type { SchemaSeen } from './schema.js';
import type { Outcome, Scenario, Why } from './seen.js';
/** A report, and the text of every migration that it may quote. */
export interface Checked {
    readonly report: Report;
    readonly sources: ReadonlyMap<string, string>;
}
/** One row of the report's list of migrations. */
export interface ReportMigration {
    readonly path: string;
    readonly version: string;
    readonly change: ChangeKind;
    /** The old path, when renamed. */
    readonly from?: string;
}
export interface ReportRehearsal {
    readonly migration: string;
    readonly scenario: Scenario;
    readonly outcome: Outcome;
    /** Left out where the outcome says it all. */
    readonly why?: Why;
    readonly detail: string;
}
/** What one migration did, for readers who want to see it: schemas cut down to what differs and its neighbours. */
export interface Picture {
    readonly migration: string;
    readonly schema: {
        readonly before: SchemaSeen;
        readonly after: SchemaSeen;
    };
    readonly survival: readonly Survival[];
}
/** What becomes of the release before this one when it is started on the database that the new files leave. */
export interface Rollback {
    /** Whether its start gets past a history that holds files which it does not have. */
    readonly starts: boolean;
    /** Every new file has a way down. */
    readonly undone: boolean;
    /** What of its statements worked before the new files and does not after them: tables, columns, places of queries. */
    readonly fails: readonly {
        readonly kind: 'read' | 'write';
        readonly what: string;
    }[];
}
export interface ReportFolder {
    readonly path: string;
    readonly layout: LayoutName;
    readonly runner: string;
    /** The tool that applies the folder, and by what it is known: `wrangler.jsonc:7`; null where it is assumed. */
    readonly tool?: {
        readonly name: string;
        readonly title: string;
        readonly because: string | null;
    };
    /** Null when no SQL had to be run. */
    readonly engine: {
        readonly package: string;
        readonly sqlite: string;
    } | null;
    readonly base: Revision | null;
    readonly head: Revision;
    readonly migrations: readonly ReportMigration[];
    readonly rehearsals: readonly ReportRehearsal[];
    readonly withoutRows: readonly {
        readonly table: string;
        readonly reason: string;
    }[];
    /** New files that were not checked, or not to their end, by path. Left out when there is none. */
    readonly unchecked?: readonly string[];
    /** Left out where the tool is only assumed, or no new file was applied to its end. */
    readonly rollback?: Rollback;
    /** Sentences a reader needs to know about how this was checked, e.g. that there was no base to compare with. */
    readonly remarks: readonly string[];
    /** What the new files did to production's own rows, where a database was given. Times are this machine's, and judge nothing. */
    readonly measures?: Measures;
    /** Left out when no migration has anything to show. */
    readonly pictures?: readonly Picture[];
}
/** Schema version 1. Additions allowed, changes not. */
export interface Report {
    readonly schemaVersion: 1;
    readonly tool: {
        readonly name: 'sqlite-rehearsal';
        readonly version: string;
    };
    readonly verdict: 'pass' | 'fail';
    readonly folders: readonly ReportFolder[];
    readonly findings: readonly Finding[];
    readonly counts: {
        readonly error: number;
        readonly warning: number;
        readonly note: number;
        readonly allowed: number;
    };
}
