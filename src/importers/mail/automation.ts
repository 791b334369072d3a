import { isListAddress, isRobotAddress } from '#domain/people/robots.ts'
import type { LeftOut } from '../importer.ts'
import type { Headers } from './headers.ts'

type Reason = LeftOut['reason']

/** Subjects of what programs send when somebody is away, a mail did not arrive, or a meeting is answered. */
const ROBOT_SUBJECT =
  /^(?:out of (?:the )?office|automatic reply|auto(?:matic)?[ -]?(?:reply|response)|abwesen(?:heit|d)|automatische antwort|réponse automatique|absence du bureau|respuesta automática|risposta automatica|automatisch antwoord|undeliver(?:ed|able)|delivery (?:status|failure|delayed)|mail delivery|returned mail|failure notice|unzustellbar|message status|(?:not )?read: |gelesen: |lu : |(?:accepted|declined|tentative(?:ly accepted)?|cancel(?:l)?ed|zugesagt|abgesagt|mit vorbehalt|accepté|refusé|updated invitation|invitation|canceled event)( event)?: |\[?(?:spam|bulk)\]? )/i

const BULK_WORDS =
  /unsubscribe|opt[- ]out|(?:be )?removed? (?:yourself |me |your (?:name|address) )?from (?:this|our|the|future) (?:\w+ )?(?:list|mailing)|abbestellen|abmelden|austragen|désabonner|désinscri|darse de baja|cancelar (?:la )?suscripci|disiscri|cancellati|afmelden|manage (?:your )?(?:email )?preferences|no longer wish to receive|to stop receiving/i
/** How far from its end the words of a bulk mail stand. */
const FOOTER_LENGTH = 2_000

/**
 * Why a mail is no contact between people, told by its headers alone: lists and programs mark what they send.
 * @source RFC 2369, RFC 2919, RFC 3834; Precedence as it is used
 */
export function automationInHeaders({ first }: Headers, sender: string | undefined, subject: string): Reason | undefined {
  const precedence = first.get('precedence') ?? ''
  if (first.has('list-id') || first.has('list-post') || first.has('mailing-list') || /^list/i.test(precedence)) return 'list'
  if (first.has('list-unsubscribe') || first.has('feedback-id') || /^(?:bulk|junk)/i.test(precedence)) return 'list'
  if (isAutoSubmitted(first) || first.has('x-failed-recipients') || /^yes/i.test(first.get('x-spam-flag') ?? '')) return 'robot'
  const type = first.get('content-type') ?? ''
  if (/^\s*(?:multipart\/report|message\/(?:delivery-status|disposition))/i.test(type) || /^\s*text\/calendar/i.test(type)) return 'robot'
  if (first.get('return-path')?.trim() === '<>' || ROBOT_SUBJECT.test(subject)) return 'robot'
  if (sender === undefined) return undefined
  if (isRobotAddress(sender)) return 'robot'
  return isListAddress(sender) ? 'list' : undefined
}

/** Whether a mail went to a mailing list that does not say so in its headers: its tag stands in the subject, or its page in the footer. */
export function isListMail(subject: string, receivers: readonly string[], text: string): boolean {
  const tag = /^\s*(?:(?:re|aw|fwd?|wg)\s*:\s*)*\[([\w-]{3,30})\]/i.exec(subject)?.[1]?.toLowerCase()
  if (tag !== undefined && receivers.some((address) => address.slice(0, address.lastIndexOf('@')) === tag)) return true
  return /\/(?:mailman3?|cgi-bin\/mailman)\/(?:listinfo|postorius)/.test(text.slice(-FOOTER_LENGTH))
}

/** Whether a mail that hides what it is reads like one to many: it begins a thread, and its last part tells how to leave. */
export function isBulkText({ first }: Headers, subject: string, text: string): boolean {
  const isReply = first.has('in-reply-to') || first.has('references') || /^\s*(?:re|aw|fw|fwd|wg|sv|vs|tr|rv)\s*:/i.test(subject)
  return !isReply && BULK_WORDS.test(text.slice(-FOOTER_LENGTH)) && !/original message|forwarded by/i.test(text)
}

function isAutoSubmitted(first: Headers['first']): boolean {
  const submitted = first.get('auto-submitted')
  if (submitted !== undefined && !/^\s*no\b/i.test(submitted)) return true
  return (
    first.has('x-autoreply') || first.has('x-autorespond') || /\b(?:all|oof|autoreply)\b/i.test(first.get('x-auto-response-suppress') ?? '')
  )
}
