/** What Cloudflare's D1 refuses although SQLite would take it, as seen with workerd under wrangler 4.86. */

import type { Runner } from '../../model/runner.ts'

const NOT_AUTHORIZED = 'not authorized: SQLITE_AUTH'

const SWITCHES =
  'case_sensitive_like|defer_foreign_keys|foreign_keys|ignore_check_constraints|legacy_alter_table|recursive_triggers|reverse_unordered_selects'

const LOOKS = 'foreign_key_list|index_info|index_list|index_xinfo|table_info|table_xinfo'

const ALLOWED_PRAGMAS = [
  `(${SWITCHES})( (=|\\() (ON|OFF|TRUE|FALSE|YES|NO|0|1)( \\))?)?`,
  `(${LOOKS}) (=|\\() .*`,
  '(foreign_key_check|quick_check|table_list)( .*)?',
  'optimize( (=|\\() \\d+( \\))?)?',
  'data_version',
].join('|')

const FUNCTIONS =
  'load_extension|sqlite_version|sqlite_source_id|sqlite_log|sqlite_compileoption_get|sqlite_compileoption_used|subtype|ceiling|power|log10'

/**
 * Patterns for a statement's words, joined by single spaces. D1's own documentation names the pragmas and modules that it
 * has (https://developers.cloudflare.com/d1/sql-api/sql-statements/); the conformance tests compare the rest.
 */
export const D1_REFUSES: Runner['refuses'] = [
  {
    pattern: '^(BEGIN|COMMIT|END|ROLLBACK|SAVEPOINT|RELEASE)\\b',
    message:
      'To execute a transaction, please use the state.storage.transaction() or state.storage.transactionSync() APIs instead of the SQL BEGIN TRANSACTION or SAVEPOINT statements',
  },
  { pattern: `^PRAGMA (?!((main|temp) \\. )?(${ALLOWED_PRAGMAS})$)`, message: NOT_AUTHORIZED },
  { pattern: '^(ATTACH|DETACH)\\b', message: NOT_AUTHORIZED },
  { pattern: '^CREATE (TEMP|TEMPORARY)\\b', message: NOT_AUTHORIZED },
  { pattern: '^CREATE (TABLE|VIEW|TRIGGER) (IF NOT EXISTS )?temp \\.', message: NOT_AUTHORIZED },
  { pattern: '^CREATE VIRTUAL TABLE .*?\\bUSING (?!(fts5|fts5vocab)\\b)', message: NOT_AUTHORIZED },
  { pattern: '^(CREATE|DROP|DELETE|INSERT|UPDATE|REPLACE)\\b.*? _cf_', message: NOT_AUTHORIZED },
  { pattern: `(^| )(${FUNCTIONS}) \\(`, message: 'not authorized to use function' },
  { pattern: '(^| )[?:@$]\\w*( |$)', message: 'Wrong number of parameter bindings for SQL query.' },
]
