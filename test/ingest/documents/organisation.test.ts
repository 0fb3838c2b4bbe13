import { describe, expect, test } from 'vitest';
import { facts } from '../../../ingest/documents/facts.ts';
import { folderName } from '../../../ingest/documents/house-folder.ts';
import { organisationOf } from '../../../ingest/documents/organisation.ts';
import { sentences } from '../../../ingest/segments/sentences.ts';
import { documentOf } from '../document-of.ts';

function organisationIn(path: string, text: string): string | null {
  const document = documentOf(path, text);
  return organisationOf(document, sentences(document));
}

/** Reworded from the folder named first. */
const told: [from: string, text: string, organisation: string][] = [
  ['icco-list', '---\ncompany: Acme Cloud\n---\nA switch failed.', 'Acme Cloud'],
  ['chia', '# A leak\n\nA password leaked. We at Example Labs saw no misuse.', 'Example Labs'],
  ['idds-google', '# Acme Cloud Status Dashboard\n\nThe network was slow for a while.', 'Acme Cloud'],
  ['idds-azure', 'A switch failed. We take steps to improve the Contoso Cloud Platform and our processes.', 'Contoso Cloud'],
  ['rust', '+++\nauthors = ["The Crates.example Team"]\n+++\nThe index was down.', 'Crates.example'],
  ['idds-wikimedia', 'Maps were blank, see https://phabricator.wikiexample.org/T12345 for the rest.', 'wikiexample'],
  [
    'wellcome',
    '# Search fails\n\nSee https://wellness.slack.com/archives/C01 and https://wellnesscollection.org/works\n\nSearch in the Wellness Collection failed.',
    'Wellness',
  ],
  [
    'openfoodfacts',
    '# Reboot\n\nOpen Bread Facts sites were slow, see https://github.com/openbreadfacts/infra/pull/12\n\nA disk was full: https://grafana.openbreadfacts.org/d/1',
    'Open Bread Facts',
  ],
  [
    'posthog',
    '# Flags outage\n\nThe HogPost platform was down for an hour.\n\nWork goes on in https://github.com/HogPost/app/pull/7 and HogPost customers were told.',
    'HogPost',
  ],
  [
    'rust-html',
    '<html><head><title>Outage</title><meta property="og:site_name" content="Acme Engineering Blog"></head><body><h1>Outage</h1><p>The page builder stopped and its queue grew for an hour.</p></body></html>',
    'Acme',
  ],
];

const silent: [from: string, text: string, why: string][] = [
  ['mybinder', '# Launch failures\n\nServers failed.', 'nothing is said'],
  ['icco-list', 'The Checkout service was down for an hour.', 'what a house calls a part of itself is not its name'],
  [
    'mybinder',
    'A bug in https://github.com/kubernetes/kubernetes/issues/1 and https://github.com/kubernetes/kubernetes/pull/2.',
    'code that everybody uses',
  ],
  ['moj-cloud-platform', 'See https://exdt.slack.com/archives/C57 for the thread.', 'a workspace that nothing else speaks for'],
  ['chia', 'The IPS team looked. The IPS team asked. The IPS team called. The IPS team closed it.', 'a team inside the house'],
  ['wellcome', 'See https://acme.slack.com/archives/C1 of Acme and https://grafana.other.org/d/2 of Other.', 'two houses'],
];

/** [path, text, what the folder says with the text, what it says alone]. Reworded from the folders of the corpus that name a house. */
const folders: [path: string, text: string, spoken: string | null, alone: string | null][] = [
  ['openbreadfacts/2021/disk.md', 'The disk of Open Bread Facts was full.', 'Open Bread Facts', 'openbreadfacts'],
  ['idds-contoso/1.txt', 'Storage of the Contoso region failed.', 'Contoso', 'idds-contoso'],
  ['opensuse-obs/a.md', 'OBS was slow, and build@opensuse was told.', 'opensuse OBS', 'opensuse-obs'],
  ['acme-cloud-platform/incidents/a.md', 'Ingress failed, see https://acme.example/1.', 'acme-cloud-platform', 'acme-cloud-platform'],
  ['acme/a.md', 'The database was down.', null, 'acme'],
  ['postmortems/2024/Q3/a.md', 'Postmortems of 2024 are here. The database was down.', null, null],
  ['danluu-list/a.md', 'Danluu keeps a list. The database was down.', null, null],
  ['a.md', 'The database was down.', null, null],
];

describe('whose incident it was', () => {
  test.each(told)('%s: %s', (from, text, organisation) => {
    expect(organisationIn(from.endsWith('html') ? 'a.html' : 'a.md', text)).toBe(organisation);
  });

  test.each(silent)('%s: %s is not said', (_, text) => {
    expect(organisationIn('a.md', text)).toBeNull();
  });

  test.each(folders)(
    '%s: the folder, where the text speaks for it, else the folder alone as a last resort',
    (path, text, spoken, alone) => {
      expect([organisationIn(path, text), folderName(path)]).toEqual([spoken, alone]);
    },
  );

  test('the text goes before what the user says, and that before the folder', () => {
    const of = (text: string, user?: string): string | null => {
      const document = documentOf('acme/a.md', text);
      return facts(document, sentences(document), { organisation: user }).organisation;
    };
    expect([of('We at Example Labs saw it.', 'Told'), of('It was down.', 'Told'), of('It was down.')]).toEqual([
      'Example Labs',
      'Told',
      'acme',
    ]);
  });
});
