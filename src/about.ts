/** This program's version, kept equal to package.json by a test, so that no bundle has to carry package.json. */

export const VERSION = '0.1.0'
