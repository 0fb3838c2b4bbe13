import { describe, expect, test } from 'vitest';
import type { ConceptId } from '../../../../schema/coded.ts';
import { guardCue } from '../../../../ingest/find/guards/guard.ts';
import { sentence } from '../sentence.ts';

/** A reworded line, the cue in it between `«` and `»`, what it is taken for, which guard objects (null: none), and the report that it is reworded from. */
type Line = [line: string, concept: ConceptId, guard: string | null, from: string, section?: string];

function verdict(line: string, concept: ConceptId, section = ''): string | null {
  const start = line.indexOf('«');
  const end = line.indexOf('»') - 1;
  return guardCue(sentence(line.replace(/[«»]/g, ''), section), start, end, concept)?.guard ?? null;
}

const check = (lines: Line[]): void => {
  test.each(lines)('%s (%s): %s', (line, concept, guard, _from, section) => {
    expect(verdict(line, concept, section)).toBe(guard);
  });
};

describe('negation', () => {
  check([
    [
      'The admin said on the phone that he had not «suspended the account».',
      'adaptation/revoke-access',
      'negation',
      'chia/2022-01-20-EmployeeCompromise.md',
    ],
    [
      'We found no evidence of «unauthorized access» after that day.',
      'contributor/hostile-action',
      'negation',
      'icco-list/41f95c9f-d248-4a6c-802d-3648022a03dd.md',
    ],
    [
      'The scheduler was never «restarted», so its jobs kept failing.',
      'adaptation/restart',
      'negation',
      'icco-list/8f92b6a5-b6d4-4a0f-be02-28242069f691.md',
    ],
    ['«Memory» usage was normal, and the load was low.', 'saturation/memory', 'negation', 'idds-wikimedia/20140113-Poolcounter.txt'],
    ['The fault was only in one region; «servers crashed» there.', 'contributor/unexplained-failure', null, 'idds-azure/20190328-1.txt'],
    [
      'Nothing was lost, but the «database was overloaded» for an hour.',
      'saturation/database',
      null,
      'icco-list/49335989-cc3b-4f16-bdc6-df79b7f632ea.md',
    ],
    ['No «alert» went off that night.', 'safety-mechanism/monitoring-and-alerting', null, 'opensuse-obs/2021-05-07-post-mortem.md'],
    [
      'The change was not «backwards compatible» with the old clients.',
      'contributor/version-skew',
      null,
      'icco-list/d5b64671-0716-4332-ba81-cec110c5baec.md',
    ],
    ['The mail program was not «able to allocate memory».', 'saturation/memory', null, 'opensuse-obs/2021-05-07-post-mortem.md'],
  ]);
});

describe('hypothesis', () => {
  check([
    [
      'We suspected that the «new release» had broken it, and read its commits again.',
      'contributor/code-deploy',
      'hypothesis',
      'opensuse-obs/2018-01-17-post-mortem-5.html',
    ],
    [
      'At first it looked like a «network outage», then like one zone.',
      'contributor/provider-failure',
      'hypothesis',
      'icco-list/300cba9e-d50d-45c4-86fd-0142c6cb9101.md',
    ],
    [
      'Could this be the «schema change» on the replicas?',
      'contributor/schema-or-data-migration',
      'hypothesis',
      'idds-wikimedia/20170503-missing index.txt',
    ],
    [
      '«Cached routes» were suspected, and that theory turned out to be wrong because the dump was clean, so it was ruled out.',
      'contributor/stale-or-wrong-config',
      'hypothesis',
      'icco-list/2590ea48-9ceb-4cb4-a034-49bffacd7b33.md',
    ],
    ['The «new release» broke it, as its commits show.', 'contributor/code-deploy', null, 'opensuse-obs/2018-01-17-post-mortem-5.html'],
    [
      'We first «suspected» the web server and searched there in vain.',
      'difficulty/misleading-signal',
      null,
      'opensuse-obs/2018-03-23-post-mortem-6.md',
    ],
    [
      'The change was «rolled back» at once, for whatever reason (?)',
      'adaptation/rollback',
      null,
      'icco-list-pre-llm/7fd85322-e91f-49f6-95b8-a4f0058ada74.md',
    ],
  ]);
});

