/** The options that only GitHub knows: the comment, the label, the token. */
import { type Option } from './option.js';
export declare const COMMENT: readonly ['always', 'on-failure', 'never'];
export declare const GITHUB_OPTIONS: readonly Option[];
