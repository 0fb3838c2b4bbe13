/** One way in which secrets are written. `of` has the `d` flag; its group `secret` is what is masked. */
export type SecretPattern = {
  id: string;
  of: RegExp;
  /** What the group holds must pass too. */ only?: (secret: string, match: RegExpExecArray) => boolean;
};

/** Keys after which a value is a secret, in any spelling of code, configuration or prose. */
const key = String.raw`(?:[\w.-]{0,40}?[_.-]|PG|DB|MYSQL|REDIS|FTP|SMTP|LDAP|APP|USER|ROOT|ADMIN|SSH|HTTP)?(?:pass(?:word|wd|phrase|code)?|pwd|secret(?:[_ -]?(?:access[_ -]?)?key)?|(?:api|access|account|auth|encryption|signing|master|private|license|shared[_ -]?access|service)[_ -]?key|(?:(?:access|auth|api|bearer|refresh|session|bot|deploy|personal|id|oauth|webhook)[_ -]?)?token|client[_ -]?secret|webhook[_ -]?secret|credentials?|pin[_ -]?code|recovery[_ -]?code|seed[_ -]?phrase|mnemonic)(?:[_-]?(?:value|base64|prod|staging|dev|live|test|\d))?`;
const quoted = String.raw`"(?<secret>[^"\n]{3,400})"|'(?<secret2>[^'\n]{3,400})'|` + '`(?<secret3>[^`\\n]{3,400})`';

/** What stands after "password:" where no password does. */
const notValues =
  /^(?:\W*|null|nil|none|nothing|true|false|yes|no|on|off|required|optional|missing|empty|blank|unset|unknown|invalid|wrong|valid|expired|expiry|changed|rotated|revoked|reset|redacted|removed|hidden|masked|secret|secrets|password|passwords|token|tokens|key|keys|string|str|text|bytes|int|bool|any|var|env|vault|kms|default|example|changeme-?placeholder|tbd|todo|n\/a|x{3,}|\*+|\.{2,}|your[\w-]*|my[_-](?:password|secret|token|key)|authentication|authorization|management|rotation|leak(?:ed|s)?|policy|manager|store)$/i;
