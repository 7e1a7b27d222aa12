#!/bin/sh
# Applies the new *.sql files of a folder to a SQLite database: each file and its history row in one transaction.
# Written by: npx sqlite-rehearsal init --deploy. It is yours: read it, change it, keep it in your repository.
#
#   DB_PATH          the database                          /data/chloromaster.db
#   MIGRATIONS_PATH  the folder of the files               /app/migrations
#   BACKUP_PATH      where copies of the database go       the folder of the database
#   LOCK_TIMEOUT     seconds to wait for another process   60
#
# Ends with 0 when every file is applied, else with 1; of a file that failed, nothing has happened.
# A file holds SQL only, no commands of the sqlite3 shell such as ".read". One BEGIN at its start and one COMMIT at its end are
# left out, as the transaction is this script's. ALTER TABLE … ADD COLUMN IF NOT EXISTS … works, although SQLite has no such words.
# Needs SQLite's shell `sqlite3`, 3.26 or newer, and what every Debian, Alpine and BusyBox image has.
set -u
LC_ALL=C
export LC_ALL

# By this line sqlite-rehearsal knows what production does with a file. Remove it when you change that.
: sqlite-rehearsal runner migrate-sh

DB_PATH=${DB_PATH:-/data/chloromaster.db}
MIGRATIONS_PATH=${MIGRATIONS_PATH:-/app/migrations}
LOCK_TIMEOUT=${LOCK_TIMEOUT:-60}
LINE=━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

# Printed on one line, whatever is in a name.
say() { printf '%s' "$*" | tr '[:cntrl:]' '?' && echo; }

fail() {
  say "✗ $*" >&2
  exit 1
}

