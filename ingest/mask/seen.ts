/** A person as a text names them. `full`: given and family name; `given`: a given name alone; `nick`: a handle or nickname; `email`: a mailbox. */
export type Seen = {
  /** As written, white space single, `@` and `<>` taken off. */
  surface: string;
  kind: 'full' | 'given' | 'nick' | 'email';
  /** Another surface that the text itself says is the same person: "Jane Roe <jane@…>", "Jane Roe (@jroe)". */
  alias?: string;
};
