/** The bundled SQLites, started from the disk: beside the bundle, or in their packages when the sources run. */
/** Starts an engine, once per process. */
export declare const startEngine: import("../sqlite/bundled.ts").StartEngine;
