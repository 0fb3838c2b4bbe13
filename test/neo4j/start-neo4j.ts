import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';

/** A running Neo4j for tests; `url` is in the form of RHYME_GRAPH. */
export type TestNeo4j = { url: string; how: string; stop(): Promise<void> };

const here = dirname(fileURLToPath(import.meta.url));
const lib = join(here, 'lib');
const password = 'rhyme-test-only';
const image = 'neo4j:5.26';
const has = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'ignore', timeout: 20_000 }).status === 0;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

/** Waits until it answers; gives up after `seconds`, or when `dead` says so. */
async function answers(uri: string, auth: ReturnType<typeof neo4j.auth.basic>, seconds: number, dead: () => string | null): Promise<void> {
  const until = Date.now() + seconds * 1000;
  for (;;) {
    const driver = neo4j.driver(uri, auth, { connectionTimeout: 2000, maxTransactionRetryTime: 0 });
    try {
      await driver.verifyConnectivity();
      await driver.close();
      return;
    } catch (error) {
      await driver.close();
      const why = dead();
      if (why !== null) throw new Error(`Neo4j did not start: ${why}`, { cause: error });
      if (Date.now() > until) throw new Error(`Neo4j at ${uri} does not answer after ${seconds} s`, { cause: error });
    }
    await new Promise((done) => setTimeout(done, 300));
  }
}

const urlOf = (uri: string, user: string, secret: string) =>
  uri.replace('://', `://${encodeURIComponent(user)}:${encodeURIComponent(secret)}@`);

/** The Neo4j that the environment names; the tests empty it, so it must be one for tests. */
async function named(uri: string): Promise<TestNeo4j> {
  const [user, secret] = [process.env['NEO4J_USER'] ?? 'neo4j', process.env['NEO4J_PASSWORD'] ?? ''];
  await answers(uri, neo4j.auth.basic(user, secret), 30, () => null);
  return { url: urlOf(uri, user, secret), how: `NEO4J_URI ${uri}`, stop: async () => {} };
}

async function byDocker(): Promise<TestNeo4j> {
  const port = await freePort();
  const name = `rhyme-test-${process.pid}-${port}`;
  const started = spawnSync(
    'docker',
    [
      'run',
      '--rm',
      '-d',
      '--name',
      name,
      '-p',
      `127.0.0.1:${port}:7687`,
      '-e',
      `NEO4J_AUTH=neo4j/${password}`,
      '-e',
      'NEO4J_dbms_usage__report_enabled=false',
      image,
    ],
    { encoding: 'utf8', timeout: 300_000 },
  );
  if (started.status !== 0) throw new Error(`docker run ${image}: ${started.stderr}`);
  const stop = async () => void spawnSync('docker', ['rm', '-f', name], { stdio: 'ignore' });
  try {
    await answers(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', password), 120, () => null);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `neo4j://neo4j:${password}@127.0.0.1:${port}`, how: `Docker ${image}`, stop };
}

/** Brings the jars once: into a folder beside, moved into place when whole, so that a broken download is not taken for one. */
function bringJars(): void {
  if (existsSync(lib) && readdirSync(lib).some((name) => name.startsWith('neo4j-5.'))) return;
  const coming = mkdtempSync(join(here, 'lib-'));
  try {
    const done = spawnSync('mvn', ['-q', '-B', 'dependency:copy-dependencies', `-DoutputDirectory=${coming}`], {
      cwd: here,
      encoding: 'utf8',
      timeout: 600_000,
    });
    if (done.status !== 0) throw new Error(`mvn dependency:copy-dependencies: ${done.stdout}${done.stderr}`);
    rmSync(lib, { recursive: true, force: true });
    renameSync(coming, lib);
  } finally {
    rmSync(coming, { recursive: true, force: true });
  }
}

const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang', 'java.util.concurrent'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

async function byJava(): Promise<TestNeo4j> {
  bringJars();
  const home = mkdtempSync(join(tmpdir(), 'rhyme-neo4j-'));
  for (const folder of ['conf', 'logs', 'data', 'run', 'import', 'plugins']) mkdirSync(join(home, folder));
  const bolt = await freePort();
  const settings = {
    'server.bolt.listen_address': `127.0.0.1:${bolt}`,
    'server.bolt.advertised_address': `127.0.0.1:${bolt}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'server.memory.pagecache.size': '64m',
    'dbms.security.auth_minimum_password_length': '4',
  };
  writeFileSync(
    join(home, 'conf', 'neo4j.conf'),
    Object.entries(settings)
      .map(([key, value]) => `${key}=${value}\n`)
      .join(''),
  );
  const java = ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', ...opened, '-cp', join(lib, '*')];
  const set = spawnSync('java', [...java, 'org.neo4j.server.startup.Neo4jAdminCommand', 'dbms', 'set-initial-password', password], {
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    encoding: 'utf8',
  });
  if (set.status !== 0) throw new Error(`set-initial-password: ${set.stdout}${set.stderr}`);
  const child: ChildProcess = spawn(
    'java',
    [...java, 'org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
    {
      stdio: 'ignore',
    },
  );
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const stop = async () => {
    child.kill('SIGKILL'); // its data is thrown away
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  const log = () => {
    const file = join(home, 'logs', 'neo4j.log');
    return existsSync(file) ? readFileSync(file, 'utf8').slice(-2000) : '';
  };
  try {
    await answers(`bolt://127.0.0.1:${bolt}`, neo4j.auth.basic('neo4j', password), 120, () =>
      child.exitCode === null ? null : `java ended with ${child.exitCode}. ${log()}`,
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `neo4j://neo4j:${password}@127.0.0.1:${bolt}`, how: 'Maven and Java', stop };
}

/**
 * Starts a Neo4j of its own for a test run: the one that NEO4J_URI names (with NEO4J_USER, NEO4J_PASSWORD; it is emptied), else by
 * Docker, else by Maven and Java. Null, said loudly, where there is none of these; with CI=true that is an error.
 */
export async function startNeo4j(): Promise<TestNeo4j | null> {
  const uri = process.env['NEO4J_URI'];
  if (uri !== undefined && uri !== '') return await named(uri);
  const failed: string[] = [];
  for (const [there, start] of [
    [() => has('docker', 'info'), byDocker],
    [() => has('mvn', '-v') && has('java', '-version'), byJava],
  ] as const) {
    if (!there()) continue;
    try {
      return await start();
    } catch (error) {
      failed.push(error instanceof Error ? error.message : String(error));
    }
  }
  const why = `the Neo4j half of the tests cannot run: ${failed.join('; ') || 'no NEO4J_URI, no Docker engine, no Maven with Java 17 or 21'}`;
  if (process.env['CI'] === 'true') throw new Error(why);
  console.error(`\n!!! SKIPPED: ${why}\n`);
  return null;
}
