import { registerEnumType } from '@nestjs/graphql';
import type { Described } from '@waymark/domain';

/**
 * The GraphQL enum of an enumeration: the only place that makes one. Each value stands for itself.
 * @returns its values by name, for `@Field(() => …)` and wherever the API names one
 */
export function enumeration<Value extends string>(
  name: string,
  { description, values }: Described<Value>,
): { readonly [V in Value]: V } {
  const entries = Object.entries<string>(values);
  const enumObject = Object.fromEntries(entries.map(([value]) => [value, value])) as { [V in Value]: V };
  const valuesMap = Object.fromEntries(entries.map(([value, text]) => [value, { description: text }]));
  registerEnumType(enumObject as Record<string, string>, { name, description, valuesMap });
  return enumObject;
}
