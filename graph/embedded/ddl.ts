import { nodeTables, relationshipTables } from '../../schema/model.ts';
import type { PropertyType } from '../../schema/model.ts';

const types: Record<PropertyType, string> = { string: 'STRING', integer: 'INT64', double: 'DOUBLE', boolean: 'BOOLEAN' };

/** Statements that make the tables of schema/model.ts in LadybugDB where they are not there yet. */
export function ddl(): string[] {
  const nodes = nodeTables.map(({ label, key, properties }) => {
    const columns = Object.entries(properties).map(([name, type]) => `\`${name}\` ${types[type]}${name === key ? ' PRIMARY KEY' : ''}`);
    return `CREATE NODE TABLE IF NOT EXISTS \`${label}\`(${columns.join(', ')})`;
  });
  const relationships = relationshipTables.map(({ type, pairs, properties }) => {
    const ends = pairs.map(([from, to]) => `FROM \`${from}\` TO \`${to}\``);
    const columns = Object.entries(properties).map(([name, kind]) => `\`${name}\` ${types[kind]}`);
    return `CREATE REL TABLE IF NOT EXISTS \`${type}\`(${[...ends, ...columns].join(', ')})`;
  });
  return [...nodes, ...relationships];
}
