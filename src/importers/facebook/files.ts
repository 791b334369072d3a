import type { PlainPhrase } from '#language/say.ts'
import { below } from '../archive-roots.ts'
import type { Imported } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { readMessages } from '../meta/messages.ts'
import { parseMessage } from '../meta/written.ts'
import { readEndToEnd } from './end-to-end.ts'
import { readEvents } from './events.ts'
import { readPeople } from './people.ts'
import { published } from './published.ts'
import { type FileReader, talkIn } from './reading.ts'

/** A kind of file, in the layout before 2024 and since; what is below the top folder is matched. */
export interface FileKind {
  readonly title: PlainPhrase
  readonly path: RegExp
  /** What its head holds where it is of Facebook. */
  readonly holds: RegExp
  /** How such a file begins where it lies alone. */
  readonly begins?: RegExp
  readonly read: FileReader
}

const ACTIVITY = '(?:your_facebook_activity/|your_activity_across_facebook/)?'

const readThread = (file: InputFile, reading: Parameters<FileReader>[1]): AsyncIterable<Imported> =>
  readMessages(file, talkIn(file, reading), parseMessage)

export const MESSAGES = 'Messages'
export const PEOPLE = 'Friends'
export const END_TO_END = 'End-to-end messages'

/** In the order of reading. */
export const FILE_KINDS: readonly FileKind[] = [
  {
    title: PEOPLE,
    path: below(
      "(?:connections/)?(?:friends|followers|friends_and_followers|following_and_followers)/(?:(?:your_)?friends|(?:sent|received|rejected)_friend_requests|removed_friends|people_who_followed_you|followers|following|who_you['’_a-z]*follow(?:ed)?|unfollowed)\\.json",
    ),
    begins: /^\{\s*"(?:friends|friends_v\d|sent_requests_v\d|received_requests_v\d)"\s*:\s*\[?\s*(?:\{\s*"name"|\])/,
    holds: /"(?:friends|(?:sent|received|rejected)_(?:friend_)?requests|(?:deleted|removed)_friends|followers|following)(?:_v\d)?"/,
    read: readPeople,
  },
  {
    title: MESSAGES,
    path: below(
      `${ACTIVITY}messages/(?:inbox|archived_threads|filtered_threads|message_requests|e2ee_cutover|legacy_threads)/[^/]+/message_\\d+\\.json`,
    ),
    begins: /^\{\s*"participants"\s*:\s*\[\s*\{\s*"name"/,
    holds: /"participants"/,
    read: readThread,
  },
  {
    title: END_TO_END,
    path: /(?!)/,
    holds: /"threadName"/,
    begins: /^\{(?=[\s\S]*"threadName"\s*:)(?=[\s\S]*"participants"\s*:\s*\[\s*")/,
    read: readEndToEnd,
  },
  {
    title: 'Comments',
    path: below(`${ACTIVITY}(?:comments_and_reactions/comments|comments/comments|groups/your_comments_in_groups)\\.json`),
    begins: /^\{\s*"comments_v\d"/,
    holds: /"(?:group_)?comments(?:_v\d)?"/,
    read: published('comment'),
  },
  {
    title: 'Reactions',
    path: below(`${ACTIVITY}(?:comments_and_reactions|likes_and_reactions)/(?:posts_and_comments|likes_and_reactions(?:_\\d+)?)\\.json`),
    begins: /^\{\s*"reactions_v\d"/,
    holds: /"(?:reactions(?:_v\d)?|label_values)"/,
    read: published('reaction'),
  },
  {
    title: 'Timeline',
    path: below(`${ACTIVITY}posts/(?:other_people[^/]*_posts_to_your_timeline|posts_from_others[^/]*)\\.json`),
    holds: /"(?:wall_posts_sent_to_you|timestamp)"/,
    read: published('from-others'),
  },
  {
    title: 'Posts',
    path: below(
      `${ACTIVITY}(?:posts/your_posts(?:__check_ins__photos_and_videos)?(?:_\\d+)?|groups/(?:group_posts_and_comments|your_posts_in_groups|group_interactions_posts))\\.json`,
    ),
    holds: /"(?:timestamp|attachments|data|group_posts(?:_v\d)?)"/,
    read: published('post'),
  },
  {
    title: 'Events',
    path: below(`${ACTIVITY}events/(?:your_event_responses|your_events|event_invitations|event_responses)\\.json`),
    holds: /"(?:event_responses|your_events|events?_invit\w+)/,
    read: readEvents,
  },
]

export const PROFILE = below('(?:personal_information/)?profile_information/profile_information\\.json')

/** The archive in the form that only people can read. */
export const HTML = below(
  `(?:${ACTIVITY}messages/(?:inbox|archived_threads|filtered_threads|e2ee_cutover)/[^/]+/message_\\d+|(?:connections/)?friends/your_friends|friends/friends|(?:personal_information/)?profile_information/profile_information|${ACTIVITY}comments_and_reactions/comments|${ACTIVITY}posts/your_posts[^/]*)\\.html`,
)
