import { useState } from 'react'
import { client } from '#contract/client.ts'
import type { Me } from '#contract/me.ts'
import { t } from '#language/say.ts'
import { Acts, Button } from '../../components/Button.tsx'
import { useOnce } from '../../components/use-once.ts'
import { useDesk } from '../../frame/desk.ts'
import { askAnew } from '../../frame/other-tabs.ts'
import { saidOf } from '../../frame/use-change.ts'
import { queryClient, useMe } from '../../queries.ts'
import styles from './Import.module.css'

/** Of sources that only name those who write: which of them is the owner. Asked once; whoever is not chosen is somebody else. */
export function WhichIsYou() {
  const me = useMe()
  const { say } = useDesk()
  const once = useOnce()
  const save = async (identities: readonly string[]) => {
    if (!me.data) return
    try {
      const { changeId, sentence: _, ...now } = await client.setMe({ name: me.data.name, identities: [...identities] })
      queryClient.setQueryData(['me'], now)
      say({ sentence: t('It was counted anew.'), changeIds: [changeId] })
      await askAnew(queryClient)
    } catch (error) {
      say({ sentence: saidOf(error), isFailure: true })
    }
  }
  const open = me.data?.identities.filter(({ kind, isMine, isConfirmed }) => kind === 'hidden' && !isMine && !isConfirmed) ?? []
  if (!me.data || open.length === 0) return null
  const mine = me.data.identities.filter(({ isMine }) => isMine).map(({ key }) => key)
  return <Question open={open} onSave={(chosen) => void once(() => save([...mine, ...chosen]))} />
}

/** So many are shown at first; a name in a chat of hundreds is found below. */
const FIRST = 8

export function Question({ open, onSave }: { open: Me['identities']; onSave: (chosen: readonly string[]) => void }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [isWhole, setWhole] = useState(open.length <= FIRST + 2)
  const toggle = (key: string) => setChosen(new Set(chosen.has(key) ? [...chosen].filter((each) => each !== key) : [...chosen, key]))
  return (
    <section className={styles.which} aria-labelledby="which">
      <h2 id="which">{t('Which of these is you?')}</h2>
      <p className="meta">{t('Some of what you brought only names who wrote. Until you say which side is yours, it counts for nobody.')}</p>
      <ul>
        {(isWhole ? open : open.slice(0, FIRST)).map(({ key, value, reason }) => (
          <li key={key}>
            <label>
              <input type="checkbox" checked={chosen.has(key)} onChange={() => toggle(key)} />
              <span>
                {value} <small>{reason}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {!isWhole && (
        <p>
          <button type="button" className="more" onClick={() => setWhole(true)}>
            {t('{n} more^figures', { n: open.length - FIRST })}
          </button>
        </p>
      )}
      <Acts>
        <Button look="go" disabled={chosen.size === 0} onClick={() => onSave([...chosen])}>
          {chosen.size > 1 ? t('These are me') : t('This is me')}
        </Button>
        <Button look="quiet" onClick={() => onSave([])}>
          {t('None of them')}
        </Button>
      </Acts>
    </section>
  )
}
