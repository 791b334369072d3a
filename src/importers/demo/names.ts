/** Given and family names that go together, from many places; whom they make is nobody. */
export const NAMES: readonly (readonly [given: string, family: string])[] = [
  ['Anneke Joost Femke Ruben Saskia Thijs Marloes Gijs', 'Bakhuis Terpstra Hoekman Zijlstra van-der-Laan Kuipers Dekkers'],
  ['Katharina Lukas Franziska Matthias Jürgen Annika', 'Grünwald Köster Steinbrück Löffler Hartwig Böhmerle'],
  ['Élodie Thibault Maëlle Rémi Noémie Gaëtan', 'Bourdin Lefort Chauvet Garnaud Pélissier Vasseur'],
  ['Inês Rui Catarina Vasco Leonor Gonçalo', 'Bragança Teixeira Moura Farinha Sequeira Antunes'],
  ['Lucía Iker Nerea Álvaro Itziar Andrés', 'Etxaniz Cabañas Quiroga Lozares Beltrán Ibarrola'],
  ['Giulia Matteo Chiara Davide Elisa Niccolò', 'Bellandi Ferrero Galvani Rinaldi Tosetti Zanella'],
  ['Åsa Björn Linnéa Søren Signe Håkon', 'Lindqvist Bergström Kjær Haugen Østberg Nyström'],
  ['Aino Juhani Kaisa Tapio', 'Mäkelä Järvinen Koskiluoma Hämäläinen'],
  ['Kasia Łukasz Małgorzata Wojciech Zuzanna', 'Wróbel Krawczyk Pająk Sójka Gołąb'],
  ['Jiří Kateřina Ondřej Šárka', 'Krejčí Šimků Tomšů Pavlů'],
  ['Réka Gergő Zsófia Ákos', 'Szűcs Bárdos Kővári Somogyi'],
  ['Ioana Răzvan Ștefania Bogdan', 'Munteanu Țurcanu Ciobanu Drăgulescu'],
  ['Eleni Stavros Kalliopi Nikos', 'Vasiliou Oikonomou Anagnostou Makrygiannou'],
  ['Elif Emre Gülşen Kerem', 'Çelikkaya Aydoğan Özbek Tunç'],
  ['Yasmin Karim Nadia Tarek', 'Benhaddou Khalifeh Mansouri Sabbagh'],
  ['Wanjiru Otieno Achieng Kamau', 'Njoroge Odhiambo Wafula Mutiso'],
  ['Chidi Ngozi Folake Emeka', 'Okereke Balogun Nwosu Adebayo-Cole'],
  ['Abena Kofi Esi Yaw', 'Boateng Asantewaa Ofori Darko'],
  ['Thandiwe Sipho Lerato Neo', 'Dlomo Mokoena Khumalo Radebe'],
  ['Anjali Rohan Meera Vikram', 'Deshpande Iyengar Kulkarni Bhattacharya'],
  ['Farah Bilal Sana Imran', 'Durrani Siddiqui Rahmani Chaudhry'],
  ['Haruka Kenji Ayame Takumi', 'Ōtani Shimizaki Kurokawa Hayashida'],
  ['Ji-woo Seo-yeon Min-jun Ha-eun', 'Baek Seong Hwang Noh'],
  ['Wenjing Haoran Yulan Zhiyuan', 'Ouyang Fang Xue Shen'],
  ['Thảo Minh Quỳnh Tuấn', 'Nguyễn Phạm Lưu Bùi'],
  ['Putri Bayu Dewi Arief', 'Wicaksono Hartanto Wulandari Nugroho'],
  ['Camila Thiago Valentina Joaquín', 'Peñaloza Arancibia Villarroel Cerqueira'],
  ['Gráinne Fionn Sorcha Oisín', 'Kilbride Tierney Mac-Aodh Devane'],
  ['Catrin Gethin Eilidh Callum', 'Penhallow Prydderch Abernethy MacAskill'],
  ['Harriet Miles Georgina Dominic', 'Thistlewood Ashcombe Wetherby Fenwick'],
  ['Maya Ethan Naomi Caleb', 'Lindenbaum Whitlock Castellano Redfern'],
  ['Mere Wiremu Leilani Tama', 'Parata Kealoha Rangihuna Tuilagi-Moe'],
]

/** Every given name with every family name. */
export function namesOf([given, family]: readonly [string, string]): string[] {
  return given.split(' ').flatMap((first) => family.split(' ').map((last) => `${first} ${last.replace(/^(van|Mac)-(.*)/, spaced)}`))
}

const spaced = (_: string, prefix: string, rest: string) => `${prefix} ${rest.replaceAll('-', ' ')}`
