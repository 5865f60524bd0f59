import {
  getNamedType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/**
 * A query for everything that an operation can answer, with the operation's own arguments as variables.
 * @param without fields to leave out, as `Type.field`, where a test is not about them
 */
export function fullDocument(schema: GraphQLSchema, operation: string, without: readonly string[] = []): string {
  const field = schema.getQueryType()?.getFields()[operation];
  if (!field) throw new Error(`the schema has no query ${operation}`);
  const declared = field.args.map((argument) => `$${argument.name}: ${argument.type.toString()}`);
  const passed = field.args.map((argument) => `${argument.name}: $${argument.name}`);
  const brackets = (parts: string[]): string => (parts.length > 0 ? `(${parts.join(', ')})` : '');
  return `query ${operation}${brackets(declared)} { ${operation}${brackets(passed)}${selection(field.type, without, [])} }`;
}

/** The fields of a type and of what hangs on it; a type inside itself is not opened again. */
function selection(type: GraphQLOutputType, without: readonly string[], open: readonly string[]): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (!isObjectType(named)) throw new Error(`${named.name} is no object`);
  const inside = [...open, named.name];
  const fields = Object.values(named.getFields()).filter(
    (field) => !without.includes(`${named.name}.${field.name}`) && isOpenable(field, inside),
  );
  return ` { ${fields.map((field) => `${field.name}${selection(field.type, without, inside)}`).join(' ')} }`;
}

function isOpenable(field: GraphQLField<unknown, unknown>, open: readonly string[]): boolean {
  if (field.args.some((argument) => isNonNullType(argument.type))) return false;
  return !open.includes(getNamedType(field.type).name);
}
