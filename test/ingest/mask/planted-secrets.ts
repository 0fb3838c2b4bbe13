/** Fifty made-up secrets of ten kinds, in lines reworded from real reports (the shapes seen in homebrew/2018-08-05, pypi/2024-07-08, idds-wikimedia, moj-incident-log of the corpus). */
const t = (...parts: string[]): string => parts.join('');

/** Kind · the line · what must be stored nowhere. Tokens stand in parts, so that scanners of this repository have nothing to say. */
export const plantedSecrets: readonly [kind: string, line: string, secret: string][] = [
  // 1 passwords in configuration
  ['password', 'The chart still had `DB_PASSWORD=Tr0ub4dor&3x` from the old cluster.', 'Tr0ub4dor&3x'],
  ['password', 'database:\n  user: billing\n  password: "gl4ss-h0use!"\n', 'gl4ss-h0use!'],
  ['password', '{"username": "svc", "password": "M0nday:Morning"}', 'M0nday:Morning'],
  ['password', "- 14:02 we set spring.datasource.password = 'kettle-9-Blue' and restarted", 'kettle-9-Blue'],
  ['password', 'PGPASSWORD=quartz77north psql -h db1 -U app', 'quartz77north'],
  // 2 passwords told in prose
  ['told', 'The root password was `hunter2-prod` on all three hosts.', 'hunter2-prod'],
  ['told', 'It turned out that the password for the replica was Winter2021! and nobody knew.', 'Winter2021!'],
  ['told', 'Its passphrase is "correct horse battery staple", as the wiki said.', 'correct horse battery staple'],
  ['told', '09:12 UTC - the admin password (`n0t-So-Secret`) is pasted into the channel', 'n0t-So-Secret'],
  ['told', 'After the reset the password became zebra_Lamp_42.', 'zebra_Lamp_42'],
  // 3 connection strings
  ['connection', 'The app could not reach postgres://app:s3cr3tPa55@db.internal:5432/orders any more.', 's3cr3tPa55'],
  ['connection', 'Workers use amqp://worker:rabb1t-h0le@mq-1.prod:5672/%2f for the queue.', 'rabb1t-h0le'],
  ['connection', 'mongodb+srv://root:p%40ssw0rdX@cluster0.example.net/admin', 'p%40ssw0rdX'],
  ['connection', 'Server=tcp:sql1;Database=shop;User Id=sa;Password=Yz9kk#42;Encrypt=True;', 'Yz9kk#42'],
  ['connection', 'redis://:f00barb4z@10.0.0.4:6379 was the cache that filled up.', 'f00barb4z'],
  // 4 AWS
  ['aws', t('A key AKI', 'A2E7QXN4JDL6PWZTR was in the image.'), t('AKI', 'A2E7QXN4JDL6PWZTR')],
  ['aws', t('export AWS_SECRET_ACCESS_KEY=', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYzzzzzzKEYQ'), 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYzzzzzzKEYQ'],
  ['aws', t('aws_secret_access_key = ', 'h8Gk2LmQ0pZx7RtVw4YsBn6CdE1fJuKaTi9Oo3Pq'), 'h8Gk2LmQ0pZx7RtVw4YsBn6CdE1fJuKaTi9Oo3Pq'],
  ['aws', t('Temporary credentials ASI', 'AX5Q7TGBN2LK9WEPM were used from an unknown address.'), t('ASI', 'AX5Q7TGBN2LK9WEPM')],
  [
    'aws',
    'https://b.s3.amazonaws.com/d.csv?X-Amz-Signature=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b',
    '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b',
  ],
  // 5 tokens of code hosts and registries
  [
    'token',
    t('A personal token gh', 'p_1aB2cD3eF4gH5iJ6kL7mN8oP9qR0sT1uV2wX was left in a .pyc file.'),
    'p_1aB2cD3eF4gH5iJ6kL7mN8oP9qR0sT1uV2wX',
  ],
  ['token', t('The runner had glp', 'at-Zx81kQpLmN0rStUvWxYz in its environment.'), 'at-Zx81kQpLmN0rStUvWxYz'],
  ['token', t('//registry.npmjs.org/:_authToken=npm', '_8sKf02LdPqWnZx73RtYvBm5CgHj1EuAaTiOo4'), '_8sKf02LdPqWnZx73RtYvBm5CgHj1EuAaTiOo4'],
  ['token', t('twine upload used pyp', 'i-AgEIcHlwaS5vcmcCJDU2YjQ1ZmQ3LTk4'), 'i-AgEIcHlwaS5vcmcCJDU2YjQ1ZmQ3LTk4'],
  [
    'token',
    t('with github_', 'pat_11ABCDEFG0aBcDeFgHiJkL_mNoPqRsTuVwXyZ0123456789 it could push to any tap'),
    'pat_11ABCDEFG0aBcDeFgHiJkL_mNoPqRsTuVwXyZ0123456789',
  ],
  // 6 tokens of services
  ['service', t('The bot posts with xox', 'b-2345678901-abcDEFghiJKL to the channel.'), 'b-2345678901-abcDEFghiJKL'],
  ['service', t('Payments ran on sk_', 'live_51Hx8Kq2eZvKYlo2C during the test.'), 'live_51Hx8Kq2eZvKYlo2C'],
  ['service', t('maps key AIz', 'aSyD4xQk2LmN7pRsTuVwXyZ0123456789AbC was over its quota'), 'aSyD4xQk2LmN7pRsTuVwXyZ0123456789AbC'],
  [
    'service',
    t('https://hooks.slack.com/serv', 'ices/T01AB2CD3/B04EF5GH6/iJkLmNoPqRsTuVwX was rate limited'),
    'T01AB2CD3/B04EF5GH6/iJkLmNoPqRsTuVwX',
  ],
  [
    'service',
    t('mail went out with SG', '.aBcDeFgHiJkLmNoPqRs.TuVwXyZ0123456789aBcDeFgHiJkLm'),
    '.aBcDeFgHiJkLmNoPqRs.TuVwXyZ0123456789aBcDeFgHiJkLm',
  ],
  // 7 headers and JSON web tokens
  ['header', "curl -H 'Authorization: Bearer 8f14e45fceea167a5a36' https://api.example.org/v1/jobs", '8f14e45fceea167a5a36'],
  ['header', 'Authorization: Basic YWRtaW46c3VwZXJzM2NyZXQ=', 'YWRtaW46c3VwZXJzM2NyZXQ='],
  ['header', 'X-Api-Key: 3c59dc048e8850243be8079a5c74d079', '3c59dc048e8850243be8079a5c74d079'],
  [
    'header',
    'the log held eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJqb2IifQ.dBjftJeZ4CVPmB92K27uhbUJU1p1r_wW1g in full',
    'dBjftJeZ4CVPmB92K27uhbUJU1p1r_wW1g',
  ],
  ['header', 'Cookie: session=b6d767d2f8ed5d21a44b0e5886680cb9; theme=dark', 'b6d767d2f8ed5d21a44b0e5886680cb9'],
  // 8 private keys
  [
    'private key',
    '-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA0Z3VS5JJcds3xf\nq8kPz1LmN2oP3qR4sT5u\n-----END RSA PRIVATE KEY-----\n',
    'q8kPz1LmN2oP3qR4sT5u',
  ],
  [
    'private key',
    '    -----BEGIN OPENSSH PRIVATE KEY-----\n    b3BlbnNzaC1rZXktdjEAAAAABG5v\n    -----END OPENSSH PRIVATE KEY-----\n',
    'b3BlbnNzaC1rZXktdjEAAAAABG5v',
  ],
  ['private key', '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEF\n', 'MIIEvQIBADANBgkqhkiG9w0BAQEF'],
  [
    'private key',
    'The key of the hot wallet, private_key: 0x4c0883a69102937d6231471b5dbb6204fe512961708279, was printed.',
    '4c0883a69102937d6231471b5dbb6204fe512961708279',
  ],
  [
    'private key',
    'seed phrase: ripple scissors kick mammal hire column oak again sun offer wealth tomorrow',
    'scissors kick mammal hire column',
  ],
  // 9 API keys and client secrets
  ['api key', 'api_key: 0a1b2c3d4e5f60718293a4b5c6d7e8f9', '0a1b2c3d4e5f60718293a4b5c6d7e8f9'],
  ['api key', 'The client secret was `Qw3-rTy7_Zx9`, checked in by mistake.', 'Qw3-rTy7_Zx9'],
  ['api key', "const API_TOKEN = 'e4da3b7f-bbce-2345-d777-2b0674a31832';", 'e4da3b7f-bbce-2345-d777-2b0674a31832'],
  ['api key', 'GET /v2/export?api_key=45c48cce2e2d7fbd&limit=10 returned 500', '45c48cce2e2d7fbd'],
  ['api key', 'DD_API_KEY=d3d9446802a44259755d38e6d163e820', 'd3d9446802a44259755d38e6d163e820'],
  // 10 options of commands, hashes
  ['option', 'mysql -u root -pS3kr1t99 -e "show slave status"', 'S3kr1t99'],
  ['option', 'vault login --token hv-7Gk2LmQ0pZx', 'hv-7Gk2LmQ0pZx'],
  ['option', 'curl -u deploy:aP9-wq17 https://ci.example.org/job/42', 'aP9-wq17'],
  ['option', 'backup.sh --password "two words 88" --all', 'two words 88'],
  ['option', 'shadow held $6$rounds=5000$saltsalt$QqRr8sTtUuVvWwXxYyZz01234567', 'QqRr8sTtUuVvWwXxYyZz01234567'],
];
