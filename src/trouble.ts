/** The one error that is meant to be read by a person: something could not be checked, and what to do about it. */

/**
 * Thrown when the check cannot be done for a reason outside this program: usage, settings, I/O, permissions.
 * Doors print `message` (what happened and what to do, no stack) and exit with 2. Any other error is our own bug.
 */
export class Trouble extends Error {
  override readonly name = 'Trouble'
}
