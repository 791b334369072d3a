import { figuresToTenths } from '#language/numbers.ts'
import { type Phrase, t, tn } from '#language/say.ts'
import { dayFromNumber } from '../time.ts'
import { capitalised, chanceInWords, durationInWords, monthInWords, ratioInWords, rhythmInWords } from '../words.ts'
import type { Basis } from './explain.ts'
import type { TieState } from './judge.ts'

export interface Part {
  readonly label: string
  readonly text: string
}

/**
 * What each state came to in two years of mail at one institute: in touch again within two usual gaps.
 * @source docs/tie-model.md, section 7
 */
export const RESUMED = {
  warm: 'Ties like this resume by themselves in about two thirds of the cases.',
  cooling: 'Ties like this resume by themselves in about half of the cases.',
  drifting: 'Ties like this resume by themselves in about a third of the cases.',
  dormant: 'Ties like this resume by themselves in about one case in nine.',
} as const satisfies Record<Exclude<TieState, 'never-met' | 'new'>, Phrase>

/** "Why this warmth": every part of the figure in words, in the order they are read. */
export function partsOf(basis: Basis): readonly Part[] {
  const { judgement, asOf } = basis
  if (judgement.shown === null) return neverMetParts(basis)
  return [
    { label: t('Usual gap'), text: usualGap(basis) },
    { label: t('Rests on'), text: restsOn(basis) },
    { label: t('Since the last'), text: sinceLast(basis) },
    { label: t('In touch soon'), text: pulse(basis) },
    {
      label: t('Has ended'),
      text: capitalised(t('{chance} that the last contact was the last.', { chance: chanceInWords(1 - judgement.shown.alive) })),
    },
    { label: t('Strength'), text: strength(basis) },
    { label: t('What it means'), text: meaning(judgement.state, judgement.shown.isOwn) },
    ...(asOf ? [{ label: t('As of'), text: t('{day}, the last day on record.', { day: asOf }) }] : []),
  ]
}

function neverMetParts({ judgement, connectedOn }: Basis): readonly Part[] {
  const { warmth } = judgement
  return [
    { label: t('Rests on'), text: t('No contact on record.') },
    {
      label: t('Warmth'),
      text: connectedOn
        ? t('{warmth} of 100, only from the connection: eight at first, half of that every two years.', { warmth })
        : t('{warmth} of 100, only for being in your address book.', { warmth }),
    },
  ]
}

/** The gap learned from what happened, then what the owner wishes or has let pass. */
function usualGap({ tie, learned, usualDays, judgement, rhythmDays }: Basis): string {
  const counted = rhythmInWords(judgement.reading!.g)
  const told =
    tie.n < 4
      ? t('Too few to know a rhythm; a month is assumed to begin with.')
      : capitalised(t(REGULARITY[regularity(tie.n, learned.k)], { rhythm: rhythmInWords(usualDays) }))
  if (rhythmDays) return t('{told} You set {rhythm}, and that is what counts.', { told, rhythm: rhythmInWords(rhythmDays) })
  return judgement.reading!.g > learned.g * 1.01 ? t('{told} You let cards pass, so it counts as {counted}.', { told, counted }) : told
}

type Regularity = 'clockwork' | 'on-and-off' | 'fairly' | 'give-or-take'

const REGULARITY = {
  clockwork: '{rhythm}, like clockwork.',
  'on-and-off': '{rhythm}, on and off.',
  fairly: '{rhythm}, fairly regular.',
  'give-or-take': '{rhythm}, give or take.',
} as const satisfies Record<Regularity, Phrase>

function regularity(n: number, k: number): Regularity {
  if (n >= 8 && k >= 2) return 'clockwork'
  if (k < 0.9) return 'on-and-off'
  return k >= 1.5 ? 'fairly' : 'give-or-take'
}

function restsOn({ tie }: Basis): string {
  const month = monthInWords(dayFromNumber(tie.firstDay!))
  if (tie.n === 1) return t('One day with contact, in {month}; little to go by.', { month })
  return capitalised(
    tie.n < 4
      ? tn(tie.n, 'one day with contact, in {month}; little to go by.', '{n} days with contact, the first in {month}; little to go by.', {
          month,
        })
      : tn(tie.n, 'one day with contact, in {month}.', '{n} days with contact, the first in {month}.', { month }),
  )
}

/** Where part of a silence does not count, nine months may be little more than a gap of nine days: that is said before they are compared. */
function sinceLast({ tie, usualDays, silentDays, awayDays, rhythmDays }: Basis): string {
  const silence = silentDays === 0 ? t('Less than a day') : capitalised(durationInWords(silentDays))
  // Beside what the owner would like, what was usual says little.
  const ratio = tie.n < 4 || rhythmDays ? null : ratioInWords((silentDays - awayDays) / usualDays)
  if (awayDays === 0) return ratio === null ? `${silence}.` : t('{silence}: {ratio}.', { silence, ratio })
  const counted = tn(
    awayDays,
    '{silence}; one day of it does not count, for nothing you wrote then is on record.',
    '{silence}; {n} days of it do not count, for nothing you wrote then is on record.',
    { silence },
  )
  return ratio === null ? counted : `${counted} ${t('What counts is {ratio}.', { ratio })}`
}

function pulse({ judgement, rhythmDays, learned }: Basis): string {
  const { g } = rhythmDays ? learned : judgement.reading!
  const chance = chanceInWords(judgement.shown!.pulse)
  const span = durationInWords(Math.max(30, 2 * g))
  return capitalised(t('{chance} that you are in touch within the next {span} if nobody does anything.', { chance, span }))
}

function strength({ judgement }: Basis): string {
  const meetings = judgement.strength
  if (meetings < 0.1) return t('What passed adds up to less than a tenth of one meeting, counting half for every half year gone by.')
  return t('What passed adds up to {meetings} meetings, counting half for every half year gone by.', {
    meetings: figuresToTenths(meetings),
  })
}

/** Two chances that differ have to say why. */
function meaning(state: TieState, isOwn: boolean): string {
  if (state === 'new' || state === 'never-met') return t('The first weeks decide; most ties of one contact stay at one.')
  const resumed = t(RESUMED[state])
  return isOwn ? t('{resumed} That was measured elsewhere; the chances here go by your own ties.', { resumed }) : resumed
}