describe('plan', () => {
  check([
    [
      'We will «add capacity» to the router pool next month.',
      'adaptation/add-capacity',
      'plan',
      'dfds/PM2019-009 - Kubernetes network infrastructure IP starvation.md',
    ],
    ['«Restart» the workers one after another.', 'adaptation/restart', 'plan', 'idds-wikimedia/20190402-0401KafkaJumbo.txt', 'Actionables'],
    ['Engineers should «deploy a new version» in the morning only.', 'contributor/code-deploy', 'plan', 'idds-wikimedia/20140206-Math.txt'],
    [
      'We «added capacity» to the router pool and the errors ended.',
      'adaptation/add-capacity',
      null,
      'icco-list/aeca111b-f5bf-4056-b717-ab9159dc24e0.md',
    ],
    [
      'We «restarted» the workers one after another.',
      'adaptation/restart',
      null,
      'icco-list/aeca111b-f5bf-4056-b717-ab9159dc24e0.md',
      'Actionables',
    ],
    [
      'We will «add an alert» on queue depth.',
      'safety-mechanism/monitoring-and-alerting',
      null,
      'idds-wikimedia/20170507-labs-dns.txt',
      'Actionables',
    ],
  ]);
});

describe('other incident', () => {
  check([
    [
      'In a previous incident the «certificate had expired».',
      'contributor/expiry',
      'other-incident',
      'icco-list/5b73c1c1-8ec4-4901-91f3-0d993f582dd4.md',
    ],
    [
      'As in last year’s outage the «disk was full».',
      'saturation/disk-space',
      'other-incident',
      'opensuse-obs/2018-03-23-post-mortem-6.md',
    ],
    [
      'The «certificate had expired», which made the site unreachable.',
      'contributor/expiry',
      null,
      'icco-list/5b73c1c1-8ec4-4901-91f3-0d993f582dd4.md',
    ],
    [
      'The same fault was «known from a previous incident».',
      'contributor/known-unfixed',
      null,
      'idds-wikimedia/20140820-SwiftMemcache.txt',
    ],
  ]);
});

describe('mere mention', () => {
  check([
    [
      'We use «autoscaling» for the web tier.',
      'safety-mechanism/autoscaling',
      'mere-mention',
      'berkeley-datahub/2017-02-24-autoscaler-incident.qmd',
    ],
    ['This page describes how we «restarted» the hub.', 'adaptation/restart', 'mere-mention', 'idds-google/appengine#15020.txt'],
    [
      'The agent is responsible for the list of «firewall» rules and machines.',
      'safety-mechanism/access-control',
      'mere-mention',
      'idds-google/cloud-networking#18003.txt',
    ],
    [
      'We use «autoscaling» for the web tier, but it could not keep up.',
      'safety-mechanism/autoscaling',
      null,
      'berkeley-datahub/2017-02-24-autoscaler-incident.qmd',
    ],
    [
      'The «autoscaler» removed half of the web tier.',
      'safety-mechanism/autoscaling',
      null,
      'icco-list/6bc6cd0c-5bbd-4278-a7bf-c42cd8174b50.md',
    ],
  ]);

  test('leaves out prompts of a form and boilerplate whatever they say', () => {
    const prompt = { ...sentence('What alerts fired?'), kind: 'template-prompt' as const };
    expect(guardCue(prompt, 5, 11, 'detection/alert')).toEqual({
      guard: 'mere-mention',
      reason: 'it is part of the form, not of the report',
    });
  });
});

