import type { Act, ActKind } from '../interactions/acts.ts'
import { chooseLanguage } from './choose-language.ts'
import { type Found, findCues } from './find-cues.ts'
import type { Cue } from './language.ts'
import { ownWordsOf } from './own-words.ts'
import type { Lessons } from './weigh.ts'

/** One message of which the owner said what it does. */
export interface Corrected {
  readonly acts: readonly Act[]
  /** What had been recognised, with its words. */
  readonly before: readonly Act[]
  /** Its first words, where they are at hand: an act that was missed has no words of its own. */
  readonly text?: string | undefined
}

/** What one denial takes from a cue: a strong one still carries its act alone, a weak one no longer does. */
const DOUBT = 0.25
/** So many denials more than confirmations, and a cue says nothing of the act any more. */
const DENIALS = 2
/** What one act added gives to each cue that spoke for it too softly, and the most that all give together. */
const TRUST = 0.4
const MOST_TRUST = 1.2

/**
 * What the owner's corrections teach: a change of weight for each cue concerned.
 *
 * An act taken away counts against the cues by which it was recognised, an act kept for them: denied twice, a cue loses its force for
 * that act. An act added strengthens the cues that were found in the message and spoke for it. Question marks and the length of a
 * message are not cues and unlearn nothing, and no cue is weakened below nought; so no correction silences an act.
 *
 * @param corrections  in any order, one a message
 */
export function lessonsFrom(corrections: readonly Corrected[]): Lessons {
  const heard = new Map<string, { cue: Cue; act: ActKind; against: number; added: number }>()
  const hear = (text: string, act: ActKind, sign: 'denied' | 'kept' | 'added') => {
    for (const cue of cuesIn(text, act, sign)) {
      const key = `${act} ${cue.name}`
      const before = heard.get(key) ?? { cue, act, against: 0, added: 0 }
      heard.set(key, {
        ...before,
        against: before.against + (sign === 'denied' ? 1 : -1),
        added: before.added + Number(sign === 'added'),
      })
    }
  }
  for (const { acts, before, text } of corrections) {
    const said = new Set(acts.map(({ kind }) => kind))
    const known = new Set(before.map(({ kind }) => kind))
    for (const act of before) hear(act.words.join('\n'), act.kind, said.has(act.kind) ? 'kept' : 'denied')
    for (const kind of said) if (!known.has(kind)) hear(text ?? before.flatMap(({ words }) => words).join('\n'), kind, 'added')
  }
  return lessonsOf([...heard.values()])
}

function lessonsOf(heard: readonly { cue: Cue; act: ActKind; against: number; added: number }[]): Lessons {
  const lessons: Record<string, Partial<Record<ActKind, number>>> = {}
  for (const { cue, act, against, added } of heard) {
    const weight = cue.says[act]!
    const change = against >= DENIALS ? -weight : against > 0 ? -DOUBT * weight : Math.min(added * TRUST, MOST_TRUST)
    if (change !== 0) lessons[cue.name] = { ...lessons[cue.name], [act]: change }
  }
  return lessons
}

/**
 * The cues in a text that speak for an act. Where none does, what was recognised was recognised by its plain words: they are doubted and
 * kept, never strengthened, since a message has hundreds of them.
 */
function cuesIn(text: string, act: ActKind, sign: 'denied' | 'kept' | 'added'): Set<Cue> {
  const { found, runs } = findCues(chooseLanguage(text), ownWordsOf(text), '')
  const speaking = (heard: readonly Found[]) => heard.map(({ cue }) => cue).filter(({ says }) => (says[act] ?? 0) > 0)
  const cues = speaking(found)
  return new Set(cues.length > 0 || sign === 'added' ? cues : speaking(runs))
}
