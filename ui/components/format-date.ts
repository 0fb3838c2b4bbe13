const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** `4 Oct 2021` for an ISO date; the text itself if it is none. */
export const formatDate = (iso: string): string => {
  const date = new Date(iso);
  return Number.isNaN(date.valueOf()) ? iso : format.format(date);
};
