import { expect, test } from 'vitest'
import { isListAddress, isRobotAddress } from './robots.ts'

test.each([
  ...['noreply@example.org', 'no-reply@example.org', 'no.reply@example.org', 'do-not-reply@example.org', 'donotreply+17@example.org'],
  ...['mailer-daemon@example.org', 'postmaster@example.org', 'notifications@example.org', 'notification@facebookmail.com'],
  ...[
    'newsletter@example.org',
    'newsletter-de@example.org',
    'announcements@example.org',
    'bounce+abc=def@example.org',
    'calendar-notification@google.com',
  ],
  ...['enron.announcements@enron.com', 'announcements.enron@enron.com', 'office.chairman@enron.com', 'chairman.ken@enron.com'],
  ...['40enron@enron.com', 'outlook.team@enron.com', 'no.address@enron.com', 'mbx_iscinfra@enron.com', 'arsystem@mailman.enron.com'],
  ...['exchange.administrator@enron.com', 'service@click.example.com', 'ada@notifications.example.com', 'office.of.the.chairman@enron.com'],
])('%s is no human', (mail) => {
  expect(isRobotAddress(mail)).toBe(true)
})

test.each([
  ...['all.worldwide@enron.com', 'dl-ga-all_enron_worldwide2@enron.com', 'energy.dl-ga-all_ubsw@enron.com', 'all_ena_egm_eim@enron.com'],
  ...[
    'all@example.org',
    'all-staff@example.org',
    'everyone@example.org',
    'dl-sales@example.org',
    'listserv@example.org',
    'owner-news@example.org',
  ],
  ...[
    'chess@googlegroups.com',
    'chess@lists.example.org',
    'chess-request@example.org',
    'chess-users@example.org',
    'undisclosed.recipients@example.org',
  ],
])('%s is a list', (mail) => {
  expect(isListAddress(mail)).toBe(true)
})

test.each([
  ...['ada@example.org', 'ada.example@enron.com', 'w..example@enron.com', 'allan@example.org', 'allison@example.org'],
  ...[
    'newsome@example.org',
    'bob.news@example.org',
    'robotham@example.org',
    'daniel@example.org',
    'dl@example.org',
    'team@smallfirm.example',
  ],
  ...[
    'listermann@example.org',
    'grouper@example.org',
    'ada@newsroom.example',
    'ada@mailer.example',
    'office@dentist.example',
    'hello@example.org',
  ],
  ...['info@dentist.example', 'marc.post@example.org', 'ken.example@enron.com', 'ada.system@example.org', 'staffan@example.org'],
])('%s may be a human', (mail) => {
  expect(isRobotAddress(mail)).toBe(false)
  expect(isListAddress(mail)).toBe(false)
})
