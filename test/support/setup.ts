/**
 * Around each test file. Property tests draw the same cases on every machine, so that a red check is about the change and not
 * about luck; `SEED=$RANDOM npx vitest run` looks elsewhere, and what it finds becomes an example.
 */
import fc from 'fast-check'
import { afterAll } from 'vitest'
import { endFile } from './end-of-file.ts'

fc.configureGlobal({ seed: Number(process.env.SEED ?? 20260101) })
afterAll(endFile)
