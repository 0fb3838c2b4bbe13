/** Words that say who did what to what. `forward`: SOURCE words TARGET; `backward`: TARGET words SOURCE. Patterns are matched in lower-case text. */
import type { InteractionType } from '../../schema/coded.ts';

export type Frame = { pattern: RegExp; forward: boolean };

/** Verbs by type, as alternatives of a regular expression; the ending is added. */
const verbs: Record<InteractionType, string> = {
  triggered: 'trigger(?:ed|s|ing)?|set off|initiat(?:ed|es|ing)|prompt(?:ed|ing)|kicked off',
  overloaded:
    'overload(?:ed|s|ing)?|overwhelm(?:ed|s|ing)?|overran|flood(?:ed|ing)|hammer(?:ed|ing)|crush(?:ed|ing)|swamp(?:ed|ing)|bombard(?:ed|ing)|put (?:\\w+ )?(?:load|pressure|strain) on',
  exhausted:
    'exhaust(?:ed|s|ing)?|us(?:ed|ing) up|consum(?:ed|es|ing)|satur(?:ated|ates|ating)|fill(?:ed|s|ing) up|fill(?:ed|ing)|ran out of|running out of|exceed(?:ed|s|ing)|deplet(?:ed|ing)',
  amplified:
    'amplif(?:ied|ies|ying)|exacerbat(?:ed|es|ing)|compound(?:ed|s|ing)|worsen(?:ed|s|ing)|multipl(?:ied|ies|ying)|made (?:\\w+ ){0,3}worse|increas(?:ed|es|ing)|aggravat(?:ed|ing)|magnif(?:ied|ying)',
  sustained:
    'sustain(?:ed|s|ing)?|prolong(?:ed|s|ing)?|perpetuat(?:ed|ing)|kept (?:\\w+ ){0,4}(?:going|\\w+ing)|keeps? (?:\\w+ ){0,3}\\w+ing|continu(?:ed|es|ing) to',
  outpaced: 'outpac(?:ed|es|ing)|outran|outrun|outgr(?:ew|own)|grew faster than|could not keep up with|did not scale fast enough',
  synchronised: 'simultaneously|all at once|at the same time',
  broke:
    'br(?:oke|eaks|eaking|oken)|crash(?:ed|es|ing)?|corrupt(?:ed|s|ing)?|delet(?:ed|es|ing)|tak(?:e|es|ing) down|took (?:\\w+ ){0,3}down|brought (?:\\w+ ){0,3}down|disabl(?:ed|ing)|fail(?:ed|s|ing)?|kill(?:ed|s|ing)?|overwr(?:ote|itten)|destroy(?:ed|ing)|wip(?:ed|ing)',
  slowed:
    'slow(?:ed|s|ing)?(?: down)?|stall(?:ed|s|ing)?|degrad(?:ed|es|ing)|hang(?:s|ing)?|hung|bogg(?:ed|ing) down|increas(?:ed|ing) (?:\\w+ )?latency',
  'removed-capacity':
    'remov(?:ed|es|ing)|terminat(?:ed|es|ing)|drain(?:ed|s|ing)?|evict(?:ed|s|ing)?|took (?:\\w+ ){0,4}(?:offline|out of)|tak(?:en|ing) (?:\\w+ ){0,4}(?:offline|out of)|reduc(?:ed|es|ing)|shut(?:ting)? down|depool(?:ed|ing)',
  masked:
    'mask(?:ed|s|ing)?|hid(?:den|es|ing)?|obscur(?:ed|es|ing)|conceal(?:ed|ing)|suppress(?:ed|es|ing)|swallow(?:ed|s|ing)|made it (?:look|seem|appear)|was not caught|were not caught|not (?:noticed|detected|visible)',
  delayed:
    'delay(?:ed|s|ing)?|slow(?:ed|ing)? (?:\\w+ )?(?:recovery|response|detection|diagnosis)|postpon(?:ed|ing)|held up|took (?:\\w+ ){0,3}(?:longer|time)|hamper(?:ed|ing)|complicat(?:ed|ing)',
  blocked:
    'block(?:ed|s|ing)?|prevent(?:ed|s|ing)?|stopp(?:ed|ing)|den(?:ied|ying)|reject(?:ed|s|ing)?|refus(?:ed|es|ing)|could not|was unable to|were unable to|locked out|disallow(?:ed|s)',
  bypassed:
    'bypass(?:ed|es|ing)?|circumvent(?:ed|ing)|skipp(?:ed|ing)|evad(?:ed|ing)|overrid(?:es|ing|den)|overrode|ignor(?:ed|es|ing)|without (?:going through|passing|testing|review)',
  exposed:
    'expos(?:ed|es|ing)|reveal(?:ed|s|ing)?|uncover(?:ed|s|ing)?|surfac(?:ed|ing)|brought (?:\\w+ ){0,2}to light|highlight(?:ed|s)|hit (?:a|the) (?:bug|limit)',
  coupled:
    'shar(?:ed|es|ing)|depend(?:ed|s|ing)? (?:up)?on|rel(?:ied|ies|ying) on|coupl(?:ed|es|ing)(?: to)?|t(?:ied|ies) (?:\\w+ )?to|share the same',
  relieved:
    'reliev(?:ed|es|ing)|mitigat(?:ed|es|ing)|resolv(?:ed|es|ing)|fix(?:ed|es|ing)|restor(?:ed|es|ing)|recover(?:ed|s|ing)?|reduc(?:ed|ing)|allow(?:ed|ing)|brought (?:\\w+ ){0,4}back|limit(?:ed|ing)|stabili[sz](?:ed|ing)|alleviat(?:ed|ing)|solv(?:ed|ing)|helped',
};

const effect = String.raw`(?:caus(?:ed|es|ing)|(?:led|lead(?:s|ing)?) to|result(?:ed|s|ing)? in|mean(?:s|t|ing)? that|meant|mak(?:es|ing)|made|forc(?:ed|es|ing)|creat(?:ed|es|ing)|brought|g(?:ave|iving) rise to)`;
const reason = String.raw`due to|because of|as a result of|as a consequence of|because|since|owing to|following|after|when|once`;
const cause = String.raw`(?:(?:was|were|is|being|been|and) )?(?:(?:caused|triggered|due|thanks) (?:by|to)|${reason})`;

const passive = String.raw`(?:was|were|is|are|be|been|being|got|became) (?:\w+ly |not |also )?`;

const bounded = (source: string): RegExp =>
  new RegExp(
    String.raw`(?<![\w-])(?:which |that |and |then |this |also |would |will |had |has |have |to ){0,3}(?:${source})(?![\w-])`,
    'g',
  );

/** The frames of a type, the most telling first: its verbs in the passive, its verbs, then any words for cause and effect. */
export function framesOf(type: InteractionType): readonly Frame[] {
  return compiled[type];
}

const general: readonly Frame[] = [
  { pattern: bounded(effect), forward: true },
  { pattern: bounded(cause), forward: false },
];
const compiled = Object.fromEntries(
  Object.entries(verbs).map(([type, source]): [string, readonly Frame[]] => [
    type,
    [
      { pattern: bounded(`${passive}(?:${source})(?: [^ ,;]+){0,5}? (?:by|${reason})`), forward: false },
      { pattern: bounded(`(?:${source})\\s+(?:${reason})`), forward: false },
      // A passive without its agent does not tell who did it.
      { pattern: new RegExp(`(?<!\\b${passive})${bounded(source).source}`, 'g'), forward: true },
      ...general,
    ],
  ]),
) as Record<InteractionType, readonly Frame[]>;
