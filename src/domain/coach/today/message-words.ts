import { t } from '#language/say.ts'
import type { LastExchange } from '../known.ts'
import { snippetTopic, subjectTopic } from '../topic.ts'

/** What a message was about, to remind of it. */
export type Topic = { readonly subject: string } | { readonly said: string } | undefined

/** Its subject, or its first sentence where that can be quoted. */
export function topicOf(last: LastExchange | null): Topic {
  const subject = subjectTopic(last?.subject ?? null)
  if (subject) return { subject }
  const said = snippetTopic(last?.snippet ?? null)
  return said ? { said } : undefined
}

/** "your message about “Budget”", "your message (“The pilot got its second year.”)". */
export function yourMessage(topic: Topic): string {
  if (!topic) return t('your message')
  return 'subject' in topic ? t('your message about “{subject}”', topic) : t('your message (“{said}”)', topic)
}

/** "your last message about “Budget”". */
export function yourLastMessage(topic: Topic): string {
  if (!topic) return t('your last message')
  return 'subject' in topic ? t('your last message about “{subject}”', topic) : t('your last message (“{said}”)', topic)
}

/** "my last message about “Budget”". */
export function myLastMessage(topic: Topic): string {
  if (!topic) return t('my last message')
  return 'subject' in topic ? t('my last message about “{subject}”', topic) : t('my last message (“{said}”)', topic)
}

/** "I wrote to you nine weeks ago about “Budget”". @param span  as in "nine weeks" */
export function iWrote(span: string, topic: Topic): string {
  if (!topic) return t('I wrote to you {span} ago', { span })
  return 'subject' in topic
    ? t('I wrote to you {span} ago about “{subject}”', { span, ...topic })
    : t('I wrote to you {span} ago (“{said}”)', { span, ...topic })
}
