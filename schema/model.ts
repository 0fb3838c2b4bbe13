/**
 * The graph as data: node tables, relationship tables and their properties. The DDL of both engines is derived from it.
 *
 * What belongs to a report carries `visibility`. An incident, an organisation, a component and a pattern match are seen only through
 * a report of that level, so names and titles stand on relationships, as that report spells them:
 * - `(Report)-[:DESCRIBES {title, startedOn, startedAt, endedAt, nearMiss, origin}]->(Incident)`, `(Incident)-[:AT {name}]->(Organisation)`,
 *   `(finding)-[:CONCERNS {phrase}]->(Component)`; `Organisation` and `Component` hold nothing but their id.
 * - `(Pattern)-[:HOLDS_IN {level, confidence}]->(Incident)` exists once per level: ask for `level = $level`. What it rests on is
 *   `(Incident)-[:SHOWN_BY {pattern, level, finding, ordinal}]->(Quote)`, in order; `finding` is the id of the finding that the quote
 *   proves, null where the quote was coded for the pattern itself.
 * - `Finding.status` is what stands now, after reviews; `foundStatus` and `foundBy` are what the reader (or coder) had said.
 *
 * The Cypher that both engines speak (LadybugDB 0.19.1 is the narrow one; each of these was run into):
 * - names are case-insensitive: a relationship `SOURCE` collides with the node table `Source`, hence HAS_SOURCE; `FROM` and `end` are
 *   reserved, hence FROM_REPORT and `stop` (`not`, `from` and `to` would be too);
 * - a relationship cannot be created from a node matched by several labels (`(f:A|B)`): one statement a label;
 * - in `UNWIND $rows`, a column of numbers must be all integers or all fractions (1 and 0.25 do not mix): `confidence` goes in as
 *   hundredths and is stored as `row.hundredths / 100.0`; there is no `toFloat`; an empty list has no type: skip the statement;
 * - after UNWIND, nodes found by their keys want one MATCH each: `MATCH (a {id: row.a}) MATCH (b {id: row.b})` goes by the index, with a
 *   comma between them both tables are scanned (15 ms instead of 1 at 17,000 findings);
 * - a statement that fails while it runs ends its transaction, one that is not understood does not (the engine refuses the rest and rolls back);
 * - what it writes ahead cannot be read back after kill -9 by its defaults (graph/embedded/database.ts);
 * - the lock of the file is the process's: a second open in the same process gets in, and its close takes the first one's lock away
 *   (graph/embedded/home.ts keeps a list);
 * - `collect` over an OPTIONAL MATCH without rows is null, not []; `substring` counts from 1; no list comprehensions, map projections,
 *   `CALL {}`, `COUNT {}`; `labels(x)` is a string: ask for `facet`; a primary key cannot be SET.
 */
export type PropertyType = 'string' | 'integer' | 'double' | 'boolean';
type Properties = Readonly<Record<string, PropertyType>>;
export type NodeTable = { label: string; key: string; properties: Properties };
export type RelationshipTable = { type: string; pairs: readonly (readonly [from: string, to: string])[]; properties: Properties };

/** Rises with every change of the tables below, and of how shared nodes get their ids; a graph of another version is rebuilt from its journal. */
export const modelVersion = 5;

/** The label of each facet's findings. */
export const findingLabels = {
  contributor: 'Contributor',
  saturation: 'SaturationPoint',
  'safety-mechanism': 'SafetyMechanism',
  detection: 'Detection',
  difficulty: 'Difficulty',
  adaptation: 'Adaptation',
} as const;

const finding = {
  id: 'string',
  facet: 'string',
  report: 'string',
  incident: 'string',
  concept: 'string',
  /** The phrase of the report. */
  component: 'string',
  certainty: 'string',
  confidence: 'double',
  status: 'string',
  by: 'string',
  foundStatus: 'string',
  foundBy: 'string',
  /** Place in the report, by its first quote. */
  ordinal: 'integer',
  visibility: 'string',
} as const satisfies Properties;

const table = (label: string, properties: Properties, key = 'id'): NodeTable => ({ label, key, properties });

