import { useState } from 'react'
import { client } from '#contract/client.ts'
import { t } from '#language/say.ts'
import { Introductions } from '../components/Introductions.tsx'
import { MarginSection } from '../components/Page.tsx'
import { Failed } from '../components/States.tsx'
import { useIntroductions } from '../queries.ts'
import { type Named, useDesk } from './desk.ts'
import { IntroduceDialog } from './IntroduceDialog.tsx'
import { useChange } from './use-change.ts'

/** Those that are over stand below, so many of them. */
const MOST_OVER = 3

/** A part of the margin: introductions of one person, with a way to begin one, or of everybody. */
export function IntroductionsSection({ person }: { person?: Named }) {
  const found = useIntroductions(person?.id)
  const change = useChange()
  const { on } = useDesk()
  const [begins, setBegins] = useState(false)
  const all = found.data?.introductions ?? []
  const shown = [...all.filter(({ next }) => next.length > 0), ...all.filter(({ next }) => next.length === 0).slice(0, MOST_OVER)]
  return (
    <MarginSection
      title={t('Introductions')}
      more={
        person && (
          <button type="button" className="more" onClick={() => setBegins(true)}>
            {t('Introduce^one person')}
          </button>
        )
      }
    >
      {found.error && !found.data && (
        <Failed error={found.error} what={t('Introductions could not be read.')} onRetry={() => void found.refetch()} />
      )}
      {found.data && shown.length === 0 && (
        <p>{person ? t('None yet.^introductions') : t('None yet. Two people chosen on the map can be introduced.')}</p>
      )}
      <Introductions introductions={shown} today={on} onStep={(id, step) => change(() => client.stepIntroduction(id, step), { of: id })} />
      {begins && person && <IntroduceDialog first={person} onClose={() => setBegins(false)} />}
    </MarginSection>
  )
}
