import { extname } from 'node:path';

type Foreign = {
  name: string;
  cure: string;
  /** How the first bytes begin, as Latin-1. */
  magic?: (string | RegExp)[];
  extensions?: string[];
  content?: RegExp;
};

const saveAsText = 'save it as text, Markdown or HTML';

/** Formats that are not read yet, each by its name: by the first bytes (as Latin-1), by the extension, or by how its text begins. First match wins. */
const foreign: Foreign[] = [
  { name: 'PDF', cure: saveAsText, magic: ['%PDF-', /^\s{1,8}%PDF-/], extensions: ['.pdf'] },
  { name: 'Word (DOCX)', cure: saveAsText, extensions: ['.docx', '.docm'], magic: [/^PK[^]*\bword\//] },
  {
    name: 'OpenDocument',
    cure: saveAsText,
    extensions: ['.odt', '.ods', '.odp'],
    magic: [/^PK[^]{0,100}application\/vnd\.oasis/],
  },
  { name: 'Excel', cure: 'save the reports in it as text', extensions: ['.xlsx', '.xls'], magic: [/^PK[^]*\bxl\//] },
  { name: 'PowerPoint', cure: saveAsText, extensions: ['.pptx', '.ppt'], magic: [/^PK[^]*\bppt\//] },
  { name: 'EPUB', cure: saveAsText, extensions: ['.epub'] },
  { name: 'a ZIP archive', cure: 'unpack it first', magic: ['PK\u0003\u0004'], extensions: ['.zip'] },
  {
    name: 'a compressed file',
    cure: 'unpack it first',
    magic: ['\u001f\u008b', 'BZh', '\u00fd7zXZ', '7z\u00bc\u00af', '(\u00b5/\u00fd'],
    extensions: ['.gz', '.tgz', '.bz2', '.xz', '.7z', '.zst', '.tar', '.rar'],
  },
  { name: 'Word (DOC)', cure: saveAsText, magic: ['\u00d0\u00cf\u0011\u00e0'], extensions: ['.doc'] },
  { name: 'RTF', cure: saveAsText, magic: ['{\\rtf'], extensions: ['.rtf'] },
  {
    name: 'an image',
    cure: 'give the text that it shows',
    magic: ['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', /^RIFF....WEBP/, 'II*\0', 'MM\0*'],
    extensions: ['.png', '.jpg', '.jpeg', '.gif', '.webp', '.svg', '.ico', '.bmp', '.tiff', '.avif'],
  },
  { name: 'audio or video', cure: 'give a transcript', extensions: ['.mp3', '.mp4', '.wav', '.mov', '.webm', '.mkv', '.ogg'] },
  {
    name: 'MHTML or an e-mail',
    cure: saveAsText,
    extensions: ['.mht', '.mhtml', '.eml', '.mbox', '.msg'],
    content: /^(?:From:|Return-Path:|Received:|MIME-Version:|Delivered-To:)[\s\S]{0,2000}^(?:Content-Type|Message-ID|Subject):/m,
  },
  {
    name: 'a JSON export',
    cure: 'save each report in it as text or Markdown',
    extensions: ['.json', '.jsonl', '.ndjson', '.json5'],
    content: /^[\s\uFEFF]*(?:\{\s*(?:"(?:[^"\\]|\\.)*"\s*:|\})|\[\s*(?:[{[\]"]|-?\d+\s*[,\]]))/,
  },
  { name: 'a Jupyter notebook', cure: saveAsText, extensions: ['.ipynb'] },
  {
    name: 'an RSS or Atom feed',
    cure: 'save each entry as HTML or text',
    extensions: ['.rss', '.atom', '.rdf'],
    content: /^[\s\uFEFF]*(?:<\?xml[^>]*\?>\s*)?(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF)\b/i,
  },
  {
    name: 'XML',
    cure: saveAsText,
    extensions: ['.xml', '.xsl', '.opml'],
    content: /^[\s\uFEFF]*<\?xml\b(?![\s\S]{0,600}<(?:html|!doctype html))/i,
  },
  {
    name: 'YAML or TOML data',
    cure: 'save the reports in it as Markdown',
    extensions: ['.yaml', '.yml', '.toml', '.ini', '.cfg', '.conf'],
  },
  { name: 'a table (CSV or TSV)', cure: 'save each report in it as text', extensions: ['.csv', '.tsv', '.parquet'] },
  {
    name: 'a database',
    cure: 'export the reports in it as text',
    magic: ['SQLite format 3\0'],
    extensions: ['.db', '.sqlite', '.sqlite3'],
  },
  { name: 'AsciiDoc', cure: 'save it as Markdown (pandoc does)', extensions: ['.adoc', '.asciidoc'] },
  { name: 'LaTeX', cure: 'save it as Markdown (pandoc does)', extensions: ['.tex', '.bib'] },
  {
    name: 'source code',
    cure: 'give the report instead',
    extensions:
      '.js .mjs .cjs .ts .tsx .jsx .py .rb .go .rs .java .kt .c .h .cc .cpp .cs .php .pl .sh .bash .zsh .ps1 .sql .css .scss .less .lua .swift .scala .tf .hcl .proto .graphql .cypher .vue .svelte .map .lock .wasm .r'.split(
        ' ',
      ),
    content: /^#!\s*\/\S*\b(?:sh|bash|zsh|python[\d.]*|node|perl|ruby|env)\b/,
  },
];

/** The name of a format that is not read yet, with the cure, or null: by the first bytes and the extension of a file, before it is decoded. */
export function foreignBytes(path: string, bytes: Uint8Array): Pick<Foreign, 'name' | 'cure'> | null {
  const first = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  const extension = extname(path).toLowerCase();
  return (
    foreign.find(
      (format) =>
        format.magic?.some((magic) => (typeof magic === 'string' ? first.startsWith(magic) : magic.test(first))) ||
        format.extensions?.includes(extension),
    ) ?? null
  );
}

/** The same by how a decoded text begins: data that came under another name. */
export function foreignText(text: string): Pick<Foreign, 'name' | 'cure'> | null {
  const first = text.slice(0, 4000);
  return foreign.find((format) => format.content?.test(first)) ?? null;
}
