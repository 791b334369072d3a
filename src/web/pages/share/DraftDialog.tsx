import { type FormEvent, useState } from 'react'
import type { Draft, SharePage } from '#contract/share.ts'
import { composerWay } from '#domain/coach/share/answer-ways.ts'
import { isPostingNetwork, NETWORKS } from '#domain/coach/share/bounds.ts'
import { NETWORK_TITLES } from '#domain/coach/share/network-titles.ts'
import { t } from '#language/say.ts'
import { Acts, Button } from '../../components/Button.tsx'
import { copyWords } from '../../components/copy-words.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { DidItGoOut } from '../../components/DidItGoOut.tsx'
import { Choice, Field } from '../../components/Field.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useDraft } from '../../components/use-draft.ts'
import { openPage } from './deeds.ts'
import { fieldFromInstant, instantFromField } from './draft-time.ts'
import styles from './Share.module.css'
import type { ShareActs } from './use-share-acts.ts'

interface DraftDialogProps {
  /** Left out for a new one. */
  draft: Draft | undefined
  share: SharePage
  zone: string
  acts: ShareActs
  onClose: () => void
}

/** A post in the making: its words, where and when; taken to the network's own composer, filled in where that allows. */
export function DraftDialog({ draft, share, zone, acts, onClose }: DraftDialogProps) {
  const [written, setWritten, forget] = useDraft(`post-${draft?.id ?? 'new'}`, {
    network: draft?.network ?? share.networks[0]?.network ?? 'linkedin',
    text: draft?.text ?? '',
    at: fieldFromInstant(draft?.plannedAt ?? null, zone),
  })
  const { network, text, at } = written
  const setAt = (when: string) => setWritten({ ...written, at: when })
  const [wasOpened, setWasOpened] = useState(false)
  const [isCopied, setCopied] = useState(false)
  const advice = share.networks.find((each) => each.network === network)?.advice
  const until = advice?.until
  const way = composerWay(network, { text, mastodonHost: share.mastodonHost ?? undefined })
  const leave = () => {
    forget()
    onClose()
  }
  const save = async (event?: FormEvent) => {
    event?.preventDefault()
    const post = { network, text: text.trim(), plannedAt: instantFromField(at, zone) }
    if (post.text && (await (draft ? acts.editDraft(draft.id, post) : acts.addDraft(post)))) leave()
  }
  const take = async () => {
    if (!way?.isFilled) setCopied(await copyWords(text))
    openPage(way?.href)
    setWasOpened(true)
  }
  const out = async () => {
    const isChanged = draft && (text.trim() !== draft.text || network !== draft.network)
    if (isChanged && !(await acts.editDraft(draft.id, { network, text: text.trim() }))) return
    if (draft && (await acts.draftIsOut(draft.id))) leave()
  }
  return (
    <Dialog label={draft ? t('A draft') : t('A new draft')} onClose={onClose}>
      <form className={styles.form} onSubmit={save}>
        <label htmlFor="draft-words">{t('What you want to say')}</label>
        <textarea
          id="draft-words"
          rows={6}
          value={text}
          maxLength={20_000}
          data-first
          onChange={(event) => setWritten({ ...written, text: event.target.value })}
        />
        <div className={styles.pair}>
          <Choice
            label={t('Where')}
            value={network}
            onChoose={(value) => isPostingNetwork(value) && setWritten({ ...written, network: value })}
          >
            {NETWORKS.map((each) => (
              <option key={each} value={each}>
                {NETWORK_TITLES[each]}
              </option>
            ))}
          </Choice>
          <Field label={t('When, if you like')} type="datetime-local" value={at} onChange={(event) => setAt(event.target.value)} />
        </div>
        {advice && (
          <p className="meta">
            {advice.words}{' '}
            {until && (
              <button type="button" className="more" onClick={() => setAt(fieldFromInstant(until, zone))}>
                {t('Take that time')}
              </button>
            )}
          </p>
        )}
        {wasOpened ? (
          <DidItGoOut className={styles.asked} onYes={() => void out()} onNotYet={() => setWasOpened(false)}>
            {isCopied && <p className="meta">{t('Your words are copied; paste them there.')}</p>}
          </DidItGoOut>
        ) : (
          <Acts>
            <Button look="go" type="submit" disabled={!text.trim()}>
              {t('Keep it')}
            </Button>
            {draft && (
              <Button onClick={() => void take()}>
                {way?.label ?? t('Copy the words')}
                {way && <Icon name="out" size={16} />}
              </Button>
            )}
            {draft && (
              <Button
                look="quiet"
                onClick={async () => {
                  if (await acts.removeDraft(draft.id)) leave()
                }}
              >
                {t('Throw away')}
              </Button>
            )}
            <Button look="quiet" onClick={leave}>
              {t('Close')}
            </Button>
          </Acts>
        )}
      </form>
    </Dialog>
  )
}
