import type { GraphQLArgument } from 'graphql';
import { expect, test } from 'vitest';
import { executableSchema } from '../../api/schema.ts';

test('every type, field, argument and value has its sentence', () => {
  const types = Object.values(executableSchema().getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const parts = types.flatMap((type): [string, string | null | undefined][] => {
    const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
    const values = 'getValues' in type ? type.getValues() : [];
    return [
      [type.name, type.description],
      ...fields.map((field): [string, string | null | undefined] => [`${type.name}.${field.name}`, field.description]),
      ...fields.flatMap((field) =>
        ('args' in field ? (field.args as readonly GraphQLArgument[]) : []).map((arg): [string, string | null | undefined] => [
          `${type.name}.${field.name}(${arg.name})`,
          arg.description,
        ]),
      ),
      ...values.map((value): [string, string | null | undefined] => [`${type.name} ${value.name}`, value.description]),
    ];
  });
  expect(parts.filter(([, description]) => !description).map(([name]) => name)).toEqual([]);
});
