/** Nouns of a rule: what it may look at, what it says, who allowed it. */
import type { Change, Elsewhere, Folder } from './folder.js';
import type { Replayed } from './replayed.js';
import type { Runner } from './runner.js';
import type { Scenario } from './seen.js';
import type { Edit, Level, Link, Place } from './text.js';
/** What a pull request changes in the settings of the check that it has to pass. */
export interface SettingsChange {
    /** The settings file, from the repository's root. */
    readonly path: string;
    /** Each as `runner: sqlite3 → transactional`; names and values come from strangers. */
    readonly changes: readonly string[];
    /** Why the new file cannot be used; null when it can. */
    readonly problem: string | null;
    /** Whose settings this check was made with. */
    readonly used: 'base' | 'head';
}
/** Everything a rule may look at: one folder, before and after, and what was observed. */
export interface Evidence {
    readonly base: Folder | null;
    readonly head: Folder;
    readonly changes: readonly Change[];
    readonly runner: Runner;
    /** Null until replayed (history rules do not need it) or when nothing had to be replayed. */
    readonly replayed: Replayed | null;
    /** Null when the settings stay what they are. */
    readonly settingsChange: SettingsChange | null;
    /** Empty also where nobody could be asked. */
    readonly elsewhere: readonly Elsewhere[];
    /** Today, in UTC. Passed in so that the same input gives the same report. */
    readonly now: Date;
}
/** What a rule yields. The table stamps id, level and link. */
export interface Spoken {
    readonly at: Place;
    /**
     * What happens, in a few words and without a full stop: the headline of the finding. Left out: the first sentence of the
     * message, or the rule's own title where that is too long.
     */
    readonly title?: string;
    /** What is wrong, in one or two sentences of Markdown-free text; names in it come from strangers. */
    readonly message: string;
    /** What to write instead, when it is more precise than the rule's own `fix`. May hold SQL, on lines of its own. */
    readonly fix?: string;
    /** Another level than the rule's own, where the catalogue gives two. */
    readonly level?: Level;
    /** Other places that the same finding is about; missing where there are none. */
    readonly also?: readonly Place[];
    /** Edits of the file that mend it, where the new wording is mechanical and was seen to be safe. All of them belong together. */
    readonly suggestion?: readonly Edit[];
    /** Pages that the message speaks of. */
    readonly links?: readonly Link[];
}
/** What a rule looks at: the two folders alone, the replay, rows, the schema, or the habits of a checklist. */
export type RuleGroup = 'history' | 'replay' | 'data' | 'schema' | 'checklist';
/** One rule. Its stories, what it reports and what it does not, stand beside it in `<id>.sql`. */
export interface Rule {
    readonly id: string;
    readonly group: RuleGroup;
    readonly level: Level | 'off';
    /** The rehearsal that it speaks of: whose cell in the report shows what it found. */
    readonly scenario?: Scenario;
    /**
     * It says that something was not checked. Then it is always an error, and only the settings of the base can allow it, for
     * one path and with a reason: no file may switch off its own check.
     */
    readonly unchecked?: true;
    /** A headline of a few words. */
    readonly title: string;
    /** Why it hurts, in two or three sentences. */
    readonly why: string;
    /** What to do instead. */
    readonly fix: string;
    check(evidence: Evidence): Iterable<Spoken>;
}
/** Who allowed a finding, and why. */
export interface Allowed {
    readonly reason: string;
    readonly by: 'comment' | 'settings' | 'label';
}
/** One sentence about one place, by one rule, at one level. */
export interface Finding {
    readonly rule: string;
    readonly level: Level;
    /** What the rule looks at; missing where no rule speaks, but the program of its own accord. */
    readonly group?: RuleGroup;
    readonly path: string;
    readonly line: number;
    readonly column: number;
    /** What happens, in a few words. Where the message starts with it, it is shown without it. */
    readonly title?: string;
    readonly message: string;
    readonly fix: string;
    readonly allowed: Allowed | null;
    /** Other statements of the same file that it is about: comments allow it only above each. Missing where there are none. */
    readonly also?: readonly Place[];
    /** Where somebody who means it can allow it: in a comment of the file, or in the settings. Missing where nobody can. */
    readonly allowable?: 'comment' | 'settings';
    /** The rehearsal that shows it; missing where none does. */
    readonly scenario?: Scenario;
    /** Edits of the file at `path` that together mend this finding; missing where nothing mechanical does. */
    readonly suggestion?: readonly Edit[];
    /** Pages that the message speaks of; missing where it speaks of none. */
    readonly links?: readonly Link[];
}
/** One entry of `allow:` in the settings. */
export interface SettingsAllowance {
    readonly rule: string;
    /** Exact, or a glob with `*` and `**`. */
    readonly path: string;
    /** Empty when none was given. */
    readonly reason: string;
    readonly at: Place;
    /** The base does not have it yet: it is part of the change that is checked. */
    readonly fresh?: true;
}
