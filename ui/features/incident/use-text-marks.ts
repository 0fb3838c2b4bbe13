import { useEffect } from 'react';
import type { RefObject } from 'react';

type Props = {
  text: RefObject<HTMLElement | null>;
  /** Number of the chosen finding and of the one pointed at. */
  chosen: number | null;
  hovered: readonly number[];
  /** Name of the facet's colour by finding number. */
  hues: ReadonlyMap<number, string>;
  onHover: (numbers: readonly number[]) => void;
  onChoose: (numbers: readonly number[]) => void;
};

const numbersAt = (target: EventTarget | null): number[] => {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-n]') : null;
  return mark?.dataset['n']?.split(' ').map(Number) ?? [];
};

/** Ties the marks of the text to the list: pointing and clicking are heard here, and marks are lit here, past React, so that a long report stays fast. */
export const useTextMarks = ({ text, chosen, hovered, hues, onHover, onChoose }: Props) => {
  useEffect(() => {
    const root = text.current;
    if (!root) return undefined;
    const over = (event: Event) => onHover(numbersAt(event.target));
    const leave = () => onHover([]);
    const click = (event: MouseEvent) => {
      const numbers = numbersAt(event.target);
      // Words of the report that are a link stay a link, and a text being selected is no click.
      if (
        numbers.length === 0 ||
        (event.target instanceof Element && event.target.closest('a:not([data-n])')) ||
        getSelection()?.toString()
      )
        return;
      event.preventDefault();
      onChoose(numbers);
    };
    root.addEventListener('mouseover', over);
    root.addEventListener('mouseleave', leave);
    root.addEventListener('click', click);
    return () => {
      root.removeEventListener('mouseover', over);
      root.removeEventListener('mouseleave', leave);
      root.removeEventListener('click', click);
    };
  }, [text, onHover, onChoose]);
  useEffect(() => {
    for (const mark of text.current?.querySelectorAll<HTMLElement>('[data-n]') ?? []) {
      const numbers = numbersAt(mark);
      const lit = chosen !== null && numbers.includes(chosen) ? 'chosen' : hovered.some((n) => numbers.includes(n)) ? 'hovered' : null;
      // Lit marks take the colour of the finding that is meant, which need not be the one they show at rest.
      const number = chosen !== null && numbers.includes(chosen) ? chosen : hovered.find((n) => numbers.includes(n));
      const hue = lit && number !== undefined ? hues.get(number) : undefined;
      if (lit) mark.dataset['lit'] = lit;
      else delete mark.dataset['lit'];
      if (hue) mark.style.setProperty('--lit', `var(--${hue})`);
      else mark.style.removeProperty('--lit');
    }
  });
};
