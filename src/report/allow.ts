/** Which findings somebody has allowed, and which allowances are wrong or needless. */

import { fits, isGlob } from '../folder/glob.ts'
import type { Allowed, Finding, SettingsAllowance } from '../model/rule.ts'
import type { Level, Place } from '../model/text.ts'
import { inLines } from '../sql/place.ts'
import type { CommentAllowance, Stretch } from './comments.ts'

/** An allowance from either place, ready to be tried on findings. */
interface Allowance {
  readonly at: Place
  readonly rule: string
  readonly allowed: Allowed
  /** What is wrong with it, and what to do; null when it counts. */
  readonly problem: Problem | null
  /** Whether it is worth a word when it covers nothing. */
  readonly mustCover: boolean
  readonly covers: (finding: Finding) => boolean
}

interface Problem {
  readonly says: string
  /** Missing where the form is to be kept. */
  readonly fix?: string
}

/** Rules about allowances: what they say cannot be allowed away. */
const BAD = 'bad-allowance'

const UNUSED = 'unused-allowance'

/** What keeps a file from being played to its end, and those behind it: what they would do then nobody has seen. */
const STOPS: ReadonlySet<string> = new Set(['replay-fails', 'fails-with-rows', 'base-does-not-replay'])

/**
 * Marks findings as allowed, and adds a `bad-allowance` for each allowance that cannot count and an `unused-allowance`
 * for each that covers nothing. An entry of the settings with a glob is a policy, which need not cover something today.
 *
 * @param levels Levels from the settings for those two rules; `off` leaves their findings out.
 */
export function allow(o: {
  findings: readonly Finding[]
  comments: readonly CommentAllowance[]
  settings: readonly SettingsAllowance[]
  ruleIds: readonly string[]
  /** Rules that say that something was not checked: no comment allows them, and no pattern of paths. */
  unchecked?: ReadonlySet<string>
  levels?: Readonly<Record<string, Level | 'off'>>
}): Finding[] {
  const { unchecked = new Set() } = o
  const allowances = [
    ...o.comments.map((it) => fromComment(narrowed(it, o.findings), o.ruleIds, unchecked)),
    ...o.settings.map((it) => fromSettings(it, o.ruleIds, unchecked)),
  ]
  const good = allowances.filter((it) => it.problem === null)
  const covers = (it: Allowance, finding: Finding) => it.rule === finding.rule && it.covers(finding)
  const marked = o.findings.map((finding) => judged(finding, (at) => good.find((it) => covers(it, at))))
  const needed = (it: Allowance, finding: Finding) => placed(finding).some((at) => covers(it, at))
  const isStopped = o.findings.some(({ rule, allowed }) => STOPS.has(rule) && allowed === null)
  const unused = good.filter((it) => it.mustCover && !isStopped && !o.findings.some((finding) => needed(it, finding)))
  return [
    ...marked,
    ...allowances.flatMap(({ at, problem: it }) =>
      it ? stamp(BAD, at, it.says, it.fix ?? FORM, o.levels?.[BAD] ?? 'error') : [],
    ),
    ...unused.flatMap((it) => {
      const { says, fix = REMOVE } = uncovered(it, marked)
      return stamp(UNUSED, it.at, says, fix, o.levels?.[UNUSED] ?? 'warning')
    }),
  ]
}

/** The finding at each of the statements that it is about. */
function placed(finding: Finding): Finding[] {
  return [finding, ...(finding.also ?? []).map((at) => ({ ...finding, ...at }))]
}

/**
 * A finding about several statements is allowed once each of them is: who allows that one column goes has not spoken of
 * another. Until then it stands at the first that is not.
 */
function judged(finding: Finding, by: (finding: Finding) => Allowance | undefined): Finding {
  const places = placed(finding)
  const first = by(finding)
  const open = places.filter((at) => by(at) === undefined)
  const [left, ...more] = open
  if (left === undefined) return { ...finding, allowed: first?.allowed ?? finding.allowed }
  if (open.length === places.length) return finding
  const { also: _, ...alone } = finding
  const fix = `${finding.fix} An allowance counts for the statement below it: there is none yet above ${inLines(open)}.`
  const also = more.map(({ path, line, column }) => ({ path, line, column }))
  return { ...alone, line: left.line, column: left.column, fix, ...(also.length > 0 ? { also } : {}) }
}

/** The findings that make the check fail, allowed as a whole; the others stay as they are. */
export function overridden(
  findings: readonly Finding[],
  allowed: Allowed,
  failOn: 'error' | 'warning' | 'never',
): Finding[] {
  const fails = ({ level }: Finding) => level === 'error' || (level === 'warning' && failOn === 'warning')
  return findings.map((finding) => (fails(finding) && finding.allowed === null ? { ...finding, allowed } : finding))
}

const FORM =
  'Write -- rehearsal: allow RULE because REASON (several rules with commas between them) above the statement of a new migration, or rule, path and reason in the settings.'

const REMOVE = 'Remove the allowance, or put it straight above the statement that it is about.'

const TITLES = { [BAD]: 'An allowance that does not count', [UNUSED]: 'An allowance that nothing needs' }

