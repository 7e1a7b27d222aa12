/**
 * Property tests draw the same cases on every machine, so that a red check is about the change and not about luck.
 * `SEED=$RANDOM npx vitest run` looks elsewhere; what it finds becomes an example.
 */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.SEED ?? 20260101) })
