import { expect, test } from 'vitest';
import { blocksOf, documentOf } from '../document-of.ts';

test('YAML front matter is data, and its prose is read like any other', () => {
  // icco-list/*.md
  const document = documentOf(
    'a.md',
    '---\nurl: https://example.org/a\ntitle: "Installer: deletes a boot file"\nstart: 2007-12-05\nsummary: A typo, and a \\"name\\" clash.\n---\n\nPlayers told us.\n',
  );
  expect(document.meta).toEqual({
    url: 'https://example.org/a',
    title: 'Installer: deletes a boot file',
    start: '2007-12-05',
    summary: 'A typo, and a \\"name\\" clash.',
  });
  expect(blocksOf(document)).toEqual([
    'heading 0: Installer: deletes a boot file',
    'paragraph 0: A typo, and a \\"name\\" clash.',
    'paragraph 0: Players told us.',
  ]);
});

test('TOML front matter is data', () => {
  // rust/docsrs-outage-postmortem.md
  const document = documentOf('a.md', '+++\ntitle = "Docs outage"\nauthors = ["A"]\n\n[extra]\nteam = "infra"\n+++\nThe disk was full.');
  expect(document.meta['title']).toBe('Docs outage');
  expect(blocksOf(document)).toEqual(['heading 0: Docs outage', 'paragraph 0: The disk was full.']);
});

test.each([
  [
    'an alias bomb',
    '---\na: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b, *b, *b, *b, *b]\ntitle: Full disk\n---\nIt failed.',
  ],
  ['a tab', '---\ntitle: Full disk\n\tbad: [\n---\nIt failed.'],
  ['a function', '---\ntitle: Full disk\nrun: !!js/function "function () { throw new Error() }"\n---\nIt failed.'],
])('front matter with %s is read as lines and never evaluated', (_, text) => {
  expect(blocksOf(documentOf('a.md', text))).toEqual(['heading 0: Full disk', 'paragraph 0: It failed.']);
});

test('prose between two rules is no front matter', () => {
  expect(blocksOf(documentOf('a.md', '---\nThe site was down, and nobody knew why.\n\n---\nThen it came back.'))).toEqual([
    'paragraph 0: The site was down, and nobody knew why.',
    'paragraph 0: Then it came back.',
  ]);
});

test('ERB, shortcodes, Quarto fences and MDX lines are no prose', () => {
  const text = [
    "import { Image } from 'astro:assets';", // negatives/val-town-newsletter-23.mdx
    '',
    '<%= partial "partials/header" %>', // moj-cloud-platform/*.html.md.erb
    '',
    '::: {.callout-note}', // berkeley-datahub/*.qmd
    'The hub was slow. {{< video a.mp4 >}}',
    ':::',
    '',
    '<Info>', // polar/worker-memory-leak.mdx
    '**Author:** somebody',
    '</Info>',
    '',
    '<Image src={chart} />',
    '',
    '## Resolution {#fix .unnumbered}',
  ].join('\n');
  expect(blocksOf(documentOf('a.mdx', text))).toEqual([
    'paragraph 0: The hub was slow.',
    'paragraph 0: **Author:** somebody',
    'heading 2: Resolution',
  ]);
});

test('tables, nested items, quotations and code are told apart', () => {
  const text =
    '| Time | Event |\n| --- | --- |\n| 10:03 | Disk `sda` failed |\n\n- **Context**:\n  - it was late\n\n> we saw it\n\n```sh\nkubectl get pods\n```\n';
  expect(blocksOf(documentOf('a.md', text))).toEqual([
    'table-cell 0: Time',
    'table-cell 0: Event',
    'table-cell 0: 10:03',
    'table-cell 0: Disk `sda` failed',
    'list-item 1: **Context**:',
    'list-item 2: it was late',
    'quote 1: we saw it',
    'code 0: kubectl get pods',
  ]);
});

test('lines that open with a time are entries; a wrapped line that does so by chance is not', () => {
  const wrapped = 'The first report reached us on that day, a good while before noon, that is at about\n10:12 and nobody saw it.';
  expect(blocksOf(documentOf('a.md', `10:03 - the deploy began\n10:05 - errors rose\n\n${wrapped}`))).toEqual([
    'paragraph 0: 10:03 - the deploy began\n',
    'paragraph 0: 10:05 - errors rose',
    `paragraph 0: ${wrapped}`,
  ]);
});

test('prose that was indented by chance is prose', () => {
  // openfoodfacts/*.md
  expect(
    blocksOf(
      documentOf('a.md', 'Then:\n\n    - we restarted the proxy and it was fine again\n    - after that we went home for the night\n'),
    ),
  ).toEqual([
    'paragraph 0: Then:',
    'list-item 1: we restarted the proxy and it was fine again',
    'list-item 1: after that we went home for the night',
  ]);
});

test('an HTML fragment of a site is read with its text unchanged; comments stand apart', () => {
  // opensuse-obs/2017-08-28-post-mortem-3.html
  const text =
    '---\ntitle: Downtime\n---\n<p>\n  We had <b>trouble</b>\n  today.\n</p>\n<!-- describe the impact here -->\n<h2>Problems</h2>\n<ul><li>one</li></ul>';
  const document = documentOf('a.html', text);
  expect([document.format, document.text]).toEqual(['markdown', text]);
  expect(blocksOf(document)).toEqual([
    'heading 0: Downtime',
    'paragraph 0: We had <b>trouble</b>\n  today.',
    'paragraph 0: <!-- describe the impact here -->',
    'heading 2: Problems',
    'list-item 1: one',
  ]);
});

test('CRLF and a byte order mark stay in the text, and offsets count them', () => {
  const text = '\uFEFF---\r\ntitle: Full disk\r\n---\r\n# What happened\r\n\r\nOne line,\r\nwrapped.\r\n';
  const document = documentOf('a.md', text);
  expect(document.text).toBe(text);
  expect(blocksOf(document)).toEqual(['heading 0: Full disk', 'heading 1: What happened', 'paragraph 0: One line,\r\nwrapped.']);
});
