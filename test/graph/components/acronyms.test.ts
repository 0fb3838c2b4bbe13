import { expect, test } from 'vitest';
import { acronymsIn } from '../../../graph/components/acronyms.ts';

const found = (text: string) => Object.fromEntries(acronymsIn(text));

test.each([
  ['Our Quota Reservation Service (QRS) ran hot.', { QRS: 'Quota Reservation Service' }],
  ['We lost QRS (Quota Reservation Service) twice.', { QRS: 'Quota Reservation Service' }],
  ['Routes come by the **Border Gateway Protocol** (BGP).', { BGP: 'Border Gateway Protocol' }],
  ['A package air handling unit (PAHU) stopped.', { PAHU: 'package air handling unit' }],
  ['The search went to ElasticSearch (ES).', { ES: 'ElasticSearch' }],
  ['Points of presence (PoPs) went dark.', { PoP: 'Points of presence' }],
  ['New Virtual Machines (VMs) and the virtual machine (VM) image', { VM: 'Virtual Machine' }],
  ['Out-of-memory (OOM) kills followed.', { OOM: 'Out-of-memory' }],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  'That hit our users (US) most.',
  'We were containing the fix on Tuesday morning (CET) by hand.',
  'The database (see below) was slow.',
  'The cache was cold. Every (EC) call missed.',
  'All of it (100 %) was gone, and the team (Ana and Bo) knew.',
  'A transit gateway (VPN) was full.',
  'The static transfer switch (STS) tripped; a session token service (STS) did not.',
  '(QRS)',
  '',
])('nothing is explained by: %s', (text) => {
  expect(found(text)).toEqual({});
});

test('a long text without an end to its brackets is read at once', () => {
  expect(found('Aa ('.repeat(50_000))).toEqual({});
});
