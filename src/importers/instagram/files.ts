import type { PlainPhrase } from '#language/say.ts'
import { below } from '../archive-roots.ts'
import { readFollows } from './follows.ts'
import { readComments, readLikes, readPosts } from './published.ts'
import type { FileReader } from './reading.ts'
import { readThread } from './threads.ts'

/** A kind of file, in the layouts since 2021; what is below the top folder is matched. */
export interface FileKind {
  readonly title: PlainPhrase
  readonly path: RegExp
  /** What its head holds where it is of Instagram. */
  readonly holds: RegExp
  readonly read: FileReader
}

const ACTIVITY = '(?:your_instagram_activity/)?'

export const FOLLOWS = 'Followers and following'
export const MESSAGES = 'Messages'

/** In the order of reading. */
export const FILE_KINDS: readonly FileKind[] = [
  {
    title: FOLLOWS,
    path: below(
      "(?:connections/)?followers_and_following/(?:followers|following|close_friends|pending_follow_requests|recent_follow_requests|follow_requests_you['’_a-z]*received|recently_unfollowed_(?:profiles|accounts))(?:_\\d+)?\\.json",
    ),
    holds: /"(?:string_list_data|relationships_\w+)"/,
    read: readFollows,
  },
  {
    title: MESSAGES,
    path: below(`${ACTIVITY}messages/(?:inbox|message_requests|archived_threads|filtered_threads)/[^/]+/message_\\d+\\.json`),
    holds: /"participants"/,
    read: readThread,
  },
  {
    title: 'Likes',
    path: below(`${ACTIVITY}likes/liked_(?:posts|comments)\\.json`),
    holds: /"(?:string_list_data|label_values)"/,
    read: readLikes,
  },
  {
    title: 'Comments',
    path: below(`${ACTIVITY}comments/(?:post_comments(?:_\\d+)?|reels_comments)\\.json`),
    holds: /"(?:string_map_data|label_values)"/,
    read: readComments,
  },
  {
    title: 'Posts',
    path: below(`${ACTIVITY}(?:content|media)/(?:posts_\\d+|reels)\\.json`),
    holds: /"creation_timestamp"/,
    read: readPosts,
  },
]

/** Facebook has threads in folders of the same name. */
export const ONLY_INSTAGRAM = /(?:^|\/)(?:followers_and_following|your_instagram_activity|likes|content|media)\/|\/post_comments/i

export const PROFILE = below('(?:account_information|personal_information)(?:/personal_information)?/personal_information\\.json')

/** The archive in the form that only people can read. */
export const HTML = below(
  `(?:(?:connections/)?followers_and_following/(?:followers_\\d+|following)|your_instagram_activity/messages/inbox/[^/]+/message_\\d+|(?:personal_information/)?personal_information/personal_information)\\.html`,
)
