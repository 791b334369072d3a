/** Introducing two people: the next step, how it stands, and a text to begin with. */
export const COACH_INTRODUCTIONS = {
  'Ask {one} about meeting {two}': '{one} nach einem Treffen mit {two} fragen',
  '{one} has not answered about {two}': '{one} hat wegen {two} noch nicht geantwortet',
  'Tell {one} that it will not come about': '{one} sagen, dass nichts daraus wird',
  'Introduce {one} and {two}': '{one} und {two} bekannt machen',
  'Ask {one} how it went with {two}': '{one} fragen, wie es mit {two} war',
  'You want to introduce {one} to {two}. Ask {one} first whether that is welcome.':
    'Du möchtest {one} mit {two} bekannt machen. Frag {one} zuerst, ob das willkommen ist.',
  'You asked {one} about meeting {two}{when} and have not noted an answer. Ask once more, or say what came.':
    'Du hast {one}{when} nach einem Treffen mit {two} gefragt und keine Antwort notiert. Frag noch einmal, oder sag, was daraus wurde.',
  '{two} would rather not meet at the moment{when}. A kind word to {one} closes it.':
    '{two} möchte sich gerade lieber nicht treffen, so die Antwort{when}. Ein freundliches Wort an {one} schließt es ab.',
  'Both said yes: introduce {one} and {two}.': 'Beide haben Ja gesagt: Mach {one} und {two} bekannt.',
  'You introduced {one} and {two}{when}. Ask how it went, or thank both.':
    'Du hast {one} und {two}{when} bekannt gemacht. Frag, wie es war, oder danke beiden.',
  'Both said yes.': 'Beide haben Ja gesagt.',
  'Introduced{when}.': 'Bekannt gemacht{when}.',
  'Introduced{when}, and asked after{later}.': 'Bekannt gemacht{when}, und nachgefragt{later}.',
  '{names} would rather not, and that is fine.': '{names} möchte lieber nicht, und das ist in Ordnung.',
  '{names} would rather not, and that is fine.^both': '{names} möchten lieber nicht, und das ist in Ordnung.',
  'Let be{when}.': 'Auf sich beruhen lassen{when}.',
  '{name} said yes': '{name} hat Ja gesagt',
  '{name} is not asked yet': '{name} ist noch nicht gefragt',
  'you asked {name} on {day}': 'du hast {name} am {day} gefragt',
  '{hello} I would like to introduce you to {two}, who would be glad to meet you.{because} Would that be welcome? If not, that is quite all right.':
    '{hello} ich möchte dich gern mit {two} bekannt machen; ein Treffen wäre dort willkommen.{because} Wäre dir das recht? Wenn nicht, ist das völlig in Ordnung.',
  '{hello} I would like to introduce you to {two}.{because} Would that be welcome? If not, that is quite all right, and nobody else will know I asked.':
    '{hello} ich würde dich gern mit {two} bekannt machen.{because} Wäre das willkommen? Wenn nicht, ist das völlig in Ordnung, und niemand sonst erfährt, dass ich gefragt habe.',
  '{hello} I asked you whether you would like to meet {two}. No hurry, and a no is fine too; I only want to know whether to go on.':
    '{hello} ich hatte gefragt, ob du {two} kennenlernen möchtest. Es eilt nicht, und ein Nein ist auch in Ordnung; ich möchte nur wissen, ob ich weitermachen soll.',
  '{hello} about meeting {two}: this is not a good time on the other side, so I let it be. Thank you for being open to it.':
    '{hello} zum Treffen mit {two}: Auf der anderen Seite passt es gerade nicht, darum lasse ich es. Danke, dass du offen dafür warst.',
  'Hi {first}, hi {second}, you both said yes, so here you are. {first}, this is {two}. {second}, this is {one}.{because} I leave the rest to you.':
    'Hallo {first}, hallo {second}, ihr habt beide Ja gesagt, also los. {first}, das ist {two}. {second}, das ist {one}.{because} Den Rest überlasse ich euch.',
  '{hello} some weeks ago I introduced you to {two}. Did you find a time, and was it good?':
    '{hello} vor ein paar Wochen habe ich dich mit {two} bekannt gemacht. Habt ihr Zeit gefunden, und war es gut?',
  '{name} from {place}': '{name} aus {place}',
  'This introduction is over already.': 'Diese Vorstellung ist schon vorbei.',
  'Say which of the two.': 'Sag, wer von beiden.',
  'They are introduced already.': 'Die beiden sind schon bekannt gemacht.',
  'First both have to say yes.': 'Erst müssen beide Ja sagen.',
  'First they have to be introduced.': 'Erst müssen die beiden bekannt gemacht werden.',
} as const
