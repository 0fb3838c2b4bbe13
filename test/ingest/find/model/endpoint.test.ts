import { expect, test } from 'vitest';
import { modelEndpoint } from '../../../../ingest/find/model/endpoint.ts';

test('no model is named: none is asked', () => {
  expect(modelEndpoint({ RHYME_MODEL_URL: '', PATH: '/bin' })).toBeNull();
});

test('a model is what the environment says', () => {
  expect(
    modelEndpoint({
      RHYME_MODEL_URL: 'http://127.0.0.1:8000/v1/',
      RHYME_MODEL: 'small',
      RHYME_MODEL_SECONDS: '30',
      RHYME_MODEL_INTERNAL: 'yes',
    }),
  ).toEqual({ url: 'http://127.0.0.1:8000/v1', model: 'small', key: null, internal: true, patience: 30_000 });
});

const halves: [env: Record<string, string>, names: RegExp][] = [
  [{ RHYME_MODEL: 'small' }, /set RHYME_MODEL_URL/],
  [{ RHYME_MODEL_URL: 'http://127.0.0.1/v1' }, /set RHYME_MODEL /],
  [{ RHYME_MODEL_URL: 'file:///etc/passwd', RHYME_MODEL: 'small' }, /no web address: file:\/\/\/etc\/passwd/],
  [{ RHYME_MODEL_URL: 'http://a/v1', RHYME_MODEL: 'small', RHYME_MODEL_SECONDS: 'long' }, /RHYME_MODEL_SECONDS is long/],
  [{ RHYME_MODEL_URL: 'http://a/v1', RHYME_MODEL: 'small', RHYME_MODEL_INTERNAL: 'maybe' }, /RHYME_MODEL_INTERNAL is maybe/],
];
test.each(halves)('%o is told with its cure', (env, names) => {
  expect(() => modelEndpoint(env)).toThrow(names);
});
