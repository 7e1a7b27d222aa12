/** `header-mismatch`: the header names another version than the file does. */

import type { Evidence, Migration, Rule } from '../model.ts'
import { placer } from '../sql/place.ts'
import { type CommentLine, commentLines } from './comment-lines.ts'
import { added, fileName } from './names.ts'

export const headerMismatch: Rule = {
  id: 'header-mismatch',
  level: 'error',
  title: 'The header names another version',
  why:
    'A header that was copied from another file, or not changed when the file got a new number, says something wrong to ' +
    'everybody who looks for a version. Once the file is applied it can never be mended.',
  fix: 'Write the version of the file name into the header.',
  examples: {
    bad: [
      {
        story: `
          -- = 004_contacts.sql
          -- Version: 004
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 005_contact_names.sql
          -- Migration: Find contacts by name
          -- Version: 004
          CREATE INDEX IF NOT EXISTS Contacts_Name ON Contacts(Name);
        `,
      },
      {
        story: `
          -- > 001_contacts.sql
          -- 002_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
        `,
      },
    ],
    good: [
      {
        story: `
          -- = 004_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 005_contact_names.sql
          -- Migration: Find contacts by name
          -- VERSION = 5
          -- Date: 2024-01-15
          CREATE INDEX IF NOT EXISTS Contacts_Name ON Contacts(Name);
        `,
      },
      {
        story: `
          -- > 001_contacts.sql
          -- Version: 1.2.0 of the application
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
        `,
      },
    ],
  },
  *check(evidence) {
    if (meansSomethingElse(evidence)) return
    for (const migration of added(evidence)) {
      const wrong = stated(migration).find((it) => !isOwn(migration, it.digits))
      if (!wrong || !migration.up) continue
      const { digits, start } = wrong
      const { version, path } = migration
      yield {
        at: placer(migration.up)(start, start + digits.length),
        message: `The header says ${digits}, and the file is ${fileName(path)}.`,
        fix: `Write ${version} here; or give the file the number ${digits}, if that is the right one.`,
      }
    }
  },
}

/** A version that a header states, and where its digits begin. */
interface Stated {
  readonly digits: string
  readonly start: number
}

const FIELDS: readonly RegExp[] = [
  // `Version: 004`, `version = v4`, `Migration version 4`; not `1.2.0`, `2024-01-15` or `Version 2 of the form`.
  /^(?:migration[\s_-]*)?version(?:\s+n(?:o\.?|umber))?\s*(?:[:=#-]\s*[#v]?|\s+v?(?=\d+\s*$))(\d+)(?!\.?\d|-)\b/i,
  // `Migration: 004`, `Migration 004: contacts`, `Migration: 004_contacts`; not `Migration: 2 new tables`.
  /^migration(?:\s+n(?:o\.?|umber))?\s*[:=#-]?\s*#?(\d+)(?=\s*$|\s*:|_|\.sql\b|\s+[-–—]\s)/i,
  /^file(?:\s*name)?\s*[:=]\s*(?:\S*\/)?(\d+)[_-]\S*\.sql\s*$/i,
]

/** The file's own name as its first line. */
const NAME = /^(?:\S*\/)?(\d+)[_-]\S*\.sql\s*$/i

function stated({ up }: Migration): Stated[] {
  const header = up === null ? [] : commentLines(up).filter((line) => line.header)
  return header.flatMap((line, at) => [...FIELDS, ...(at === 0 ? [NAME] : [])].flatMap((field) => found(line, field)))
}

function found({ text, start }: CommentLine, field: RegExp): Stated[] {
  const match = field.exec(text)
  if (!match?.[1]) return []
  return [{ digits: match[1], start: start + text.indexOf(match[1], match[0].lastIndexOf(match[1])) }]
}

/** Padding says nothing: 5, 05 and 005 are one version. */
function isOwn({ version }: Migration, digits: string): boolean {
  return BigInt(version) === BigInt(digits)
}

/** Where most of the applied files state another number, it is no version of theirs. */
function meansSomethingElse({ base }: Evidence): boolean {
  const stating = (base?.migrations ?? []).map((it) => ({ it, all: stated(it) })).filter(({ all }) => all.length > 0)
  const other = stating.filter(({ it, all }) => all.some(({ digits }) => !isOwn(it, digits)))
  return stating.length >= 2 && other.length * 2 > stating.length
}
