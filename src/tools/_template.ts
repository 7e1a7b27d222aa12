/** A template, which is not in the table: how a new migration tool is described. */

/*
 * Copy this file to `<tool>.ts`, say what the tool does in each field, and add one line to `table.ts`.
 * Every field is a fact about the tool, best taken from a record of the real program (`test/conformance/tools/<tool>/`).
 */

import { byName, numbered } from './layouts/numbered.ts'
import type { Tool } from './tool.ts'

/** An invented tool: `acme migrate` applies `steps/001.up-name.sql`, each file and its row in one transaction. */
export const template: Tool = {
  // What stands in the settings: `runner: acme`.
  name: 'acme',
  // What people read in the report.
  title: 'acme migrate',
  // By what a repository shows that it uses the tool. Text is matched, nothing is run.
  signs: {
    command: /\bacme\s+migrate\b/,
    dependency: /^\s*"acme-migrate"\s*:/,
    mark: /^-- acme:/m,
    file: /^acme\.json$/,
    says: 'acme runs each file and its history row in one transaction.',
  },
  // Which files are migrations, in which order, and what the history remembers each by: see `layouts/` for the ready ones.
  layouts: numbered({ pattern: /^(\d+)\.up-(.*)\.sql$/s, key: byName }),
  // Where up and down begin when both stand in one file; null when the tool runs whole files.
  sections: null,
  markers: null,
  // What reaches SQLite at once; null when `runner.reads` names a common way: `shell`, `statements`, `whole`.
  pieces: null,
  // How a file is applied: plain data. `model/runner.ts` explains each field.
  runner: {
    name: 'acme',
    tool: 'acme',
    transaction: 'file',
    foreignKeys: false,
    doubleQuotes: true,
    onError: 'rollback',
    history: 'same-transaction',
    reads: 'statements',
    sections: 'none',
    rerun: false,
    ledger: {
      table: 'acme_history',
      column: 'file',
      keeps: 'each',
      create: 'CREATE TABLE IF NOT EXISTS acme_history (file TEXT PRIMARY KEY)',
    },
    after: {
      kill: 'reruns',
      edit: 'ignored',
      missing: 'ignored',
      late: 'applied',
      duplicate: 'applied',
      olderRelease: 'starts',
      twoStarts: 'both',
    },
    refuses: [],
  },
  // What the tool says, and its own commands, for advice: never another tool's.
  words: {
    kill: null,
    edit: null,
    missing: null,
    late: null,
    duplicate: null,
    markApplied: (key) => `acme mark ${key}`,
    run: (file) => `acme run ${file}`,
    create: 'acme new describe_it',
  },
}
