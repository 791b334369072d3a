import { client, invitationHref } from '#contract/client.ts'
import type { EventPage } from '#contract/events.ts'
import { t } from '#language/say.ts'
import { Acts, Button, buttonClass } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { RowShapes } from '../../components/States.tsx'
import { useChange } from '../../frame/use-change.ts'
import { useEvent } from '../../queries.ts'
import { AskMore } from './AskMore.tsx'
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
  const { id, isOwn, isPast, answers, about, guests, everybody } = event
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
          <GuestList guests={guests} onAnswer={(guest, answer) => void change(() => client.noteAnswer(id, guest, answer))} />
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
        <Button look="quiet" onClick={onClose}>
          {t('Close')}
        </Button>
      </Acts>
    </>
  )
}
