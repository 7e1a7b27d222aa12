/** The one error that is meant to be read by a person: something could not be checked, and what to do about it. */
/**
 * Thrown when the check cannot be done for a reason outside this program: usage, settings, I/O, permissions.
 * Doors print `message` (what happened and what to do, no stack) and exit with 2. Any other error is our own bug.
 */
export declare class Trouble extends Error {
    readonly name = "Trouble";
}
/**
 * The known word that takes the fewest single-letter edits (insert, delete, replace, swap of neighbours) to reach.
 * Null when none is near enough to be what was meant: more than `most` letters are wrong, else a third and at least two.
 */
export declare function nearest(word: string, known: readonly string[], most?: number): string | null;
/** ` (did you mean "x"?)`, or nothing when no known word is near. Made to stand behind a statement of what is wrong. */
export declare function didYouMean(word: string, known: readonly string[]): string;
