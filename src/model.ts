/** The nouns: plain, readonly, serialisable data that every room passes on. Types only. */

/** SARIF's three words for how bad something is (SARIF 2.1.0, §3.27.10). */
export type Level = 'error' | 'warning' | 'note'

/** A position in a file. `line` and `column` count from 1; columns are UTF-16 code units, as in SARIF and in editors. */
export interface Place {
  readonly path: string
  readonly line: number
  readonly column: number
  /** Column just behind the last marked character on the same line, where it is known. */
  readonly endColumn?: number
}

// --- what is read -----------------------------------------------------------------------------------------------------

/** Which commit a listing came from. `commit` is null for a working tree or an index. */
export interface Revision {
  readonly ref: string
  readonly commit: string | null
}

/** One file at one revision, as git names it: mode `100644`, `100755`, `120000` (symlink) or `160000` (submodule). */
export interface SourceFile {
  /** Path from the repository's root, `/` between segments. */
  readonly path: string
  readonly mode: string
  /** git's object id of the content (40 or 64 hex digits). */
  readonly oid: string
  /** Size in bytes. */
  readonly size: number
  /** The content; null when it was not read because no migration can be in it (mode, name or size say so). */
  readonly bytes: Uint8Array | null
}

/** All files below one folder at one revision. */
export interface Listing {
  readonly revision: Revision
  /** The folder, from the repository's root; `.` is the root itself. */
  readonly folder: string
  readonly files: readonly SourceFile[]
}

// --- what it means ----------------------------------------------------------------------------------------------------

/** SQL to run, and the file that it stands in. `line` is the file's line that the SQL starts on (1 for whole files). */
export interface Script {
  readonly path: string
  readonly sql: string
  readonly line: number
  /** The file asks for no transaction around it, whatever its runner does with the others. */
  readonly transaction?: 'none'
}

/** Why a file that should be a migration cannot be read as SQL text. */
export type Unreadable = 'symlink' | 'submodule' | 'lfs-pointer' | 'not-utf8' | 'nul-byte' | 'too-large' | 'sections'

/** A file that holds the way there and the way back in sections, as one tool reads them. */
export interface Sections {
  readonly tool: 'dbmate' | 'goose'
  /** Why that tool does not apply the file, or not all of it. Then the file is unreadable. */
  readonly problem: { readonly line: number; readonly says: string } | null
}

/** One migration at one revision. */
export interface Migration {
  /** The version's digits as written in the file name, e.g. `005`. */
  readonly version: string
  /** What stands behind the version: `005_add_status.sql` → `add_status`. */
  readonly name: string
  readonly path: string
  readonly oid: string
  /** The SQL that goes forward, with the comments above it; null when the file is unreadable. */
  readonly up: Script | null
  /** The SQL that goes back, where there is some: a section of the same file, with its marker, or a file of its own. */
  readonly down: Script | null
  readonly unreadable: Unreadable | null
  /** Missing in a file without sections. */
  readonly sections?: Sections
  /** Bytes that are no SQL but that some runners trip on. */
  readonly bytes: { readonly bom: boolean; readonly carriageReturns: number }
}

/** Why a file in the folder is not one of its migrations. */
export type StrayReason =
  /** Not SQL at all: a README, a journal, a backup. */
  | 'other'
  /** SQL whose name does not fit the layout. */
  | 'misnamed'
  /** SQL in a nested folder, where the runner does not look. */
  | 'nested'
  /** A `.down.sql` file without its up file. */
  | 'lonely-down'

/** A file in the folder that is not a migration. */
export interface Stray {
  readonly path: string
  readonly oid: string
  readonly reason: StrayReason
}

export type LayoutName = 'plain' | 'timestamp'

/** The migrations at one revision, in the order they will be applied, and the files that are not migrations. */
export interface Folder {
  readonly path: string
  readonly layout: LayoutName
  readonly revision: Revision
  readonly migrations: readonly Migration[]
  readonly strays: readonly Stray[]
  /** Every path in the folder, for rules about names. */
  readonly paths: readonly string[]
}

export type ChangeKind = 'kept' | 'added' | 'edited' | 'renamed' | 'removed'

