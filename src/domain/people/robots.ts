/** Local parts that no human writes from, whole. Dots, dashes and underscores are taken out before the comparison. */
const ROBOTS = new Set(
  `noreply donotreply dontreply neverreply noresponse nobody noaddress mailerdaemon mailer daemon maildaemon postmaster root cron
  notification notifications notify notifier alert alerts announcement announcements announce announcer newsletter newsletters news digest
  update updates bounce bounces autoreply autoresponder automated automatic autoconfirm confirmation confirmations
  reminder reminders messenger marketing promotions promotion offers deals advertising webmaster hostmaster
  system systems sysadmin server service services customerservice customercare customersupport support helpdesk
  feedback survey surveys billing invoice invoices receipts orders order shipping mailmaster exchangeadministrator
  invitations account accounts accountservices security securityalert privacy abuse listmaster members membership
  subscription subscriptions subscribe unsubscribe arsystem`
    .trim()
    .split(/\s+/),
)

/** Words that give a robot away wherever they stand in the local part, dots and dashes taken out. */
const ROBOT_WORDS =
  /no-?_?\.?reply|do-?_?\.?not-?_?\.?(?:reply|respond)|mailer-?daemon|postmaster|auto-?(?:reply|respon|confirm|mated)|notifications?\b|newsletter|announcements?\b|bounces?[+=-]|unsubscribe/i

/** Role mailboxes of large companies that write to all. */
const OFFICES =
  /^(?:office[._-]?(?:of[._-]?(?:the[._-]?)?)?chairman|office[._-]chairman|chairman[._-](?:ken|jeff|office)|the[._-]?chairman|outlook[._-]team|public[._-]relations|(?:human|corporate)[._-](?:resources|communications?)|community[._-]relations|it[._-]?(?:help|service)[._-]?desk|\d+enron|mbx[._-].*|exchange[._-].*administrator)$/i

/** Domains and sub-domains from which only programs send. */
const ROBOT_DOMAINS =
  /(?:^|\.)(?:bounces?|notifications?|newsletters?|e?mailing|mailer|click|news|reply|marketing)\.(?:[a-z0-9-]+\.)+[a-z]{2,}$|(?:^|\.)(?:facebookmail|linkedin-?mail|docs\.google|mailchimp|sendgrid|amazonses|smartreminders|txt\.voice\.google)\.[a-z]{2,}$|^mailman\.[a-z0-9.-]+$/i

/** Local parts of addresses behind which stands a group. */
const LISTS =
  /^(?:all(?:[._-].+)?|everyone|everybody|allhands|all-hands|(?:.+[._-])?dl-.+|dl[._].+|list(?:s|serv|proc|man|manager)?|majordomo|mailman|owner-.+|.+-owner|.+-(?:request|subscribe|unsubscribe|admins?|bounces|announce|users|general|devel|dev|discuss|list|l)|.+[._-](?:list|group|distribution|announce|employees|everyone|worldwide)|(?:.+[._-])?list[._-]?serv(?:er)?|(?:all|entire|whole)(?:staff|company|team|employees|users|office)|staff|employees|undisclosed[._-]?recipients?|distribution|group|groups)$/i
const LIST_DOMAINS =
  /^(?:lists?|groups|listserv|mailman|mailinglists?|ml)\.|(?:^|\.)(?:googlegroups\.com|yahoogroups\.(?:com|[a-z]{2})|egroups\.com|listserv\.[a-z.]+|freelists\.org|topica\.com|groups\.io|librelist\.com|lists\.[a-z.-]+)$/i

/**
 * Whether a mail address belongs to a program or an office that writes to everybody, told by its words alone.
 *
 * Careful with people: a name that merely contains such a word ("newsome", "allan", "robotham") is a person's.
 * @param mail  normalised, as in an Identity of kind `mail`
 */
export function isRobotAddress(mail: string): boolean {
  const at = mail.lastIndexOf('@')
  const local = mail.slice(0, at).replace(/\+.*$/, '')
  const plain = local.replace(/[._-]/g, '')
  if (ROBOTS.has(plain) || OFFICES.test(local) || ROBOT_WORDS.test(local)) return true
  return isCompanyRobot(local, mail.slice(at + 1)) || ROBOT_DOMAINS.test(mail.slice(at + 1))
}

/** Whether a mail address stands for a group of people: a mailing list or a distribution list. */
export function isListAddress(mail: string): boolean {
  const at = mail.lastIndexOf('@')
  return LISTS.test(mail.slice(0, at)) || LIST_DOMAINS.test(mail.slice(at + 1))
}

/** "enron.announcements" and "announcements.enron" at enron.com: a robot's word beside the company's own name. */
function isCompanyRobot(local: string, domain: string): boolean {
  const company = domain.split('.').at(-2) ?? ''
  const words = local.split(/[._-]+/)
  return words.length > 1 && words.includes(company) && words.some((word) => ROBOTS.has(word) || word === 'team')
}
