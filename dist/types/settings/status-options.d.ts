/** What a real database can be used for: `sqlite-rehearsal status`, and `--on`. */
import { type Option } from './option.js';
/** How `status` tells what it found. */
export declare const STATUS_FORMATS: readonly ['terminal', 'json'];
export declare const STATUS_OPTIONS: readonly Option[];