/** What the pull request did to one migration. `before` is null when added, `after` when removed; kept has both. */
export interface Change {
  readonly kind: ChangeKind
  readonly before: Migration | null
  readonly after: Migration | null
}

/** The table in which a runner remembers what it has applied. */
export interface Ledger {
  readonly table: string
  /** The column by which it knows a file again. */
  readonly column: string
  /** What stands there: the file's name, the digits that it begins with, or the number that these are. */
  readonly holds: 'name' | 'digits' | 'number'
  /** What else each row gets, as SQL. */
  readonly also?: { readonly column: string; readonly value: string }
  readonly create: string
}

/** How production applies a file. Data, not code paths. */
export interface Runner {
  readonly name: string
  /** What is wrapped in one transaction: nothing (each statement commits), each file, or all pending files together. */
  readonly transaction: 'none' | 'file' | 'all'
  /** Whether `PRAGMA foreign_keys` is on when a file starts. */
  readonly foreignKeys: boolean
  /** After an error: go on with the next statement, stop, or stop and roll the transaction back. */
  readonly onError: 'continue' | 'stop' | 'rollback'
  /** When the history row is written: apart from the file, in its transaction, or appended to its text. */
  readonly history: 'apart' | 'same-transaction' | 'appended'
  /** What it hands to SQLite at once: what the sqlite3 shell does, a statement, or what goose takes for one. */
  readonly reads: 'shell' | 'statements' | 'goose'
  /** Whose markers divide a file into the way there and the way back. `none`: it plays whole files. */
  readonly sections: 'dbmate' | 'goose' | 'any' | 'none'
  /** Whether a file must survive a second run, because a crash can leave it applied and not recorded. */
  readonly rerun: boolean
  readonly ledger: Ledger
  /**
   * What the runner's database refuses although SQLite would take it, and in which words. A pattern is a regular
   * expression, blind to case, for a statement's words and signs joined by single spaces, strings shown as `''`.
   */
  readonly refuses: readonly { readonly pattern: string; readonly message: string }[]
}

// --- what SQLite saw ---------------------------------------------------------------------------------------------------

/** A statement that SQLite refused. */
export interface Refusal {
  readonly at: Place
  /** SQLite's own message. */
  readonly message: string
  /** The statement's text, without leading comments. */
  readonly statement: string
  /** A well-known mistake, explained; null when we know no better than SQLite. */
  readonly hint: string | null
}

/** One difference between two states of a database. `before`/`after` of schema facts are `CREATE` texts. */
export type Fact =
  | { readonly kind: 'table-added'; readonly table: string; readonly after: string }
  | {
      readonly kind: 'table-dropped'
      readonly table: string
      readonly before: string
      readonly rows: number
      /** The table that has its rows now: it was renamed, or they were copied. Only looked for when a file is rehearsed. */
      readonly movedTo?: string | null
    }
  | { readonly kind: 'table-changed'; readonly table: string; readonly before: string; readonly after: string }
  | { readonly kind: 'column-added'; readonly table: string; readonly column: string; readonly after: string }
  | {
      readonly kind: 'column-dropped'
      readonly table: string
      readonly column: string
      readonly before: string
      /** In how many rows it held something. */
      readonly values?: number
      /** `table.column` that has its values now, as they were or converted. Only looked for when a file is rehearsed. */
      readonly movedTo?: string | null
    }
  | {
      readonly kind: 'column-changed'
      readonly table: string
      readonly column: string
      readonly before: string
      readonly after: string
    }
  | {
      readonly kind: 'object-added'
      readonly type: SchemaObjectType
      readonly name: string
      readonly table: string
      readonly after: string
    }
  | {
      readonly kind: 'object-dropped'
      readonly type: SchemaObjectType
      readonly name: string
      readonly table: string
      readonly before: string
    }
  | {
      readonly kind: 'object-changed'
      readonly type: SchemaObjectType
      readonly name: string
      readonly table: string
      readonly before: string
      readonly after: string
    }
  | {
      /** `before` and `after` count the whole table; `rows` those that appeared or disappeared; `sample` shows a few. */
      readonly kind: 'rows-added' | 'rows-deleted'
      readonly table: string
      readonly rows: number
      readonly before: number
      readonly after: number
      readonly sample: readonly string[]
      /** Of deleted rows: the table that has all of them now. Only looked for when a file is rehearsed. */
      readonly movedTo?: string | null
    }
  | {
      readonly kind: 'values-changed'
      readonly table: string
      readonly column: string
      readonly rows: number
      readonly of: number
      readonly sample: readonly { readonly key: string; readonly before: string; readonly after: string }[]
      readonly how?: ValueChange
      /** The old column whose values it has now, when they were `swapped`. */
      readonly source?: string | null
    }
  | { readonly kind: 'sequence-changed'; readonly table: string; readonly before: number; readonly after: number }
  | { readonly kind: 'user-version-changed'; readonly before: number; readonly after: number }
  | {
      readonly kind: 'orphans-added'
      readonly table: string
      readonly parent: string
      readonly rows: number
      /** The foreign key was not declared before, so that the old rows owed it nothing. */
      readonly newKey?: boolean
    }

