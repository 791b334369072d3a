import type { TimelineEntry } from '#contract/people.ts'
import { ACT_KINDS, type ActKind } from '#domain/interactions/acts.ts'
import { Menu } from '../../components/Menu.tsx'
import styles from './History.module.css'

const TITLES: Readonly<Record<ActKind, string>> = {
  ask: 'ask',
  give: 'give',
  thanks: 'thanks',
  promise: 'promise',
  congratulation: 'wish',
  invitation: 'invitation',
  pitch: 'offer',
}

/** What a message does, as tags that a press corrects; where nothing was recognised, a quiet way to say so. */
export function ActTags({ acts, onActs }: { acts: TimelineEntry['acts']; onActs: (acts: readonly ActKind[]) => void }) {
  const kinds = acts.map(({ kind }) => kind)
  const words = acts.flatMap((act) => act.words)
  const toggled = (kind: ActKind) => (kinds.includes(kind) ? kinds.filter((each) => each !== kind) : [...kinds, kind])
  const label =
    kinds.length === 0 ? 'Say what this message does' : `This message: ${kinds.map((kind) => TITLES[kind]).join(', ')}. Correct it`
  return (
    <span
      className={kinds.length === 0 ? styles.untagged : styles.tags}
      title={words.length > 0 ? `Because of: ${words.join(', ')}` : undefined}
    >
      <Menu
        label={label}
        small
        parts={[
          ACT_KINDS.map((kind) => ({ title: TITLES[kind], isChosen: kinds.includes(kind), onChoose: () => onActs(toggled(kind)) })),
          kinds.length > 0 ? [{ title: 'Neither of these', onChoose: () => onActs([]) }] : [],
        ]}
      >
        {kinds.length === 0 ? '+' : kinds.map((kind) => <i key={kind}>{TITLES[kind]}</i>)}
      </Menu>
    </span>
  )
}
