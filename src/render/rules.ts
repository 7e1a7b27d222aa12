/** What `rules` and `explain` print. */

import type { Rule } from '../model/rule.ts'
import type { Level } from '../model/text.ts'

/** One line per rule: id, level, title. */
export function rulesText(rules: readonly Rule[]): string {
  const width = Math.max(0, ...rules.map(({ id }) => id.length))
  return rules.map(({ id, level, title }) => `${id.padEnd(width)}  ${level.padEnd(7)}  ${title}\n`).join('')
}

/**
 * Everything about one rule: title, level, why, what to do, and the `link` to its page, and the first examples of it where they are at hand. `presets` are those under
 * which it has another level.
 */
export function explainText(
  rule: Rule,
  link: string,
  presets: readonly (readonly [string, Level])[] = [],
  examples: { readonly bad: string; readonly said: string; readonly good: string } | null = null,
): string {
  const others = presets.map(([name, level]) => `${level} with "extends: ${name}"`).join(', ')
  const parts = [
    `${rule.id} (${rule.level}${others && `; ${others}`}): ${rule.title}`,
    paragraph('Why', rule.why),
    paragraph('What to do', rule.fix),
    ...(examples === null
      ? []
      : [paragraph('Reported', `${examples.bad}\n\n${examples.said}`), paragraph('Not reported', examples.good)]),
    paragraph(examples === null ? 'Examples' : 'More examples', link),
  ]
  return `${parts.join('\n\n')}\n`
}

function paragraph(title: string, text: string): string {
  return `${title}\n${indented(text)}`
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : `  ${line}`))
    .join('\n')
}

/** What a program may want to know of a rule; `page` is its page's address. */
export function ruleFacts({ id, group, level, title, why, fix }: Rule, page: string) {
  return { id, group, level, title, why, fix, page }
}