/**
 * What a column's new values have to do with the old ones: all rows hold one and the same now; they are another old
 * column's; text became a number that no longer reads the same, or the other way round; the same under another type; the
 * rows were given other ids; else.
 */
export type ValueChange = 'wiped' | 'swapped' | 'converted' | 'retyped' | 'renumbered' | 'other'

export type SchemaObjectType = 'index' | 'trigger' | 'view'

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

/** A schema as data: what rules compare and pictures draw. Names as SQLite spells them. */
export interface SchemaSeen {
  readonly tables: readonly TableSeen[]
  readonly objects: readonly {
    readonly type: SchemaObjectType
    readonly name: string
    readonly table: string
    readonly sql: string
  }[]
}

export interface TableSeen {
  readonly name: string
  readonly sql: string
  readonly strict: boolean
  readonly withoutRowid: boolean
  readonly autoincrement: boolean
  readonly virtual: boolean
  readonly columns: readonly {
    readonly name: string
    readonly type: string
    readonly notNull: boolean
    readonly default: string | null
    readonly collation: string
    readonly generated: boolean
  }[]
  readonly primaryKey: readonly string[]
  /** Columns of each UNIQUE of the table itself, and of each unique index without WHERE or expression. */
  readonly uniques: readonly (readonly string[])[]
  /** Columns, up to the first expression, of every index there is: automatic ones, partial ones and the rowid's too. */
  readonly indexed: readonly (readonly string[])[]
  readonly checks: readonly string[]
  readonly foreignKeys: readonly {
    readonly columns: readonly string[]
    readonly parent: string
    readonly parentColumns: readonly string[]
    readonly onDelete: string
    readonly onUpdate: string
    /** Why SQLite cannot use it: the parent table or column is missing, or the parent key is not unique. Null: it can. */
    readonly dangling: string | null
  }[]
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

// --- what is said -------------------------------------------------------------------------------------------------------

/** What a pull request changes in the settings of the check that it has to pass. */
export interface SettingsChange {
  /** The settings file, from the repository's root. */
  readonly path: string
  /** Each as `runner: sqlite3 → transactional`; names and values come from strangers. */
  readonly changes: readonly string[]
  /** Why the new file cannot be used; null when it can. */
  readonly problem: string | null
  /** Whose settings this check was made with. */
  readonly used: 'base' | 'head'
}

/** A migration that another open pull request to the same base adds. */
export interface Elsewhere {
  /** The other pull request's number, and its page. */
  readonly pull: number
  readonly url: string
  /** From the repository's root. */
  readonly path: string
  /** The digits in its name. */
  readonly version: string
}

/** Everything a rule may look at: one folder, before and after, and what was observed. */
export interface Evidence {
  readonly base: Folder | null
  readonly head: Folder
  readonly changes: readonly Change[]
  readonly runner: Runner
  /** Null until replayed (history rules do not need it) or when nothing had to be replayed. */
  readonly replayed: Replayed | null
  /** Null when the settings stay what they are. */
  readonly settingsChange: SettingsChange | null
  /** Empty also where nobody could be asked. */
  readonly elsewhere: readonly Elsewhere[]
  /** Today, in UTC. Passed in so that the same input gives the same report. */
  readonly now: Date
}

/** One change of a file's text: what stands from the first place up to the second is replaced. Equal places insert. */
export interface Edit {
  readonly line: number
  readonly column: number
  readonly endLine: number
  /** Column just behind the last character that is replaced. */
  readonly endColumn: number
  /** What stands there instead; may have several lines. */
  readonly text: string
}

/** What a rule yields. The table stamps id, level and link. */
export interface Spoken {
  readonly at: Place
  /** What is wrong, in one or two sentences of Markdown-free text; names in it come from strangers. */
  readonly message: string
  /** What to write instead, when it is more precise than the rule's own `fix`. May hold SQL, on lines of its own. */
  readonly fix?: string
  /** Another level than the rule's own, where the catalogue gives two. */
  readonly level?: Level
  /** Edits of the file that mend it, where the new wording is mechanical and was seen to be safe. All of them belong together. */
  readonly suggestion?: readonly Edit[]
  /** Pages that the message speaks of. */
  readonly links?: readonly Link[]
}

/** A page that a finding speaks of. */
export interface Link {
  readonly text: string
  /** An address of ours or of GitHub's, never one that a stranger wrote. */
  readonly url: string
}

/** A rule's example in the story format; see `test/story.ts`. */
export interface Example {
  readonly story: string
  /** Other rules that rightly speak of the same story. */
  readonly also?: readonly string[]
}

export interface Rule {
  readonly id: string
  readonly level: Level | 'off'
  /** A headline of a few words. */
  readonly title: string
  /** Why it hurts, in two or three sentences. */
  readonly why: string
  /** What to do instead. */
  readonly fix: string
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] }
  check(evidence: Evidence): Iterable<Spoken>
}

