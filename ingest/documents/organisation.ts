import type { Document, Sentence } from '../document.ts';
import { houseFolder } from './house-folder.ts';
import { houseLinks } from './house-links.ts';
import { metaText } from './meta-text.ts';
import { providers } from './providers.ts';
import { spelling, squeezed } from './spelling.ts';

const name = String.raw`([A-Z][\w.&'-]*(?: [A-Z][\w.&'-]*){0,2})`;
/** How people write of the house that they work for; each with how much one such place counts. (Of "the SRE team" one cannot tell: short capitals count where the place alone is enough.) */
const mentions: [RegExp, number][] = [
  [new RegExp(String.raw`\b(?:[Ww]e|[Hh]ere|us|our (?:team|engineers)) at ${name}`, 'g'), 3],
  [new RegExp(String.raw`\b[Tt]he ${name} (?:[Tt]eam|[Ee]ngineering|[Pp]roject)\b`, 'g'), 1],
  [new RegExp(String.raw`\b${name} (?:engineers|employees|staff|customers|users|administrators|maintainers|subscribers)\b`, 'g'), 1],
  [new RegExp(String.raw`\b${name} Status (?:Dashboard|Page)\b`, 'g'), 4],
  [new RegExp(String.raw`\bthe ${name} (?:[Pp]latform|[Ss]ervice|[Ss]ite) and our\b`, 'g'), 4],
  [/\borgani[sz]ation: ([^\n]{2,40})$/gim, 5],
];
const noName =
  /^(?:The|This|These|Those|Our|Some|All|Many|Most|No|Any|When|While|After|As|If|For|SRE|Ops|On-?call|Engineering|Support|Security|Platform|Infrastructure|Other|Affected|Existing|New|API|Postgres\w*|MySQL|Kubernetes|Linux|Several|Both|Two|A|An|In|At|From|By|US|EU|UTC|IT|DevOps|Network|Operations|Product|Release|Service|Database|Storage|Free|Paid|Internal|External|Production|Customer|Core|Dev|Data|Web|IPs?|Mode|Facility|System)$/;

/** "The Acme platform was down" in the opening. It may also be what a house calls a part of itself, so something else has to speak for it too. */
const opening = new RegExp(
  String.raw`(?:^|, |\b[Tt]he )${name} (?:[\w-]+ ){0,2}(?:platform|service|services|website|websites|site|app|API|network)\b(?: \([^()]*\))? (?:was|were|went|experienced|suffered|became) (?:(?:partially|completely|fully|intermittently|briefly) )?(?:down|unavailable|inaccessible|unreachable|offline|experiencing|an? (?:\w+ ){0,2}(?:outage|disruption|downtime))`,
);

/** Votes from which a name is believed, and how many times those of the next. */
const enough = 3;
const ahead = 2;

/** Whose incident it was: as the front matter or the page says, or the house that the text, its links and its folder speak for; null where none is plain. */
export function organisationOf(document: Document, sentences: Sentence[], place: string = document.path): string | null {
  const given = metaText(document, ['company', 'organisation', 'organization', 'org', 'publisher']);
  if (given) return given.replace(/(?<=\w) (?:(?:tech|technology|engineering|developers?) )?(?:blog|status)$/i, '');
  const votes = new Map<string, { name: string; weight: number }>();
  const vote = (who: string, weight: number): void => {
    const whole = squeezed(who);
    // "wellcome" and "wellcomecollection" are one house.
    const key =
      [...votes.keys()].find((one) => one.length > 3 && whole.length > 3 && (one.includes(whole) || whole.includes(one))) ?? whole;
    const other = votes.get(key);
    votes.set(key, {
      name: other && squeezed(other.name).length <= whole.length ? other.name : who,
      weight: (other?.weight ?? 0) + weight,
    });
  };
  const team = teamOf(document);
  if (team !== null) vote(team, 4);
  const said = sentences.filter(({ kind }) => kind !== 'quotation' && kind !== 'template-prompt');
  for (const { plain } of said)
    for (const [pattern, weight] of mentions)
      for (const found of plain.matchAll(pattern)) {
        const who = (found[1] ?? '').replace(/^(?:The|Our) /, '').replace(/[.,]$/, '');
        if (who.length > 2 && !noName.test(who) && !(weight === 1 && /^[A-Z]{2,4}$/.test(who))) vote(who, weight);
      }
  for (const { plain } of said.filter(({ kind }) => kind === 'narrative').slice(0, 3)) {
    const who = (opening.exec(plain)?.[1] ?? '').replace(/^The /, '');
    if (who !== '' && !noName.test(who) && !providers.has(who.toLowerCase())) vote(who, 2);
  }
  for (const { slug, weight } of houseLinks(document)) {
    const spelt = spelling(slug, said);
    vote(spelt ?? slug, weight + (spelt === null ? 0 : 1));
  }
  const folder = houseFolder(place, document.text, said);
  if (folder !== null) vote(folder, 3);
  const [best, second] = [...votes.values()].toSorted((a, b) => b.weight - a.weight);
  return best && best.weight >= enough && best.weight >= ahead * (second?.weight ?? 0) ? best.name : null;
}

/** "the Crates.io Team", as author. */
function teamOf({ meta }: Document): string | null {
  const extra = meta['extra'];
  const authors = [
    meta['team'],
    extra !== null && typeof extra === 'object' && 'team' in extra ? extra.team : null,
    meta['author'],
    meta['authors'],
  ].flat();
  for (const author of authors) {
    const [, who] = typeof author === 'string' ? (/^[[\s"']*(?:the )?([\w. -]{3,30}) team[\s"'\]]*$/i.exec(author) ?? []) : [];
    if (who !== undefined && /^\p{Lu}/u.test(who) && !noName.test(who) && !providers.has(who.toLowerCase())) return who;
  }
  return null;
}
