/** Nouns of what was seen when migrations were rehearsed. */

import type { Fact, Refusal } from './facts.ts'
import type { Runner } from './runner.ts'
import type { SchemaObjectType, SchemaSeen } from './schema.ts'
import type { Place } from './text.ts'

export type Scenario = 'bare' | 'peopled' | 'again' | 'crash' | 'deploy'

export type Outcome = 'pass' | 'fail' | 'skipped' | 'unverified'

/** One statement of a file as SQLite split it. */
export interface StatementSeen {
  readonly at: Place
  /** The text without leading comments and without the final semicolon. */
  readonly sql: string
  /** Whether nothing was left uncommitted behind it. */
  readonly committed: boolean
  /** The first two or three key words, upper case: `ALTER TABLE`, `CREATE INDEX`, `BEGIN`. */
  readonly verb: string
}

/** One replay of one new migration under one scenario. */
export interface Rehearsal {
  readonly migration: string
  readonly scenario: Scenario
  readonly outcome: Outcome
  /** One line for a person, e.g. SQLite's message or the reason for skipping. */
  readonly detail: string
  readonly refusals: readonly Refusal[]
  /** What this run changed (`bare`, `peopled`), or how its end differs from the expected end (the others). */
  readonly facts: readonly Fact[]
}

/** Everything that was observed about one new migration. */
export interface MigrationSeen {
  readonly path: string
  /** How this file is applied, where it asks for another way than its runner's. */
  readonly runner?: Runner
  readonly statements: readonly StatementSeen[]
  readonly rehearsals: readonly Rehearsal[]
  /** The file ended inside a transaction that it had opened: where the BEGIN stands. */
  readonly openTransaction: Place | null
  /** BEGIN, COMMIT or ROLLBACK that clashed with the runner's own transaction. */
  readonly brokenTransaction: Refusal | null
  /** Nothing in schema, rows or persistent pragmas was changed on a peopled database. */
  readonly didNothing: boolean
  /** Rows added between the first and the second run that the second run deleted. */
  readonly lostOnRerun: readonly { readonly table: string; readonly rows: number }[]
  /** Settings that were made and did not take. */
  readonly deadPragmas: readonly DeadPragma[]
  /** `CREATE … IF NOT EXISTS` passed over because something of another shape has the name. */
  readonly masked: readonly Masked[]
  /** Kinds of row, allowed by the old schema, on which the file fails though it passes on plain rows. */
  readonly failsOn: readonly { readonly says: string; readonly refusal: Refusal }[]
  /** What ends up different when the same file runs at another time. */
  readonly chance: readonly Fact[]
  /** What the statements behind the first refused one still did, under a runner that goes on. */
  readonly damage: {
    readonly refusal: Refusal
    readonly facts: readonly Fact[]
    readonly halfCommitted: Place | null
  } | null
  /** Null when the sweep found every crash harmless, or had nothing to sweep. */
  readonly crash: Stuck | null
  /** How up and then down differs from before; null without a down file, or when it ends the same. */
  readonly down: { readonly refusal: Refusal | null; readonly facts: readonly Fact[] } | null
  /** Rows left per table under each preset runner; empty when no table lost rows under any of them. */
  readonly survival: readonly Survival[]
  /** Every table that the file found, followed from statement to statement on the peopled database. */
  readonly fates: readonly Fate[]
  /** What the file does to rows that the old schema allows and nobody thinks of, where it does not do it to plain ones. */
  readonly awkward: readonly AwkwardSeen[]
  /** Columns that hold a column's name as text in every row, which they did not before. */
  readonly namesAsText: readonly NameAsText[]
  /** Rows that an UPDATE or DELETE asks for by key and that none of the project's files makes. */
  readonly assumedRows: readonly AssumedRow[]
  /** The schema around the file, of the tables that it touched and their neighbours; null when it was not played with rows. */
  readonly schema: { readonly before: SchemaSeen; readonly after: SchemaSeen } | null
  /** Views and triggers that do not work behind the file, and that worked before it or are new; virtual tables that worked. */
  readonly broken: readonly Broken[]
  /** Views, triggers and virtual tables that did not work before the file, and that work behind it or are gone. */
  readonly mended: readonly Pick<Broken, 'type' | 'name'>[]
  /** Tables that were dropped and made anew under their name. */
  readonly rebuilt: readonly string[]
  /** Indexes, triggers and views that are gone while their table is there, though their CREATE text would still work. */
  readonly lost: readonly Lost[]
  /** Rebuilt tables that would end the same, each row included, by these statements; no statement: by none. */
  readonly needless: readonly { readonly table: string; readonly instead: readonly string[] }[]
  /** New tables that are named like a rebuild's helper and hold the rows of the table that it is about. */
  readonly leftovers: readonly { readonly table: string; readonly of: string; readonly rows: number }[]
  /** The file's INSERTs in a wording that passes a second run; empty where none was found. */
  readonly guarded: readonly Guarded[]
  /** Statements that the deployed release could run before the file and cannot run after it. */
  readonly oldCode: readonly OldStatement[]
}

