/** What a person says of a report that was joined with others: it tells of an incident of its own; `apart: false` takes that back. `at` is an ISO instant. */
export type ApartRequest = { report: string; apart: boolean; by: string; at: string };
