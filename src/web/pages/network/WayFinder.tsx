import { useState } from 'react'
import type { WaysShown } from '#contract/network.ts'
import { t } from '#language/say.ts'
import { Acts, Button } from '../../components/Button.tsx'
import { Monogram } from '../../components/Monogram.tsx'
import { MarginSection } from '../../components/Page.tsx'
import { Failed } from '../../components/States.tsx'
import type { Named } from '../../frame/desk.ts'
import { IntroduceDialog } from '../../frame/IntroduceDialog.tsx'
import { PersonField } from '../../frame/PersonField.tsx'
import { usePerson } from '../../queries.ts'
import styles from './Network.module.css'
import type { OnSearch } from './NetworkView.tsx'
import type { NetworkSearch } from './network-search.ts'

interface FinderProps {
  search: NetworkSearch
  ways: { data: WaysShown | undefined; error: Error | null; refetch: () => unknown }
  onSearch: OnSearch
  onLook: (id: string) => void
}

/** "A way to": whom, from whom if not from the owner, and how. */
export function WayFinder({ search, ways, onSearch, onLook }: FinderProps) {
  const [asksFrom, setAsksFrom] = useState(search.from !== undefined)
  const [introduces, setIntroduces] = useState(false)
  const to = useNamed(search.to)
  const from = useNamed(search.from)
  return (
    <MarginSection title={t('A way to')}>
      <div className={styles.finder}>
        <PersonField
          label={t('A way to')}
          isLabelHidden
          placeholder={t('Anybody')}
          person={to}
          except={search.from ? [search.from] : []}
          onChoose={(person) => onSearch({ to: person?.id, ...(person ? {} : { from: undefined }) })}
        />
        {asksFrom ? (
          <PersonField
            label={t('From')}
            placeholder={t('You')}
            person={from}
            except={search.to ? [search.to] : []}
            onChoose={(person) => onSearch({ from: person?.id })}
          />
        ) : (
          search.to && (
            <button type="button" className="more" onClick={() => setAsksFrom(true)}>
              {t('From somebody else')}
            </button>
          )
        )}
      </div>
      <div aria-live="polite">
        {search.to && ways.error && !ways.data && (
          <Failed error={ways.error} what={t('The way could not be looked up.')} onRetry={() => void ways.refetch()} />
        )}
        {search.to && ways.data && (
          <Ways
            key={`${search.from} ${search.to}`}
            shown={ways.data}
            onLook={onLook}
            onIntroduce={from?.name && to?.name ? () => setIntroduces(true) : undefined}
          />
        )}
      </div>
      {introduces && from && to && <IntroduceDialog first={from} second={to} onClose={() => setIntroduces(false)} />}
    </MarginSection>
  )
}

interface WaysProps {
  shown: WaysShown
  onLook: (id: string) => void
  /** Where two others are asked about. */
  onIntroduce: (() => void) | undefined
}

function Ways({ shown: { sentence, ways }, onLook, onIntroduce }: WaysProps) {
  const [seen, setSeen] = useState(1)
  const [first, ...others] = ways
  const isYours = first?.steps.length === 3 && first.steps[1]!.id === null
  const hand = first && first.steps.length > 2 ? first.steps[1] : undefined
  return (
    <>
      <p className={styles.say}>{sentence}</p>
      {ways.slice(0, seen).map((way, i) => (
        <ol key={way.steps.map(({ id }) => id).join()} className={styles.way} aria-label={i === 0 ? t('The way') : t('Another way')}>
          {way.steps.map(({ id, name, words }) => (
            <li key={id ?? 'you'}>
              {id === null ? (
                <span className={styles.you} aria-hidden="true">
                  {t('you')}
                </span>
              ) : (
                <Monogram id={id} name={name} size="m" />
              )}
              <span>
                {id === null ? (
                  <b>{name}</b>
                ) : (
                  <button type="button" onClick={() => onLook(id)}>
                    {name}
                  </button>
                )}
                {words}
              </span>
            </li>
          ))}
        </ol>
      ))}
      <Acts className={styles.acts}>
        {hand?.id && (
          <Button look="go" small onClick={() => onLook(hand.id!)}>
            {t('Ask {name} first', { name: hand.name.split(' ')[0]! })}
          </Button>
        )}
        {isYours && onIntroduce && (
          <Button look="go" small onClick={onIntroduce}>
            {t('Introduce them')}
          </Button>
        )}
        {others.length > 0 && seen === 1 && (
          <Button small onClick={() => setSeen(3)}>
            {others.length === 1 ? t('One other way') : t('Two other ways')}
          </Button>
        )}
      </Acts>
    </>
  )
}

/** Somebody by their id, with the name as soon as it is known. */
function useNamed(id: string | undefined): Named | undefined {
  const person = usePerson(id ?? '', id !== undefined)
  return id === undefined ? undefined : { id, name: person.data?.name ?? '' }
}
