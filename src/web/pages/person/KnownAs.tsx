import { type FormEvent, useState } from 'react'
import { client } from '#contract/client.ts'
import type { PersonPage } from '#contract/people.ts'
import { type PlainPhrase, t, tn } from '#language/say.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { FormEnd } from '../../components/FormEnd.tsx'
import { MarginSection } from '../../components/Page.tsx'
import { useChange } from '../../frame/use-change.ts'
import { AddressDialog } from './AddressDialog.tsx'
import styles from './Person.module.css'

const KINDS = {
  mail: 'Mail',
  phone: 'Phone',
  linkedin: 'LinkedIn',
  handle: 'Handle',
  web: 'Web',
  hidden: 'By name alone',
} as const satisfies Record<string, PlainPhrase>
const titleOf = (kind: string) => (Object.hasOwn(KINDS, kind) ? t(KINDS[kind as keyof typeof KINDS]) : kind)

type Identities = PersonPage['identities']

/** Every identity with the reason why it is theirs; some can be given to somebody else. */
export function KnownAs({ person }: { person: PersonPage }) {
  const { id, name, identities } = person
  const [isSplitting, setSplitting] = useState(false)
  const [isAdding, setAdding] = useState(false)
  const change = useChange()
  const split = async (keys: readonly string[]) => {
    setSplitting(false)
    await change(() => client.split(id, keys))
  }
  return (
    <MarginSection
      title={t('Known as')}
      more={
        <button type="button" className="more" onClick={() => setAdding(true)}>
          {t('Add an address')}
        </button>
      }
    >
      <dl className={styles.facts}>
        {eachOnce(identities).map(([{ key, kind, value, because }, ...more]) => (
          <div key={key}>
            <dt>{titleOf(kind)}</dt>
            <dd>
              {value}
              <small>
                {more.length > 0 ? tn(more.length + 1, 'in one place; {because}', 'in {n} places; {because}', { because }) : because}
              </small>
            </dd>
          </div>
        ))}
      </dl>
      {identities.length > 1 && (
        <button type="button" className="more" onClick={() => setSplitting(true)}>
          {t('Not all theirs?')}
        </button>
      )}
      {isAdding && <AddressDialog person={person} onClose={() => setAdding(false)} />}
      {isSplitting && (
        <SplitDialog name={name} identities={identities} onClose={() => setSplitting(false)} onSplit={(keys) => void split(keys)} />
      )}
    </MarginSection>
  )
}

/** Somebody named in eight threads without an address has eight identities that read alike: they are told once. */
function eachOnce(identities: Identities): [Identities[number], ...Identities][] {
  const alike = Map.groupBy(identities, ({ key, kind, value }) => (kind === 'hidden' ? value : key))
  return [...alike.values()].map(([first, ...rest]) => [first!, ...rest])
}

interface SplitProps {
  name: string
  identities: Identities
  onClose: () => void
  onSplit: (keys: readonly string[]) => void
}

function SplitDialog({ name, identities, onClose, onSplit }: SplitProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const toggle = (key: string) => setChosen(new Set(chosen.has(key) ? [...chosen].filter((each) => each !== key) : [...chosen, key]))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSplit([...chosen])
  }
  return (
    <Dialog label={t('What of {name} is somebody else’s?', { name })} onClose={onClose}>
      <form className={styles.split} onSubmit={submit}>
        <h2>{t('What is somebody else’s?')}</h2>
        <p className="meta">{t('What you choose becomes a person of its own, with all that passed. It can be taken back at any time.')}</p>
        <ul>
          {identities.map(({ key, kind, value }) => (
            <li key={key}>
              <label>
                <input type="checkbox" checked={chosen.has(key)} onChange={() => toggle(key)} />
                <span>
                  {value} <small>{titleOf(kind)}</small>
                </span>
              </label>
            </li>
          ))}
        </ul>
        <FormEnd go={t('Two people')} disabled={chosen.size === 0 || chosen.size === identities.length} onLeave={onClose} />
      </form>
    </Dialog>
  )
}
