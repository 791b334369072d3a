/** Names of people who do not exist, put together from syllables; the same for the same chance. */
const [STARTS, MIDDLES, ENDS] = [
  [
    'Al',
    'Be',
    'Ca',
    'Do',
    'El',
    'Fa',
    'Gi',
    'Ha',
    'Ir',
    'Jo',
    'Ka',
    'Li',
    'Ma',
    'Ne',
    'Or',
    'Pe',
    'Qui',
    'Ro',
    'Sa',
    'Ti',
    'Ul',
    'Vi',
    'Wen',
    'Zo',
  ],
  ['ra', 'len', 'mi', 'do', 'sti', 'ver', 'na', 'bel', 'tor', 'shi', 'gu', 'fen', 'cke', 'lo', 'pri', 'mun', 'da', 'wi', 'xa', 'yo'],
  ['a', 'an', 'o', 'us', 'ine', 'er', 'ey', 'ov', 'sen', 'ski', 'berg', 'ton', 'man', 'ez', 'ini', 'aux', 'oglu', 'wood', 'feld', 'gård'],
] as const

export interface MadeName {
  readonly first: string
  readonly last: string
}

export function madeName(chance: () => number): MadeName {
  const one = <T>(of: readonly T[]): T => of[Math.floor(chance() * of.length)]!
  return { first: one(STARTS) + one(MIDDLES) + one(ENDS).slice(0, 2), last: one(STARTS) + one(MIDDLES) + one(MIDDLES) + one(ENDS) }
}

/** "Torvi Works", one of about fifteen hundred. */
export function madeOrganisation(chance: () => number): string {
  const one = <T>(of: readonly T[]): T => of[Math.floor(chance() * of.length)]!
  return `${one(STARTS)}${one(MIDDLES)} ${one(['Works', 'Partners', 'Labs'])}`
}