export const nodeTables: readonly NodeTable[] = [
  /** One row, id `graph`: `seq` of the last write, versions of model and vocabulary. */
  table('Meta', { id: 'string', seq: 'integer', model: 'integer', vocabulary: 'string' }),
  /** One row for each incident that a write touched. */
  table('Change', { seq: 'integer', incident: 'string', at: 'string' }, 'seq'),
  table('Concept', { id: 'string', facet: 'string', label: 'string', is: 'string' }),
  table('Pattern', { id: 'string', label: 'string', is: 'string', shape: 'string', ordinal: 'integer' }),
  table('Source', { id: 'string', kind: 'string', at: 'string' }),
  table('Report', {
    id: 'string',
    source: 'string',
    path: 'string',
    incident: 'string',
    url: 'string',
    title: 'string',
    publisher: 'string',
    publishedOn: 'string',
    format: 'string',
    sha256: 'string',
    pipeline: 'string',
    /** Hash of everything else that was loaded, so that a recoded report counts as changed. */
    contentHash: 'string',
    origin: 'string',
    byHand: 'boolean',
    /** JSON: the patterns coded by hand, with graph ids of their findings. */
    codedPatterns: 'string',
    text: 'string',
    /** Of the text, in UTF-16 code units. */
    length: 'integer',
    /** JSON: what joining reports to incidents looks at (graph/joins). */
    sketch: 'string',
    visibility: 'string',
  }),
  /** What reports that may tell of one incident have in common; seen by nobody. */
  table('JoinKey', { id: 'string' }),
  /** A person said that a report is of no other report's incident. */
  table('Apart', { report: 'string', by: 'string', at: 'string' }, 'report'),
  /** Named after the one of its reports that tells most, among public ones if there are any; `visibility` is the widest of its reports'. */
  table('Incident', { id: 'string', visibility: 'string' }),
  table('Organisation', { id: 'string' }),
  table('Component', { id: 'string' }),
  table('Contributor', { ...finding, role: 'string' }),
  table('SaturationPoint', finding),
  table('SafetyMechanism', { ...finding, outcome: 'string' }),
  table('Detection', finding),
  table('Difficulty', finding),
  table('Adaptation', { ...finding, effect: 'string' }),
  table('Interaction', {
    id: 'string',
    report: 'string',
    incident: 'string',
    type: 'string',
    /** Phrases of the report for the two ends. */
    source: 'string',
    target: 'string',
    /** Ids of the findings that the ends stand for, or null. */
    sourceRef: 'string',
    targetRef: 'string',
    confidence: 'double',
    ordinal: 'integer',
    visibility: 'string',
  }),
  /** `start` and `stop`: UTF-16 code units into `Report.text`. */
  table('Quote', {
    id: 'string',
    report: 'string',
    incident: 'string',
    text: 'string',
    start: 'integer',
    stop: 'integer',
    section: 'string',
    visibility: 'string',
  }),
  /** A dated line of a report. `at`: ISO date-time or date, empty where doubtful; `zone` as written, empty where none is; places as of a quote. */
  table('TimelineEvent', {
    id: 'string',
    report: 'string',
    incident: 'string',
    at: 'string',
    zone: 'string',
    text: 'string',
    start: 'integer',
    stop: 'integer',
    ordinal: 'integer',
    visibility: 'string',
  }),
  /** A verdict on a finding; `finding` is its id, `snapshot` (JSON) what was reviewed, so that it can stand without a reader. */
  table('Review', {
    id: 'string',
    by: 'string',
    at: 'string',
    verdict: 'string',
    note: 'string',
    ordinal: 'integer',
    report: 'string',
    incident: 'string',
    finding: 'string',
    concept: 'string',
    quote: 'string',
    snapshot: 'string',
    /** Its quote is no longer in the report. */
    detached: 'boolean',
    visibility: 'string',
  }),
];

const findings = Object.values(findingLabels);
const from = (labels: readonly string[], to: string) => labels.map((label) => [label, to] as const);

export const relationshipTables: readonly RelationshipTable[] = [
  { type: 'HOLDS', pairs: [['Source', 'Report']], properties: {} },
  { type: 'FOUND_BY', pairs: [['Report', 'JoinKey']], properties: {} },
  {
    type: 'DESCRIBES',
    pairs: [['Report', 'Incident']],
    properties: {
      title: 'string',
      startedOn: 'string',
      startedAt: 'string',
      endedAt: 'string',
      nearMiss: 'boolean',
      origin: 'string',
      visibility: 'string',
    },
  },
  { type: 'AT', pairs: [['Incident', 'Organisation']], properties: { name: 'string', report: 'string', visibility: 'string' } },
  { type: 'HAS', pairs: [...findings, 'Interaction', 'TimelineEvent'].map((label) => ['Incident', label] as const), properties: {} },
  { type: 'INSTANCE_OF', pairs: from(findings, 'Concept'), properties: {} },
  { type: 'EVIDENCED_BY', pairs: from([...findings, 'Interaction'], 'Quote'), properties: { ordinal: 'integer' } },
  { type: 'FROM_REPORT', pairs: [['Quote', 'Report']], properties: {} },
  { type: 'CONCERNS', pairs: from(findings, 'Component'), properties: { phrase: 'string', visibility: 'string' } },
  { type: 'HAS_SOURCE', pairs: [...findings, 'Component'].map((label) => ['Interaction', label] as const), properties: {} },
  { type: 'HAS_TARGET', pairs: [...findings, 'Component'].map((label) => ['Interaction', label] as const), properties: {} },
  { type: 'HOLDS_IN', pairs: [['Pattern', 'Incident']], properties: { level: 'string', confidence: 'double' } },
  {
    type: 'SHOWN_BY',
    pairs: [['Incident', 'Quote']],
    properties: { pattern: 'string', level: 'string', finding: 'string', ordinal: 'integer' },
  },
  /** A person said that the two are one thing; from the smaller id to the larger. Seen by those who see both. */
  { type: 'SAME_AS', pairs: [['Component', 'Component']], properties: { by: 'string', at: 'string' } },
  { type: 'REVIEWS', pairs: findings.map((label) => ['Review', label] as const), properties: {} },
];
