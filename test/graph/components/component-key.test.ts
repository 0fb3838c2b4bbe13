import { array, assert, constantFrom, property, string, stringMatching } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { componentKey } from '../../../graph/components/component-key.ts';
import { technologies } from '../../../graph/components/technologies.ts';

const told = (phrase: string, long?: ReadonlyMap<string, string>) => {
  const { key, within } = componentKey(phrase, long);
  return `${within} ${key}`;
};

describe('componentKey', () => {
  test.each([
    [
      'organisation payment gateway',
      ['the payment gateway', 'Payment Gateway', 'our payment gateways', 'payment-gateway', "'payment gateway'"],
    ],
    ['organisation feed index', ['feed index', 'all the feed indices', 'these feed indexes', 'feed  index.']],
    ['organisation checkout database', ['checkout db', 'the checkout database', 'production checkout databases']],
    ['organisation session cache', ['session caches', "each session's cache", 'the session cache (Frankfurt)']],
    ['organisation edge load balancer', ['edge loadbalancers', 'the edge load-balancer', 'edge load balancer']],
    ['organisation feedrouter', ['FeedRouter', 'the FeedRouter service', 'FeedRouter servers', 'production FeedRouter']],
    ['organisation billing retry', ['billing retries', 'billing retry']],
    ['organisation mail query', ['mail queries', 'the mail query']],
    ['everything Kubernetes', ['Kubernetes', 'k8s', 'the K8s cluster', 'our production Kubernetes clusters', 'kube']],
    ['everything PostgreSQL', ['Postgres', 'PostgreSQL', 'postgres databases', 'the production Postgres cluster', "Postgres's"]],
    ['everything Elasticsearch', ['ES', 'elastic search', 'ElasticSearch cluster', 'elasticsearch']],
    ['everything MongoDB', ['mongo', 'MongoDB instance', 'mongo db']],
    ["everything Let's Encrypt", ["Let's Encrypt", 'LetsEncrypt', 'Let’s Encrypt']],
    ['everything Amazon S3', ['S3', 'AWS S3', 'Amazon S3']],
    ['report service', ['the service', 'services', 'Service', 'our service']],
    ['report database', ['db', 'the database', 'databases']],
  ])('%s', (key, phrases) => {
    expect(phrases.map((phrase) => [phrase, told(phrase)])).toEqual(phrases.map((phrase) => [phrase, key]));
  });

  test.each([
    ['the staging cluster', 'the production cluster'],
    ['primary database', 'replica database'],
    ['login service', 'login page'],
    ['production environment', 'environment'],
    ['Docker host', 'Docker'],
    ['Kubernetes service', 'Kubernetes'],
    ['Linux servers', 'Linux'],
    ['GraphQL server', 'GraphQL'],
    ['Kafka consumers', 'Kafka'],
    ['S3 bucket', 'S3'],
    ['the vault', 'HashiCorp Vault'],
    ['the other database', 'the database'],
    ['es', 'ES'],
    ['a chef', 'Chef'],
    ['eu-west-1 cluster', 'eu-west-1'],
    ['orders-2 queue', 'orders-1 queue'],
    ['user_index', 'user index'],
    ['Workers', 'workers'],
    ['search API', 'search UI'],
  ])('%s is another thing than %s', (one, other) => {
    expect(told(one)).not.toBe(told(other));
  });

  test('names in -s are no plurals', () => {
    const names = ['DNS', 'internal dns', 'Redis', 'TLS certificates', 'status', 'the bus', 'NATS', 'VMs', 'APIs', 'access classes'];
    expect(names.map((name) => componentKey(name).key)).toEqual([
      'DNS',
      'internal dns',
      'Redis',
      'tls certificate',
      'status',
      'bus',
      'nats',
      'vm',
      'api',
      'access class',
    ]);
  });

  test('an acronym is what the report says that it stands for, inside a longer name too', () => {
    const long = new Map([
      ['QRS', 'Quota Reservation Service'],
      ['BGP', 'Border Gateway Protocol'],
    ]);
    expect(told('QRS', long)).toBe(told('the quota reservation service'));
    expect(told('QRS API', long)).toBe(told('quota reservation service API'));
    expect(told('Border Gateway Protocol', long)).toBe('everything BGP');
    expect(told('qrs', long)).toBe('organisation qrs');
  });

  test('no spelling stands for two technologies, and each names its own', () => {
    const spellings = technologies.flatMap(({ name, spellings: ways }) => ways.map((way) => [way, `everything ${name}`]));
    expect(spellings.map(([way = '']) => [way, told(way)])).toEqual(spellings);
    expect(technologies.map(({ name }) => told(name))).toEqual(technologies.map(({ name }) => `everything ${name}`));
  });

  test('any phrase has a key, and a determiner before it changes nothing', () => {
    const word = stringMatching(/^[a-z]{2,8}$/);
    assert(
      property(array(word, { minLength: 1, maxLength: 4 }), constantFrom('the', 'our', 'This', 'each'), (words, determiner) => {
        const phrase = words.join(' ');
        expect(componentKey(`${determiner} ${phrase}`)).toEqual(componentKey(phrase));
      }),
    );
    assert(
      property(
        string({ minLength: 1 }).filter((text) => text.trim() !== ''),
        (text) => componentKey(text).key !== '',
      ),
    );
  });
});
