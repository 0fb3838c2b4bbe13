import { statusAfter } from '../review.ts';
import type { Verdict } from '../review.ts';
import { findingId, normalised } from './ids.ts';
import type { FindingRow, ReportRows } from './report-rows.ts';

/** A finding as it was when reviewed, so that it can stand where no reader finds it any more. */
export type Snapshot = Omit<FindingRow, 'id' | 'quotes' | 'status' | 'by'> & { quotes: string[] };
export type StoredReview = {
  id: string;
  finding: string;
  concept: string;
  quote: string;
  verdict: Verdict;
  by: string;
  ordinal: number;
  snapshot: Snapshot;
};
/** Where a review now hangs: `finding` is null where its quote is gone. */
export type Attachment = { review: string; finding: string | null };

/** Where a quote stands in a text, whatever its spacing; null if nowhere. */
function placeOf(quote: string, text: string): { text: string; span: [number, number] } | null {
  const words = quote.split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0) return null;
  const found = new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('\\s+'), 'u').exec(text);
  return found === null ? null : { text: found[0], span: [found.index, found.index + found[0].length] };
}

function recreated(rows: ReportRows, text: string, { snapshot, concept, quote, finding }: StoredReview): FindingRow | null {
  const places = [quote, ...snapshot.quotes.filter((other) => other !== quote)].map((each) => placeOf(each, text));
  const first = places[0];
  if (first === null || first === undefined) return null;
  const kept = places.flatMap((place) => (place === null ? [] : [rows.quotes.of(place.text, place.span)]));
  const id = finding === '' ? findingId(rows.id, concept, first.text, 0) : finding;
  return { ...snapshot, id, status: snapshot.foundStatus, by: snapshot.foundBy, quotes: kept };
}

/**
 * Lets stored verdicts stand over freshly read findings, changing `rows`: each goes to the finding of its id, else to the first of the
 * same concept with its quote, else to the finding made anew from what was reviewed, if its quote still is in the text; else it is
 * detached. The last verdict on a finding counts.
 */
export function applyReviews(rows: ReportRows, text: string, reviews: readonly StoredReview[]): Attachment[] {
  return reviews
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .map((review) => {
      const sameQuote = (row: FindingRow) =>
        row.concept === review.concept && row.quotes.some((quote) => normalised(quote.text) === normalised(review.quote));
      let finding = rows.findings.find((row) => row.id === review.finding) ?? rows.findings.find(sameQuote);
      if (finding === undefined) {
        const made = recreated(rows, text, review);
        if (made === null) return { review: review.id, finding: null };
        rows.findings.push(made);
        finding = made;
      }
      finding.status = statusAfter[review.verdict];
      finding.by = review.by;
      return { review: review.id, finding: finding.id };
    });
}
