/** Which two revisions somebody in a terminal means. */
import type { Tree } from '../model/files.js';
export interface TerminalOptions {
    /** The folder the command was started in. */
    readonly cwd: string;
    readonly base: string | null;
    readonly head: string | null;
    readonly staged: boolean;
    /** What `GIT_DIR` names, if anything. */
    readonly gitDir?: string | undefined;
    /** What an editor has and the disk has not yet, by absolute path; counts for the working tree. */
    readonly unsaved?: ReadonlyMap<string, string>;
}
export interface TerminalTrees {
    /** Absolute path of the repository's working tree, or of the folder itself outside a repository. */
    readonly root: string;
    /** `cwd` from `root`, `.` when they are the same. */
    readonly here: string;
    readonly base: Tree | null;
    readonly head: Tree;
    /** Nothing says that production has the base: it is only the last commit here, and there is no remote. */
    readonly guessed: boolean;
    /** Sentences for the report about how the two were chosen. */
    readonly remarks: string[];
}
/**
 * Base is the state that production is taken to have; head is what merging this work into it would give.
 *
 * - `--base REF`; else the remote's default branch as last fetched; else the local main or master.
 * - On main itself with a remote, the base is still the remote's main: commits that are not pushed are new.
 * - On main itself without a remote, the base is the last commit: what is not committed is new.
 * - On another branch with nothing to compare with, outside git, or before the first commit: no base.
 * - Head is the working tree, the index (`--staged`) or a commit (`--head REF`), merged by path with what the base has
 *   gained since the merge base, as GitHub's merge commit would be.
 *
 * Throws Trouble for an unknown name, histories without a common commit, and clones too shallow to tell.
 */
export declare function readTerminal(o: TerminalOptions): Promise<TerminalTrees>;
/** The working tree alone, for those who compare nothing: works in a clone of any depth, and outside of git. */
export declare function readWorkingTree(cwd: string): Promise<Pick<TerminalTrees, 'root' | 'here' | 'head'>>;
