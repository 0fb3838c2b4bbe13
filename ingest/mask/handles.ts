import { isIn, namedThings, technologies } from '../find/named-things.ts';
import { isProgram, notHandles } from './not-people.ts';
import type { Seen } from './seen.ts';

const mention = /(?<![\p{L}\d_@./:+-])@(?<nick>[\p{L}\d](?:[\p{L}\d_-]|\.(?=[\p{L}\d]))*)(?![\p{L}\d_(@/]|\.[\p{L}\d]|:[\p{L}\d:])/gu;
const slack = /<@(?<id>[UW][A-Z0-9]{5,})(?:\|(?<nick>[^>\n]+))?>/g;
const shell = /(?<![\p{L}\d_@./:+-])(?<nick>[a-z_][a-z\d_-]{2,})@(?<host>[a-z][a-z\d-]*)(?::|\s)(?!\/\/)/giu;
const profile =
  /https?:\/\/(?:www\.)?(?:(?:twitter|x|medium|facebook|instagram)\.com\/|(?:[a-z]+\.)?linkedin\.com\/in\/|keybase\.io\/|t\.me\/|[\w.-]+\/(?:authors?|people|~|u|users)\/)@?(?<nick>[\w.-]{3,})(?=[\s)\]"'>/?#,]|$)/giu;
/** Groups go by a hyphen and what they are, in chats as on code hosts. */
const group =
  /(?:^|[-_.])(?:teams?|ops|sre|oncall|on-call|support|status|eng|engineers|dev|devs|core|admins?|maintainers|security|infra|platform|bot|group|users|channel|hq|io|app|labs|dev|inc|blog|org)$|\w{4}(?:status|blog)$/i;

/** Handles: "@jroe" in prose and chat, `<@U02ABC>`, "jroe@host:" of a shell or a deploy log, and the owner of a profile address. Annotations, packages and groups are none. */
export function handles(text: string): Seen[] {
  const found = (nick: string): Seen[] => (isPerson(nick) ? [{ surface: nick, kind: 'nick' }] : []);
  return [
    ...[...text.matchAll(mention)].flatMap(({ groups }) =>
      isAnnotation(groups?.['nick'] ?? '') ? [] : found(`@${groups?.['nick'] ?? ''}`),
    ),
    ...[...text.matchAll(slack)].flatMap(({ groups }): Seen[] => [
      { surface: `<@${groups?.['id'] ?? ''}`, kind: 'nick' },
      ...found(groups?.['nick'] ?? ''),
    ]),
    ...[...text.matchAll(shell)].flatMap(({ groups }) => (isThing(groups?.['nick'] ?? '') ? [] : found(groups?.['nick'] ?? ''))),
    ...[...text.matchAll(profile)].flatMap(({ groups }) => found(groups?.['nick'] ?? '')),
  ];
}

/** "prometheus@ops", "compute@edge": the accounts of services, and products. */
const isThing = (nick: string): boolean => technologies.has(nick.toLowerCase()) || isIn(namedThings, nick);
const isPerson = (handle: string): boolean => {
  const nick = handle.replace(/^@/, '');
  return (
    nick.length > 1 &&
    !/^[\d.]+$/.test(nick) &&
    !/^v?\d/.test(nick) &&
    !notHandles.has(nick.toLowerCase()) &&
    !group.test(nick) &&
    !isProgram(nick)
  );
};
/** `@Override`, `@SpringBootApplication`: in code, not of people. */
const isAnnotation = (nick: string): boolean =>
  /^(?:[A-Z][a-z]+){3,}$/.test(nick) || /^[A-Z][a-z]+(?:Mapping|Test|Bean|Config|Value|Only|Safe)$/.test(nick);
