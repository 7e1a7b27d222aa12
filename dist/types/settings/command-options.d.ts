/** Options that only other commands than the check have. */
import { type Option } from './option.js';
/** How `folders` lists what it found. */
export declare const LISTS: readonly ['terminal', 'json', 'matrix'];
/** How `rules` and `explain` tell what they know. */
export declare const RULES_AS: readonly ['terminal', 'json'];
export declare const OTHER_COMMANDS: readonly Option[];
