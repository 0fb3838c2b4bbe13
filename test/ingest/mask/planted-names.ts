/** Two hundred people in ten forms, names of twenty-one languages (Latin letters), in lines reworded from the timelines of idds-wikimedia, opensuse-obs, chia and openfoodfacts. */
const people = `
English: James Whitfield, Heather Langley, Marcus Thorne, Abigail Fenwick, Dustin Pruitt, Gavin Oakes, Melissa Crane, Trevor Haines, Colleen Mabry, Nathaniel Boone
Irish and Welsh: Siobhan Keane, Padraig Nolan, Rhys Pritchard, Niamh Tierney, Gareth Probert, Eoin Flaherty, Aoife Cullen, Dafydd Gethin, Ciara Meehan, Alun Rees
German: Jürgen Stadler, Heike Brandauer, Torsten Willms, Annegret Pohl, Lothar Menzel, Ulrike Sander, Matthias Grewe, Kerstin Ahlers, Detlef Rohde, Wiebke Harms
French: Aurélie Charpentier, Thibault Garnier, Mireille Astruc, Guillaume Vasseur, Solène Prigent, Étienne Labbé, Margaux Delorme, Yannick Le Goff, Benoît Tissier, Ségolène Marchand
Spanish: Rocío Calderón, Joaquín Bermejo, Itziar Olabarria, Álvaro Pastrana, Nuria Escudero, Gonzalo Arrieta, Beatriz Quiroga, Iñaki Zubia, Ximena Pardo, Ernesto Villalba
Italian: Giuseppe Lavagetto, Chiara Bonetti, Alessio Ferrante, Ilaria Pagani, Matteo Trevisan, Federica Sorrentino, Gianluca Righi, Raffaella Donati, Tommaso Bellini, Ginevra Carli
Portuguese: João Falcão, Thiago Brandão, Luciana Peixoto, Rafaela Queiroz, Gustavo Meireles, Beatriz Furtado, Vinícius Camargo, Fernanda Lacerda, Otávio Bastos, Mariana Sequeira
Polish: Grzegorz Baran, Małgorzata Wrona, Paweł Sikora, Agnieszka Duda, Wojciech Lis, Katarzyna Pająk, Zbigniew Mazur, Łukasz Gajda, Ewelina Kubiak, Krzysztof Żak
Dutch: Joost van Dijk, Marijke Hoekstra, Sander Kuipers, Femke de Graaf, Jeroen Postma, Wouter Brink, Anouk Verhoeven, Thijs van den Berg, Hanneke Schouten, Ruud Lammers
Nordic: Bjørn Halvorsen, Ingrid Lindqvist, Søren Kjær, Pekka Rantanen, Gunnar Ekström, Signe Dahl, Torbjörn Åkesson, Päivi Salonen, Kjetil Bakken, Anneli Forsberg
Turkish: Emre Karaca, Ayşegül Tekin, Serkan Bozkurt, Zeynep Uysal, Oğuz Erdem, Gülşen Tuncer, Murat Keskin, Elif Sezgin, Barış Altun, Selin Aksoy
Czech and Slovak: Tomáš Beneš, Jitka Hrubá, Zdeněk Vlček, Markéta Šímová, Vojtěch Kubát, Ludmila Hájková, Miloš Urban, Bohumil Zeman, Radka Bártová, Ondřej Pospíšil
Romanian: Răzvan Lupu, Ioana Mureșan, Bogdan Cojocaru, Anca Tudose, Ștefan Moldovan, Mihaela Nistor, Cătălin Preda, Raluca Vlad, Gheorghe Oprea, Simona Dragomir
Hungarian: Zoltán Lakatos, Ágnes Fekete, Gergely Sipos, Ildikó Barta, Balázs Orosz, Katalin Bognár, Szabolcs Vass, Zsuzsanna Halász, Attila Kelemen, Réka Pintér
Russian and Ukrainian: Dmitri Baranov, Svetlana Egorova, Oleksandr Hrytsenko, Nataliya Moroz, Yevgeny Gusev, Olha Savchenko, Vyacheslav Titov, Kseniya Orlova, Mykola Panchenko, Anatoly Zuev
Serbian and Croatian: Nenad Stojanović, Ljiljana Pavić, Zoran Matić, Ivana Kralj, Hrvoje Blažević, Snežana Ilić, Dragan Vuković, Marijana Grgić, Tomislav Barišić, Vesna Radić
Indian: Venkatesh Subramaniam, Priyanka Deshmukh, Anirudh Kulkarni, Lakshmi Narasimhan, Gurpreet Dhillon, Sandeep Trivedi, Kavitha Raghunathan, Arjun Bhattacharya, Madhuri Apte, Rohit Saxena
Arabic and Hebrew: Youssef El Amrani, Fatima Benali, Khalid Najjar, Yael Shapira, Omar Zaki, Noura Haddadi, Itamar Golan, Mustafa Darwish, Shlomo Avrahami, Leila Mansouri
Japanese and Korean: Hiroshi Kuroda, Ayumi Nishida, Takeshi Okubo, Kenji Matsui, Naoko Shirai, Jihoon Baek, Minseo Ryu, Seungwoo Noh, Yuki Hamada, Satoshi Uno
African and Vietnamese: Chinedu Eze, Oluwaseun Bankole, Kwame Asante, Thandiwe Khumalo, Wanjiku Njoroge, Tuyết Lương, Phuong Lieu, Hieu Dao, Abdoulaye Sow, Amara Conteh
`;

/** Handles and mailboxes are written in small letters without accents. */
const small = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z]/g, '')
    .replaceAll('ł', 'l');

/** Form · the line of a person · what may be left of neither. */
const forms: readonly ((given: string, family: string) => [string, string[]])[] = [
  (g, f) => [`- 09:43 ${g} ${f} runs the last alter on the shard`, [g, f]],
  (g, f) => [`The page went to ${g} ${f}, who drained the rack before the disks filled.`, [g, f]],
  (g) => [`- [17:12] ${g} notices that the pool is exhausted`, [g]],
  (g, f) => [`**Author:** ${g} ${f} <${small(g)}.${small(f)}@example.org>`, [g, f, small(f)]],
  (g, f) => [`[21:04:08] <${small(g)}_${small(f)}> rolling the proxy back now`, [`${small(g)}_${small(f)}`]],
  (g, f) => [`Restarting the broker first was @${small(g).slice(0, 1)}${small(f)}'s idea.`, [`${small(g).slice(0, 1)}${small(f)}`]],
  (g, f) => [`On-call: ${g} ${f}`, [g, f]],
  (g) => [`At 10:20 we asked ${g} to fail the database over, and it held.`, [g]],
  (g, f) => [`At half past two ${g} ${f}'s tunnel to the bastion dropped.`, [g, f]],
  (g, f) => [`| 10:02 | ${g} ${f} | restarted the queue |`, [g, f]],
];

export const plantedNames: readonly { name: string; line: string; gone: string[] }[] = people
  .trim()
  .split('\n')
  .flatMap((row, language) =>
    row
      .slice(row.indexOf(':') + 2)
      .split(', ')
      .map((name, index) => {
        const given = name.slice(0, name.indexOf(' '));
        // Each language goes through the forms, beginning with another one.
        const [line, gone] = forms[(index + language) % forms.length]?.(given, name.slice(given.length + 1)) ?? ['', []];
        return { name, line, gone };
      }),
  );
