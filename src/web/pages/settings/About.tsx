import { t } from '#language/say.ts'
import { useStatus } from '../../queries.ts'
import { Question, Section } from './Section.tsx'

export function About() {
  const status = useStatus()
  return (
    <Section id="about" title={t('About')}>
      <Question asks={t('What is this?')}>
        <p className="serif">
          {t(
            'Tend {version}. It keeps a network warm before it is needed. It runs on your machine, asks no server, and is free software under the AGPL, version 3 or later.',
            { version: status.data?.version ?? '' },
          )}
        </p>
      </Question>
    </Section>
  )
}
