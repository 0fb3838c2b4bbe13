import { attributeFeatures } from '../attribute-features.ts';
import type { AttributeModels } from '../attributes.ts';
import { attributeOfFacet } from '../attributes.ts';
import { facetOf } from '../concept-ids.ts';
import type { Readings } from '../find.ts';
import type { Proposal } from '../fuse.ts';
import { fuse } from '../fuse.ts';
import type { Fusion } from '../fusion.ts';
import { gate } from '../gate.ts';
import { guard } from '../guards/guard.ts';
import { joined } from '../joined.ts';
import type { AttributeExample } from './fit-attributes.ts';
import type { Labelled } from './gold.ts';

/** The readers choose other sentences than a coder does, and some wrong ones, so what they found teaches less each than what was coded. */
const weight = 0.5;

/** What is found in each report by readers that have not seen it. */
export const foundIn = (reports: readonly Labelled[], unseen: readonly Readings[], fusion: Fusion): Proposal[][] =>
  reports.map(({ document, sentences }, r) => {
    const { linear = [], encoder = null, cues = [] } = unseen[r] ?? {};
    return gate(document, sentences, fuse(document.text, sentences, joined(linear, encoder, fusion.encoder), cues, fusion), guard, {});
  });

/** The found that was coded too, through the sentences that the readers chose, with the value of the first such coded finding. */
export const foundAttributes = (
  reports: readonly Labelled[],
  found: readonly (readonly Proposal[])[],
  name: keyof AttributeModels,
): AttributeExample[] =>
  reports.flatMap(({ sentences, coded }, r) =>
    (found[r] ?? []).flatMap(({ concept, sentences: at, cues }): AttributeExample[] => {
      const value = coded.findings.find((finding) => finding.concept === concept)?.[name];
      if (value === undefined || attributeOfFacet[facetOf(concept)] !== name) return [];
      const shown = at.flatMap((index) => sentences[index] ?? []);
      const said = cues.flatMap((cue) => cue[name] ?? []);
      return [{ features: attributeFeatures(concept, shown, said), value, weight }];
    }),
  );
