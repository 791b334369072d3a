import type { TimelineEntry } from '#contract/people.ts'
import { ACT_KINDS, type ActKind } from '#domain/interactions/acts.ts'
import { type PlainPhrase, t } from '#language/say.ts'
import { Menu } from '../../components/Menu.tsx'
import styles from './History.module.css'

const TITLES = {
  ask: 'ask^act',
  give: 'give^act',
  thanks: 'thanks^act',
  promise: 'promise^act',
  congratulation: 'wish^act',
  invitation: 'invitation^act',
  pitch: 'offer^act',
} as const satisfies Record<ActKind, PlainPhrase>

/** Of a message to many, what the ledger counts for nobody. */
const TO_MANY: Partial<Record<ActKind, PlainPhrase>> = {
  ask: 'ask of many^act',
  give: 'something for many^act',
  congratulation: 'wish to many^act',
  pitch: 'offer to many^act',
}

export interface ActTagsProps {
  acts: TimelineEntry['acts']
  /** The message went to so many that what it asks or gives counts for nobody. */
  toMany: boolean
  onActs: (acts: readonly ActKind[]) => void
}

/** What a message does, as tags that a press corrects; where nothing was recognised, a quiet way to say so. */
export function ActTags({ acts, toMany, onActs }: ActTagsProps) {
  const titleOf = (kind: ActKind) => t((toMany && TO_MANY[kind]) || TITLES[kind])
  const kinds = acts.map(({ kind }) => kind)
  const words = acts.flatMap((act) => act.words)
  const toggled = (kind: ActKind) => (kinds.includes(kind) ? kinds.filter((each) => each !== kind) : [...kinds, kind])
  const label =
    kinds.length === 0 ? t('Say what this message does') : t('This message: {acts}. Correct it', { acts: kinds.map(titleOf).join(', ') })
  return (
    <span
      className={kinds.length === 0 ? styles.untagged : styles.tags}
      title={words.length > 0 ? t('Because of: {words}', { words: words.join(', ') }) : undefined}
    >
      <Menu
        label={label}
        small
        parts={[
          ACT_KINDS.map((kind) => ({ title: t(TITLES[kind]), isChosen: kinds.includes(kind), onChoose: () => onActs(toggled(kind)) })),
          kinds.length > 0 ? [{ title: t('Neither of these'), onChoose: () => onActs([]) }] : [],
        ]}
      >
        {kinds.length === 0 ? '+' : kinds.map((kind) => <i key={kind}>{titleOf(kind)}</i>)}
      </Menu>
    </span>
  )
}
