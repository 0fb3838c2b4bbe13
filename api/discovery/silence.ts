import type { Facet } from '../../schema/coded.ts';
import type { IncidenceRow, Unit } from './incidence-row.ts';
import type { Part } from './wilson.ts';
import { wilson } from './wilson.ts';

type Question = { id: string; question: string; facet: Facet; answers: (unit: Unit) => boolean };

const of =
  (facet: Facet) =>
  ({ concept }: Unit): boolean =>
    concept.startsWith(`${facet}/`);
const isConcept =
  (id: Unit['concept']) =>
  ({ concept }: Unit): boolean =>
    concept === id;

/** What one would ask of any incident; a report answers if one likely finding does. */
const questions: readonly Question[] = [
  { id: 'contributors', question: 'What had to be there for it to happen?', facet: 'contributor', answers: of('contributor') },
  {
    id: 'trigger',
    question: 'What set it off?',
    facet: 'contributor',
    answers: (unit) => of('contributor')(unit) && unit.value === 'trigger',
  },
  {
    id: 'condition',
    question: 'What had been there before, harmless until then?',
    facet: 'contributor',
    answers: (unit) => of('contributor')(unit) && unit.value === 'condition',
  },
  {
    id: 'sustaining',
    question: 'What kept it going?',
    facet: 'contributor',
    answers: (unit) => of('contributor')(unit) && unit.value === 'sustaining',
  },
  {
    id: 'pressure',
    question: 'Were people pressed for time or cost?',
    facet: 'contributor',
    answers: isConcept('contributor/production-pressure'),
  },
  { id: 'saturation', question: 'What reached its limit?', facet: 'saturation', answers: of('saturation') },
  {
    id: 'people',
    question: 'Were there too few people for what there was to do?',
    facet: 'saturation',
    answers: isConcept('saturation/people'),
  },
  {
    id: 'mechanisms',
    question: 'How did safety mechanisms fare?',
    facet: 'safety-mechanism',
    answers: (unit) => of('safety-mechanism')(unit) && unit.value !== null,
  },
  {
    id: 'held',
    question: 'Which safety mechanism held?',
    facet: 'safety-mechanism',
    answers: (unit) => of('safety-mechanism')(unit) && unit.value === 'held',
  },
  {
    id: 'monitoring',
    question: 'Did monitoring tell?',
    facet: 'safety-mechanism',
    answers: isConcept('safety-mechanism/monitoring-and-alerting'),
  },
  { id: 'how-found', question: 'How did it come to be known?', facet: 'detection', answers: of('detection') },
  { id: 'difficulty', question: 'What made it hard?', facet: 'difficulty', answers: of('difficulty') },
  { id: 'adaptation', question: 'What did people do?', facet: 'adaptation', answers: of('adaptation') },
  {
    id: 'in-vain',
    question: 'What was tried that did not help?',
    facet: 'adaptation',
    answers: ({ concept, value }) => concept.startsWith('adaptation/') && (value === 'no-effect' || value === 'made-worse'),
  },
];

/** How many reports leave each question open, among incidents with any likely finding. */
export function silence(rows: readonly IncidenceRow[]): { id: string; question: string; facet: Facet; silent: Part }[] {
  const told = rows.filter(({ units }) => units.length > 0);
  return questions.map(({ id, question, facet, answers }) => ({
    id,
    question,
    facet,
    silent: wilson(told.filter(({ units }) => !units.some(answers)).length, told.length),
  }));
}
