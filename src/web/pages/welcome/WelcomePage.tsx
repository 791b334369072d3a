import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useEffect } from 'react'
import { client } from '#contract/client.ts'
import { t } from '#language/say.ts'
import { useChange } from '../../frame/use-change.ts'
import { useSending } from '../../frame/use-sending.ts'
import { useImports, useSources } from '../../queries.ts'
import { Bring } from './Bring.tsx'
import { FirstMinutesStep } from './FirstMinutes.tsx'
import { ReadingLine } from './ReadingLine.tsx'
import { Steps } from './Steps.tsx'
import { MeStep } from './ThisIsYou.tsx'
import type { StepName } from './welcome-search.ts'
import { PeopleStep } from './YourPeople.tsx'

/** Four steps on one quiet page. While an archive is read, the next step is already open. */
export function WelcomePage() {
  const { step = 'bring' } = useSearch({ from: '/welcome' })
  const navigate = useNavigate()
  const setStep = useCallback(
    (next: StepName) => void navigate({ to: '/welcome', search: next === 'bring' ? {} : { step: next } }),
    [navigate],
  )
  const change = useChange()
  const imports = useImports()
  const sources = useSources()
  const toNext = useCallback(() => setStep('you'), [setStep])
  const { sending, send, forget } = useSending(toNext)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step begins at its top
  useEffect(() => {
    document.title = `${t('Begin')} · Tend`
    scrollTo(0, 0)
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [step])

  const leave = useCallback(
    (to: '/' | '/people', hash?: string) => {
      sessionStorage.setItem('welcome', 'left')
      void navigate({ to, ...(hash ? { hash } : {}) })
    },
    [navigate],
  )
  const demo = async () => {
    if (await change(client.demo)) setStep('people')
  }
  const isReading = imports.data?.isBusy ?? false
  return (
    <>
      <Steps step={step} onStep={setStep} onLeave={() => leave('/')} />
      <main id="main" tabIndex={-1}>
        {imports.data && <ReadingLine imports={imports.data} onNext={step === 'bring' ? toNext : undefined} />}
        {step === 'bring' && (
          <Bring
            sources={sources.data ?? []}
            sending={sending}
            onFiles={(files) => void send(files)}
            onForget={forget}
            onDemo={() => void demo()}
            onType={() => leave('/people', 'add')}
          />
        )}
        {step === 'you' && <MeStep isReading={isReading} onNext={() => setStep('people')} />}
        {step === 'people' && <PeopleStep isReading={isReading} onNext={() => setStep('minutes')} />}
        {step === 'minutes' && <FirstMinutesStep isReading={isReading} next={imports.data?.next ?? []} onToday={() => leave('/')} />}
      </main>
    </>
  )
}