const isReference = (value: string): boolean =>
  /^(?:\$|\{\{|<|%|process\.env|os\.environ|env[.[(]|vault:|var\.|secrets?\.|data\.|local\.|\[secret|arn:|https?:\/\/(?!\S*:\S*@))/i.test(
    value,
  ) || /^[\w.]+\(/.test(value);
const isValue = (value: string): boolean => !notValues.test(value.replace(/[.,;:!?]+$/, '')) && !isReference(value);
/** A word of a sentence has letters alone; a secret has digits, signs or mixed case. */
const isOdd = (value: string): boolean =>
  /\d/.test(value) ||
  /[^\p{L}\d'’.,;:!?()-]/u.test(value) ||
  /\p{Ll}\p{Lu}/u.test(value) ||
  /[^.,;:!?)\]][!?$#&%*^~]|[!$#&%*^~]\S/.test(value);

/** Order matters little: what overlaps is joined. */
export const secretPatterns: readonly SecretPattern[] = [
  {
    id: 'private-key',
    of: /-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----(?<secret>[\s\S]*?)(?:-----END [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----|\n[ \t>]*\r?\n(?![\w+/=]{40})|$(?![\s\S]))/dg,
  },
  { id: 'aws-key-id', of: /(?<![A-Za-z0-9])(?<secret>(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,20})(?![A-Za-z0-9])/dg },
  {
    id: 'vendor-token',
    of: /(?<![A-Za-z0-9_])(?<secret>gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|gl(?:pat|ptt|dt|rt|cbt|soat|ft)-[\w-]{16,}|xox[a-z](?:\.[a-z]+)?-[\w-]{10,}|xapp-[\w-]{10,}|(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{10,}|whsec_[\w+/=]{10,}|sk-(?:ant-|proj-|svcacct-)?[\w-]{20,}|AIza[\w-]{30,}|ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,}|npm_[A-Za-z0-9]{30,}|pypi-AgE[\w-]{16,}|SG\.[\w-]{16,}\.[\w-]{16,}|key-[0-9a-f]{32}|dop_v1_[0-9a-f]{40,}|hv[sbr]\.[\w-]{20,}|[sb]\.[A-Za-z0-9]{24}(?![A-Za-z0-9])|dapi[0-9a-f]{32}|shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}|NRAK-[A-Z0-9]{27}|glsa_\w{30,}|lin_api_\w{30,}|figd_[\w-]{20,}|sbp_[0-9a-f]{30,}|tskey-[\w-]{15,}|AGE-SECRET-KEY-1[A-Z0-9]{50,}|hf_[A-Za-z0-9]{30,}|\d{8,10}:AA[\w-]{30,}|EAAC[A-Za-z0-9]{30,}|rubygems_[0-9a-f]{40,}|doo_v1_[0-9a-f]{40,}|(?:AC|SK)[0-9a-f]{32})(?![A-Za-z0-9_])/dg,
  },
  {
    id: 'webhook',
    of: /https:\/\/(?:hooks\.slack\.com\/(?:services|workflows)\/|discord(?:app)?\.com\/api\/webhooks\/|[\w-]+\.webhook\.office\.com\/|outlook\.office\.com\/webhook\/|api\.telegram\.org\/bot)(?<secret>[^\s"'<>()[\]]+)/dg,
  },
  { id: 'jwt', of: /(?<![\w-])(?<secret>eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?)/dg },
  {
    id: 'header',
    of: /\b(?:(?:proxy-)?authorization["']?\s*[:=]\s*["']?\s*(?:(?:bearer|basic|token|apikey|digest|negotiate|aws4-hmac-sha256|splunk|genie-?key)\s+)?|bearer\s+)(?<secret>(?!bearer|basic|token)[\w.~+/=:-]{8,})/dgi,
    only: (value) => isValue(value) && (isOdd(value) || value.length > 24),
  },
  {
    id: 'header',
    of: /\b(?:x-[\w-]{0,40}?(?:key|token|secret|auth)[\w-]{0,40}|dd-(?:api|application)-key|private-token|job-token|set-cookie|cookie)["']?\s*:\s*["']?(?<secret>[^\s"',;][^\n"']{5,})/dgi,
    only: (value) => isValue(value) && isOdd(value),
  },
  { id: 'url-password', of: /\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s:/@"'<>`]*:(?<secret>[^\s/"'<>`]+)@(?=[\w[%$*.-])/dgi, only: isValue },
  { id: 'url-password', of: /\bhttps?:\/\/(?<secret>[\w~.+-]{20,})@[\w.-]+/dgi },
  {
    id: 'url-password',
    of: /\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s:/@"'<>`]*:(?<secret>[^\s"'<>`@]*\/[^\s"'<>`]*?)@[\w.-]+:\d{2,5}\b/dgi,
    only: isValue,
  },
  {
    id: 'url-query',
    of: /[?&;](?:[\w-]{0,40}[_-])?(?:token|key|apikey|api_key|access_token|auth|sig|signature|secret|password|passwd|pwd|pass|code|credential|session(?:id)?|x-amz-(?:signature|security-token|credential))=(?<secret>[^\s&"'<>)\]`#]{4,})/dgi,
    only: isValue,
  },
  {
    id: 'connection',
    of: /\b(?:password|pwd|accountkey|sharedaccesskey|sharedaccesssignature|secretkey)\s*=\s*(?<secret>[^;\s"'<>`]{3,})/dgi,
    only: isValue,
  },
  {
    id: 'option',
    of: /(?<![\w-])--?(?:pass(?:word|phrase|wd)?|token|api-?key|secret(?:-key)?|access-key|auth-?token|client-secret|requirepass|storepass|keypass)(?:[= ]|\s+)(?:"(?<secret>[^"\n]{3,})"|'(?<secret2>[^'\n]{3,})'|(?<secret3>[^\s"'`\\|-][^\s"'`|;]{2,}))/dgi,
    only: isValue,
  },
  { id: 'option', of: /\b(?:curl|wget|http)\b[^\n]*?\s(?:-u|--user)[= ]?["']?[\w.@+-]+:(?<secret>[^\s"'`]{3,})/dgi, only: isValue },
  {
    id: 'option',
    of: /\b(?:mysql|mysqldump|mysqladmin|mariadb|sshpass|7z|redis-cli)\b[^\n]*?\s-[pa] ?["']?(?<secret>[^\s"'`|;-][^\s"'`|;]{3,})/dgi,
    only: (value) => isValue(value) && isOdd(value),
  },
  {
    id: 'option',
    of: /\b(?:requirepass|identified by|with password|masterauth|redis auth|AUTH)\s+["'`]?(?<secret>[^\s"'`;]{4,})/dg,
    only: (value) => isValue(value) && isOdd(value),
  },
  {
    id: 'hash',
    of: /(?<![\w$])(?<secret>\$(?:2[abxy]|5|6|1|y|argon2(?:id|i|d)|apr1|pbkdf2[\w-]*)\$[\w./$=,+-]{15,}|\{SSHA\d*\}[\w+/=]{20,})/dg,
  },
  // Words of a sentence: "the root password was `hunter2`".
  {
    id: 'told',
    of: new RegExp(
      String.raw`\b${key}s?\b(?:\s+(?:for|of|to|on)\s+[^\s.,;:]+(?:\s+[^\s.,;:]+){0,3})?\s*(?:\s(?:is|was|were|set to|reset to|changed to|rotated to|equals?|became|still|simply|just|old|new|namely|called|value)\b[\s:]*){1,3}(?:${quoted}|(?<secret4>[^\s"'\x60<>]{4,}))`,
      'dgi',
    ),
    only: (value, match) => isValue(value) && (isOdd(value) || (match.groups?.['secret4'] === undefined && !/\s/.test(value))),
  },
  {
    id: 'told',
    of: new RegExp(
      String.raw`\b(?:pass(?:word|phrase|code|wd)|pwd|api[_ -]?key|(?:access |auth |api |bot )?token|secret key|credentials?)s?\s*(?:\(|,\s|\s)\s*(?:${quoted})`,
      'dgi',
    ),
    only: (value) => isValue(value) && isOdd(value) && !/\s/.test(value),
  },
  // Code and configuration: KEY=value, key: value, "key": "value".
  {
    id: 'assigned',
    of: new RegExp(
      String.raw`(?<![\p{L}\d])["'\x60*_]*${key}["'\x60*_]*\s*(?::=|=>|==?|:)\s*[*_]*(?:${quoted}|(?<secret4>[^\s"'\x60<>]{3,})(?<rest>[^\n]*))`,
      'dgiu',
    ),
    only: isAssigned,
  },
  {
    id: 'assigned',
    of: /\b(?:user(?:name)?|login|credentials?|creds|logged in (?:as|with))\s*(?:[:=]|\bas\b|\bwith\b)?\s*["'`]?[\w.@+-]+\s*[/:]\s*(?<secret>[^\s"'`/]{5,})["'`]?/dgi,
    only: (value) =>
      isValue(value) && isOdd(value) && /\d/.test(value) && /\p{L}/u.test(value) && !/^\d+(?::|$)/.test(value) && !/\.\w{2,4}$/.test(value),
  },
  {
    id: 'mnemonic',
    of: /\b(?:seed|recovery|backup|mnemonic)(?: phrase| words)?\s*(?::|is|was|=)\s*["'`]?(?<secret>(?:[a-z]{3,8}[ ]){11,23}[a-z]{3,8})\b/dgi,
  },
  { id: 'random', of: /(?<![\w./+=@:-])(?<secret>[A-Za-z0-9+/_-]{40,}={0,2})(?![\w./+-])/dg, only: isRandom },
];

/** A lone word after "password:" that a sentence goes on from is prose. */
function isAssigned(value: string, { groups }: RegExpExecArray): boolean {
  if (!isValue(value)) return false;
  if (groups?.['secret4'] === undefined) return isOdd(value) || !/\s/.test(value);
  const ends = /^[\s,;.)}\]|*_]*(?:#.*|\/\/.*)?$/.test(groups['rest'] ?? '');
  return isOdd(value.replace(/[.,;:!?)]+$/, '')) || ends;
}

/** Long, of all three sorts of characters, no path, and as varied as chance: no hash (hexadecimal), name or identifier in words is. */
function isRandom(value: string): boolean {
  if (/^[\da-f-]+$/i.test(value) || value.split(/[/_-]/).length > 5) return false;
  if (!/[a-z]/.test(value) || !/[A-Z]/.test(value) || (value.match(/\d/g) ?? []).length < 3) return false;
  const counts = new Map<string, number>();
  for (const letter of value) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const bits = [...counts.values()].reduce((sum, count) => sum - (count / value.length) * Math.log2(count / value.length), 0);
  return bits > 4.4;
}
