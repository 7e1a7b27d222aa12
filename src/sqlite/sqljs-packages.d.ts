/** Older releases of sql.js are installed under names of their own; their types are those of the newest. */

declare module 'sql.js-*' {
  import type initSqlJs from 'sql.js'

  const init: typeof initSqlJs
  export default init
}
