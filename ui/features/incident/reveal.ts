const wide = () => matchMedia('(min-width: 60rem)').matches;
const quiet = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Brings a finding into sight, in the text (at `at` if that is given) and in the list, each only if it is out of sight. */
export const reveal = (text: HTMLElement, n: number, at: { start: number } | null) => {
  const marks = [...text.querySelectorAll<HTMLElement>(`mark[data-n~="${n}"]`)];
  const mark = marks.find(({ dataset }) => at && Number(dataset['start']) >= at.start) ?? marks[0];
  mark?.closest('details')?.setAttribute('open', '');
  if (mark && (at || marks.every(outOfSight)))
    mark.scrollIntoView({ block: wide() ? 'center' : 'start', behavior: quiet() ? 'auto' : 'smooth' });
  const item = document.querySelector<HTMLElement>(`#finding-${n}`);
  const panel = item?.closest<HTMLElement>('[data-panel]');
  if (!item || !panel) return;
  const [inner, outer] = [item.getBoundingClientRect(), panel.getBoundingClientRect()];
  // Not scrollIntoView: that would move the page too, away from the text.
  if (inner.top < outer.top + 48 || inner.bottom > outer.bottom) panel.scrollTop += inner.top - outer.top - outer.height / 3;
};

/** Above the fold of the header, or below the foot, where a narrow screen shows the chosen finding. */
const outOfSight = (element: HTMLElement): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top < 72 || bottom > (wide() ? innerHeight - 96 : innerHeight / 2);
};
