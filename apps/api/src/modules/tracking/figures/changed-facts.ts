import { invalid, type DomainError } from '../../../kernel/index.js';
import type { ReasonCode } from '@waymark/domain';

/** The names of the facts that are others now, as the record writes them: `period_end`. */
export const changedFacts = <Facts extends object>(before: Facts, after: Facts): string[] =>
  Object.keys(after)
    .filter((fact) => {
      const key = fact as keyof Facts;
      return JSON.stringify(before[key]) !== JSON.stringify(after[key]);
    })
    .map((fact) => fact.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));

export const wrong = (field: string, problem: ReasonCode): DomainError => invalid(problem, [{ field, problem }]);