/** A rebuild loses in one of its statements what an author looks for in another: then the line is said. */
function uncovered({ rule, at, allowed }: Allowance, findings: readonly Finding[]): Problem {
  const open = findings.filter((it) => it.rule === rule && it.path === at.path && it.allowed === null)
  if (allowed.by !== 'comment' || open.length === 0)
    return { says: `There is no finding of ${rule} here that this would allow.` }
  const where = inLines(open)
  const many = where.startsWith('lines') ? 's' : ''
  return {
    says: `This allows nothing: ${rule} is found in ${where}, and an allowance counts for the statement below it.`,
    fix: `Put it straight above the statement${many} in ${where}, or remove it.`,
  }
}

function stamp(rule: keyof typeof TITLES, at: Place, message: string, fix: string, level: Level | 'off'): Finding[] {
  if (level === 'off') return []
  const title = TITLES[rule]
  return [{ rule, level, path: at.path, line: at.line, column: at.column, title, message, fix, allowed: null }]
}

function fromComment(it: CommentAllowance, ruleIds: readonly string[], unchecked: ReadonlySet<string>): Allowance {
  const never = unchecked.has(it.rule) ? notInFile(it) : null
  return {
    at: it.at,
    rule: it.rule,
    allowed: { reason: it.reason, by: 'comment' },
    problem: misplaced(it) ?? never ?? problem(it.rule, it.reason, ruleIds),
    mustCover: true,
    covers: (finding) => finding.path === it.at.path && (it.covers === null || between(it.covers, finding)),
  }
}

/** One at the head of the file, straight above a statement with such a finding, is about that statement alone. */
function narrowed(it: CommentAllowance, findings: readonly Finding[]): CommentAllowance {
  const { at, rule, above } = it
  if (above === null) return it
  const isAbout = (finding: Finding) =>
    finding.rule === rule && placed(finding).some(({ path, ...there }) => path === at.path && between(above, there))
  return findings.some(isAbout) ? { ...it, covers: above } : it
}

function notInFile({ rule, at, reason }: CommentAllowance): Problem {
  return {
    says: 'This rule says that the file was not checked, so no comment in the file can allow it: only the settings of the base can, for one path and with a reason.',
    fix: `Take the comment out. Once somebody has tried the file elsewhere, bring this into the settings (.github/rehearsal.yml) by a pull request of its own, which is merged first:
  allow:
    - rule: ${rule}
      path: ${JSON.stringify(at.path)}
      reason: ${JSON.stringify(reason.trim() || 'REASON')}`,
  }
}

function misplaced({ applied, inBlock }: CommentAllowance): Problem | null {
  if (applied)
    return {
      says: 'Production has applied this file: a comment in it can allow nothing any more.',
      fix: 'Take the comment out. What is to be allowed of an applied file is named in the settings, by rule, path and reason.',
    }
  return inBlock ? { says: 'An allowance counts only in a line comment, which starts with two dashes.' } : null
}

function fromSettings(it: SettingsAllowance, ruleIds: readonly string[], unchecked: ReadonlySet<string>): Allowance {
  return {
    at: it.at,
    rule: it.rule,
    allowed: { reason: it.reason, by: 'settings' },
    problem: (unchecked.has(it.rule) ? tooWide(it) : null) ?? problem(it.rule, it.reason, ruleIds),
    mustCover: !isGlob(it.path),
    covers: (finding) => fits(it.path, finding.path),
  }
}

/** What was not checked is allowed for one file that somebody has looked at, by those who have merged the entry. */
function tooWide({ rule, path, fresh }: SettingsAllowance): Problem | null {
  if (isGlob(path))
    return {
      says: `${rule} says that a file was not checked: name that one file, without * or ?.`,
      fix: 'Write one entry for each file that somebody has tried elsewhere, with its whole path.',
    }
  if (fresh)
    return {
      says: `${rule} says that a file was not checked: this entry counts once the base has it.`,
      fix: 'Bring the entry by a pull request of its own, and merge that first.',
    }
  return null
}

function problem(rule: string, reason: string, ruleIds: readonly string[]): Problem | null {
  if (rule === '') return { says: 'This allowance names no rule.' }
  if (!ruleIds.includes(rule)) return { says: `There is no rule called ${rule}, so this allows nothing.` }
  if (rule === BAD || rule === UNUSED)
    return { says: `What ${rule} says cannot be allowed.`, fix: 'Take the allowance out.' }
  return isSaid(reason) ? null : { says: `This allowance of ${rule} gives no reason.` }
}

/** Dots, dashes and what nobody can see are no reason. */
function isSaid(reason: string): boolean {
  return /[\p{L}\p{N}]/u.test(reason.replace(/\p{Default_Ignorable_Code_Point}/gu, ''))
}

/** Whether a finding's place lies in a stretch, ends included. */
function between({ from, to }: Stretch, at: { line: number; column: number }): boolean {
  const behind = at.line > from.line || (at.line === from.line && at.column >= from.column)
  return behind && (at.line < to.line || (at.line === to.line && at.column <= to.column))
}