absolute() {
  case $1 in
    /*) printf '%s' "$1" ;;
    *) printf '%s/%s' "$PWD" "$1" ;;
  esac
}

# The text as a string of SQL.
quoted() {
  rest=$1 done=
  while :; do
    case $rest in
      *\'*) done="$done${rest%%\'*}''" rest=${rest#*\'} ;;
      *) break ;;
    esac
  done
  printf "'%s'" "$done$rest"
}

# The text as an argument of a command of the sqlite3 shell.
argument() { printf '"%s"' "$(printf '%s' "$1" | sed 's/[\\"]/\\&/g')"; }

# -bail stops at the first error; no settings of a user's own are read.
sql() { sqlite3 -batch -bail -init /dev/null -cmd ".timeout $((LOCK_TIMEOUT * 1000))" "$@"; }

# Copies a file as the sqlite3 shell has to get it, and sorts out what cannot be in a transaction of this script. Exits with 3 and
# a message on stderr for a file that it does not take, and writes the file $WORK/destructive when rows or values may be lost.
# shellcheck disable=SC2016
prepare() {
  WORK=$work awk '
    function refuse(why) { print "line " NR ": " why > "/dev/stderr"; failed = 1; exit 3 }

    # The next token of s goes to T, what stands before it to BEFORE, what follows to AFTER.
    function token(s,   n, c, close_) {
      BEFORE = ""
      for (;;) {
        if (match(s, /^[ \t\r\n\f\v]+/) || match(s, /^--[^\n]*/)) n = RLENGTH
        else if (substr(s, 1, 2) == "/*") n = index(substr(s, 3), "*/") + 3
        else break
        BEFORE = BEFORE substr(s, 1, n)
        s = substr(s, n + 1)
      }
      c = substr(s, 1, 1)
      if (c == "\047" || c == "\"" || c == "`" || c == "[") {
        close_ = c == "[" ? "]" : c
        n = 1
        do {
          n += index(substr(s, n + 1), close_)
          if (close_ == "]" || substr(s, n + 1, 1) != close_) break
          n++
        } while (n < length(s))
      } else n = match(s, /^[^][ \t\r\n\f\v\047"`;,.()<>=!+*\/|&~%-]+/) ? RLENGTH : 1
      T = substr(s, 1, n)
      AFTER = substr(s, n + 1)
    }

    # A name without its quotes, as a string of SQL.
    function literal(name,   c) {
      c = substr(name, 1, 1)
      if (c == "[") name = substr(name, 2, length(name) - 2)
      else if (c == "\"" || c == "`" || c == "\047") {
        name = substr(name, 2, length(name) - 2)
        gsub(c c, c, name)
      }
      return text(name)
    }

    function text(s) { gsub(/\047/, "\047\047", s); return "\047" s "\047" }

    function next_is(expected) { token(AFTER); return toupper(T) == expected }

    # ALTER TABLE t ADD COLUMN IF NOT EXISTS c …: the shell asks for the column first. Any other statement stays as it is.
    function alter(s,   table, schema, from_schema, head, rest, column, file, guard) {
      AFTER = s
      if (!next_is("ALTER") || !next_is("TABLE")) return s
      token(AFTER); table = T
      if (next_is(".")) { schema = table; token(AFTER); table = T; token(AFTER) }
      if (toupper(T) != "ADD") return s
      token(AFTER)
      if (toupper(T) == "COLUMN") token(AFTER)
      head = substr(s, 1, length(s) - length(T AFTER))
      if (toupper(T) != "IF" || !next_is("NOT") || !next_is("EXISTS")) return s
      rest = AFTER
      token(AFTER); column = T
      file = ENVIRON["WORK"] "/add-" ++adds ".sql"
      guard = text(ENVIRON["WORK"] "/add.sql")
      from_schema = schema == "" ? "" : ", " literal(schema)
      print "SELECT 1 WHERE writefile(" guard ", CASE" > file
      print "WHEN EXISTS (SELECT 1 FROM pragma_table_xinfo(" literal(table) from_schema ")" > file
      print "WHERE name = " literal(column) " COLLATE NOCASE) THEN \047\047" > file
      print "ELSE " text(head rest) " END) IS NULL;" > file
      print ".read " shell(ENVIRON["WORK"] "/add.sql") > file
      close(file)
      return (at_start ? "" : "\n") ".read " shell(file) newlines(s)
    }

    function shell(s) { gsub(/[\\"]/, "\\\\&", s); return "\"" s "\"" }

    function newlines(s) { gsub(/[^\n]/, "", s); return s }

    function put(s) {
      if (s == "") return
      if (held != "") held = held s
      else { printf "%s", s; at_start = substr(s, length(s)) == "\n" }
    }

    function first_word(w) {
      if (ended && w != "PRAGMA")
        refuse("something follows the COMMIT. A file can have one BEGIN as its first and one COMMIT as its last statement.")
      if (w == "ALTER" || w == "BEGIN" || w == "COMMIT" || w == "END" || w == "ROLLBACK") hold = 1
      if (w == "DELETE" || w == "UPDATE" || w == "REPLACE") lose()
    }

    function lose() { if (!lost++) print "" > (ENVIRON["WORK"] "/destructive") }

    function word(w) {
      w = toupper(w)
      if (++words == 1) { verb = w; first_word(w) }
      before_last = last; last = w
      if (words == 2 && verb == "DROP" && w == "TABLE") lose()
      if (verb == "ALTER" && w == "DROP" || verb == "INSERT" && words == 3 && w == "REPLACE") lose()
      if (verb == "WITH" && (w == "DELETE" || w == "UPDATE" || w == "REPLACE")) lose()
      if (verb == "CREATE" && w == "TRIGGER" && (words == 2 || words == 3 && before_last ~ /^TEMP/)) trigger = 1
      if (verb == "ROLLBACK" && w == "TO") back = 1
    }

    function plain(s,   r) {
      r = s
      # Only the first words matter, but for those that lose rows, and for the END of a trigger.
      while (match(r, /[A-Za-z_0-9$]+/)) {
        if (words == 0) {
          put(substr(s, 1, RSTART - 1))
          r = s = substr(s, RSTART)
          match(r, /[A-Za-z_0-9$]+/)
        }
        word(substr(r, RSTART, RLENGTH))
        r = substr(r, RSTART + RLENGTH)
        if (hold) { hold = 0; held = substr(s, 1, length(s) - length(r)); s = r }
      }
      if (words > 0 || s ~ /[^ \t\r\f\v]/) dark = 1
      put(s)
    }

    function statement_end(   s) {
      if (trigger && !(last == "END" && before_last == ";")) {
        before_last = last; last = ";"
        put(";")
        return
      }
      s = held; held = ""
      if (verb == "BEGIN" && !count) { begun = NR; s = newlines(s) }
      else if (verb == "COMMIT" || verb == "END" || verb == "ROLLBACK" && !back) {
        if (!begun || verb == "ROLLBACK") refuse(verb ": the transaction is ended by this script.")
        ended = NR; s = newlines(s)
      } else if (s != "") { s = alter(s ";"); if (s ~ /^\n?\.read /) is_command = 1 }
      else s = ";"
      put(s)
      if (words > 0 && verb != "PRAGMA") count++
      words = dark = trigger = back = 0; verb = last = before_last = ""
    }

    BEGIN { at_start = 1 }
    NR == 1 { sub(/^\357\273\277/, "") }
    {
      if (open == "" && !dark && /^[.#]/) refuse("a line that begins with . or # is a command of the sqlite3 shell. A file holds SQL only.")
      if (open == "" && /^[ \t\r\f\v]*([Gg][Oo]|\/)[ \t\r\f\v]*$/) refuse("a line with only GO or / ends a statement in the sqlite3 shell. A file holds SQL only.")
      # A part of a block of the line at a time: lines can be megabytes long, and every awk has to come to the end of them.
      from = block_from = 1
      last_from = length($0)
      block = substr($0, 1, 32768)
      while (from <= last_from) {
        if (from - block_from > 32000) { block_from = from; block = substr($0, from, 32768) }
        part = substr(block, from - block_from + 1, 512)
        if (is_command) {
          if (substr($0, from) ~ /[^ \t\r]/ && !at_start) put("\n")
          is_command = 0
        }
        if (open != "") {
          n = index(part, open)
          if (n) { n += length(open) - 1; open = "" }
          else n = length(part) < 512 ? length(part) : 511
          put(substr(part, 1, n))
        } else if (match(part, /[\047"`[;]|--|\/\*/)) {
          n = RSTART
          c = substr(part, n, RLENGTH)
          plain(substr(part, 1, n - 1))
          if (c == "--") { put(substr($0, from + n - 1)); break }
          if (c == ";") statement_end()
          else {
            put(c)
            if (c == "/*") { open = "*/"; n++ }
            else {
              open = c == "[" ? "]" : c
              if (++words == 1) { verb = "?"; first_word("?") }
              before_last = last; last = "?"; dark = 1
            }
          }
        } else {
          n = length(part)
          if (n == 512) n = match(part, /[ \t][^ \t]*$/) && RSTART > 1 ? RSTART - 1 : 511
          plain(substr(part, 1, n))
        }
        from += n
      }
      is_command = 0
      put("\n")
    }
    END {
      if (failed) exit 3
      if (open != "" && open != "*/") refuse("the file ends inside quotes.")
      if (open != "") put("*/\n")
      if (dark) statement_end()
      if (trigger) refuse("the file ends inside CREATE TRIGGER.")
      if (begun && !ended) refuse("the file ends without the COMMIT for its BEGIN.")
      if (!at_start) put("\n")
    }
  ' "$1"
}

# Sets $applied, $edited and $sum for the file $path of the name $name.
look() {
  seen=$(
    sql -separator ' ' "$DB_PATH" "
      SELECT (SELECT count(*) FROM __MigrationHistory WHERE MigrationName = $(quoted "$name")),
        coalesce((SELECT Checksum <> sum FROM __MigrationChecksum WHERE MigrationName = $(quoted "$name")), -1),
        sum, nul
      FROM (SELECT lower(hex(sha3(body, 256))) AS sum, instr(body, x'00') > 0 AS nul
        FROM (SELECT readfile($(quoted "$path")) AS body));"
  ) || fail "The history in $DB_PATH cannot be read"
  # shellcheck disable=SC2086
  set -- $seen
  [ $# -eq 4 ] || fail "$name cannot be read"
  applied=$1 edited=$2 sum=$3
  [ "$4" -eq 0 ] || fail "$name has a NUL in it, and SQLite would not see what stands behind it"
}

note_sum="INSERT OR REPLACE INTO __MigrationChecksum (MigrationName, Checksum) VALUES"

# Makes a copy of the database and sets $copy to its path; empty when there is nothing to lose yet.
backup() {
  copy=
  tables=$(sql "$DB_PATH" "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name NOT GLOB '__Migration*' AND name NOT GLOB 'sqlite_*';") ||
    return 1
  [ "$tables" -gt 0 ] || return 0
  copy=$BACKUP_PATH/${DB_PATH##*/}.before-$(printf '%s' "$name" | tr -c 'A-Za-z0-9._-' '_').$(date -u +%Y%m%dT%H%M%SZ)
  # Another process may make one at the same time.
  part=$(mktemp "$copy.part.XXXXXX") || return 1
  copy=$copy.${part##*.}
  sql "$DB_PATH" ".backup $(argument "$part")" && mv "$part" "$copy" && say "ℹ Backup: $copy" && return 0
  rm -f "$part"
  return 1
}

apply() {
  say "Applying $name..."
  rm -f "$work"/*
  prepare "$path" >"$work/run.sql" 2>"$work/problem" || fail "Failed to apply $name: $(cat "$work/problem")"
  copy=
  if [ -e "$work/destructive" ]; then
    backup || fail "Failed to apply $name: it may lose rows, and no backup could be made in $BACKUP_PATH"
  fi
  {
    echo "INSERT INTO __MigrationHistory (MigrationName) VALUES ($(quoted "$name"));"
    echo "$note_sum ($(quoted "$name"), '$sum');"
    echo 'COMMIT;'
  } >>"$work/run.sql"
  # The lock comes first: whoever waited for it finds out here that another process has applied the file (an overflow is an error).
  sql -cmd 'BEGIN IMMEDIATE;' \
    -cmd "SELECT abs(-9223372036854775807 - (Id IS NOT NULL)) FROM __MigrationHistory WHERE MigrationName = $(quoted "$name");" \
    "$DB_PATH" <"$work/run.sql" 2>"$work/errors"
  code=$?
  look
  if [ "$applied" -eq 0 ]; then
    tr '\000-\010\013-\037' '?' <"$work/errors" >&2
    # Nothing has changed, so that the copy is of no use.
    [ -z "$copy" ] || rm -f "$copy"
    fail "Failed to apply $name"
  fi
  if [ $code -eq 0 ]; then say "✓ $name applied"; else say "✓ $name - already applied by another process"; fi
}

case $LOCK_TIMEOUT in '' | *[!0-9]* | ???????*) fail 'LOCK_TIMEOUT has to be a number of seconds' ;; esac
DB_PATH=$(absolute "$DB_PATH")
MIGRATIONS_PATH=$(absolute "$MIGRATIONS_PATH")
BACKUP_PATH=$(absolute "${BACKUP_PATH:-${DB_PATH%/*}/.}")
BACKUP_PATH=${BACKUP_PATH%/.}
command -v sqlite3 >/dev/null || fail 'The program sqlite3 is not installed'
[ -d "$MIGRATIONS_PATH" ] || fail "There is no folder $MIGRATIONS_PATH"
case $DB_PATH$MIGRATIONS_PATH$BACKUP_PATH in *'
'*) fail 'A path with a line break in it cannot be used' ;; esac
work=$(mktemp -d "${TMPDIR:-/tmp}/migrate.XXXXXX" 2>/dev/null || mktemp -d "$DB_PATH.migrate.XXXXXX") ||
  fail 'No temporary folder can be made: set TMPDIR to one that can be written to'
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

say "$LINE"
say ' Database Migration'
say "$LINE"
say "ℹ Database: $DB_PATH"
say "ℹ Migrations: $MIGRATIONS_PATH"
say "$LINE"

# The guide's table as it is. Checksums have a table of their own, so that whatever else reads the history sees no difference.
sql "$DB_PATH" <<'SQL' || fail "The history table cannot be made in $DB_PATH"
CREATE TABLE IF NOT EXISTS __MigrationHistory (
  Id INTEGER PRIMARY KEY AUTOINCREMENT,
  MigrationName TEXT NOT NULL UNIQUE,
  AppliedAt DATETIME DEFAULT CURRENT_TIMESTAMP
);
CREATE TABLE IF NOT EXISTS __MigrationChecksum (
  MigrationName TEXT PRIMARY KEY,
  Checksum TEXT NOT NULL
);
SQL
say '✓ Migration history table ready'

count=0
for path in "$MIGRATIONS_PATH"/*.sql; do
  case $path in *.down.sql) continue ;; esac
  [ -f "$path" ] && count=$((count + 1))
done
say "ℹ Found $count migration files"
[ "$count" -gt 0 ] || fail "No *.sql file is in $MIGRATIONS_PATH"

for path in "$MIGRATIONS_PATH"/*.sql; do
  case $path in *.down.sql) continue ;; esac
  name=${path##*/}
  if [ ! -f "$path" ] || [ ! -r "$path" ]; then fail "$name cannot be read"; fi
  look
  if [ "$applied" -eq 0 ]; then
    apply
    continue
  fi
  say "✓ $name - already applied"
  if [ "$edited" -eq 1 ]; then
    say "⚠ $name was edited after it was applied: this database has what its older text did. Undo the edit, and make the change in a new file."
  elif [ "$edited" -eq -1 ]; then
    # Applied before this script kept checksums: from here on an edit is noticed.
    sql "$DB_PATH" "INSERT OR IGNORE INTO __MigrationChecksum (MigrationName, Checksum) VALUES ($(quoted "$name"), '$sum');" ||
      fail "The checksum of $name cannot be noted"
  fi
done

say "$LINE"
say '✓ Migration completed successfully!'
