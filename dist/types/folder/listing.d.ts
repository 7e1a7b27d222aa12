/** A folder of migrations from texts: the two folders of a check without git and without a disk. */
import type { Listing } from '../model/files.js';
/**
 * The files of one folder at one revision.
 * @param path the folder from the repository's root, `.` for the root itself
 * @param files contents by their path from the folder; a text stands for its UTF-8 bytes
 * @param ref what people call this revision
 */
export declare function folder(path: string, files: Readonly<Record<string, string | Uint8Array>>, ref?: string): Listing;