/** A statement in a wording that may run twice; one that SQLite was asked about. */
export interface Guarded {
  readonly at: Place
  readonly sql: string
}

/** One table's rows before the file, and after it under each runner by name. Null: the table is gone, or the file fails. */
export interface Survival {
  readonly table: string
  readonly before: number
  readonly after: Readonly<Record<string, number | null>>
}

/** What one statement did to one table's rows. */
export interface Deed {
  /** Index into the file's `statements`. */
  readonly statement: number
  readonly rows: number
  /** Whether the statement is aimed at this table: as what it inserts into, updates, deletes from or drops. */
  readonly aimed: boolean
}

/** What became of one table that the file found. */
export interface Fate {
  readonly table: string
  /** Its name at the end, also when it was renamed, or the name of the table in its place; null: it is gone. */
  readonly now: string | null
  /** It was dropped, and a table that the file made has its name at the end. */
  readonly rebuilt: boolean
  readonly before: number
  readonly after: number | null
  /** What dropped it, and the rows that it held then. */
  readonly dropped: Deed | null
  /** The statement that put the first rows into the table in its place. */
  readonly copied: number | null
  /** Statements behind which it, or the table in its place, had fewer rows. A DROP of its own is not one of them. */
  readonly losses: readonly Deed[]
  /** Statements behind which fewer of its rows pointed at a parent, though the rows were there. */
  readonly unlinked: readonly (Deed & { readonly column: string })[]
  /** Statements that were aimed at the table and met every row of it, awkward ones too. */
  readonly sweeps: readonly (Deed & { readonly did: 'deleted' | 'updated' })[]
}

/** One kind of awkward row (`says` names it: `a NULL in Users.Name`), and what the file did with it in the database. */
export interface AwkwardSeen {
  readonly says: string
  readonly facts: readonly Fact[]
  readonly fates: readonly Fate[]
}

export interface NameAsText {
  readonly at: Place
  readonly table: string
  readonly column: string
  /** The name that stands in double quotes in the statement, and as text in the rows. */
  readonly name: string
  readonly rows: number
}

export interface AssumedRow {
  readonly at: Place
  readonly verb: 'UPDATE' | 'DELETE'
  readonly table: string
  /** The condition that asks for it: `Id = 1`. */
  readonly key: string
}

/** Something that hung on a table or view and went with it. */
export interface Lost {
  readonly type: SchemaObjectType
  readonly name: string
  readonly table: string
  /** What brings it back. */
  readonly sql: string
  /** The columns of an index, where it has no expression; else empty. */
  readonly columns: readonly string[]
  /** The other table that has it now: a renamed table keeps its indexes and triggers. */
  readonly movedTo: string | null
}

export interface Broken {
  readonly type: 'view' | 'trigger' | 'virtual table'
  readonly name: string
  /** The trigger's table; the table or view that a virtual table keeps its content in. */
  readonly table: string
  readonly message: string
}

/** One statement of the deployed release, as it was tried. */
export interface OldStatement {
  readonly kind: 'write' | 'read'
  readonly sql: string
  /** The table it is about; empty for a query of the application's own. */
  readonly table: string
  readonly column: string | null
  readonly message: string
  /** Where a query of the application's own stands; null for a statement that we made up. */
  readonly from: Place | null
}

