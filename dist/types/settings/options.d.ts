/** Every option once: action inputs, flags, settings-file keys, `--help` and the README's table come from this table. */
import { type Option } from './option.js';
/** Seconds for a whole run where nobody waits for it at a keyboard. */
export declare const TOTAL_IN_CI = 600;
/** Where the settings file is looked for, from the repository's root. */
export declare const SETTINGS_PATH = ".github/rehearsal.yml";
export declare const LAYOUTS: readonly string[];
export declare const FAIL_ON: readonly ['error', 'warning', 'never'];
/** What a rule's level can be set to. */
export declare const LEVELS: readonly ['error', 'warning', 'note', 'off'];
export declare const OPTIONS: readonly Option[];
