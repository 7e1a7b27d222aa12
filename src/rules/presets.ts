/** Sets of levels with a name: what `extends` in the settings chooses. The user's own `rules` win over them. */

import type { Level } from '../model/text.ts'

export interface Preset {
  /** Levels that differ from the rules' own. */
  readonly levels: Readonly<Record<string, Level | 'off'>>
  /** Whether every warning becomes an error and every note a warning. */
  readonly raises: boolean
}

export type PresetName = 'recommended' | 'guide' | 'strict'

/**
 * `recommended` is each rule's own level. `guide` holds a migration to a deployment guide's checklist: guarded statements,
 * comments that say why and how to go back, nothing that loses data or breaks the release that is running. `strict` leaves
 * no finding without weight.
 */
export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  recommended: { levels: {}, raises: false },
  guide: {
    raises: false,
    levels: {
      'assumes-row': 'error',
      'breaks-old-reads': 'error',
      'breaks-old-writes': 'error',
      'create-without-if-not-exists': 'error',
      'deletes-all-rows': 'error',
      'drop-without-if-exists': 'error',
      'many-changes': 'warning',
      'no-rollback-note': 'warning',
      unexplained: 'warning',
    },
  },
  strict: {
    raises: true,
    levels: {
      // What is said of an allowance is no rule's finding, so its level stands here.
      'unused-allowance': 'error',
      // Anybody can open a pull request, and must not be able to stop others by it.
      'version-taken-elsewhere': 'warning',
    },
  },
}

/** The level that a preset which raises makes of another. */
export function raised(level: Level): Level {
  return level === 'note' ? 'warning' : 'error'
}

/** A rule's level under each preset that gives it another one than its own. */
export function otherLevels({ id, level }: { readonly id: string; readonly level: Level | 'off' }): [string, Level][] {
  return Object.entries(PRESETS).flatMap(([name, { levels, raises }]): [string, Level][] => {
    const own = levels[id] ?? (raises && level !== 'off' ? raised(level) : level)
    return own === level || own === 'off' ? [] : [[name, own]]
  })
}
