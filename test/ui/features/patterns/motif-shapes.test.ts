import { expect, test } from 'vitest';
import { motifShapes } from '../../../../ui/features/patterns/motif-shapes.ts';

const open = { role: null, outcome: null, effect: null, component: null, componentContains: null, presence: 'REQUIRED' } as const;

test('a motif is drawn with everything that it asks for: alternatives of concept, attribute and name, steps and direction', () => {
  const shapes = motifShapes([
    {
      nodes: [
        {
          ...open,
          name: 'check',
          facet: ['SAFETY_MECHANISM'],
          concept: [
            { id: 'safety-mechanism/testing', label: 'Testing' },
            { id: 'safety-mechanism/review-or-approval', label: 'Review and approval' },
          ],
          outcome: ['BLIND', 'ABSENT'],
          componentContains: ['queue'],
        },
        { ...open, name: 'limit', facet: ['SATURATION'], concept: null, presence: 'OPTIONAL' },
      ],
      edges: [
        { from: 'check', to: 'limit', type: ['MASKED', 'DELAYED'], within: 3, undirected: true, presence: 'OPTIONAL' },
        { from: null, to: 'check', type: null, within: 1, undirected: false, presence: 'FORBIDDEN' },
      ],
    },
  ]);
  expect(shapes).toEqual([
    {
      boxes: [
        {
          key: 'check',
          names: ['Testing', 'Review and approval'],
          facet: 'SAFETY_MECHANISM',
          words: 'could not see this or did not exist, on …queue…',
          presence: 'REQUIRED',
        },
        { key: 'limit', names: ['Anything at its limit'], facet: 'SATURATION', words: null, presence: 'OPTIONAL' },
      ],
      arrows: [
        { from: 'check', to: 'limit', words: 'hid or delayed (in at most 3 steps), either way', presence: 'OPTIONAL' },
        { from: null, to: 'check', words: 'did something to', presence: 'FORBIDDEN' },
      ],
    },
  ]);
});
