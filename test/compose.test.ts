/** `docker compose` is not on every machine that runs the tests, so what it would refuse, and what we must not ship, is checked here. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const root = join(import.meta.dirname, '..');
const file = readFileSync(join(root, 'docker-compose.yml'), 'utf8');

const service = z.strictObject({
  image: z.string().optional(),
  build: z.string().optional(),
  restart: z.string(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()).optional(),
  volumes: z.array(z.string()),
  depends_on: z.record(z.string(), z.strictObject({ condition: z.string() })).optional(),
  healthcheck: z
    .strictObject({ test: z.array(z.string()), interval: z.string(), timeout: z.string(), retries: z.number(), start_period: z.string() })
    .optional(),
});
const compose = z
  .strictObject({ services: z.strictObject({ neo4j: service, app: service }), volumes: z.record(z.string(), z.null()) })
  .parse(parse(file));
const { neo4j, app } = compose.services;

test('it has the shape that compose takes: what it depends on and mounts is there', () => {
  expect(Object.keys(app.depends_on ?? {})).toEqual(['neo4j']);
  expect(app.depends_on?.['neo4j']?.condition).toBe('service_healthy');
  expect(neo4j.healthcheck?.test[0]).toBe('CMD');
  const mounted = [...neo4j.volumes, ...app.volumes].map((volume) => volume.split(':')[0]);
  expect(new Set(mounted)).toEqual(new Set(Object.keys(compose.volumes)));
  expect(existsSync(join(root, app.build ?? '', 'Dockerfile'))).toBe(true);
});

test('it ships no password, and asks for one', () => {
  expect(neo4j.environment['NEO4J_AUTH']).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
  expect(app.environment['RHYME_GRAPH']).toBe('neo4j://neo4j:${NEO4J_PASSWORD}@neo4j:7687');
  expect(file).not.toContain('${NEO4J_PASSWORD:-');
});

test('only the app is reached from outside the two, and only from this machine', () => {
  expect(neo4j.ports).toBeUndefined();
  expect(app.ports?.map((port) => port.startsWith('127.0.0.1:'))).toEqual([true]);
});

test('the image names files that are there', () => {
  const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8');
  const named = [...dockerfile.matchAll(/^COPY (.+) \S+$/gm)].flatMap((match) => match[1]?.split(' ') ?? []);
  const imported = [...dockerfile.matchAll(/import\('\.\/([^']+)'\)/g)].map((match) => match[1] ?? '');
  expect(named.length + imported.length).toBeGreaterThan(4);
  expect([...named, ...imported].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  expect(dockerfile).toMatch(/^USER node$/m);
});

/** The plugin, or the program of its own that some systems have. */
const command = [['docker', 'compose'], ['docker-compose']].find(
  ([program = '', ...args]) => spawnSync(program, [...args, 'version'], { stdio: 'ignore' }).status === 0,
);

function config(environment: Record<string, string>) {
  const [program = '', ...args] = command ?? [];
  const { NEO4J_PASSWORD: _ours, ...env } = process.env;
  return spawnSync(program, [...args, '-f', join(root, 'docker-compose.yml'), 'config'], {
    encoding: 'utf8',
    env: { ...env, ...environment },
  });
}

if (command !== undefined) {
  test('compose itself accepts the file, and without a password says what to set', () => {
    expect(config({ NEO4J_PASSWORD: 'tulip' })).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('neo4j://neo4j:tulip@neo4j:7687'),
    });
    const refused = config({});
    expect(refused.status).not.toBe(0);
    expect(refused.stderr).toContain('set NEO4J_PASSWORD');
  });
}
