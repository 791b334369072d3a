import { useState } from 'react'
import { client, invitationHref } from '#contract/client.ts'
import type { EventPage } from '#contract/events.ts'
import { t } from '#language/say.ts'
import { Acts, Button, buttonClass } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { RowShapes } from '../../components/States.tsx'
import { useDesk } from '../../frame/desk.ts'
import { useChange } from '../../frame/use-change.ts'
import { useEvent } from '../../queries.ts'
import { AskMore } from './AskMore.tsx'
import { ChangeEvent } from './ChangeEvent.tsx'
import styles from './Events.module.css'
import { GuestList } from './GuestList.tsx'
import { WhoCame } from './WhoCame.tsx'
import { WhomToMeet } from './WhomToMeet.tsx'

/** One event over the page: of one's own the answers, or who came; of others everybody who is asked. */
export function EventDialog({ id, title, onClose }: { id: string; title: string; onClose: () => void }) {
  const event = useEvent(id)
  return (
    <Dialog label={title} onClose={onClose} wide>
      <div className={styles.dialog}>
        <h2>{title}</h2>
        <Loaded from={event} what={t('The event could not be read.')} shape={<RowShapes rows={4} />}>
          {(data) => <Inside event={data} onClose={onClose} />}
        </Loaded>
      </div>
    </Dialog>
  )
}

function Inside({ event, onClose }: { event: EventPage; onClose: () => void }) {
  const change = useChange()
  const { on } = useDesk()
  const [isChanging, setChanging] = useState(false)
  const { id, isOwn, isPast, answers, about, guests, everybody, details } = event
  // Closed first: an event that is gone is not asked for again.
  const callOff = () => {
    onClose()
    void change(() => client.callOffEvent(id))
  }
  if (isChanging && details)
    return (
      <ChangeEvent
        id={id}
        details={details}
        today={on}
        onSave={(changed) => change(() => client.changeEvent(id, changed))}
        onClose={() => setChanging(false)}
      />
    )
  if (isOwn && isPast)
    return (
      <WhoCame
        event={event}
        onSave={async (people) => (await change(() => client.noteWhoCame(id, people))) && onClose()}
        onClose={onClose}
      />
    )
  return (
    <>
      <p className="serif">{isOwn ? answers : about}</p>
      {isOwn ? (
        <>
          <GuestList
            guests={guests}
            onAnswer={(guest, answer) => void change(() => client.noteAnswer(id, guest, answer), { of: `${guest} ${answer}` })}
          />
          <AskMore without={guests} onAsk={(people) => change(() => client.askGuests(id, people))} />
        </>
      ) : everybody.length > 0 ? (
        <WhomToMeet people={everybody} />
      ) : (
        <p className="meta">{t('The calendar names nobody else.')}</p>
      )}
      <Acts>
        {isOwn && (
          <a className={buttonClass('outline')} href={invitationHref(id)} download>
            {t('Download the invitation')}
          </a>
        )}
        {details && (
          <>
            <Button onClick={() => setChanging(true)}>{t('Change it')}</Button>
            <Button look="quiet" onClick={callOff}>
              {t('Call it off')}
            </Button>
          </>
        )}
        <Button look="quiet" onClick={onClose}>
          {t('Close')}
        </Button>
      </Acts>
    </>
  )
}