describe('what people did', () => {
  check([
    ['In the end the «disk was not replaced», as it passed its own test.', 'adaptation/replace-part', 'negation', 'invented'],
    ['Nothing was «taken out of service» that night.', 'adaptation/isolate', 'negation', 'invented'],
    ['Nobody «cleared the queue»; it emptied by itself.', 'adaptation/reset-state', 'negation', 'invented'],
    ['A «hotfix» turned out not to be needed.', 'adaptation/code-fix', 'negation', 'invented'],
    ['A «restart» did not help.', 'adaptation/restart', null, 'invented'],
    ['We «rebooted the host», which was not enough.', 'adaptation/restart', null, 'invented'],
    ['Maybe a «reboot» would have been the quicker way.', 'adaptation/restart', 'hypothesis', 'invented'],
    ['We considered «adding nodes» to the cluster.', 'adaptation/add-capacity', 'hypothesis', 'invented'],
    ['We «added nodes», which may have been too few.', 'adaptation/add-capacity', null, 'invented'],
    ['Three weeks ago «restarting» the broker had been enough.', 'adaptation/restart', 'other-incident', 'invented'],
    ['At the previous outage, «flushing the cache» had been the cure.', 'adaptation/reset-state', 'other-incident', 'invented'],
    ['The release of three weeks ago was «rolled out» with the bug.', 'contributor/code-deploy', null, 'invented'],
    ['A release can be «rolled back» by one command.', 'adaptation/rollback', 'mere-mention', 'invented'],
    ['We «failed over» so that writes can be served.', 'adaptation/redirect-or-failover', null, 'invented'],
    ['A «permanent fix» is planned for the autumn.', 'adaptation/code-fix', 'plan', 'invented'],
    ['Old «logs will be removed» from June on.', 'adaptation/free-resources', 'plan', 'invented'],
  ]);
});

/** Where no cue was found the whole sentence is judged; invented lines, none of them of pairs/. */
describe('a whole sentence', () => {
  check([
    ['«The load on the mail relay was nowhere near its limit.»', 'saturation/cpu', 'negation', 'invented'],
    ['The load on the mail relay stayed low, but its «disk was full».', 'saturation/disk-space', null, 'invented'],
    ['«The relay was idle, but its disk was full.»', 'saturation/disk-space', null, 'invented'],
    ['«The firmware update had nothing to do with it.»', 'contributor/dependency-update', 'negation', 'invented'],
    ['«No pilot wrote to us about it.»', 'detection/customer-report', 'negation', 'invented'],
    ['«No one noticed for nine days.»', 'detection/after-the-fact', null, 'invented'],
    ['«We never moved the flights to the other centre.»', 'adaptation/redirect-or-failover', 'negation', 'invented'],
    ['«If the tape library ever filled up, writes would stop.»', 'saturation/disk-space', 'hypothesis', 'invented'],
    ['«Had there been a second reader, it would have seen the slip.»', 'safety-mechanism/review-or-approval', null, 'invented'],
    ['«Should the lease run out, callers would be turned away.»', 'contributor/expiry', 'hypothesis', 'invented'],
    [
      '«We blamed the new kernel for an hour, a theory that the bisect disproved.»',
      'contributor/dependency-update',
      'hypothesis',
      'invented',
    ],
    ['«The vendor blamed a new kernel.»', 'contributor/dependency-update', null, 'invented'],
    ['«The radar network is to be moved to another building.»', 'contributor/infrastructure-change', 'plan', 'invented'],
    ['«Next month the ledger gets a new schema.»', 'contributor/schema-or-data-migration', 'plan', 'invented'],
    ['«In the August outage the ledger had run out of disk.»', 'saturation/disk-space', 'other-incident', 'invented'],
    ['«In August the lease had been moved to a new server.»', 'contributor/config-change', null, 'invented'],
    ['«The ledger ran out of disk on 3 August.»', 'saturation/disk-space', null, 'invented'],
    ['«The ledger is copied to tape every night.»', 'safety-mechanism/backup-and-restore', 'mere-mention', 'invented'],
    ['«The ledger is copied to tape every night, but the tape was blank.»', 'safety-mechanism/backup-and-restore', null, 'invented'],
  ]);
});
