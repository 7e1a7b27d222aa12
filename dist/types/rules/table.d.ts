/** The table of rules: adding a rule is one file beside this one, its stories as `<id>.sql`, and one line here, in alphabetical order. */
import type { Evidence, Finding, Rule } from '../model/rule.js';
import type { Level } from '../model/text.js';
/** Every rule, sorted by id. */
export declare const RULES: readonly Rule[];
/** The page that explains a rule. */
export declare function ruleLink(id: string): string;
/** The page to try migrations on, in a browser. */
export declare const TRY_PAGE = "https://sqlite-rehearsal.github.io/sqlite-rehearsal/";
/** The page with an example of a rule. */
export declare function tryLink(id: string): string;
/**
 * What the rules say of this evidence, in the table's order.
 *
 * @param levels Levels from the settings, by rule id. They win over the level that a rule gives to a single finding,
 *   which wins over the rule's own. `off` silences a rule; a rule that is off by itself speaks once a level is given. What
 *   says that something was not checked keeps its level.
 * @param raises whether what the settings give no level becomes an error instead of a warning, a warning instead of a note
 * @param rules the table, or another one
 */
export declare function ask(evidence: Evidence, levels: Readonly<Record<string, Level | 'off'>>, raises?: boolean, rules?: readonly Rule[]): Finding[];
