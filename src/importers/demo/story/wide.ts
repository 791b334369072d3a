import { called, met, nora, type Told, they } from './told.ts'

/** The last that passed with those further out; some have been quiet for long. */
export const WIDE: Readonly<Record<string, readonly Told[]>> = {
  'henrik-aalto': [
    nora(25, 'Defrost curves', 'Your curves are in the appendix, with your name and the coffee stain.'),
    they(25, 'Defrost curves', 'The stain is the only original data in there. Thank you.'),
    nora(25, 'Defrost curves', 'It has its own footnote.'),
    called(85, 'Cold start, warm words'),
  ],
  'kwame-mensah': [
    nora(340, 'Volta gauges', 'Any news from the Volta gauges? The farmers’ photographs would make a fine story for Leila.'),
    they(340, 'Volta gauges', 'The gauges are in. I will send the first photographs once the model stops being embarrassed by them.'),
    they(
      435,
      'Reading a river by phone',
      'Three hundred farmers now send one photograph a week of the same stone. They are very good at it.',
    ),
    nora(435, 'Reading a river by phone', 'I have shown the stone to everybody here. It has fans.'),
  ],
  'beatriz-nogueira': [
    nora(300, 'The school on the hill', 'The school on the hill came up in three talks this week. You are becoming a unit of measurement.'),
    they(300, 'The school on the hill', 'As long as they spell Nogueira right. The pupils send a drawing, attached.'),
    called(420, 'Setúbal, the vote'),
  ],
  'elias-brandt': [
    nora(425, 'From the old desk', 'Found your mug at the back of a shelf. It still says Director, and it still leaks.'),
    they(425, 'From the old desk', 'Keep it. I have people who carry leaking things for me now. Come to Basel some time.'),
    they(604, 'Pipes', 'Is your second pipe thinner than ours? I have a bet running.'),
    nora(604, 'Pipes', 'Thinner by four millimetres. What did you win?'),
    they(604, 'Pipes', 'A lunch that I would rather have had with you.'),
  ],
  'sofia-marchetti': [
    nora(580, 'The wall in Turin', 'Two years of readings from your wall, all tidy. You were right about the plaster.'),
    they(580, 'The wall in Turin', 'The wall dried exactly as we said it would. I still tell students about our bet.'),
    called(594, 'The wall, and whether to insulate it'),
    they(608, 'New keys', 'I have keys to the laboratory at last. There is a desk by the window that nobody dares to take.'),
    nora(608, 'New keys', 'Leave it free. I will come and dare.'),
  ],
  'dennis-corrigan': [
    they(1, '', 'Nora! Long time. Quick one: could you refer me for the lead role at Stadsgloed? They close this week.', 'linkedin'),
    they(735, '', 'Got the flat. You are a star, drinks on me soon.', 'linkedin'),
    they(741, '', 'One more thing: does your friend still rent out the flat on Oude Werf? We need something by the first.', 'linkedin'),
    nora(741, '', 'He does. I told him you would call, and that you are tidy.', 'linkedin'),
    they(1012, '', 'Would you be my reference for Brightmoor? They call people.', 'linkedin'),
    nora(1012, '', 'Of course. I will tell them about the night with the server room.', 'linkedin'),
  ],
  'hannah-feld': [
    they(3, 'The Oslo pipes', 'The board liked the Oslo numbers and wants to see a street.'),
    nora(3, 'The Oslo pipes', 'Bring them. I will book the long table and warn the street.'),
    called(4, 'Oslo pipes, before the board'),
    met(61, 'Coffee with Hannah at the harbour fair'),
    nora(62, 'While you are in town', 'I see that Skerry is at the harbour fair. Coffee, and nothing to sign?'),
    they(62, 'While you are in town', 'With nothing to sign, always.'),
  ],
  'oskar-blom': [
    nora(5, 'A word from Rotterdam', 'I read that Nordkaj let your team go in May. I am sorry, and late in saying so. How are you?'),
    they(5, 'A word from Rotterdam', 'Better than I sounded in May. I am at Baltic Bridge now, and glad you wrote.'),
    nora(5, 'A word from Rotterdam', 'Then they are lucky. Let me know when you are next this way.'),
    called(245, 'The bond for small streets'),
    they(290, 'Small bonds', 'Nobody here believes in bonds below a million. I do, so tell me about yours.'),
    nora(290, 'Small bonds', 'Ours would be 40,000, with eleven signatures and a plum tree as security.'),
  ],
  'priya-raghu': [
    met(12, 'Soup evening at home', 'Ruth sent her. She asked about every single pipe.'),
    they(6, 'Thank you for the soup', 'Thank you for the soup and for the people. I have walked Zaagstraat twice now to see it by day.'),
    nora(6, 'Thank you for the soup', 'Come again whenever there is a light on. There are two people at Maasgrid you would like.'),
  ],
  'marieke-de-wit': [
    nora(10, 'The ring main', 'Here are the pressure logs from Kadewal, good days and bad.'),
    they(10, 'The ring main', 'The bad days are the useful ones. I owe you a tour of the pumping hall.'),
    nora(10, 'The ring main', 'With hard hats, please. I look well in yellow.'),
    met(41, 'Pumping hall, the tour postponed, coffee instead'),
  ],
  'samir-nassar': [
    met(9, 'Heat pump evening at Pakhuis', 'Promised him the Delft study.'),
    nora(7, 'The Delft study, as promised', 'Here is the study. The valve you asked about is on page 31, with a very bad photograph.'),
  ],
  'anouk-postma': [
    met(9, 'Heat pump evening at Pakhuis', 'Two boys, hates slides, knows the ferry people.'),
    nora(7, '', 'Good to have met you by the coat rack. The ferry idea has kept me awake, in a nice way.', 'linkedin'),
    they(7, '', 'Me too. My boys have drawn it already, with a slide.', 'linkedin'),
    nora(7, '', 'Then the slide stays in.', 'linkedin'),
  ],
  'dirk-mulder': [
    met(520, 'Supper at Dirk’s, with the neighbours'),
    nora(580, 'The bookcase', 'The bookcase is yours if you still want it. It needs four arms and no stairs.'),
    they(580, 'The bookcase', 'I have four arms if you count Truus. We come with the cart.'),
  ],
  'yuki-morita': [
    nora(20, 'Paper walls', 'Stood in front of your paper wall in the exhibition for an hour. The guard brought me a chair.'),
    they(20, 'Paper walls', 'Please thank the guard. That wall took four years and one very careful cat.'),
    nora(20, 'Paper walls', 'The cat should be in the catalogue.'),
    nora(65, 'A drawing for you', 'I tried to draw the section of your house from memory. Be kind.'),
    they(65, 'A drawing for you', 'The stairs are better in yours. I am keeping it.'),
    nora(110, 'Tea house, one question', 'How warm is the tea house at dawn, and does anybody mind?'),
    they(110, 'Tea house, one question', 'Four degrees. Everybody minds, and everybody comes.'),
  ],
  'sebnem-yildiz': [
    they(9, 'The bridge stands', 'The footbridge stands, and the mayor has jumped on it. I wanted you to know first.'),
    nora(9, 'The bridge stands', 'I never doubted the bridge. I would have doubted the mayor.'),
    met(44, 'Ferry and lunch with Şebnem'),
  ],
  'thu-ha-dang': [
    nora(30, 'Lotus leaves', 'Your canal drawings hang above the printer. Two people have asked who you are.'),
    they(30, 'Lotus leaves', 'Tell them: somebody with wet shoes. The second canal opens soon.'),
    nora(30, 'Lotus leaves', 'Exactly what I said to them.'),
    called(105, 'Canals, seven hours apart'),
  ],
}
