/** Two hundred invented people of forty languages (Latin letters), drawn by Faker 40.63.0 with seed 101: five of each of its locales. No table of `ingest/mask` was written from them. */
const rows = `
American: Bianca Lee, Tammy Bradshaw, Tanner Alvarado, Jason Walker, Keith Schwartz
British: Kimberley Baker, Sheila Bennett, Jade Parker, Stephanie Stevens, Ross Bell
Irish: Jayne de Hór, Gina Ó Fionnghalaigh, Debbie Mac Casaide, Margaret Ó Moráin, Leslie Ó Cafua
Indian: Robert Zacharia, Jagrati Sibal, Chanakya Thakur, Tanish Kapadia, Bhavya Sunder
Pakistani: Tamam Aaaqil, Sabiq Barr, Qurban Rabiah, Zafeer Barraq, Ghawth Uhban
German: Conny Gude, Sibel Reuter, Stefanie Klemt, Volker Biggen, Gilda Paffrath
French: Inès Leclercq, Élodie Pelletier, Chantal Rousseau, Margaud Gaudin, Marcel Marion
Spanish: Cándida Ferreras, Violeta Palmer, Adelia Atienza, Gracia Vara, Iker Girona
Mexican: Nadia Esquivel, Margarita Muñoz, Georgina Arriaga, Victoria Santacruz, Marco Antonio Zarate
Italian: Beatrice Ferrari, Adriana Offredi, Ruggero Bellò, Francesca Tencalla, Giampaolo Gargallo
Brazilian: Mathias Nogueira, Elisa Martins, Calebe Ribeiro, Milena Cunha, Pedro Miguel da Paz
Portuguese: Jéssica Correia, Gabriela Lima, Carolina Anjos, Mariana Moura, Leonardo Pires
Polish: Elżbieta Kopiczko, Eryk Brojek, Maurycy Pancerz, Franciszek Nastały, Nela Neska
Dutch: Elisabeth Luitgardis van Neustrië, Saar van der Meer, Sienna Wipstrik, Vince Buijs, Iris van de Coterlet
Flemish: Carine De Keyser, Sophie Vermeir, Thijs Schepens, Joeri De Roeck, Louis Smets
Danish: Dorte Frederiksen, Sys Andresen, Tine Jepsen, Øvli Larsen, Ingrid Bech
Swedish: Carin Ek, Susanne Svensson, Tommy Malmberg, Jens Engström, Lasse Nguyen
Norwegian: Kirsten Eide, Ingrid Iversen, Ellen Andersen, Mette Lund, Magnus Nygård
Finnish: Elina Hyvönen, Teija Tuomi, Toni Nykänen, Jukka Järvinen, Matias Pajunen
Icelandic: Frán Marjónsson, Steinmar Auðbergsdóttir, Irpa Óskarsson, Jesper Koðránsdóttir, Katarína Haraldsson
Turkish: Meryeme Akdeniz, Kete Çamurcuoğlu, Güzey İhsanoğlu, Yaşattin Ertaş, Aytek Ülker
Czech: Rostislav Kovářová, Jolana Fišerová, Dominik Procházková, Vlasta Moravec, Vladimír Slavík
Slovak: Iris Valíčeková, Juraj Fraňvá, Tibor Achbergerová, Belo Kyselová, Diana Kríž
Romanian: Nicolaie Dumitrescu, Lascăr Mazilescu, Ducu Ardelean, Zeno Preda, Lili Suciu
Hungarian: Katalin Tóth, Anett Pásztor, Ernő Gál, Péter Szabó, Imre Orsós
Croatian: Igor Grgić, Dražen Lukša, Antun Benčić, Mario Peterlik, Lea Sokić
Slovenian: Zdenko Perko, Željko Kodrič, Iztok Božič, Slobodan Gomboc, Viktorija Tratnik
Lithuanian: Ieva Žukauskas, Jovita Gailius, Viktorija Pocius, Neringa Naujokas, Vakris Ambrasas
Latvian: Raimonds Roze, Ineta Vanaga, Bērtulis Zirne, Tenis Vilks, Daiga Zālīte
Estonian: Rein Tilk, Irina Valge, Peeter Viks, Maksim Maksimov, Alexander Põldma
Azerbaijani: Tamaşa İdrisoğlu, Sacidə Mürvətqızı, Meyransa Atakişioğlu, Nüşabə Bayramov, Xanım Vəlioğlu
Indonesian: Lala Nababan, Ghaliyati Tamba, Warji Hardiansyah, Tari Mardhiyah, Ikhsan Suartini
Japanese: Chiyo Kondo, Kumiko Nishimura, Rei Sato, Kaori Ito, Tomoya Fujii
Yoruba: Omosalewa Morawo, Olajumoke Oyinlola, Folashade Adisa, Yewande Bamiloye, Korede Ogunbamigbe
Hausa: Hafsat Zubairu, Sumayya Ali, Khadija Mohammed, Halima Zubairu, Aminatu Jibril
Igbo: Kosisochukwu Onoh, Onyinye Anyanwu, Obianuju Eze, Chidimma Onoh, Ozioma Ogbuehi
Zulu: Thabisile Mhlanya, Silondile Soduba, Nothando Gcaba, Zakhele Magwaza, Thando Mnomiya
Ghanaian: Patrick Twumasi, Janet Nsia, Denis Oti, Russell Yeboah, Beatrice Ofori
Swahili: Tisa Ibrahim, Kuchanua Kiprono, Ekundu Omondi, Zahur Omondi, Gethera Muthoni
Uzbek: Ruhshona Mehrimohova, Sevinch Zinnurova, Osiyo Madinaeva, Samina Islomov, Muhammadrizo Muhammadrizoyev
`;

/** Given name, and the rest of the name. */
export const unseenNames: readonly (readonly [given: string, family: string])[] = rows
  .trim()
  .split('\n')
  .flatMap((row) => row.slice(row.indexOf(':') + 2).split(', '))
  .map((name) => [name.slice(0, name.indexOf(' ')), name.slice(name.indexOf(' ') + 1)]);
