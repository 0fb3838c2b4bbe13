import { describe, expect, test } from 'vitest';
import { componentOf } from '../../../ingest/find/component.ts';
import type { ConceptId } from '../../../schema/coded.ts';

/** As `componentOf` is asked: the words of the cue are looked for in the line without its marks. */
function componentIn(concept: ConceptId, raw: string, cue: string): string | null {
  const plain = raw.replaceAll('`', '');
  const at = plain.indexOf(cue);
  if (at < 0) throw new Error(`"${cue}" is not in: ${plain}`);
  return componentOf(concept, { plain, raw, cue: [at, at + cue.length] });
}

/** Lines reworded from the file named last. */
const named: [concept: ConceptId, line: string, cue: string, component: string, from: string][] = [
  [
    'contributor/stale-or-wrong-config',
    'A wrong service discovery config in one of the agents took down lookups everywhere.',
    'wrong service discovery config',
    'wrong service discovery config',
    'icco-list',
  ],
  [
    'saturation/connections',
    'The clients that came back at once exhausted the database connection pool.',
    'exhausted',
    'database connection pool',
    'icco-list',
  ],
  ['adaptation/restart', '14:02 We restarted `queue-proxy` on all hosts.', 'restarted', 'queue-proxy', 'idds-wikimedia'],
  [
    'adaptation/disable-feature',
    '13:10 AB switches off the catalogue pipeline so that nothing more is written.',
    'switches off',
    'catalogue pipeline',
    'wellcome',
  ],
  [
    'safety-mechanism/monitoring-and-alerting',
    'The Pingdom check went red and told the developer on call.',
    'check went red',
    'Pingdom check',
    'moj-cloud-platform',
  ],
  [
    'contributor/latent-defect',
    'A defect in the retry logic of `kube-proxy` dropped packets.',
    'defect in',
    'retry logic of kube-proxy',
    'idds-google',
  ],
  ['detection/alert', 'A Prometheus alert told the team at once.', 'alert told', 'Prometheus alert', 'moj-cloud-platform'],
  [
    'adaptation/rollback',
    'We reverted the deployment of the search service.',
    'reverted',
    'deployment of the search service',
    'idds-wikimedia',
  ],
];

const unnamed: [concept: ConceptId, line: string, cue: string, why: string, from: string][] = [
  ['contributor/operator-action', 'Somebody deleted it by accident.', 'deleted', 'pronouns only', 'icco-list'],
  ['difficulty/slow-recovery', 'It took us two hours because nobody knew how.', 'took us two hours', 'a time is no part', 'openfoodfacts'],
  ['detection/customer-report', 'Three customers told us that the page was empty.', 'customers told us', 'people', 'berkeley-datahub'],
  ['adaptation/engage-vendor', 'We paged Maria Lindqvist and woke Tom Smith.', 'paged', 'people by name', 'wellcome'],
  ['contributor/unexplained-failure', 'The incident was a failure of unknown cause.', 'failure of', 'words for any trouble', 'idds-azure'],
];

describe('what a finding concerns', () => {
  test.each(named)('%s: %s', (concept, line, cue, component) => {
    expect(componentIn(concept, line, cue)).toBe(component);
  });

  test.each(unnamed)('%s: %s names nothing', (concept, line, cue) => {
    expect(componentIn(concept, line, cue)).toBeNull();
  });
});
