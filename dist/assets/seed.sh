#!/bin/sh
# Makes the first administrator when there is none, after migrate.sh has run. No password stands here or in the image.
# Written by: npx sqlite-rehearsal init --deploy. It is yours: read it, change it, keep it in your repository.
#
#   DB_PATH                   the database                              /data/chloromaster.db
#   ADMIN_USERNAME            the name                                  admin
#   ADMIN_PASSWORD_HASH_FILE  a file with the hash of the password, as the application makes it: a mounted Secret
#   ADMIN_PASSWORD_HASH       the hash itself, where there is no file
#   LOCK_TIMEOUT              seconds to wait for another process       60
#
# Ends with 0 when the administrator is there, else with 1.
set -u
LC_ALL=C
export LC_ALL

DB_PATH=${DB_PATH:-/data/chloromaster.db}
ADMIN_USERNAME=${ADMIN_USERNAME:-admin}
ADMIN_PASSWORD_HASH_FILE=${ADMIN_PASSWORD_HASH_FILE:-}
ADMIN_PASSWORD_HASH=${ADMIN_PASSWORD_HASH:-}
LOCK_TIMEOUT=${LOCK_TIMEOUT:-60}

# Printed on one line, whatever is in a name.
say() { printf '%s' "$*" | tr '[:cntrl:]' '?' && echo; }

fail() {
  say "✗ $*" >&2
  exit 1
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

sql() { sqlite3 -batch -bail -init /dev/null -cmd ".timeout $((LOCK_TIMEOUT * 1000))" "$DB_PATH"; }

case $LOCK_TIMEOUT in '' | *[!0-9]* | ???????*) fail 'LOCK_TIMEOUT has to be a number of seconds' ;; esac
case $DB_PATH in /*) ;; *) DB_PATH=$PWD/$DB_PATH ;; esac
[ -f "$DB_PATH" ] || fail "There is no database $DB_PATH: run migrate.sh first"

# What is secret goes to sqlite3 through its input, as everybody on a machine can read the arguments of its programs.
there=$(printf 'SELECT count(*) FROM AdminUsers WHERE Username = %s;\n' "$(quoted "$ADMIN_USERNAME")" | sql) ||
  fail "The table AdminUsers in $DB_PATH cannot be read"
if [ "$there" -gt 0 ]; then
  say '✓ Admin user already exists'
  exit 0
fi

if [ -n "$ADMIN_PASSWORD_HASH_FILE" ]; then
  ADMIN_PASSWORD_HASH=$(cat "$ADMIN_PASSWORD_HASH_FILE") || fail "$ADMIN_PASSWORD_HASH_FILE cannot be read"
fi
[ -n "$ADMIN_PASSWORD_HASH" ] ||
  fail 'There is no admin user yet, and no hash of a password for one: set ADMIN_PASSWORD_HASH_FILE to a file that holds it'

say 'Creating default admin user...'
sql <<SQL || fail 'The admin user cannot be created'
INSERT INTO AdminUsers (Username, PasswordHash, CreatedAt)
SELECT $(quoted "$ADMIN_USERNAME"), $(quoted "$ADMIN_PASSWORD_HASH"), datetime('now')
WHERE NOT EXISTS (SELECT 1 FROM AdminUsers WHERE Username = $(quoted "$ADMIN_USERNAME"));
SQL
say "✓ Admin user created (username: $ADMIN_USERNAME)"