/** A pragma that was set and read back with another value. */
export interface DeadPragma {
  readonly at: Place
  readonly name: string
  readonly wanted: string
  readonly is: string
}

/** What a `CREATE … IF NOT EXISTS` declares, and what is there instead. */
export interface Masked {
  readonly at: Place
  readonly name: string
  /** Clauses such as `column Phone is missing`. */
  readonly differences: readonly string[]
}

/** A crash that the next start of the runner does not mend. */
export interface Stuck {
  /** The last statement that was committed before the process died. */
  readonly after: StatementSeen
  /** Its number in the file, from 1. */
  readonly number: number
  readonly of: number
  /** What the next start stops at; null when it ends without an error and in another state. */
  readonly refusal: Refusal | null
  readonly facts: readonly Fact[]
  /** How many crash points were tried, and how many of them get stuck. */
  readonly tried: number
  readonly stuck: number
}

/** The whole deployment: every file, its history row and the seeds, started twice. */
export interface Deployed {
  readonly outcome: Outcome
  readonly detail: string
  /** What made the first start stop. */
  readonly refusal: Refusal | null
  /** How a fresh install ends different from production; empty when it ends the same or was not asked. */
  readonly freshDiffers: readonly Fact[]
  readonly freshRefusal: Refusal | null
  /** What a second start applied again, and what it changed. */
  readonly appliedAgain: readonly string[]
  readonly secondStart: readonly Fact[]
  /** The seed script that the second start's difference comes from, or that failed. */
  readonly seed: string | null
}

/** How the end of another sequence of files differs from the end of production's. */
export interface Comparison {
  /** Which question this answers. */
  readonly about: 'edited' | 'order' | 'replaced'
  /** The edited file, the first file out of order, or the first that is gone. */
  readonly path: string
  readonly facts: readonly Fact[]
  /** The first refusal in either sequence that the other does not have. */
  readonly beforeRefusal: Refusal | null
  readonly afterRefusal: Refusal | null
}

/** A statement of a new migration that one bundled SQLite refuses and a newer one takes. */
export interface OlderRefusal {
  readonly refusal: Refusal
  /** The newest bundled version that refuses it, and the next one, which takes it. */
  readonly refusedBy: string
  readonly takenBy: string
}

/** What a statement needs and the SQLite that played it was built without; the place is the first that needs it. */
export interface Missing {
  readonly kind: 'module' | 'function' | 'collation' | 'tokenizer' | 'file'
  readonly name: string
  readonly at: Place
}

/** A statement that was only played on another SQLite than production's, because that version's lacks what it needs. */
export interface Untold {
  readonly at: Place
  /** The version that was asked for production's. */
  readonly asked: string
  /** The module or function; null where only its refusal is known. */
  readonly needs: string | null
  /** What that one says; null when it was not asked. */
  readonly message: string | null
}

/** What replay hands back: data only, so that it can cross a process border. */
export interface Replayed {
  readonly engine: { readonly package: string; readonly sqlite: string }
  /** The version of production's SQLite, when it was said. */
  readonly target: string | null
  /** Why this engine, in sentences for the reader of the report. */
  readonly remarks: readonly string[]
  /** With a target: refused there, and no longer in `migrations`. Without: what an older SQLite, asked as well, refuses. */
  readonly olderRefusals: readonly OlderRefusal[]
  /** From the first of these places on nothing is proved; refusals that come from them are nowhere else. */
  readonly missing: readonly Missing[]
  /** With a target: what its own SQLite could not be asked about. */
  readonly untold?: readonly Untold[]
  /** Refusals while replaying what the base has; production's past, never blamed on the pull request. */
  readonly baseRefusals: readonly Refusal[]
  readonly migrations: readonly MigrationSeen[]
  readonly comparisons: readonly Comparison[]
  /** Null when there was nothing to deploy. */
  readonly deployed: Deployed | null
  /** Tables that could not be given a row, and why. */
  readonly unpeopled: readonly { readonly table: string; readonly reason: string }[]
  /** Set when the deadline or the memory cap ended the replay: what was running. */
  readonly stopped: { readonly at: Place; readonly why: string } | null
}
