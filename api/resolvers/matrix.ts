import { createGraphQLError } from 'graphql-yoga';
import { conceptById } from '../../graph/queries/vocabulary.ts';
import { cell, counted, incidentsOfCell, matrix as table } from '../discovery/matrix/matrix.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { countedOnce } from './counted-rows.ts';
import { incidentPage } from './incident-page.ts';
import { knownConcept } from './known-concept.ts';

export const matrix: Resolvers = {
  Query: {
    matrix: async (_root, { rows, columns, filter }, context) => {
      const all = await countedOnce(context, 'matrix', filter ?? {}, counted);
      const { cells, ...found } = table(all, rows, columns);
      return { ...found, cells: cells.map((one) => ({ ...one, all })), snapshot: (await context.state()).snapshot };
    },
    matrixCell: async (_root, { row, column, filter }, context) => {
      const [one, other] = [knownConcept(row), knownConcept(column)];
      if (one === other)
        throw createGraphQLError('a concept is not crossed with itself: give two', { extensions: { code: 'CONCEPTS_EQUAL' } });
      const all = await countedOnce(context, 'matrix', filter ?? {}, counted);
      return { ...cell(all, one, other), all };
    },
  },
  MatrixConcept: { concept: ({ concept }) => conceptById(concept) },
  MatrixCell: {
    row: ({ row }) => conceptById(row),
    column: ({ column }) => conceptById(column),
    incidents: ({ all, row, column }, args, context) => incidentPage(incidentsOfCell(all, row, column), args, context),
  },
};