/** Who allowed a finding, and why. */
export interface Allowed {
  readonly reason: string
  readonly by: 'comment' | 'settings' | 'label'
}

/** One sentence about one place, by one rule, at one level. */
export interface Finding {
  readonly rule: string
  readonly level: Level
  readonly path: string
  readonly line: number
  readonly column: number
  readonly message: string
  readonly fix: string
  readonly allowed: Allowed | null
  /** Edits of the file at `path` that together mend this finding; missing where nothing mechanical does. */
  readonly suggestion?: readonly Edit[]
  /** Pages that the message speaks of; missing where it speaks of none. */
  readonly links?: readonly Link[]
}

/** One row of the report's list of migrations. */
export interface ReportMigration {
  readonly path: string
  readonly version: string
  readonly change: ChangeKind
  /** The old path, when renamed. */
  readonly from?: string
}

export interface ReportRehearsal {
  readonly migration: string
  readonly scenario: Scenario
  readonly outcome: Outcome
  readonly detail: string
}

/** What one migration did, for readers who want to see it: schemas cut down to what differs and its neighbours. */
export interface Picture {
  readonly migration: string
  readonly schema: { readonly before: SchemaSeen; readonly after: SchemaSeen }
  readonly survival: readonly Survival[]
}

export interface ReportFolder {
  readonly path: string
  readonly layout: LayoutName
  readonly runner: string
  /** Null when no SQL had to be run. */
  readonly engine: { readonly package: string; readonly sqlite: string } | null
  readonly base: Revision | null
  readonly head: Revision
  readonly migrations: readonly ReportMigration[]
  readonly rehearsals: readonly ReportRehearsal[]
  readonly unpeopled: readonly { readonly table: string; readonly reason: string }[]
  /** Sentences a reader needs to know about how this was checked, e.g. that there was no base to compare with. */
  readonly remarks: readonly string[]
  /** Left out when no migration has anything to show. */
  readonly pictures?: readonly Picture[]
}

/** Schema version 1. Additions allowed, changes not. */
export interface Report {
  readonly schemaVersion: 1
  readonly tool: { readonly name: 'sqlite-rehearsal'; readonly version: string }
  readonly verdict: 'pass' | 'fail'
  readonly folders: readonly ReportFolder[]
  readonly findings: readonly Finding[]
  readonly counts: {
    readonly error: number
    readonly warning: number
    readonly note: number
    readonly allowed: number
  }
}
