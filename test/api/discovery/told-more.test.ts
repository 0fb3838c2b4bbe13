/** Which of equally sure sets is shown first. */
import { expect, test } from 'vitest';
import { toldMore } from '../../../api/discovery/told-more.ts';

test('a mechanism that failed tells more than conditions that met, and these more than a remedy for its trouble', () => {
  const failed = toldMore([
    { concept: 'contributor/common-mode', value: null },
    { concept: 'safety-mechanism/redundancy-or-isolation', value: 'failed' },
  ]);
  const met = toldMore([
    { concept: 'contributor/load-surge', value: null },
    { concept: 'saturation/connections', value: null },
  ]);
  const remedy = toldMore([
    { concept: 'adaptation/free-resources', value: 'helped' },
    { concept: 'saturation/disk-space', value: null },
  ]);
  const held = toldMore([
    { concept: 'contributor/config-change', value: 'trigger' },
    { concept: 'safety-mechanism/rollback', value: 'held' },
  ]);
  const vain = toldMore([
    { concept: 'adaptation/restart', value: 'no-effect' },
    { concept: 'saturation/memory', value: null },
  ]);
  expect([failed > met, met > remedy, held, vain]).toEqual([true, true, remedy, failed]);
});
